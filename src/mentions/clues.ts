import type { Lexeme, Lexicon } from '../lexicon/index.ts'
import { byShape, type TextWord } from '../text/index.ts'
import type { Frame } from './grammar.ts'

/** Words that decide whether an ambiguous entry means an event here, as keys. */
interface Clues {
  readonly needs: readonly (readonly string[])[] | null
  readonly unless: readonly (readonly string[])[]
  readonly within: number | undefined
}

const REACH = 6

/** Whether the clues of an event's entry hold for the words first..end: one of `needs` in the sentence (or `within` so many words), none of `unless` near. */
export function cluesHold(frame: Frame, lexeme: Lexeme, first: number, end: number): boolean {
  const clues = cluesOf(lexeme, frame.lexicon)
  if (!clues) return true
  const { needs, unless, within } = clues
  const places = placesOf(frame)
  const [from, to] = within === undefined ? [0, frame.words.length] : [first - within, end + within]
  if (needs && !needs.some(keys => stands(frame, places, keys, from, to))) return false
  return !unless.some(keys => stands(frame, places, keys, first - REACH, end + REACH))
}

function stands(frame: Frame, places: Places, keys: readonly string[], from: number, to: number): boolean {
  const begins = places.get(keys[0]!)
  if (!begins) return false
  const last = Math.min(frame.words.length, to) - keys.length
  for (const i of begins) if (i >= from && i <= last && followed(frame, i, keys)) return true
  return false
}

/** Where in a sentence keys stand. */
type Places = ReadonlyMap<string, readonly number[]>
const known = new WeakMap<Frame, Places>()

/** Where the words of a sentence stand, by their keys: thousands of clues ask the same words. */
function placesOf(frame: Frame): Places {
  const before = known.get(frame)
  if (before) return before
  const made = new Map<string, number[]>()
  frame.words.forEach((word, i) => {
    for (const k of keysThatBegin(word, frame.lexicon)) {
      const at = made.get(k)
      if (!at) made.set(k, [i])
      else if (at.at(-1) !== i) at.push(i)
    }
  })
  known.set(frame, made)
  return made
}

const begun = new WeakMap<Lexicon, ReadonlySet<string>>()

/** The keys with which the clues of events begin: no others are looked for. */
function beginnings(lexicon: Lexicon): ReadonlySet<string> {
  const before = begun.get(lexicon)
  if (before) return before
  const events = lexicon.lexemes.filter(({ kind }) => kind === 'event')
  const clues = events.flatMap(lexeme => cluesOf(lexeme, lexicon) ?? [])
  const keys = new Set(clues.flatMap(({ needs, unless }) => [...(needs ?? []), ...unless].map(clue => clue[0]!)))
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
  const keysOf = (clues: readonly string[]) => clues.map(clue => clueKeys(clue, lexicon))
  const clues = needs || unless ? { needs: needs ? keysOf(needs) : null, unless: keysOf(unless ?? []), within } : null
  compiled.set(lexeme, clues)
  return clues
}

/** Whether these keys stand one after the other from word i on; a figure may stand between (سقطت ثلاثة صواريخ). */
function followed({ words, quantityAt }: Frame, i: number, keys: readonly string[]): boolean {
  let at = i
  return keys.every((key, k) => {
    if (k > 0) at = quantityAt.get(at)?.end ?? at
    return words[at++]?.shape.keys.includes(key) ?? false
  })
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
