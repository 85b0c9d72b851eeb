import type { Lexeme, Lexicon } from '../lexicon/index.ts'
import type { Chunk, Mentions } from '../mentions/index.ts'

// قتلوا بقصف, أصيب في غارة: of one letter or two they tie a harm to its event, and are no words of cause elsewhere.
const PLAIN = ['ب', 'في']

/** مقتل طفل جراء قصف, على إثر غارة: the preposition stands between a harm and what brought it. */
export function isCausal(mentions: Mentions, { preposition }: Chunk): boolean {
  return (
    PLAIN.includes(preposition) || entriesOf(mentions, preposition).some(l => l.data['order'] === 'effect-precedes')
  )
}

/** قتلوا خلال المعركة, منذ بدء الهجوم: it tells the time in which the harm came about, and no one cause of it. */
export function tellsTime(mentions: Mentions, { preposition, lexemes }: Chunk): boolean {
  return [...entriesOf(mentions, preposition), ...lexemes].some(l => l.data['during'] === true)
}

/** منذ بدء الهجوم, منذ أن بدأت المعارك: it tells since when. */
export function tellsSince(mentions: Mentions, { preposition, lexemes }: Chunk): boolean {
  return [...entriesOf(mentions, preposition), ...lexemes].some(l => l.data['since'] === true)
}

/** بعد الهجوم, حول الهجوم, بسبب القصف: it says when, why or about what something else is, and does not mean the event itself. */
export function tellsAside(mentions: Mentions, { preposition }: Chunk): boolean {
  return entriesOf(mentions, preposition).some(l => l.data['aside'] === true)
}

/** بعد قصف المدينة, جراء الغارات, ردا على هجوم: what follows came before, and is not what the clause tells. */
export function tellsPrior(mentions: Mentions, { preposition, lexemes }: Chunk): boolean {
  return [...entriesOf(mentions, preposition), ...lexemes].some(
    l => l.data['prior'] === true || (l.kind === 'cause' && l.data['order'] === 'effect-precedes' && !l.data['during']),
  )
}

const NONE: readonly Lexeme[] = []
const known = new WeakMap<Lexicon, Map<string, readonly Lexeme[]>>()

/** The entries of a preposition as folded: a report asks for the same few thousands of times. */
function entriesOf({ frame: { lexicon } }: Mentions, preposition: string): readonly Lexeme[] {
  if (!preposition) return NONE
  const asked = known.get(lexicon) ?? new Map<string, readonly Lexeme[]>()
  known.set(lexicon, asked)
  const entries = asked.get(preposition) ?? lookUp(lexicon, preposition)
  asked.set(preposition, entries)
  return entries
}

function lookUp(lexicon: Lexicon, preposition: string): readonly Lexeme[] {
  const words = preposition.split(' ')
  if (words.length === 1) return (lexicon.forms.get(preposition) ?? []).map(entry => entry.lexeme)
  const whole = lexicon.phrases.match(words, 0).filter(({ end }) => end === words.length)
  return whole.flatMap(({ values }) => values.map(v => v.lexeme))
}
