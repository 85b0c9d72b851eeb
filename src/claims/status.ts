import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import type { Quote, Status } from '../record/index.ts'
import type { Attribution } from './attribution.ts'
import { type Draft, quoteOf } from './draft.ts'
import { linkKind } from './roles.ts'

const PLANNING = new Set(['call', 'threaten', 'demand', 'warn', 'plan'])

/** Whether a draft is reported, denied or planned, by what stands before it in its clause and by how it is said. */
export function readStatus(text: string, mentions: Mentions, draft: Draft, said: Attribution | undefined): { status: Status; hedges: Quote[]; why: string } {
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  const hedges: Quote[] = []
  let status: Status = draft.status
  let why = ''
  const set = (next: Status, reason: string) => {
    if (status === 'reported') {
      status = next
      why = reason
    }
  }
  for (let i = draft.chunk - 1; i >= 0 && i >= draft.chunk - 8; i--) {
    const chunk = chunks[i]!
    const entry = lexemeOf(chunk, 'status')?.data['status']
    if (entry === 'hedge') hedges.push(quoteOf(text, chunk.span))
    if ((entry === 'planned' || entry === 'denied') && reaches(chunks, i, draft.chunk)) set(entry, `after ${chunk.lexemes[0]!.lemma}`)
    if ((entry === 'negated' || (chunk.kind === 'link' && linkKind(chunk) === 'negation')) && negates(chunks, i, draft.chunk)) set('denied', 'negated')
    if (chunk.kind === 'verb' && lexemeOf(chunk, 'saying')) break
  }
  if (self.reading?.future) set('planned', 'future')
  if (!draft.verbal && self.preposition === 'ل' && !self.definite && !draft.entry.outcome && !governed(chunks, draft.chunk)) set('planned', 'purpose')
  if (said?.sense === 'deny' && draft.type !== 'statement' && draft.chunk > said.at) set('denied', 'object of a denial')
  if (said && PLANNING.has(said.sense) && draft.type !== 'statement' && !draft.verbal && !self.definite && objectOf(chunks, said.at, draft.chunk)) set('planned', `object of a verb of the kind ${said.sense}`)
  return { status, hedges, why }
}

/** A status word reaches a trigger when no other finite clause begins between them. */
function reaches(chunks: readonly Chunk[], from: number, to: number): boolean {
  return !chunks.slice(from + 1, to).some(c => (c.kind === 'verb' && (c.conjunction || c.broken)) || (c.kind === 'link' && linkKind(c) === 'relative'))
}

/** دعا إلى وقف القصف: the event is what is asked for, not what the asking is about. */
function objectOf(chunks: readonly Chunk[], verb: number, event: number): boolean {
  const between = chunks.slice(verb + 1, event)
  return between.length <= 3 && between.every(c => c.kind !== 'event' && (c.preposition === '' || c.preposition === 'في') && !(c.kind === 'link' && linkKind(c) === 'relative'))
}

/** تعرضت المدينة لقصف: ل belongs to the carrying verb. */
function governed(chunks: readonly Chunk[], event: number): boolean {
  for (let i = event - 1; i >= 0 && i >= event - 9; i--) {
    const support = lexemeOf(chunks[i]!, 'support')
    if (support) return support.data['by'] === 'ل'
    if (chunks[i]!.kind === 'verb') return false
  }
  return false
}

/** لم تقصف, لم تشن غارات, عدم وقوع اشتباكات: nothing but the verb that carries the event may stand between. */
function negates(chunks: readonly Chunk[], negation: number, event: number): boolean {
  return chunks.slice(negation + 1, event).every((c, k) => k === 0 && (lexemeOf(c, 'support') !== undefined || (c.kind === 'thing' && c.lexemes.some(l => l.kind === 'support'))))
}
