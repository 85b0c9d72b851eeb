import type { TextWord } from '../../text/index.ts'
import type { Piece } from './pattern.ts'

/** What a slot read: the word after its last one, and what it means. */
export interface SlotHit {
  readonly end: number
  readonly value: unknown
}

/** Fills a slot at a word. `head` is that word as it is to be read there: folded, with its clitics cut. */
export interface Slot {
  readonly read: (words: readonly TextWord[], at: number, head: string) => readonly SlotHit[]
  /** Folded words with which it can begin; `#` stands for digits. */
  readonly keys: ReadonlySet<string>
}

/** The same slot, which reads a word once where pattern after pattern asks it of the same word. */
export function remembering({ keys, read }: Slot): Slot {
  let last: { words: readonly TextWord[]; at: number; head: string; hits: readonly SlotHit[] } | null = null
  return {
    keys,
    read(words, at, head) {
      if (last?.words !== words || last.at !== at || last.head !== head)
        last = { words, at, head, hits: read(words, at, head) }
      return last.hits
    },
  }
}

export type Slots = ReadonlyMap<string, Slot>

/** A pattern found. Word indices count within the sentence, ends exclusive. */
export interface Match {
  readonly first: number
  readonly end: number
  /** Where everything that was looked at ends, words outside the find included. */
  readonly seen: number
  /** The first word of the find as it was read, its clitics cut. */
  readonly head: string
  readonly values: readonly { readonly slot: string; readonly value: unknown }[]
}

// Brackets, quotation marks and dashes may stand inside a phrase; commas, colons and full stops end it.
const INSIDE = /^[\s/|"'“”«»‹›‘’()[\]\-–—ـ_#\u200B-\u200F\u202A-\u202E\u2066-\u2069]*$/u

/** True where a phrase may run on across what stands before this word. */
export function runsOn(word: TextWord | undefined): word is TextWord {
  return word !== undefined && (word.joined || INSIDE.test(word.gap))
}

/** The word at `at` as a key of `Slot.keys`, where a phrase may run on to it, else ''. */
export function keyAt(words: readonly TextWord[], at: number): string {
  const word = words[at]
  if (!runsOn(word)) return ''
  return word.shape.kind === 'number' ? '#' : word.shape.fold
}

/** The ways to read a word with a given clitic before it, attached or alone; `at` is the word that is read. */
export function withClitic(words: readonly TextWord[], at: number, clitic: string): { at: number; head: string }[] {
  const word = words[at]
  if (!word) return []
  if (clitic === '-') return /^\s*[-–—]\s*$/.test(word.gap) ? [{ at, head: word.shape.fold }] : []
  if (word.shape.fold === clitic) {
    const next = words[at + 1]
    return runsOn(next) ? [{ at: at + 1, head: next.shape.fold }] : []
  }
  return word.shape.starts.flatMap(start =>
    `${start.conjunction}${start.preposition}` === clitic ? [{ at, head: start.text }] : [],
  )
}

/** The longest way a pattern fits from a word on, or null. Clitics are cut from its first word alone. */
export function matchPattern(
  pieces: readonly Piece[],
  words: readonly TextWord[],
  from: number,
  slots: Slots,
): Match | null {
  const search: Search = { pieces, words, from, slots, best: null }
  step(search, 0, from, { first: from, end: from, head: '', values: NO_VALUES })
  return search.best
}

// A search is tried at most words of a report: it is handed on, so that no step makes functions or lists of its own.
interface Search {
  readonly pieces: readonly Piece[]
  readonly words: readonly TextWord[]
  readonly from: number
  readonly slots: Slots
  best: Match | null
}

type Part = Omit<Match, 'seen'>

const NO_VALUES: Match['values'] = []

/** Goes on with the piece `index` at word `at`, in every way in which that word can be read there. */
function step(search: Search, index: number, at: number, found: Part): void {
  const { words, from, best } = search
  const piece = search.pieces[index]
  if (!piece) {
    if (found.end > found.first && (!best || at > best.seen)) search.best = { ...found, seen: at }
    return
  }
  const word = words[at]
  if (word && (at === from || runsOn(word))) {
    if (piece.clitic)
      for (const reading of withClitic(words, at, piece.clitic)) take(search, index, reading.at, reading.head, found)
    else if (at === from) for (const start of word.shape.starts) take(search, index, at, start.text, found)
    else take(search, index, at, word.shape.fold, found)
  }
  if (piece.optional) step(search, index + 1, at, found)
}

function take(search: Search, index: number, at: number, head: string, found: Part): void {
  const piece = search.pieces[index]!
  if (!piece.slot) {
    if (piece.words.has(head)) step(search, index + 1, at + 1, grown(found, piece, at, at + 1, head, found.values))
    return
  }
  for (const hit of search.slots.get(piece.slot)!.read(search.words, at, head)) {
    const values = [...found.values, { slot: piece.slot, value: hit.value }]
    step(search, index + 1, hit.end, grown(found, piece, at, hit.end, head, values))
  }
}

function grown(found: Part, piece: Piece, at: number, end: number, head: string, values: Match['values']): Part {
  if (piece.outside) return { ...found, values }
  const open = found.end <= found.first
  return { first: open ? at : found.first, end, head: open ? head : found.head, values }
}
