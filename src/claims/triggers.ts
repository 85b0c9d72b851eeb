import type { Lexeme } from '../lexicon/index.ts'
import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import { type Draft, eventEntry, quoteOf } from './draft.ts'
import { linkKind } from './roles/index.ts'
import { isAlike, reminds, tellsAnother, turnsAway } from './scene/index.ts'

/** The drafts that a sentence's triggers open, in the order of the text. */
export function openDrafts(text: string, mentions: Mentions, sentence: number): Draft[] {
  const drafts: Draft[] = []
  const turns = turnsAway(mentions.frame)
  mentions.chunks.forEach((chunk, index) => {
    const demand = chunk.kind === 'link' && isDemand(mentions, index)
    if (chunk.kind !== 'event' && chunk.kind !== 'verb' && chunk.kind !== 'victim' && !demand) return
    const lexeme = bestTrigger(mentions, index)
    if (!lexeme) return
    const entry = eventEntry(lexeme)
    const trigger = quoteOf(text, chunk.span)
    drafts.push({
      type: entry.type,
      entry,
      sentence,
      chunk: index,
      verbal: chunk.kind === 'verb' || saidBefore(mentions, index),
      trigger,
      status: entry.status ?? 'reported',
      actors: [],
      targets: [],
      places: [],
      date: null,
      casualties: [],
      harmed: [],
      named: null,
      tolls: [],
      told: { trigger, sentence },
      sources: [],
      hedges: [],
      sentences: [sentence],
      steps: [{ rule: entry.id, gave: `${entry.type}: trigger`, at: quoteOf(text, chunk.span) }],
      anaphoric: false,
      share: false,
      since: false,
      ofToll: false,
      tried: false,
      definite: false,
      soft: false,
      another: tellsAnother(mentions.frame, chunk),
      turns,
      // يذكر أن الغارات: with the article it may be what was told.
      reminds: (chunk.kind === 'verb' || !chunk.definite) && reminds(mentions.frame, chunk),
      like: isAlike(mentions.frame, chunk),
      carried: false,
      speaksFor: null,
      accusation: null,
      gone: false,
    })
  })
  return drafts
}

/** إن الهجمات يجب أن تتوقف; not الأموال التي يجب أن تسلم, خطوات يجب اتخاذها, كان يجب. */
function isDemand({ chunks }: Mentions, index: number): boolean {
  const before = chunks[index - 1]
  if (lexemeOf(chunks[index]!, 'event') === undefined || !before) return false
  if (before.kind === 'link')
    return linkKind(before) !== 'relative' && !before.lexemes.some(l => l.data['past'] === true)
  return before.kind !== 'thing' || before.definite || before.preposition !== ''
}

/** كان التنظيم توعد باستهداف, إن الجيش تمركز في التلة: the letters of the noun are a verb too, and who did it opens the clause. */
function saidBefore({ chunks, frame }: Mentions, index: number): boolean {
  const chunk = chunks[index]!
  const before = chunks[index - 1]
  if (chunk.definite || chunk.preposition || chunk.conjunction || chunk.broken || !before) return false
  if (!['actor', 'person', 'source'].includes(before.kind) || before.preposition || before.conjunction) return false
  const opens = chunks[index - 2]
  if (opens && opens.kind !== 'link') return false
  return frame.words[chunk.first]!.shape.readings.some(
    r => r.entry.features.pos === 'verb' && r.entry.features.tense === 'past' && r.entry.lexeme.kind === 'event',
  )
}

/**
 * Of several entries for the same letters, those that ask for clues come first; clues that fail were sorted out before. What
 * befalls only people (وقع أربعة جنود في قبضة الفصائل) comes after what befalls places where nobody stands near (وقعت البلدة في قبضة الفصائل).
 */
function bestTrigger({ chunks }: Mentions, index: number): Lexeme | undefined {
  const fitting = chunks[index]!.lexemes.filter(l => l.kind === 'event')
  if (fitting.length < 2) return fitting[0]
  const behind = chunks.slice(index + 1, index + 1 + BEHIND)
  const end = behind.findIndex(c => c.broken || c.conjunction || c.kind === 'verb' || c.kind === 'link')
  const clause = [...chunks.slice(Math.max(0, index - BEFORE), index), ...(end < 0 ? behind : behind.slice(0, end))]
  // أعلن الجيش سقوط مدينة مأرب بيد الجماعة: what fell is the place right behind it.
  const [place] = behind
  const placed = place?.kind === 'place' && !place.preposition && !place.conjunction && !place.broken
  const somebody = !placed && clause.some(c => PEOPLE.has(c.kind) && !c.preposition)
  const rank = (l: Lexeme) => (eventEntry(l).needs ? 0 : 1) + (eventEntry(l).people_only && !somebody ? 2 : 0)
  return fitting.toSorted((a, b) => rank(a) - rank(b))[0]
}

const PEOPLE: ReadonlySet<Chunk['kind']> = new Set(['victim', 'actor', 'quantity', 'person'])
// In phrases.
const BEFORE = 2
const BEHIND = 10

/** Whether a chunk carries an event of its own (not only a support verb or a word of cause). */
export function isTrigger(chunk: Chunk): boolean {
  return lexemeOf(chunk, 'event') !== undefined
}
