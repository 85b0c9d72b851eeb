import { stableJson } from '../kit/index.ts'
import {
  type Anchor,
  type Claim,
  type ClaimState,
  FIELDS,
  type Field,
  type JudgedClaim,
  type Judgement,
  type Report,
  type StaleJudgements,
} from '../record/index.ts'
import { subjectOf } from './anchor.ts'
import { brokenFields } from './evidence.ts'
import { liveIds } from './live.ts'
import { matchAnchors } from './match.ts'

/** A report's claims after what persons decided. */
export interface Applied {
  /** The claims that hold: the program's order, then those that only persons hold. */
  readonly claims: readonly Claim[]
  readonly judged: readonly JudgedClaim[]
  readonly stale: readonly StaleJudgements[]
}

/**
 * What the program found in a report, with what persons decided about it. Every judgement is in `judged` or in `stale`,
 * none is dropped; the order in which they are given does not matter, their ids do.
 */
export function applyJudgements(
  report: Pick<Report, 'id' | 'sha256' | 'text'>,
  program: readonly Claim[],
  judgements: readonly Judgement[],
): Applied {
  if (judgements.length === 0) return { claims: program, judged: [], stale: [] }
  const live = liveIds(judgements)
  const bySubject = Map.groupBy(
    judgements.toSorted((a, b) => a.id - b.id).map(judgement => ({ ...judgement, live: live.has(judgement.id) })),
    judgement => judgement.target.id,
  )
  const subjects = [...bySubject].map(([subject, history]) => ({ subject, history, seen: lastSeen(history) }))
  const here = subjects.filter(({ seen }) => seen.sha256 === report.sha256)
  const found = programOfEach(here, report, program)
  const judged = here.map(({ subject, history }) =>
    judgedClaim(subject, history, found.get(subject) ?? null, report.text),
  )
  const replaced = new Map(judged.flatMap(one => (one.program ? [[one.program.id, one] as const] : [])))
  const kept = program.flatMap(claim => {
    const one = replaced.get(claim.id)
    return one === undefined ? [claim] : one.inForce ? [one.claim] : []
  })
  const alone = judged.filter(one => one.program === null && one.inForce).map(one => one.claim)
  return {
    claims: [...kept, ...alone.sort((a, b) => a.trigger.start - b.trigger.start || Number(a.id > b.id) || -1)],
    judged,
    stale: subjects
      .filter(({ seen }) => seen.sha256 !== report.sha256)
      .map(({ subject, history, seen }) => ({ subject, history, claim: seen.claim })),
  }
}

type History = JudgedClaim['history']
type Seen = NonNullable<Judgement['seen']>

interface Subject {
  readonly subject: string
  readonly history: History
  readonly seen: Seen
}

/**
 * The program's claim that each subject is about. What was added is not what the program had found beside it: those claims
 * go to their own subjects, or stay alone.
 */
function programOfEach(
  subjects: readonly Subject[],
  report: Pick<Report, 'id' | 'sha256'>,
  program: readonly Claim[],
): ReadonlyMap<string, Claim> {
  const [added, others] = [subjects.filter(one => isAdded(one.history)), subjects.filter(one => !isAdded(one.history))]
  const own = (list: readonly Subject[]) =>
    list.map(({ subject, seen }) => ({ subject, anchor: anchorOfSubject(subject, seen) }))
  const names = new Set(others.map(one => one.subject))
  const beside = added
    .flatMap(({ history }) => history.flatMap(({ decision }) => (decision.kind === 'add' ? decision.beside : [])))
    .filter(anchor => !names.has(subjectOf(anchor)))
    .map(anchor => ({ subject: null, anchor }))
  // Of anchors that fit a claim equally the first takes it.
  const wanted = [...own(others), ...beside, ...own(added)]
  const found = matchAnchors(
    wanted.map(({ anchor }) => anchor),
    report,
    program,
  )
  return new Map(
    wanted.flatMap(({ subject }, n) => {
      const index = found[n] ?? null
      return subject === null || index === null ? [] : [[subject, program[index]!] as const]
    }),
  )
}

function isAdded(history: History): boolean {
  return history[0]!.decision.kind === 'add'
}

function lastSeen(history: History): Seen {
  return history.findLast(judgement => judgement.seen !== null)!.seen!
}

/** The place by which a judged claim is found again after another run; of one that a person added, where that was. */
export function anchorOfJudged({ subject, history, added }: JudgedClaim): Anchor {
  return anchorOfSubject(subject, added ? history[0]!.seen! : lastSeen(history))
}

/** The words that were judged last, and which one of several on them, as the subject's own name says. */
function anchorOfSubject(subject: string, { report, sha256, claim }: Seen): Anchor {
  const n = Number(/:(\d+)\+*$/.exec(subject)?.[1] ?? 0)
  return { report, sha256, start: claim.trigger.start, end: claim.trigger.end, type: claim.type, n }
}

function judgedClaim(subject: string, history: History, program: Claim | null, text: string): JudgedClaim {
  const live = history.filter(judgement => judgement.live)
  const verdict = live.findLast(({ decision: { kind } }) => kind in STATES)
  const edits = editsOf(live)
  const state = stateOf(verdict, program)
  const added = isAdded(history)
  // What a person added stands until that is taken back; what the program lost, as long as somebody corrects it.
  const held = added ? live.some(({ decision }) => decision.kind === 'add') : edits.size > 0
  // What was accepted stands as it was seen then; what was not follows the program.
  const base = (state === 'accepted' ? verdict!.seen!.claim : program) ?? lastSeen(history).claim
  const claim: Claim = {
    ...base,
    ...Object.fromEntries(edits),
    // What a person added keeps its name whatever the program finds: links, tables and merges go by it.
    id: added || program === null ? `j${history[0]!.id}` : program.id,
    derivation: program?.derivation ?? base.derivation,
  }
  const holding = new Set([verdict?.id, ...live.filter(j => j.decision.kind === 'edit').map(j => j.id)])
  return {
    subject,
    state,
    claim,
    program,
    inForce: state !== 'rejected' && (program !== null || state === 'accepted' || held),
    skipped: verdict === undefined && live.findLast(j => j.decision.kind !== 'note')?.decision.kind === 'skip',
    added,
    corrected: FIELDS.filter(field => edits.has(field)),
    differs: program === null ? [] : FIELDS.filter(field => stableJson(program[field]) !== stableJson(claim[field])),
    broken: brokenFields(claim, text),
    confirmed: [
      ...new Set(
        live.flatMap(({ who, decision }) => (decision.kind === 'confirm' && holding.has(decision.of) ? [who] : [])),
      ),
    ],
    history,
  }
}

const STATES: Readonly<Record<string, ClaimState>> = {
  accept: 'accepted',
  add: 'accepted',
  reject: 'rejected',
  unclear: 'unclear',
}

function stateOf(verdict: Judgement | undefined, program: Claim | null): ClaimState {
  const state = verdict ? STATES[verdict.decision.kind]! : 'open'
  if (state !== 'rejected' || program === null) return state
  // What was thrown out is what was seen: another type or status on these words is another assertion.
  const { type, status } = verdict!.seen!.claim
  return program.type === type && program.status === status ? state : 'reconsider'
}

function editsOf(live: History): ReadonlyMap<Field, unknown> {
  return new Map(
    live.flatMap(({ decision }) => (decision.kind === 'edit' ? [[decision.field, decision.value] as const] : [])),
  )
}
