import type { Lexeme, Lexicon } from '../lexicon/index.ts'
import { byShape, type TextWord } from '../text/index.ts'
import type { Frame } from './grammar.ts'

/** Clues as keys, by the key of their first word: a sentence has few words with which one begins, an entry many clues. */
type ByFirst = ReadonlyMap<string, readonly (readonly string[])[]>

/** Words that decide whether an ambiguous entry means an event here. */
interface Clues {
  readonly needs: ByFirst | null
  readonly unless: ByFirst
  readonly within: number | undefined
}

const REACH = 6

/** Whether the clues of an event's entry hold for the words first..end: one of `needs` in the sentence (or `within` so many words), none of `unless` near. */
export function cluesHold(frame: Frame, lexeme: Lexeme, first: number, end: number): boolean {
  const clues = cluesOf(lexeme, frame.lexicon)
  if (!clues) return true
  const { needs, unless, within } = clues
  if (needs) {
    const reach = within ?? frame.words.length
    if (!oneStands(frame, needs, first - reach, end + reach)) return false
  }
  return !oneStands(frame, unless, first - REACH, end + REACH)
}

/** Whether one of these clues stands whole within the words from..to. */
function oneStands(frame: Frame, clues: ByFirst, from: number, to: number): boolean {
  if (clues.size === 0) return false
  const last = Math.min(frame.words.length, to)
  for (const { at, key } of frame.clueWords) {
    if (at >= last) return false
    if (at < from) continue
    for (const keys of clues.get(key) ?? NONE) if (at + keys.length <= last && followed(frame, at, keys)) return true
  }
  return false
}

/** A key with which a clue may begin, and its word. */
export interface ClueWord {
  readonly at: number
  readonly key: string
}

/** The words with which a clue may begin: most begin none, and thousands of clues ask. */
export function clueWords(words: readonly TextWord[], lexicon: Lexicon): ClueWord[] {
  const found: ClueWord[] = []
  for (let at = 0; at < words.length; at++)
    for (const key of keysThatBegin(words[at]!, lexicon)) found.push({ at, key })
  return found
}

const NONE: readonly never[] = []

const begun = new WeakMap<Lexicon, ReadonlySet<string>>()

/** The keys with which the clues of events begin: no others are looked for. */
function beginnings(lexicon: Lexicon): ReadonlySet<string> {
  const before = begun.get(lexicon)
  if (before) return before
  const events = lexicon.lexemes.filter(({ kind }) => kind === 'event')
  const clues = events.flatMap(lexeme => cluesOf(lexeme, lexicon) ?? [])
  const keys = new Set(clues.flatMap(({ needs, unless }) => [...(needs?.keys() ?? []), ...unless.keys()]))
  begun.set(lexicon, keys)
  return keys
}

const keysThatBegin = byShape(({ keys }, lexicon: Lexicon) => {
  const begins = beginnings(lexicon)
  return keys.filter(key => begins.has(key))
})

const compiled = new WeakMap<Lexeme, Clues | null>()

/** The clues of an entry, or null where it has none. */
function cluesOf(lexeme: Lexeme, lexicon: Lexicon): Clues | null {
  const before = compiled.get(lexeme)
  if (before !== undefined) return before
  const { needs, unless, within } = lexeme.data as {
    readonly needs?: readonly string[]
    readonly unless?: readonly string[]
    readonly within?: number
  }
  const byFirst = (clues: readonly string[]) =>
    Map.groupBy(
      clues.map(clue => clueKeys(clue, lexicon)),
      keys => keys[0]!,
    )
  const clues = needs || unless ? { needs: needs ? byFirst(needs) : null, unless: byFirst(unless ?? []), within } : null
  compiled.set(lexeme, clues)
  return clues
}

/** Whether the second of these keys and the rest stand one after the other behind word i; a figure may stand between (سقطت ثلاثة صواريخ). */
function followed({ words, quantityAt }: Frame, i: number, keys: readonly string[]): boolean {
  let at = i + 1
  for (let k = 1; k < keys.length; k++) {
    at = quantityAt.get(at)?.end ?? at
    if (!words[at++]?.shape.keys.includes(keys[k]!)) return false
  }
  return true
}

/** Keys of a clue's words: `{كلمة}` is any form of the word, a bare word itself; several stand one after the other. */
export function clueKeys(clue: string, lexicon: Lexicon): string[] {
  return clue
    .trim()
    .split(/\s+/)
    .map(part => (part.startsWith('{') ? `=${lexicon.fold(part.slice(1, -1))}` : lexicon.fold(part)))
}

/** Whether the words from `first` on have these keys. */
export function startsHere(words: readonly TextWord[], first: number, keys: readonly string[]): boolean {
  return keys.every((key, k) => words[first + k]?.shape.keys.includes(key))
}
