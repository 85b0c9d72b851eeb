import { anchorOf, type Refusal, refusalOf, subjectOf } from '../judging/index.ts'
import { type Anchor, type Claim, type Judgement, overlaps } from '../record/index.ts'
import type { Coded, Judging } from './record.ts'
import { programOf } from './shelf.ts'

/** The judgement that adds a claim as a person read it, or why it cannot be. */
export function addition(coded: Coded, judging: Judging): Omit<Judgement, 'id' | 'at'> | Refusal {
  const { who, why = '', decision } = judging
  if (decision.kind !== 'add') return 'value'
  const { report } = coded
  const program = programOf(coded)
  const claim: Claim = { ...decision.claim, id: '', derivation: [], origin: 'person' }
  const beside = program.filter(other => overlaps(other.trigger, claim.trigger))
  const made = { kind: 'add', beside: beside.map(other => anchorOf(report, other, program)) } as const
  const reason = refusalOf(who, made, claim, report.text, [])
  if (reason) return reason
  const target = { kind: 'claim', id: subjectOf(freeAnchor(coded, claim)) } as const
  return { who: who.trim(), why, target, decision: made, seen: { report: report.id, sha256: report.sha256, claim } }
}

/** The first place on these words that no other claim bears. What was added there and taken back is added again. */
function freeAnchor(coded: Coded, { trigger, type }: Claim): Anchor {
  const program = programOf(coded)
  const gone = (id: string) => coded.judged?.some(one => one.subject === id && one.added && !one.inForce)
  const taken = new Set([
    ...program.map(claim => subjectOf(anchorOf(coded.report, claim, program))),
    ...(coded.judged ?? []).map(one => one.subject).filter(id => !gone(id)),
  ])
  const { id: report, sha256 } = coded.report
  for (let n = 0; ; n++) {
    const anchor = { report, sha256, start: trigger.start, end: trigger.end, type, n }
    if (!taken.has(subjectOf(anchor))) return anchor
  }
}
