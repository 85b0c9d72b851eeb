import type { World } from '../../lexicon/index.ts'
import type { RiwayaRecord } from '../../store/index.ts'
import type { CompareRow } from '../api/index.ts'
import { compare, tellerOf } from '../compare.ts'
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
      if (!a || !b)
        throw new Refused(422, 'Two tellers are compared.', { remedy: 'Name each as outlet:NAME or side:ID.' })
      const rows: CompareRow[] = []
      let at = 0
      for (; at < MOST; at += PAGE) {
        const { items } = await record.incidents({
          ...(query.from && { from: query.from }),
          ...(query.to && { to: query.to }),
          order: 'oldest',
          offset: at,
          limit: PAGE,
        })
        for (const incident of items) {
          const found = compare(incident, await record.reportsOf(incident), a, b, world)
          if (found.told !== null) rows.push({ incident, ...found } as unknown as CompareRow)
        }
        if (items.length < PAGE) break
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
        whole: at < MOST,
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
