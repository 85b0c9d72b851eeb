import type { Lexeme } from '../lexicon/index.ts'
import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import { tellsAnother } from './another.ts'
import { type Draft, eventEntry, quoteOf } from './draft.ts'

/** The drafts that a sentence's triggers open, in the order of the text. */
export function openDrafts(text: string, mentions: Mentions, sentence: number): Draft[] {
  const drafts: Draft[] = []
  mentions.chunks.forEach((chunk, index) => {
    if (chunk.kind !== 'event' && chunk.kind !== 'verb' && chunk.kind !== 'victim') return
    const lexeme = bestTrigger(chunk)
    if (!lexeme) return
    const entry = eventEntry(lexeme)
    drafts.push({
      type: entry.type,
      entry,
      sentence,
      chunk: index,
      verbal: chunk.kind === 'verb',
      trigger: quoteOf(text, chunk.span),
      status: entry.status ?? 'reported',
      actors: [],
      targets: [],
      places: [],
      date: null,
      casualties: [],
      sources: [],
      hedges: [],
      sentences: [sentence],
      steps: [{ rule: entry.id, gave: `${entry.type}: trigger`, at: quoteOf(text, chunk.span) }],
      anaphoric: false,
      definite: false,
      soft: false,
      another: tellsAnother(mentions.frame, chunk),
      carried: false,
      accusation: null,
      gone: false,
    })
  })
  return drafts
}

/** Of several entries for the same letters, those that ask for clues come first; clues that fail were sorted out before. */
function bestTrigger(chunk: Chunk): Lexeme | undefined {
  const fitting = chunk.lexemes.filter(l => l.kind === 'event')
  return fitting.find(l => eventEntry(l).needs) ?? fitting[0]
}

/** Whether a chunk carries an event of its own (not only a support verb or a word of cause). */
export function isTrigger(chunk: Chunk): boolean {
  return lexemeOf(chunk, 'event') !== undefined
}
