import type { Lexeme, Lexicon } from '../lexicon/index.ts'
import type { TextWord } from '../text/index.ts'
import type { Frame } from './grammar.ts'

/** Words that decide whether an ambiguous entry means an event here. */
interface Clues {
  readonly needs?: readonly string[]
  readonly unless?: readonly string[]
  readonly within?: number
}

const REACH = 6

/** Whether the clues of an entry hold for the words first..end: one of `needs` in the sentence (or `within` so many words), none of `unless` near. */
export function cluesHold(frame: Frame, lexeme: Lexeme, first: number, end: number): boolean {
  const { needs, unless, within } = lexeme.data as Clues
  const [from, to] = within === undefined ? [0, frame.words.length] : [first - within, end + within]
  if (needs && !needs.some(clue => stands(frame, clue, from, to))) return false
  return !(unless ?? []).some(clue => stands(frame, clue, first - REACH, end + REACH))
}

function stands(frame: Frame, clue: string, from: number, to: number): boolean {
  const keys = clueKeys(clue, frame.lexicon)
  for (let i = Math.max(0, from); i + keys.length <= Math.min(frame.words.length, to); i++)
    if (followed(frame, i, keys)) return true
  return false
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
