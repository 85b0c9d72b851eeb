import type { World } from '../../lexicon/index.ts'
import type { Incident } from '../../record/index.ts'
import type { Coded, RiwayaRecord } from '../../store/index.ts'
import type { CompareRow } from '../api/index.ts'
import { compare, tellerOf, voicesOf } from '../compare.ts'
import { outletOf } from '../known.ts'
import { type Handlers, Refused } from './handler.ts'
import { labelOf, namesOf } from './names.ts'

/** Incidents looked at in one answer, and how many are read at a time. */
const MOST = 3000
const PAGE = 200

/** Two outlets or sides over some days. */
export function comparing(
  record: RiwayaRecord,
  world: World | undefined,
): Handlers<'GET /api/compare' | 'GET /api/tellers'> {
  return {
    async 'GET /api/compare'({ query }) {
      const [a, b] = [tellerOf(query.a), tellerOf(query.b)]
      if (!a || !b) throw new Refused(422, 'two-tellers', { detail: 'Name each as outlet:NAME or side:ID.' })
      const hasSide = a.kind === 'side' || b.kind === 'side'
      const names = hasSide ? (await record.outlets()).map(({ outlet }) => outlet) : []
      const [one, two] = [voicesOf(a, names, world), voicesOf(b, names, world)]
      const { items, total } = await record.incidents({
        ...(query.from && { from: query.from }),
        ...(query.to && { to: query.to }),
        tellers: { outlets: [...one.outlets, ...two.outlets], sources: [...one.sources, ...two.sources] },
        ...{ order: 'oldest', limit: MOST },
      })
      const rows: CompareRow[] = []
      for (let at = 0; at < items.length; at += PAGE) {
        const page = items.slice(at, at + PAGE)
        const coded = await reportsOf(record, page)
        for (const incident of page) {
          const reports = incident.reports.flatMap(id => coded.get(id) ?? [])
          const found = compare(incident, reports, a, b, world)
          if (found.told !== null) rows.push({ incident, ...found } as unknown as CompareRow)
        }
      }
      const count = (test: (row: CompareRow) => boolean) => rows.filter(test).length
      const outlets = rows.flatMap(row => [...row.a, ...row.b].map(({ outlet }) => outlet))
      return {
        rows,
        counts: {
          both: count(({ told }) => told === 'both'),
          differently: count(({ differs }) => differs.length > 0),
          a: count(({ told }) => told === 'a'),
          b: count(({ told }) => told === 'b'),
        },
        whole: total <= MOST,
        names: namesOf(
          world,
          [],
          rows.map(({ incident }) => incident),
          outlets,
        ),
      }
    },
    async 'GET /api/tellers'({ query: { also } }) {
      const all = await record.outlets()
      const sides = new Map(also.split(',').map(id => [id, 0]))
      const outlets = all.map(({ outlet, reports }) => {
        const known = outletOf(world, outlet)
        if (known?.side !== undefined) sides.set(known.side, (sides.get(known.side) ?? 0) + reports)
        const label = known ? { en: known.latin, ar: known.names[0] ?? known.latin } : { en: outlet, ar: outlet }
        return { outlet, label, reports }
      })
      return {
        outlets,
        sides: [...sides].flatMap(([id, reports]) => {
          const label = labelOf(world, id)
          return label ? [{ id, label, reports }] : []
        }),
      }
    },
  }
}

/** The reports of some incidents, by id, read together. */
async function reportsOf(record: RiwayaRecord, incidents: readonly Incident[]): Promise<ReadonlyMap<string, Coded>> {
  const reports = [...new Set(incidents.flatMap(({ reports }) => reports))]
  return new Map((await record.reportsOf({ reports })).map(coded => [coded.report.id, coded]))
}
