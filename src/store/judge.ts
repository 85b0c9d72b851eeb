import {
  additions,
  additionsVersion,
  anchorOf,
  claimVersion,
  doubtsOf,
  liveIds,
  refKey,
  refusalOf,
  subjectOf,
  versionOf,
} from '../judging/index.ts'
import { stableJson } from '../kit/index.ts'
import type { Anchor, Claim, ClaimRef, Decision, Incident, JudgedClaim, Judgement } from '../record/index.ts'
import { addition } from './addition.ts'
import { incident as incidentOf } from './incidents.ts'
import { addJudgement, addReports, anchorsOf, incidentJudgements } from './judgements.ts'
import { queueReport } from './queue.ts'
import type { ClaimView, Coded, IncidentView, Judged, Judging, Wish } from './record.ts'
import { programOf, type Shelf, shelf } from './shelf.ts'
import type { Db } from './tables.ts'
import { type Bench, workIn, workInPlaces } from './work-in.ts'

/** Keeps a judgement, and makes anew what hangs on it, in one transaction. */
export async function judge(db: Db, judging: Judging, bench: Bench): Promise<Judged> {
  return await db.transaction().execute(tx => JUDGES[judging.target.kind](tx, judging, bench))
}

const JUDGES: Readonly<Record<Judging['target']['kind'], (db: Db, judging: Judging, bench: Bench) => Promise<Judged>>> =
  { claim: judgeClaim, incident: judgeIncident, report: judgeReport }

/** The only thing that is decided about a report: that the program missed a claim. */
async function judgeReport(db: Db, judging: Judging, bench: Bench): Promise<Judged> {
  const books = shelf(db)
  const coded = await books.report(judging.target.id)
  if (!coded) return { result: 'refused', reason: 'not-there' }
  const version = additionsOf(coded)
  if (judging.on !== version)
    return { result: 'conflict', version, newer: newerThan(judging.on, additions(coded.judged ?? [])) }
  const made = addition(coded, judging)
  if (typeof made === 'string') return { result: 'refused', reason: made }
  const judgement = await addJudgement(db, made, bench.now())
  const after = shelf(db)
  const now = (await after.report(coded.report.id))!
  const { claim } = now.judged!.find(one => one.subject === judgement.target.id)!
  await workIn(db, [{ report: coded.report.id, claim: claim.id }], after, bench)
  await workInPlaces(db, coded, now, bench)
  const view = (await claimView(db, coded.report.id, claim.id))!
  return { result: 'kept', judgement, version: additionsOf(now), made: view.version }
}

async function judgeClaim(db: Db, judging: Judging, bench: Bench): Promise<Judged> {
  const { who, why = '', decision, target, on } = judging
  const [report, subject] = splitSubject(target.id)
  const view = await claimView(db, report, subject)
  if (!view) return { result: 'refused', reason: 'not-there' }
  const { program, history, version } = view
  if (decision.kind === 'add' || decision.kind === 'merge' || decision.kind === 'split')
    return { result: 'refused', reason: 'value' }
  if (version !== on) return { result: 'conflict', version, newer: newerThan(on, history) }
  const coded = (await shelf(db).report(report))!
  const reason = refusalOf(who, decision, view.claim, coded.report.text, history)
  if (reason) return { result: 'refused', reason }
  // What an earlier judgement saw is seen again where the program finds nothing now, and by whoever accepts what stands.
  const stands = decision.kind === 'accept' && view.state === 'accepted' ? null : program
  const claim = bare(stands ?? history.findLast(one => one.seen)!.seen!.claim)
  const seen = { report, sha256: coded.report.sha256, claim }
  const judgement = await addJudgement(
    db,
    { who: who.trim(), why, target: { kind: 'claim', id: view.subject }, decision, seen },
    bench.now(),
  )
  const books = shelf(db)
  const now = (await books.report(report))!
  const seed = now.judged?.find(one => one.subject === view.subject)?.claim.id ?? view.claim.id
  // A note, or an assent to what holds already, changes no incident.
  if (stableJson(now.claims) === stableJson(coded.claims)) await queueReport(db, now)
  else {
    await workIn(db, [{ report, claim: seed }], books, bench)
    await workInPlaces(db, coded, now, bench)
  }
  const after = (await claimView(db, report, view.subject))!
  return { result: 'kept', judgement, version: after.version }
}

function additionsOf({ report, judged = [] }: Coded): string {
  return additionsVersion(report.sha256, judged)
}

async function judgeIncident(db: Db, judging: Judging, bench: Bench): Promise<Judged> {
  const { who, why = '', target, on } = judging
  const incident = await incidentOf(db, target.id)
  if (!incident) return { result: 'refused', reason: 'not-there' }
  const books = shelf(db)
  const { history, version } = await viewOf(db, incident, books)
  if (version !== on) return { result: 'conflict', version, newer: newerThan(on, history) }
  const decision = await named(db, judging.decision, incident, books)
  if (!decision) return { result: 'refused', reason: 'not-there' }
  const reason = refusalOf(who, decision, null, '', history)
  if (reason || decision.kind === 'edit') return { result: 'refused', reason: reason ?? 'value' }
  const first = incident.claims[0]!
  const coded = await books.report(first.report)
  const claim = coded?.claims.find(one => one.id === first.claim)
  if (!coded || !claim) return { result: 'refused', reason: 'not-there' }
  const seen = { report: first.report, sha256: coded.report.sha256, claim: bare(claim) }
  const judgement = await addJudgement(
    db,
    { who: who.trim(), why, target: { kind: 'incident', id: incident.id }, decision, seen },
    bench.now(),
  )
  const meant = 'of' in decision ? history.find(({ id }) => id === decision.of)! : judgement
  const anchors = anchorsOf(meant)
  await addReports(db, judgement.id, [first.report, ...anchors.map(anchor => anchor.report)])
  if (anchors.length > 0) await workIn(db, [...incident.claims, ...(await books.refs(anchors))], books, bench)
  const after = await incidentOf(db, incident.id)
  const now = after ? (await viewOf(db, after, shelf(db))).version : ''
  return { result: 'kept', judgement, version: now }
}

