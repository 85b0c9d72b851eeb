import { type Chunk, lexemeOf } from '../../mentions/index.ts'

/** اتهمت دمشق إسرائيل بشن غارات, تعرضت السفينة لمحاولة هجوم: whose deed a carrying noun carries stands not before the verb that it hangs on. */
export function hangsOn(chunks: readonly Chunk[], noun: number): boolean {
  const { kind, preposition } = chunks[noun]!
  if (kind !== 'support') return false
  if (preposition === 'ب') return true
  return preposition === 'ل' && chunks.slice(Math.max(0, noun - NEAR), noun).some(suffers)
}

const NEAR = 4

/** تعرض */
const suffers = ({ kind, lexemes }: Chunk) =>
  kind === 'verb' && lexemes.some(l => l.kind === 'support' && l.data['subject'] === 'target')

/** يبدأ تحقيقاً في الهجوم, سيبدأ الخبراء السبت التحقيق في الهجوم: an event that an inquiry is about, of which nobody's verb tells who did it. */
export function isMatterOf(chunks: readonly Chunk[], verb: number, event: number): boolean {
  const about = chunks[event - 1]!
  const inquiry = verb === event - 2 || lexemeOf(about, 'source-head')?.data['sense'] === 'text'
  return inquiry && verb < event - 1 && chunks[event]!.preposition === 'في'
}
