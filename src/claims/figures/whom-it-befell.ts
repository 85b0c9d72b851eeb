import type { Chunk, Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'

/** فرار المئات من مقاتليه: fighters who leave do it themselves, and are no people who flee. Sets it on the draft. */
export function leftByFighters(draft: Draft): void {
  if (!draft.entry.by_fighters || !draft.casualties.length) return
  if (!draft.casualties.every(c => c.who === 'combatants')) return
  draft.type = draft.entry.by_fighters
  draft.actors = [...draft.targets]
  draft.targets = []
  draft.casualties = []
}

/** لم يصب أحد بأذى: that nobody was harmed denies nothing that is told. الجمود الذي أصاب الملف: what is no person is not wounded. */
export function harmsNobody({ chunks }: Mentions, draft: Draft): boolean {
  if (draft.type !== 'killing' || draft.entry.status === 'denied') return false
  const persons = chunks.filter(c => c.kind === 'victim' || c.kind === 'person' || c.kind === 'actor')
  const struck = draft.verbal && draft.entry.outcome === 'wounded' && !draft.casualties.length
  if (struck && !draft.targets.some(t => t.from === 'said' && persons.some(c => c.span.start === t.start))) return true
  if (draft.status !== 'denied') return false
  // دون أن يصاب أي إسرائيلي: where its own words deny it, only somebody who is named was not harmed.
  const own = draft.steps.some(s => s.rule === 'status.negated')
  // ولم يصب الوزير: that somebody came off unhurt is part of what is told of the attack.
  if (own && draft.entry.outcome === 'wounded') return true
  const named = draft.targets.some(t =>
    persons.some(c => c.span.start === t.start && (!own || ((c.kind === 'person' || c.definite) && !isAny(chunks, c)))),
  )
  const any = chunks.some(c => c.span.start === draft.targets[0]?.start && isAny(chunks, c))
  return !named && (any || draft.casualties.every(c => c.min === null))
}

/** أي إسرائيلي */
const isAny = (chunks: readonly Chunk[], chunk: Chunk) =>
  chunks[chunks.indexOf(chunk) - 1]?.lexemes.some(l => l.data['any'] === true) ?? false
