import { sha256 } from '../kit/index.ts'
import { type Claim, type ClaimType, type Decision, type Judgement, quote, type Report } from '../record/index.ts'
import { anchorOf, subjectOf } from './anchor.ts'

/** A text for tests; each sentence tells one claim, its first word being the trigger. */
export function reportOf(id: string, sentences: readonly string[], of: Partial<Report> = {}): Report {
  const text = sentences.join('\n')
  const open = { outlet: 'وكالة الوادي', published: '2016-08-07', title: null, url: null, note: null, cut: [] }
  return { ...open, id, text, sha256: sha256(text), origin: `${id}.txt`, ...of }
}

export function claimOf(
  report: Pick<Report, 'text'>,
  n: number,
  type: ClaimType = 'shelling',
  of: Partial<Claim> = {},
): Claim {
  const lines = report.text.split('\n')
  const start = lines.slice(0, n - 1).reduce((sum, line) => sum + line.length + 1, 0)
  const end = start + lines[n - 1]!.length
  return {
    id: `c${n}`,
    type,
    status: 'reported',
    trigger: quote(report.text, start, start + lines[n - 1]!.indexOf(' ')),
    evidence: [{ start, end }],
    actors: [],
    targets: [],
    places: [],
    date: { from: '2016-08-06', to: '2016-08-06', said: null, rule: 'published' },
    casualties: [],
    sources: [],
    hedges: [],
    derivation: [],
    ...of,
  }
}

/** A judgement on a claim as it stands among `all`. */
export function judged(
  id: number,
  report: Report,
  claim: Claim,
  decision: Decision,
  { who = 'Reader', all = [claim] }: { readonly who?: string; readonly all?: readonly Claim[] } = {},
): Judgement {
  return {
    id,
    at: `2024-01-01T00:00:${String(id).padStart(2, '0')}.000Z`,
    who,
    why: '',
    target: { kind: 'claim', id: subjectOf(anchorOf(report, claim, all)) },
    decision,
    seen: { report: report.id, sha256: report.sha256, claim: { ...claim, derivation: [] } },
  }
}
