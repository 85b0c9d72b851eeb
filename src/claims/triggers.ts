import type { Lexeme } from '../lexicon/index.ts'
import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import { type Draft, type EventEntry, eventEntry, quoteOf } from './draft.ts'

/** The drafts that a sentence's triggers open, in the order of the text. */
export function openDrafts(text: string, mentions: Mentions, sentence: number): Draft[] {
  const drafts: Draft[] = []
  mentions.chunks.forEach((chunk, index) => {
    if (chunk.kind !== 'event' && chunk.kind !== 'verb' && chunk.kind !== 'victim') return
    const lexeme = bestTrigger(chunk, mentions)
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
      gone: false,
    })
  })
  return drafts
}

/** Of several entries for the same letters, the first whose clues hold; entries that ask for clues come first. */
function bestTrigger(chunk: Chunk, mentions: Mentions): Lexeme | undefined {
  const fitting = chunk.lexemes.filter(l => l.kind === 'event' && cluesHold(eventEntry(l), chunk, mentions))
  return fitting.find(l => eventEntry(l).needs) ?? fitting[0]
}

function cluesHold(entry: EventEntry, chunk: Chunk, { frame }: Mentions): boolean {
  const { words, lexicon } = frame
  const holds = (clue: string, from: number, to: number) => {
    const keys = clue
      .trim()
      .split(/\s+/)
      .map(part => (part.startsWith('{') ? `=${lexicon.fold(part.slice(1, -1))}` : lexicon.fold(part)))
    for (let i = Math.max(0, from); i + keys.length <= Math.min(words.length, to); i++)
      if (keys.every((key, k) => words[i + k]!.shape.keys.includes(key))) return true
    return false
  }
  if (entry.needs && !entry.needs.some(clue => holds(clue, 0, words.length))) return false
  return !(entry.unless ?? []).some(clue => holds(clue, chunk.first - 6, chunk.end + 6))
}

/** Whether a chunk carries an event of its own (not only a support verb or a word of cause). */
export function isTrigger(chunk: Chunk): boolean {
  return lexemeOf(chunk, 'event') !== undefined
}
