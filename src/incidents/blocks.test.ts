import { expect, test } from 'vitest'
import { blockKey, lookers, looks, marks, stands } from './blocks.ts'
import { killed, report, type Sketch, WORLD } from './fixtures.ts'
import { prepare, teller } from './telling.ts'

/** Claims that differ in all that blocks are made of. */
const SKETCHES: readonly Partial<Sketch>[] = [
  ...['أريحا', 'حلب', 'الشعار', 'منيان', 'تل الورد', 'تل الزيتون', 'محافظة حلب', 'محافظة إدلب', 'سوريا'].map(place => ({
    places: [place],
  })),
  { places: ['مزرعة الوادي'] },
  { places: ['أريحا', 'منيان'] },
  { places: [] },
  { places: [], casualties: [killed(7)] },
  { places: ['أريحا'], casualties: [killed(7)] },
  { places: [], actors: ['القوات الروسية'] },
  { places: [], actors: ['مسلحون'] },
  { places: [], status: 'denied' },
  { places: ['أريحا'], status: 'planned' },
]
const DATES = ['2018-03-15', '2018-03-16', '2018-03-16/2018-03-17', '2018-03-01/2018-03-16', null]
const TELLINGS = prepare(
  SKETCHES.flatMap((sketch, n) =>
    DATES.map((date, m) => report(`${n}-${m}`, 'أ', '2018-03-17', [{ said: `قصف ${n} ${m}.`, date, ...sketch }])),
  ),
  teller(
    WORLD,
    text => text,
    () => [],
  ),
)

test('whoever looks in a block in which another stands is found from that block', () => {
  let met = 0
  for (const looker of TELLINGS) {
    const looked = new Set(looks(looker).map(blockKey))
    const known = [...stands(looker), ...marks(looker)]
    for (const other of TELLINGS) {
      for (const block of stands(other).filter(one => looked.has(blockKey(one)))) {
        met++
        const found = lookers(block).some(({ place, from, to }) =>
          known.some(own => own.place === place && from <= own.slot && own.slot <= to),
        )
        if (!found)
          expect.unreachable(`${looker.ref.report} looks at ${blockKey(block)}, where ${other.ref.report} stands`)
      }
    }
  }
  expect(met).toBeGreaterThan(500)
})

test('what is only planned meets nothing that is told to have happened', () => {
  const planned = TELLINGS.filter(({ claim }) => claim.status === 'planned')
  const looked = new Set(planned.flatMap(looks).map(blockKey))
  const others = TELLINGS.filter(({ claim }) => claim.status !== 'planned')
  expect(others.flatMap(stands).filter(block => looked.has(blockKey(block)))).toEqual([])
})
