import type { World } from '../../lexicon/index.ts'
import type { Claim, Report } from '../../record/index.ts'
import type { RiwayaRecord } from '../../store/index.ts'
import { placesCalled } from '../known.ts'
import { asked, filterOf } from '../query.ts'
import type { Handlers } from './handler.ts'
import { namesOf } from './names.ts'

/** Reports of a page. */
const PAGE = 50

type Keys =
  | 'GET /api/incidents'
  | 'GET /api/incidents/:id'
  | 'GET /api/reports'
  | 'GET /api/reports/:id'
  | 'GET /api/problems'

/** Reading one incident, one report, the list of reports, the problems. */
export function reading(record: RiwayaRecord, world: World | undefined): Handlers<Keys> {
  return {
    async 'GET /api/incidents'({ query }) {
      const form = asked(query)
      const { total, items } = await record.incidents(filterOf(form, placesCalled(world, form.place)))
      return { page: form.page, total, items: [...items] }
    },
    async 'GET /api/incidents/:id'({ params: { id } }) {
      const incident = await record.incident(id)
      if (!incident) return null
      const coded = await record.reportsOf(incident)
      const wanted = new Set(incident.claims.map(({ report, claim }) => `${report} ${claim}`))
      const claims = coded.flatMap(({ report, claims }) =>
        claims
          .filter(claim => wanted.has(`${report.id} ${claim.id}`))
          .map(claim => ({
            report: report.id,
            claim,
            sentences: claim.evidence.map(({ start, end }) => ({ start, end, text: report.text.slice(start, end) })),
            broken: isBroken(claim, report.text),
          })),
      )
      const reports = coded.map(({ report }) => line(report))
      const all = claims.map(({ claim }) => claim)
      const outlets = reports.map(({ outlet }) => outlet)
      const changes = [...(await record.changesIn(id))]
      return { incident, claims, reports, changes, names: namesOf(world, all, [incident], outlets) }
    },
    async 'GET /api/reports'({ query: { q, page } }) {
      const { total, items } = await record.search(q, { offset: (page - 1) * PAGE, limit: PAGE })
      const outlets = items.map(({ outlet }) => outlet)
      return { total, items: [...items], names: namesOf(world, [], [], outlets) }
    },
    async 'GET /api/reports/:id'({ params: { id }, query: { version } }) {
      const kept = await record.report(id, version)
      if (!kept) return null
      const incidents = await record.incidentsOf(id)
      return {
        ...kept,
        claims: [...kept.claims],
        versions: [...kept.versions],
        incidents: [...incidents],
        names: namesOf(world, kept.claims, incidents, [kept.report.outlet]),
      }
    },
    async 'GET /api/problems'() {
      return { items: [...(await record.problems())] }
    },
  }
}

/** True where a quotation of a claim is not what stands at its place: then the page says so, loudly. */
function isBroken(claim: Claim, text: string): boolean {
  const { trigger, actors, targets, places, date, casualties, sources, hedges } = claim
  const said = [...actors, ...targets, ...places, ...sources, ...hedges, ...casualties.map(one => one.evidence)]
  return [trigger, ...said, ...(date?.said ? [date.said] : [])].some(
    quote => text.slice(quote.start, quote.end) !== quote.text,
  )
}

function line({ id, outlet, published, title, url }: Report) {
  return { id, outlet, published, title, url }
}
