import { expect, test } from 'vitest'
import { killed, report, type Sketch, WORLD } from '../incidents/fixtures.ts'
import { resolveIncidents } from '../incidents/index.ts'
import type { World } from '../lexicon/index.ts'
import type { Coded } from '../store/index.ts'
import { compare, tellerOf } from './compare.ts'

const DAY = '2018-03-16'
const STRIKE: Sketch = {
  said: 'قُتل تسعة أشخاص في غارة جوية على سوق بلدة أريحا صباح الجمعة.',
  actors: ['القوات الروسية'],
  places: ['أريحا'],
  casualties: [killed(9)],
}
const ORGAN: World = {
  ...WORLD,
  outlets: new Map([
    ...WORLD.outlets,
    ['organ', { id: 'organ', names: ['صوت الجيش'], latin: 'Voice of the army', kind: 'channel', side: 'sy-army' }],
  ]),
}

function told(sketches: readonly [id: string, outlet: string, sketch: Sketch][]) {
  const coded = sketches.map(([id, outlet, sketch]) => report(id, outlet, DAY, [sketch])) as unknown as Coded[]
  const [incident, ...rest] = resolveIncidents(coded, ORGAN).items
  expect(rest).toEqual([])
  return (a: string, b: string) => compare(incident!, coded, tellerOf(a)!, tellerOf(b)!, ORGAN)
}

test('two outlets: by both, by one, by none, and in what they differ', () => {
  const found = told([
    ['a', 'المدينة', STRIKE],
    ['b', 'الساحل', { ...STRIKE, casualties: [killed(30)] }],
  ])
  expect(found('outlet:المدينة', 'outlet:الساحل')).toMatchObject({ told: 'both', differs: ['figures'] })
  expect(found('outlet:المدينة', 'outlet:أخرى').told).toBe('a')
  expect(found('outlet:أخرى', 'outlet:الساحل').told).toBe('b')
  expect(found('outlet:أخرى', 'outlet:ثالثة').told).toBeNull()
  expect(found('outlet:المدينة', 'outlet:الساحل').a[0]).toMatchObject({ report: 'a', sentence: { text: STRIKE.said } })
})

test('a figure within the other range is no difference; a denial is', () => {
  const found = told([
    ['a', 'المدينة', STRIKE],
    ['b', 'الساحل', { ...STRIKE, casualties: [killed(5, null)] }],
    ['c', 'النهر', { ...STRIKE, status: 'denied', casualties: [] }],
  ])
  expect(found('outlet:المدينة', 'outlet:الساحل').differs).toEqual([])
  expect(found('outlet:المدينة', 'outlet:النهر').differs).toEqual(['happened'])
})

test('a side speaks in its own words, through its parts and through its organs', () => {
  const found = told([
    ['a', 'المدينة', { ...STRIKE, sources: ['الجيش السوري'] }],
    ['b', 'صوت الجيش', STRIKE],
    ['c', 'الساحل', { ...STRIKE, sources: ['فصائل المعارضة'] }],
  ])
  const { a, b } = found('side:sy-state', 'side:factions')
  expect([a.map(one => one.report), b.map(one => one.report)]).toEqual([['a', 'b'], ['c']])
  expect(found('side:tr-forces', 'side:factions').told).toBe('b')
})

test('what names no teller is none', () => {
  expect(['', 'outlet:', 'party:x', 'x'].map(tellerOf)).toEqual([null, null, null, null])
  expect(tellerOf('outlet:a:b')).toEqual({ kind: 'outlet', id: 'a:b' })
})
