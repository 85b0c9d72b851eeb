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
  if (!goesOn(pieces, words, from, slots)) return null
  let best: Match | null = null
  const step = (index: number, at: number, found: Omit<Match, 'seen'>) => {
    const piece = pieces[index]
    if (!piece) {
      if (found.end > found.first && (!best || at > best.seen)) best = { ...found, seen: at }
      return
    }
    const word = words[at]
    const reachable = word && (at === from || runsOn(word))
    const readings = !reachable
      ? []
      : piece.clitic
        ? withClitic(words, at, piece.clitic)
        : at === from
          ? word.shape.starts.map(start => ({ at, head: start.text }))
          : [{ at, head: word.shape.fold }]
    for (const reading of readings) {
      const open = found.end <= found.first
      const take = (end: number, values: Match['values']) =>
        step(
          index + 1,
          end,
          piece.outside
            ? { ...found, values }
            : { first: open ? reading.at : found.first, end, head: open ? reading.head : found.head, values },
        )
      if (piece.slot) {
        for (const hit of slots.get(piece.slot)!.read(words, reading.at, reading.head))
          take(hit.end, [...found.values, { slot: piece.slot, value: hit.value }])
      } else if (piece.words.has(reading.head)) take(reading.at + 1, found.values)
    }
    if (piece.optional) step(index + 1, at, found)
  }
  step(0, from, { first: from, end: from, head: '', values: [] })
  return best
}

/** False where a first plain word cannot be followed by the second piece: most patterns end there, and cheaply. */
function goesOn(pieces: readonly Piece[], words: readonly TextWord[], from: number, slots: Slots): boolean {
  const [first, second] = pieces
  if (!second || !isPlain(first!) || first!.slot || !isPlain(second)) return true
  const next = words[from + 1]
  if (!runsOn(next)) return false
  const keys = second.slot ? slots.get(second.slot)!.keys : second.words
  return keys.size === 0 || keys.has(next.shape.kind === 'number' ? '#' : next.shape.fold)
}

const isPlain = ({ optional, clitic }: Piece) => !optional && !clitic
