import type { Lexeme } from '../lexicon/index.ts'
import type { Frame } from './grammar.ts'

/** Words that decide whether an ambiguous entry means an event here. */
interface Clues {
  readonly needs?: readonly string[]
  readonly unless?: readonly string[]
}

const REACH = 6

/** Whether the clues of an entry hold for the words first..end: one of `needs` in the sentence, none of `unless` near. */
export function cluesHold(frame: Frame, lexeme: Lexeme, first: number, end: number): boolean {
  const { needs, unless } = lexeme.data as Clues
  if (needs && !needs.some(clue => stands(frame, clue, 0, frame.words.length))) return false
  return !(unless ?? []).some(clue => stands(frame, clue, first - REACH, end + REACH))
}

/** `{كلمة}` is any form of the word, a bare word itself; several words stand one after the other. */
function stands({ words, lexicon }: Frame, clue: string, from: number, to: number): boolean {
  const keys = clue
    .trim()
    .split(/\s+/)
    .map(part => (part.startsWith('{') ? `=${lexicon.fold(part.slice(1, -1))}` : lexicon.fold(part)))
  for (let i = Math.max(0, from); i + keys.length <= Math.min(words.length, to); i++)
    if (keys.every((key, k) => words[i + k]!.shape.keys.includes(key))) return true
  return false
}
