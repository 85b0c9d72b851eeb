import type { Mentions } from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'
import type { Speakers } from './speakers.ts'
import { antecedent, type Voices } from './voices.ts'

/** The chain of speakers, nearest first; bare heads are those named before, and all are remembered. */
export function settle(mentions: Mentions, speakers: Speakers, voices: Voices): Named[] {
  const chain = [
    ...speakers.nearer,
    ...speakers.own,
    ...speakers.further.filter(s => s.id === null || !voices.own.has(s.id)),
  ].map(source => {
    const chunk = mentions.chunks.find(c => c.span.start === source.start)
    return chunk ? antecedent(mentions.frame, chunk, source, voices) : source
  })
  // قال مصدر لمراسل الوكالة. وذكر المراسل: the own outlet's are known, though they only heard.
  for (const name of [...chain, ...speakers.further])
    if (name.from === 'said') voices.known.push({ name, as: speakers.bodies.get(name.start) ?? null })
  return chain
}
