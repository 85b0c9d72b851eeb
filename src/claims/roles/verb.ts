import type { Chunk, Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { isTrigger } from '../triggers.ts'
import { type Argument, nominal, roleOf } from './argument.ts'
import { eventSubject, scan } from './clause.ts'
import { joined, prepositional, push } from './push.ts'
import { coordinatedBefore, pronounSubject, subjectBefore } from './subject.ts'

/** What stands with a finite verb: its subject before or after it, its object, and what prepositions bring. */
export function verbArguments(mentions: Mentions, draft: Draft, self: Chunk, found: Argument[]): void {
  const { chunks } = mentions
  const before = subjectBefore(mentions, draft.chunk)
  const subjectRole = roleOf(draft, 'subject', 'actor')
  const objectRole = roleOf(draft, 'object', 'target')
  const features = self.reading?.entry.features
  const pluralVerb = features?.number === 'plural' || features?.person === 1
  const passive = draft.entry.passive === 'target'
  let subjectSeen = false
  let objectSeen = false
  if (before) {
    const event = isTrigger(before.chunk) && before.chunk.kind === 'event'
    if (!event)
      push(
        found,
        before.chunk,
        before.index,
        passive && !self.pronoun ? 'target' : self.pronoun && before.relative ? objectRole : subjectRole,
        'subject before the verb',
      )
    subjectSeen = !(self.pronoun && before.relative)
    for (const more of coordinatedBefore(chunks, before.index))
      push(found, chunks[more]!, more, passive ? 'target' : subjectRole, 'joined to the subject')
  } else if (pluralVerb || pronounSubject(chunks, draft.chunk) || eventSubject(chunks, draft.chunk)) subjectSeen = true
  let last: Argument | null = null
  scan(mentions, draft.chunk + 1, (chunk, index) => {
    if (chunk.preposition === '' && !chunk.conjunction && nominal(chunk) && !(chunk.broken && (subjectSeen || last))) {
      if (objectSeen && chunk.kind !== 'place') return
      const slot =
        (passive || counted(draft, chunk)) && !(chunk.kind === 'actor' && followedByVictim(chunks, index))
          ? 'target'
          : subjectSeen
            ? objectRole
            : subjectRole
      // أطلق قذيفتين شرق البلدة: a verb whose object is no place or party still has places.
      if (chunk.kind === 'place' && (slot === 'none' || slot === 'event' || (slot === 'actor' && !chunk.acts)))
        last = push(found, chunk, index, 'place', 'place after the verb')
      else {
        last = push(
          found,
          chunk,
          index,
          slot,
          subjectSeen ? 'object of the verb' : 'subject after the verb',
          draft.type === 'statement',
        )
        objectSeen = subjectSeen || passive
        subjectSeen = true
      }
      return
    }
    if (chunk.conjunction && last && nominal(chunk) && chunk.preposition === '') {
      last = joined(last, chunk, index, found)
      return
    }
    last = prepositional(draft, chunk, index, found) ?? last
  })
}

/** اعتقلت 4 من عناصرها: who is counted after a verb of harm is whom it befell. */
function counted(draft: Draft, chunk: Chunk): boolean {
  return draft.entry.outcome === 'captured' && chunk.quantity !== null
}

function followedByVictim(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks.slice(index + 1).find(c => c.kind !== 'time')
  return (
    next !== undefined &&
    !next.broken &&
    !next.conjunction &&
    next.preposition === '' &&
    (next.kind === 'victim' || next.quantity !== null)
  )
}
