import { additionsVersion, DOUBTS } from '../../judging/index.ts'
import type { World } from '../../lexicon/index.ts'
import { addDays, type Claim, type Incident, type JudgedClaim } from '../../record/index.ts'
import type { Judged, RiwayaRecord } from '../../store/index.ts'
import type { ToJudge } from '../api/index.ts'
import { type Handlers, Refused } from './handler.ts'
import { labelOf, namesByIds, namesOf } from './names.ts'
import { distinctLabels } from './place-labels.ts'

type Keys =
  | 'GET /api/me'
  | 'GET /api/queue'
  | 'GET /api/claims/:report/:claim'
  | 'GET /api/reports/:id/judging'
  | 'GET /api/incidents/:id/judging'
  | 'GET /api/incidents/:id/near'
  | 'POST /api/judgements'
  | 'GET /api/things'

/** Letters shown on either side of a claim's sentences. */
const AROUND = 1200
/** Days before and after an incident in which it may be told as another. */
const DAYS = 3
const THINGS = 20

/** Judging claims and incidents. */
export function judging(record: RiwayaRecord, world: World | undefined): Handlers<Keys> {
  return {
    async 'GET /api/me'({ visitor }) {
      return { name: visitor.name, readOnly: visitor.readOnly }
    },
    async 'GET /api/queue'({ query: { state, incident, report, offset, limit } }) {
      const { total, items } = await record.queue({
        ...(state !== 'todo' && { states: [state] }),
        ...(incident !== undefined && { incident }),
        ...(report !== undefined && { report }),
        offset,
        limit,
      })
      const outlets = items.flatMap(({ outlet }) => outlet ?? [])
      return {
        ...{ total, items: [...items], counts: await record.queueCounts() },
        names: namesByIds(world, [], outlets),
      }
    },
    async 'GET /api/claims/:report/:claim'({ params, query }) {
      const [view, kept] = [await record.claim(params.report, params.claim), await record.report(params.report)]
      if (!view || !kept) return null
      const { text, ...report } = kept.report
      const claims = [view.claim, ...(view.program ? [view.program] : [])]
      return {
        view: { ...view, doubts: view.doubts.map(doubt => ({ doubt, points: DOUBTS[doubt] })) },
        report,
        text: passage(text, claims, query.whole === '1'),
        names: namesOf(world, claims, [], [report.outlet]),
      } as unknown as ToJudge
    },
    async 'GET /api/reports/:id/judging'({ params: { id }, query: { version } }) {
      const kept = await record.report(id, version)
      if (!kept) return null
      const names = (history: JudgedClaim['history']) => [
        ...new Set(history.filter(one => one.live).map(one => one.who)),
      ]
      return {
        version: additionsVersion(kept.report.sha256, kept.judged ?? []),
        judged: (kept.judged ?? []).map(one => ({
          claim: one.claim.id,
          type: one.claim.type,
          trigger: one.claim.trigger.text,
          state: one.state,
          inForce: one.inForce,
          lost: one.program === null,
          added: one.added,
          confirmed: [...one.confirmed],
          corrected: [...one.corrected],
          differs: [...one.differs],
          broken: [...one.broken],
          by: names(one.history),
        })),
        stale: (kept.stale ?? []).map(({ claim, history }) => ({
          type: claim.type,
          trigger: claim.trigger.text,
          by: names(history),
        })),
      }
    },
    async 'GET /api/incidents/:id/judging'({ params: { id } }) {
      const [incident, view] = [await record.incident(id), await record.incidentView(id)]
      return incident && view && { incident, version: view.version, history: [...view.history] }
    },
    async 'GET /api/incidents/:id/near'({ params: { id } }) {
      const incident = await record.incident(id)
      const items = incident && (await near(record, incident))
      return items && { items, names: namesOf(world, [], items, []) }
    },
    async 'POST /api/judgements'({ body, visitor }) {
      const done = await record.judge({ ...body, who: visitor.name || body.who })
      if (done.result !== 'kept') throw refused(done)
      const { result: _, ...kept } = done
      return kept
    },
    async 'GET /api/things'({ query: { q, kind } }) {
      const wanted = record.words(q)
      if (wanted.length === 0 || !world) return { items: [] }
      const things = kind === 'place' ? world.places.values() : world.actors.values()
      const [exact, begun]: [string[], string[]] = [[], []]
      for (const thing of things) {
        const names = [...thing.names, 'latin' in thing ? thing.latin : thing.label.en].map(name => record.words(name))
        if (names.some(name => name.join(' ') === wanted.join(' '))) exact.push(thing.id)
        else if (names.some(name => begins(name, wanted))) begun.push(thing.id)
      }
      const ids = [...exact, ...begun].slice(0, THINGS)
      const places = kind === 'place' ? distinctLabels(world, ids) : null
      return { items: ids.map(id => ({ id, label: (places ? places.get(id) : labelOf(world, id))! })) }
    },
  }
}

/** Every word asked for begins one of the name's. */
function begins(name: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every(word => name.some(other => other.startsWith(word)))
}

/** The words around what a claim was read from, from one line to another; of a text without lines, a stretch. */
function passage(text: string, claims: readonly Claim[], whole: boolean): ToJudge['text'] {
  const spans = claims.flatMap(({ evidence, trigger }) => [...evidence, trigger])
  const from = Math.max(0, Math.min(...spans.map(at => at.start)) - AROUND)
  const to = Math.min(text.length, Math.max(...spans.map(at => at.end)) + AROUND)
  if (whole || (from === 0 && to === text.length)) return { start: 0, text, whole: true }
  const line = text.lastIndexOf('\n', from) + 1
  const start = from - line < AROUND ? line : from
  return { start, text: text.slice(start, to), whole: false }
}

/** Others of about the same days: those of the same place first, then those of a like kind. */
async function near(record: RiwayaRecord, { id, date, place, types }: Incident): Promise<Incident[]> {
  const { items } = await record.incidents({
    ...(date && { from: addDays(date.from, -DAYS), to: addDays(date.to, DAYS) }),
    ...(!date && place && { place: place.name, placeIds: place.id ? [place.id] : [] }),
    limit: 500,
  })
  const likeness = (other: Incident) =>
    (other.place && place && (other.place.id ?? other.place.name) === (place.id ?? place.name) ? 2 : 0) +
    (other.types.some(type => types.includes(type)) ? 1 : 0)
  return items
    .filter(other => other.id !== id)
    .map((other, n) => ({ other, n, likeness: likeness(other) }))
    .sort((a, b) => b.likeness - a.likeness || a.n - b.n)
    .slice(0, 30)
    .map(({ other }) => other)
}

function refused(done: Exclude<Judged, { result: 'kept' }>): Refused {
  return done.result === 'conflict'
    ? new Refused(409, 'conflict', { version: done.version, newer: [...done.newer] })
    : new Refused(422, done.reason)
}
