import { claimVersion } from '../judging/index.ts'
import {
  type Claim,
  type ClaimState,
  familyOf,
  type JudgedClaim,
  type Named,
  type Report,
  type Span,
} from '../record/index.ts'
import { list, type Row } from './csv.ts'

/** Fields that name somebody or something: for each the words, the ids in `world/`, and where the words stand. */
const NAMED = ['actors', 'targets', 'places', 'sources'] as const

export const CLAIM_COLUMNS = [
  'report',
  'outlet',
  'published',
  'title',
  'url',
  'claim',
  'origin',
  'family',
  'type',
  'status',
  'trigger',
  'trigger_at',
  'evidence',
  'evidence_at',
  ...NAMED.flatMap(name => [name, `${name}_ids`, `${name}_at`]),
  'date_from',
  'date_to',
  'date_rule',
  'date_said',
  'date_at',
  'casualties',
  'casualties_said',
  'casualties_at',
  'hedges',
  'hedges_at',
  'judgement',
  'corrected',
  'judged_by',
  'judged_at',
  'confirmed_by',
  'note',
  'version',
] as const

/**
 * A claim as one row. `…_at` are places in the report's text, `start-end` in UTF-16 code units, end exclusive, one for
 * each item of the column before. `sources` is the chain, nearest the event first. `judgement` is what persons decided,
 * empty where nobody has; the fields are as they hold after it. `origin` is `person` where somebody added the claim by hand. `version` tells `riwaya import` what was exported.
 */
export function claimRow(claim: Claim, report: Report, judged?: JudgedClaim): Row {
  const { date, casualties, hedges, evidence, trigger } = claim
  return {
    report: report.id,
    outlet: report.outlet,
    published: report.published,
    title: report.title,
    url: report.url,
    claim: claim.id,
    origin: claim.origin ?? 'program',
    family: familyOf(claim.type),
    type: claim.type,
    status: claim.status,
    trigger: trigger.text,
    trigger_at: at(trigger),
    evidence: evidence.map(({ start, end }) => report.text.slice(start, end)).join('\n'),
    evidence_at: list(evidence.map(at)),
    ...Object.assign({}, ...NAMED.map(name => named(name, claim[name]))),
    date_from: date?.from ?? null,
    date_to: date?.to ?? null,
    date_rule: date?.rule ?? null,
    date_said: date?.said?.text ?? null,
    date_at: date?.said ? at(date.said) : null,
    casualties: list(casualties.map(({ outcome, min, max, who }) => `${outcome} ${bounds(min, max)} ${who}`)),
    casualties_said: list(casualties.map(casualty => casualty.evidence.text)),
    casualties_at: list(casualties.map(casualty => at(casualty.evidence))),
    hedges: list(hedges.map(({ text }) => text)),
    hedges_at: list(hedges.map(at)),
    ...judgementCells(judged),
    version: claimVersion(judged ?? { history: [], program: claim }),
  }
}

/** As `riwaya import` takes them back. */
const VERDICTS: Readonly<Record<ClaimState, string | null>> = {
  open: null,
  reconsider: null,
  accepted: 'accept',
  rejected: 'reject',
  unclear: 'unclear',
}

function judgementCells(judged: JudgedClaim | undefined): Row {
  const live = judged?.history.filter(one => one.live) ?? []
  const deciding = live.findLast(({ decision }) => decision.kind !== 'note' && decision.kind !== 'confirm')
  return {
    judgement: judged ? VERDICTS[judged.state] : null,
    corrected: judged ? list(judged.corrected) : null,
    judged_by: deciding?.who ?? null,
    judged_at: deciding?.at ?? null,
    confirmed_by: judged ? list(judged.confirmed) : null,
    note: list(live.flatMap(({ decision }) => (decision.kind === 'note' ? [decision.text] : []))),
  }
}

const at = ({ start, end }: Span): string => `${start}-${end}`

function named(name: string, values: readonly Named[]): Row {
  return {
    [name]: list(values.map(({ text }) => text)),
    [`${name}_ids`]: list(values.map(({ id }) => id ?? '?')),
    [`${name}_at`]: list(values.map(at)),
  }
}

/** `3`, `20..99`, `21..` (or more), `..9` (up to), `?` (number not said). */
function bounds(min: number | null, max: number | null): string {
  if (min === null && max === null) return '?'
  return min === max ? String(min) : `${min ?? ''}..${max ?? ''}`
}
