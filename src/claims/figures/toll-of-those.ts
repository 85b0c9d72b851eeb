import { type Chunk, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { linkKind } from '../roles/index.ts'
import { isToll, RISEN_TO, risenBefore, wordsOf } from './toll-words.ts'
import { ESTIMATED, isEstimate, reachedBy } from './tolls.ts'
import { countOf, isOpen, type Victim, victimsOf } from './victims.ts'

/**
 * ارتفع عدد المدنيين الذين قتلوا منذ أمس إلى 45, يرتفع إلى 21 عدد الذين أصيبوا: those whom a verb of harm in a clause about a toll
 * counts, or null.
 */
export function tollOfThose(mentions: Mentions, { verbal, chunk: verb, entry }: Draft): Victim | null {
  const { chunks } = mentions
  if (!verbal || !entry.outcome || !COUNTED.has(entry.outcome)) return null
  const toll = tollBefore(mentions, verb)
  if (toll === null) return null
  const figure = risenBefore(mentions, toll) ?? reachedBy(mentions, verb) ?? reachedAfter(mentions, toll, verb)
  const count = figure && countOf(figure)
  if (!figure || !count || isOpen(count)) return null
  const kinds = [figure, ...chunks.slice(toll, verb)].map(c => victimsOf(mentions, c)).filter(who => who !== null)
  // عدد القرى التي أصابتها القذائف: no persons.
  if (!kinds.length && chunks[toll]!.kind === 'thing' && chunks[toll]!.end > chunks[toll]!.first + 1) return null
  return { chunk: figure, count, who: kinds.find(who => who !== 'people') ?? 'people' }
}

/** عدد الفلسطينيين الذين قتلوا, عدد مقاتلي الفصائل ممن قضوا, عدد الذين قتلوا: where the toll stands of which the verb tells. */
function tollBefore({ chunks, frame }: Mentions, verb: number): number | null {
  const link = chunks[verb - 1]
  // قدرت عدد من فروا: the word for the number and the one for those are read as "some of".
  if (
    link?.kind === 'quantity' &&
    readingOf(frame.words[link.first], 'general-noun')?.entry.lexeme.data['toll'] === true
  )
    return verb - 1
  if (link?.kind !== 'link' || linkKind(link) !== 'relative') return null
  for (let i = verb - 2; i >= 0 && i >= verb - TOLL_WITHIN; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'thing' && isToll(chunk)) return i
    if (chunk.preposition || chunk.broken || !(chunk.kind === 'victim' || chunk.kind === 'actor')) return null
  }
  return null
}

/** يرتفع عدد الذين قتلوا منذ الجمعة إلى 36, بلغ عدد الذين قتلوا في القصف 20: the verb of the toll stands before it. */
function reachedAfter({ chunks, frame }: Mentions, toll: number, verb: number): Chunk | null {
  const { reaches, raises } = wordsOf(frame.lexicon)
  const is = (words: ReadonlySet<string>) => (c: Chunk) => c.kind === 'verb' && c.lexemes.some(l => words.has(l.lemma))
  const before = chunks.slice(Math.max(0, toll - VERB_WITHIN), toll)
  const estimate = isEstimate({ chunks, frame }, toll)
  if (!estimate && !before.some(is(reaches)) && !before.some(is(raises))) return null
  for (const chunk of chunks.slice(verb + 1, verb + REACHED_WITHIN)) {
    if (chunk.kind === 'verb' || (chunk.kind === 'link' && linkKind(chunk) === 'subordinator')) return null
    if (estimate && chunk.quantity && ESTIMATED.has(chunk.preposition)) return chunk
    if (chunk.quantity && (RISEN_TO.has(chunk.preposition) || (!chunk.preposition && before.at(-1)?.kind === 'verb')))
      return chunk.kind === 'victim' || chunk.kind === 'quantity' || chunk.kind === 'actor' ? chunk : null
  }
  return null
}

const COUNTED: ReadonlySet<string> = new Set(['killed', 'wounded', 'captured', 'displaced'])
// In phrases.
const TOLL_WITHIN = 4
const VERB_WITHIN = 3
const REACHED_WITHIN = 10
