import { lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { TELLING } from '../doers/parties.ts'
import { subjectOf } from './speaker-before.ts'
import { isText } from './texts.ts'

/** وثق المرصد مقتل, رصدت الشبكة قصفا: what a body that watches has seen or counted, it says. */
export function witnesses(mentions: Mentions, verb: number): boolean {
  const { chunks, frame } = mentions
  if (!lexemeOf(chunks[verb]!, 'saying')?.data['witness']) return false
  const subject = chunks[subjectOf(mentions, verb) ?? verb + 1]
  if (!subject || subject.preposition) return false
  // رصد ناشطون
  const head = readingOf(frame.words[subject.first], 'source-head')
  const sense = head?.entry.lexeme.data['sense']
  if (subject.kind === 'source' || (!subject.quantity && sense === 'witness')) return true
  // وثقت منظمة سام, أحصت وزارة الصحة; but رصدت قيادة الجيش
  const body = lexemeOf(subject, 'actor-head')
  if (body?.data['civil'] || body?.data['sense'] === 'government') return true
  return TELLING.has(frame.lexicon.world.actors.get(subject.entity?.id ?? '')?.kind ?? '')
}

/** بث التلفزيون لقطات تظهر, تداول ناشطون مقطعا لقصف: what is seen in a picture or read in a paper, whoever spreads it tells. */
export function publishes(mentions: Mentions, verb: number): boolean {
  const { chunks, frame } = mentions
  if (!lexemeOf(chunks[verb]!, 'saying')?.data['publishes'] || chunks[verb]!.pronoun) return false
  for (let i = verb + 2; i < chunks.length && i <= verb + 4; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb' || chunk.kind === 'link' || chunk.kind === 'event') return false
    if (isText(frame, chunk) && !chunk.preposition && !chunk.conjunction) return true
  }
  return false
}
