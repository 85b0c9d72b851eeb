import { describe, expect, test } from 'vitest'
import type { Overview } from '../../../src/serve/api/index.ts'
import { binsOf } from './bins.ts'
import { filterOf, isFiltered, toggled } from './filter.ts'
import { find } from './find.ts'
import { inOrder, orderOf } from './order.ts'
import { rowOf, tableOf } from './table.ts'

const label = (name: string) => ({ en: name, ar: name })
const lists = (rows: readonly (readonly number[])[]) => ({
  at: [0, ...rows.map((_, n) => rows.slice(0, n + 1).flat().length)],
  of: rows.flat(),
})

/** Four incidents: a strike in a town, a denied one in its governorate, one without a place, one without a day. */
const OVERVIEW: Overview = {
  revision: '1',
  counts: { incidents: 4, reports: 3, claims: 5 },
  ids: ['a', 'b', 'c', 'd'],
  from: [17_000, 17_001, 17_040, -1_000_000],
  to: [17_000, 17_003, 17_040, -1_000_000],
  types: lists([[0], [0, 1], [1], [1]]),
  place: [0, 1, -1, 0],
  grade: [1, 3, 2, 2],
  disputes: [0, 1, 0, 0],
  killedMin: [3, -1, -2, 0],
  killedMax: [5, -1, -2, 0],
  woundedMin: [-2, -2, -2, -2],
  woundedMax: [-2, -2, -2, -2],
  reports: [1, 2, 1, 1],
  voices: [1, 2, 1, 1],
  actors: lists([[0], [0, 1], [], []]),
  targets: lists([[], [0], [], [1]]),
  sources: lists([[0], [0, 1], [1], [1]]),
  places: [
    { id: 'town', name: 'بلدة', label: label('Town'), lat: 36, lon: 37, precision: 'exact', within: ['gov', 'land'] },
    { id: 'gov', name: 'محافظة', label: label('Gov'), lat: 36.5, lon: 38, precision: 'area', within: ['land'] },
  ],
  containers: { gov: label('Gov'), land: label('Land') },
  parties: [
    { id: 'army', label: label('Army') },
    { id: null, label: label('مسلحون') },
  ],
  sourceList: [
    { id: 'tv', label: label('TV'), outlet: true },
    { id: 'مصدر', label: label('مصدر'), outlet: false },
  ],
  typeOrder: ['airstrike', 'clash'],
  gradeOrder: ['confirmed', 'fair', 'weak', 'contested', 'discounted'],
  disputeOrder: ['happened', 'figure', 'actor', 'control'],
}
const table = tableOf(OVERVIEW)

function found(query: string) {
  const findings = find(table, filterOf(new URLSearchParams(query)))
  return { ...findings, ids: [...findings.rows].map(n => OVERVIEW.ids[n]).join('') }
}

describe('what a filter finds', () => {
  for (const [query, ids] of [
    ['', 'abcd'],
    ['type=clash', 'bcd'],
    ['type=clash|airstrike', 'abcd'],
    ['type=clash&grade=weak', 'cd'],
    ['dispute=happened', 'b'],
    ['party=army', 'ab'],
    ['party=مسلحون', 'bd'],
    ['place=gov', 'abd'],
    ['place=town', 'ad'],
    ['source=tv', 'ab'],
    ['from=2016-07-20&to=2016-07-21', 'b'],
    ['box=36.5,35.5,37.5,36.2', 'ad'],
    ['box=36.5,35.5,37.5,36.2&apart=place', 'c'],
    ['from=2016-07-18&to=2016-07-20&apart=day', 'd'],
    ['type=none', ''],
    ['from=soon&box=1,2&apart=x', 'abcd'],
  ] as const)
    test(query || 'nothing', () => expect(found(query).ids).toBe(ids))

  test('what has no place or no day is counted apart, never dropped unseen', () => {
    expect(found('')).toMatchObject({ total: 4, withoutPlace: 1, withoutDay: 1 })
    expect(found('box=36.5,35.5,37.5,36.2')).toMatchObject({ total: 2, withoutPlace: 1 })
  })

  test('each facet counts under the filters of all others, not its own', () => {
    const { counts } = found('type=airstrike&grade=fair')
    expect([...counts.type]).toEqual([1, 0])
    expect([...counts.grade]).toEqual([0, 1, 0, 1, 0])
  })

  test('a party on both sides counts once', () => {
    expect([...found('').counts.party]).toEqual([2, 2])
  })

  test('containers are counted with what lies in them', () => {
    const counts = found('').counts.place
    expect(table.regionIds.map((id, n) => [id, counts[n]])).toEqual([
      ['town', 2],
      ['gov', 3],
      ['land', 3],
    ])
  })
})

test('a value goes into the address and out of it', () => {
  const filter = filterOf(new URLSearchParams('place=town'))
  expect(toggled(filter, 'place', 'gov')).toEqual({ place: 'town|gov' })
  expect(toggled(filter, 'place', 'town')).toEqual({ place: '' })
  expect([isFiltered(filter), isFiltered(filterOf(new URLSearchParams('x=1')))]).toEqual([true, false])
})

test('unknown is not zero in a row', () => {
  expect(rowOf(table, 0).killed).toEqual({ min: 3, max: 5 })
  expect(rowOf(table, 1).killed).toEqual({ min: null, max: null })
  expect(rowOf(table, 2).killed).toBeNull()
  expect(rowOf(table, 3)).toMatchObject({ killed: { min: 0, max: 0 }, date: null })
})

test('the time line counts first days, and says what lies beyond it', () => {
  const { timed } = found('')
  const bins = binsOf(table, timed, [17_000, 17_010])
  expect([bins.unit, bins.edges.length, bins.counts[0], bins.counts[1]]).toEqual(['day', 12, 1, 1])
  expect([bins.before, bins.after]).toEqual([0, 1])
})

test.each([
  ['newest', 'abcd'],
  ['oldest', 'abcd'],
  ['killed', 'abdc'],
  ['wounded', 'abcd'],
  ['voices', 'bacd'],
  ['sideways', 'abcd'],
])('in the order %s', (order, ids) => {
  const { rows } = found('')
  expect([...inOrder(table, rows, orderOf(order))].map(n => OVERVIEW.ids[n]).join('')).toBe(ids)
})

test('the oldest are first, and those without a day last', () => {
  const rows = Int32Array.of(3, 2, 0)
  expect([...inOrder(table, rows, 'oldest')]).toEqual([0, 2, 3])
})
