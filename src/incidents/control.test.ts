import { describe, expect, test } from 'vitest'
import { placeHistories } from './control.ts'
import { report, type Sketch, WORLD } from './fixtures.ts'

const at = (id: string, day: string, sketch: Partial<Sketch>) =>
  report(id, id, day, [{ said: `${id} ${day}`, places: ['منيان'], date: day, ...sketch }])
const taken = (id: string, day: string, by: string) => at(id, day, { type: 'capture', actors: [by] })
const [ARMY, REBELS] = ['الجيش السوري', 'فصائل المعارضة']
const history = (...told: Parameters<typeof placeHistories>[0] extends Iterable<infer T> ? T[] : never) =>
  placeHistories(told, WORLD)

describe('who holds a place', () => {
  test('a place changes hands, each time said by whom', () => {
    const [place, ...rest] = history(
      taken('أ', '2016-10-29', REBELS),
      taken('ب', '2016-10-30', REBELS),
      taken('ت', '2016-11-11', ARMY),
    )
    expect(rest).toEqual([])
    expect(place).toMatchObject({
      place: { id: 'minyan', precision: 'exact' },
      spans: [
        {
          kind: 'control',
          parties: ['factions'],
          from: '2016-10-29',
          fromSaid: true,
          to: '2016-11-11',
          ended: 'taken',
        },
        { kind: 'control', parties: ['sy-army'], from: '2016-11-11', to: null, ended: null, lastTold: '2016-11-11' },
      ],
      contradictions: [],
    })
    expect(place!.spans[0]!.claims.map(c => [c.report, c.says, c.chain.at(-1)])).toEqual([
      ['أ', 'began', 'أ'],
      ['ب', 'began', 'ب'],
    ])
  })

  test('two sides said to hold it on one day contradict each other', () => {
    const thrownBack = at('ب', '2016-10-30', { type: 'repelled', actors: [REBELS] })
    const [place] = history(taken('أ', '2016-10-30', ARMY), thrownBack)
    expect(place!.contradictions).toEqual([
      {
        about: 'held',
        days: { from: '2016-10-30', to: '2016-10-30' },
        spans: [0, 1],
        claims: [{ report: 'ب', claim: 'c1' }],
      },
    ])
  })

  test('a denial stands against what it denies, a party that leaves ends its hold', () => {
    const denial = at('ب', '2016-10-30', { type: 'capture', status: 'denied', sources: [REBELS] })
    const left = at('ت', '2016-11-05', { type: 'withdrawal', actors: [ARMY] })
    const [place] = history(taken('أ', '2016-10-30', ARMY), denial, left)
    expect(place).toMatchObject({
      spans: [{ to: '2016-11-05', ended: 'left' }],
      contradictions: [{ about: 'denied', spans: [0], claims: [{ report: 'ب', claim: 'c1' }] }],
    })
  })

  test('allies hold it together; who is not named is no party', () => {
    const [place] = history(
      taken('أ', '2016-10-30', ARMY),
      taken('ب', '2016-10-30', 'القوات الروسية'),
      at('ت', '2016-10-31', { type: 'capture' }),
    )
    expect(place).toMatchObject({
      spans: [{ parties: ['ru-forces', 'sy-army'], lastTold: '2016-10-31' }],
      contradictions: [],
    })
  })
})

describe('sieges, truces and relief', () => {
  test('a siege has a beginning, goes on and is lifted', () => {
    const [place] = history(
      at('أ', '2016-07-17', { type: 'siege', actors: [ARMY], date: '2016-07-17/2016-08-01' }),
      at('ب', '2016-08-03', { type: 'siege', actors: [ARMY] }),
      at('ت', '2016-08-06', { type: 'siege-broken', actors: [REBELS] }),
    )
    expect(place).toMatchObject({
      spans: [
        { kind: 'siege', parties: ['sy-army'], from: '2016-07-17', fromSaid: true, to: '2016-08-06', ended: 'ended' },
      ],
    })
  })

  test('a truce ends; a new one long after it is another; relief of days apart is told apart', () => {
    const [place] = history(
      at('أ', '2016-10-20', { type: 'ceasefire' }),
      at('ب', '2016-10-23', { type: 'ceasefire-end' }),
      at('ت', '2016-12-13', { type: 'ceasefire' }),
      at('ث', '2016-12-13', { type: 'aid-delivery' }),
      at('ج', '2016-12-20', { type: 'aid-delivery' }),
    )
    expect(place!.spans.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['truce', '2016-10-20', '2016-10-23'],
      ['aid', '2016-12-13', null],
      ['truce', '2016-12-13', null],
      ['aid', '2016-12-20', null],
    ])
  })

  test('what has no day, no place or is only planned is left out', () => {
    const planned = at('أ', '2016-10-20', { type: 'capture', status: 'planned', actors: [ARMY] })
    expect(history(planned, at('ب', '2016-10-20', { type: 'siege', places: [] }))).toEqual([])
    expect(history(report('ت', 'ت', null, [{ said: 'حصار', type: 'siege', places: ['منيان'] }]))).toEqual([])
  })
})

test('the order of the reports has no effect', () => {
  const told = [
    taken('أ', '2016-10-29', REBELS),
    taken('ب', '2016-10-30', ARMY),
    at('ت', '2016-11-02', { type: 'siege', actors: [ARMY] }),
  ]
  expect(placeHistories(told.toReversed(), WORLD)).toEqual(placeHistories(told, WORLD))
})
