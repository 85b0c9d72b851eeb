import { readClaims } from '../../claims/index.ts'
import { readMentions } from '../../mentions/index.ts'
import { readText } from '../../text/index.ts'
import { type Explained, explainedText } from '../explained.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'

export interface ExplainOptions {
  readonly json?: boolean
  readonly published?: string
  readonly lexicon?: string
  readonly world?: string
}

/** `riwaya explain`: what each stage made of a text, and which rule gave what. Gives the exit code. */
export async function explainCommand(text: string, options: ExplainOptions, io: Io): Promise<number> {
  const lexicon = knowledge(options)
  const published = options.published ?? null
  const sentences = readText({ text }, lexicon)
  const mentions = readMentions(sentences, published, lexicon)
  const claims = readClaims({ text, published }, mentions, lexicon)
  const explained: Explained = {
    text,
    published,
    sentences: mentions.map(({ frame, chunks }) => ({
      start: frame.sentence.start,
      end: frame.sentence.end,
      words: frame.words.map(({ start, end, shape }) => ({
        start,
        end,
        readings: [...new Set(shape.readings.map(reading => reading.entry.lexeme.id))],
      })),
      chunks: chunks.map(chunk => ({
        kind: chunk.kind,
        ...chunk.span,
        lexemes: [...new Set(chunk.lexemes.map(lexeme => lexeme.id))],
        preposition: chunk.preposition,
        entity: chunk.entity?.id ?? null,
        candidates: chunk.candidates,
        quantity: chunk.quantity,
        time: chunk.time,
      })),
    })),
    claims,
  }
  io.out.write(options.json ? `${JSON.stringify(explained, null, 2)}\n` : explainedText(explained))
  return 0
}