/** The same decision, its claims named so that they are found again after another run; null where they are not there. */
async function named(db: Db, wish: Wish, incident: Incident, books: Shelf): Promise<Decision | null> {
  if (wish.kind === 'merge') {
    const other = await incidentOf(db, wish.with)
    if (!other || other.id === incident.id) return null
    return { kind: 'merge', groups: [await anchored(incident.claims, books), await anchored(other.claims, books)] }
  }
  if (wish.kind === 'add') return null
  if (wish.kind !== 'split') return wish
  const chosen = new Set(wish.out.map(refKey))
  const out = incident.claims.filter(ref => chosen.has(refKey(ref)))
  const rest = incident.claims.filter(ref => !chosen.has(refKey(ref)))
  return { kind: 'split', out: await anchored(out, books), rest: await anchored(rest, books) }
}

async function anchored(refs: readonly ClaimRef[], books: Shelf): Promise<readonly Anchor[]> {
  const found = await Promise.all(refs.map(ref => books.anchor(ref)))
  return found.filter(anchor => anchor !== null)
}

/** A claim by its id, or by the subject of its judgements. */
export async function claimView(db: Db, report: string, name: string): Promise<ClaimView | null> {
  const coded = await shelf(db).report(report)
  if (!coded) return null
  const one = byName(coded, name)
  if (!one) return null
  const home = await db
    .selectFrom('incident_claims')
    .select('incident')
    .where('report', '=', report)
    .where('claim', '=', one.claim.id)
    .executeTakeFirst()
  return {
    ...one,
    report,
    sha256: coded.report.sha256,
    version: claimVersion(one),
    incident: home?.incident ?? null,
    doubts: doubtsOf(one.claim),
  }
}

function byName(coded: Coded, name: string): JudgedClaim | null {
  const subject = name.includes('#') ? name : `${coded.report.id}#${name}`
  const judged =
    coded.judged?.find(one => one.claim.id === name || one.subject === subject) ??
    coded.judged?.find(one => one.program?.id === name)
  if (judged) return judged
  const program = programOf(coded)
  const taken = new Set(coded.judged?.map(one => one.subject))
  for (const claim of program) {
    let own = subjectOf(anchorOf(coded.report, claim, program))
    while (taken.has(own)) own += '+'
    if (claim.id === name || own === subject) return unjudged(claim, own)
  }
  return null
}

function unjudged(claim: Claim, subject: string): JudgedClaim {
  const nothing = { skipped: false, added: false, corrected: [], differs: [], broken: [], confirmed: [], history: [] }
  return { subject, state: 'open', claim, program: claim, inForce: true, ...nothing }
}

/** A claim's subject is its report's id, `#` and its place; ids may hold `#` themselves. */
function splitSubject(id: string): readonly [report: string, subject: string] {
  return [id.slice(0, id.lastIndexOf('#')), id]
}

export async function incidentView(db: Db, id: string): Promise<IncidentView | null> {
  const incident = await incidentOf(db, id)
  return incident ? await viewOf(db, incident, shelf(db)) : null
}

async function viewOf(db: Db, incident: Incident, books: Shelf): Promise<IncidentView> {
  const own = new Set(incident.claims.map(refKey))
  const all = await incidentJudgements(db, incident.reports)
  const live = liveIds(all)
  const history: (Judgement & { readonly live: boolean; readonly lost: boolean })[] = []
  const named = new Map(all.map(one => [one.id, one]))
  for (const judgement of all) {
    const meant = 'of' in judgement.decision ? (named.get(judgement.decision.of) ?? judgement) : judgement
    const anchors = anchorsOf(meant)
    const seen = judgement.seen!
    const wanted = anchors.length > 0 ? anchors : [anchorOf({ id: seen.report, sha256: seen.sha256 }, seen.claim, [])]
    const refs = await books.refs(wanted)
    const here = refs.some(ref => own.has(refKey(ref)))
    const lost = refs.length < wanted.length
    if (here || (lost && wanted.some(anchor => incident.reports.includes(anchor.report))))
      history.push({ ...judgement, live: live.has(judgement.id), lost })
  }
  return { id: incident.id, version: versionOf(history, incident.claims), history }
}

function newerThan(version: string, history: readonly Judgement[]): readonly Judgement[] {
  const last = Number(version.split('.')[0])
  return history.filter(({ id }) => id > last)
}

/** Without the program's reasons, which are many and of no weight to a person's decision. */
function bare(claim: Claim): Claim {
  return { ...claim, derivation: [] }
}
