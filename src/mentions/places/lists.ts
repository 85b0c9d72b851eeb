import type { LexemeKind, Lexicon } from '../../lexicon/index.ts'
import { byShape, type TextWord } from '../../text/index.ts'
import { attachedPreposition, type Frame, functionKind, isConjoined, readingOf } from '../grammar.ts'
import { isDescription } from './unlisted.ts'

type Sighted = Omit<Frame, 'listed'>

/**
 * Where each place of a list ends, by its first word: قرى حدريات وصوانة، وخربة السلم وتل زعتر. What stands in such a list names
 * a place, whatever else its letters are; the word for the kind belongs to the first.
 */
export function findPlaceLists(frame: Sighted): Map<number, number> {
  const listed = new Map<number, number>()
  for (let i = 0; i < frame.words.length; i++) {
    const most = listHead(frame.words[i]!)
    if (!most || listed.has(i)) continue
    const items = itemsFrom(frame, i + 1, most)
    if (items.length < 2) continue
    listed.set(i, items[0]!.end)
    for (const { first, end } of items.slice(1)) listed.set(first, end)
    i = items.at(-1)!.end - 1
  }
  return listed
}

interface Item {
  readonly first: number
  readonly end: number
}

const MANY = 40
const HEADS = new Set(['village', 'town', 'city', 'quarter', 'camp', 'front', 'mountain', 'district', 'region'])

/** How many places a word announces: قرى any number, قريتي and حيي two; 0 for no such word. */
const listHead = byShape(({ readings }): number => {
  const reading = readings.find(r => r.entry.lexeme.kind === 'place-kind' && !r.article && !r.pronoun)
  if (!reading || !HEADS.has(String(reading.entry.lexeme.data['kind']))) return 0
  const { number, pos } = reading.entry.features
  if (number === 'plural') return MANY
  return number === 'dual' || pos === 'word' ? 2 : 0
})
const AND = 'و'

function itemsFrom(frame: Sighted, from: number, most: number): Item[] {
  const items: Item[] = []
  let at = from
  while (items.length < most && at < frame.words.length) {
    // و حرش بينين: written apart.
    if (items.length && frame.words[at]!.shape.fold === AND) at++
    const end = items.length === 0 || joins(frame, at) ? itemEnd(frame, at, items.length === 0) : null
    if (end === null) break
    items.push({ first: at, end })
    at = end
  }
  // What ends in a plain word begins a clause: وبلدات عدة … وأصيب مدني.
  while (items.length > 1 && !closes(frame, items.at(-1)!)) items.pop()
  return items
}

/** A word joined by و, or set off by a comma from the place before it. */
function joins({ words, names }: Sighted, at: number): boolean {
  if (at >= words.length) return false
  return words[at - 1]!.shape.fold === AND || isConjoined(words[at]!, names[at] ?? null) || COMMA.test(words[at]!.gap)
}

/** The end of the place that begins at a word, or null where none can. */
function itemEnd(frame: Sighted, at: number, first: boolean): number | null {
  const { words, names, lexicon } = frame
  const word = words[at]!
  const name = names[at] ?? null
  if (word.shape.kind !== 'arabic' || frame.timeAt.has(at) || frame.quantityAt.has(at)) return null
  const known = name?.hits.some(h => h.kind === 'place') === true
  // في قرى، نحلة، ومجدليا
  if (first && (isConjoined(word, name) || !(word.joined || known || QUOTED.test(word.gap)))) return null
  if (attachedPreposition(word, name, lexicon)) return null
  if (known) return past(frame, name!.end)
  if (functionKind(word) || isDescription(word, lexicon) || PRONOUN.test(word.shape.fold)) return null
  const opens = openers(lexicon).has(bare(word)) || readingOf(word, 'place-kind')?.article === false
  if (!opens && word.shape.readings.some(r => BARRED.has(r.entry.lexeme.kind))) return null
  // قرى تسيطر عليها, قرى شمال حلب
  if (first && !opens && word.shape.readings.length > 0) return null
  if (!opens) return past(frame, at + 1)
  const second = words[at + 1]
  if (!second?.joined || functionKind(second) || isConjoined(second, names[at + 1] ?? null)) return null
  if (attachedPreposition(second, names[at + 1] ?? null, lexicon)) return null
  return past(frame, names[at + 1]?.end ?? at + 2)
}

/** Past the side that tells places of one name apart: الغارية الشرقية. */
function past({ words }: Sighted, end: number): number {
  const side = words[end]?.joined ? readingOf(words[end], 'direction') : undefined
  return side?.article && !side.conjunction && !side.preposition ? end + 1 : end
}

/** Whether what follows a place of a list lets it end there: another one, a comma, a preposition, where they lie. */
function closes(frame: Sighted, { first, end }: Item): boolean {
  const { words, names, lexicon } = frame
  const next = words[end]
  if (!next?.joined) return true
  // وسيطر على: what may be a verb ends no list with a preposition after it.
  const known =
    end > first + 1 || names[first]?.hits.some(h => h.kind === 'place') || words[first]!.shape.readings.length === 0
  if (!known) return isConjoined(next, names[end] ?? null)
  if (isConjoined(next, names[end] ?? null) || attachedPreposition(next, names[end] ?? null, lexicon)) return true
  return (
    functionKind(next) === 'preposition' ||
    readingOf(next, 'direction', 'place-kind') !== undefined ||
    isDescription(next, lexicon)
  )
}

// What such words are they are in a list of places too.
const BARRED = new Set<LexemeKind>([
  'event',
  'support',
  'actor-head',
  'actor-modifier',
  'nationality',
  'victim',
  'number',
  'time',
  'direction',
  'place-kind',
  'object',
  'means',
  'title',
  'source-head',
  'cause',
  'status',
  'attribution',
])
// يقطنها, تضمهم: of a relative clause.
const PRONOUN = /^[يت].{2,}(ها|هم|هن)$/
const COMMA = /^[^.:;!؟()]*[،,]/
const QUOTED = /^ ?[“"«‘']+$/

const bare = ({ shape: { starts, fold } }: TextWord) => starts.find(s => s.conjunction)?.text ?? fold

const tables = new WeakMap<Lexicon, ReadonlySet<string>>()

function openers(lexicon: Lexicon): ReadonlySet<string> {
  let table = tables.get(lexicon)
  if (!table) {
    const rows = lexicon.data('arabic/places/openers.yaml') as readonly { word: string }[]
    table = new Set(rows.map(({ word }) => lexicon.fold(word)))
    tables.set(lexicon, table)
  }
  return table
}
