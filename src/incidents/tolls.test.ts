import { describe, expect, test } from 'vitest'
import type { Casualty, Figure } from '../record/index.ts'
import { bounds, exclude, tollOf } from './tolls.ts'

const dead = (min: number | null, max: number | null, who: Casualty['who']): Casualty => ({
  outcome: 'killed',
  min,
  max,
  who,
  evidence: { start: 0, end: 0, text: '' },
})

describe('the toll of a claim', () => {
  const cases: readonly [string, Casualty[], Figure | null][] = [
    ['nothing told', [], null],
    ['some, not counted', [dead(null, null, 'people')], { min: null, max: null }],
    ['twenty, among them four children', [dead(20, 20, 'people'), dead(4, 4, 'children')], { min: 20, max: 20 }],
    ['five civilians and three fighters', [dead(5, 5, 'civilians'), dead(3, 3, 'combatants')], { min: 8, max: 8 }],
    [
      'a civilian and three others: people are the larger',
      [dead(1, 1, 'civilians'), dead(3, 3, 'people')],
      { min: 3, max: 3 },
    ],
    ['four civilians and two others', [dead(4, 4, 'civilians'), dead(2, 2, 'people')], { min: 6, max: 6 }],
    ['two women and three children', [dead(2, 2, 'women'), dead(3, 3, 'children')], { min: 5, max: 5 }],
    ['a man and four children', [dead(1, 1, 'people'), dead(4, 4, 'children')], { min: 5, max: 5 }],
    [
      'two, a woman and a child',
      [dead(2, 2, 'people'), dead(1, 1, 'women'), dead(1, 1, 'children')],
      { min: 2, max: 2 },
    ],
    ['a person and a child: one or two', [dead(1, 1, 'people'), dead(1, 1, 'children')], { min: 1, max: 2 }],
    ['some, among them three children', [dead(null, null, 'people'), dead(3, 3, 'children')], { min: 3, max: null }],
    ['at least two women and three children', [dead(2, null, 'women'), dead(3, 3, 'children')], { min: 5, max: null }],
  ]
  for (const [name, casualties, toll] of cases) {
    test(name, () => expect(tollOf(casualties, 'killed')).toEqual(toll))
  }
})

const at = (start: number, casualty: Casualty): Casualty => ({
  ...casualty,
  evidence: { start, end: start + 1, text: '' },
})
const sentences = [
  { start: 0, end: 10 },
  { start: 10, end: 20 },
  { start: 20, end: 30 },
]

test('sentences of one claim tell the same dead again', () => {
  const girls = [at(3, dead(4, 4, 'children')), at(13, dead(4, 4, 'women'))]
  expect(tollOf(girls, 'killed', sentences)).toEqual({ min: 4, max: 4 })
  const some = [at(3, dead(null, null, 'civilians')), at(13, dead(1, 1, 'children'))]
  expect(tollOf(some, 'killed', sentences)).toEqual({ min: null, max: null })
  const groups = [at(13, dead(1, 1, 'civilians')), at(23, dead(2, 2, 'combatants'))]
  expect(tollOf(groups, 'killed', sentences)).toEqual({ min: 3, max: 3 })
  const headed = [at(3, dead(1, 1, 'civilians')), at(13, dead(1, 1, 'combatants'))]
  expect(tollOf(headed, 'killed', sentences)).toEqual({ min: 1, max: 1 })
})

test('who some of those before were is no other count', () => {
  const told = [at(3, dead(320, 320, 'civilians')), at(13, dead(6, 6, 'children')), at(14, dead(3, 3, 'medics'))]
  expect(tollOf(told, 'killed', sentences)).toEqual({ min: 320, max: 320 })
})

test('a count of years beside the dead of a day is a tally', () => {
  const told = [at(3, dead(1, 1, 'children')), at(13, dead(2500, 2500, 'civilians'))]
  expect(tollOf(told, 'killed', sentences)).toEqual({ min: 1, max: 1 })
  expect(tollOf(told.slice(1), 'killed', sentences)).toEqual({ min: 2500, max: 2500 })
})

test('bounds over voices', () => {
  expect(bounds([])).toBeNull()
  expect(bounds([{ min: null, max: null }])).toEqual({ min: null, max: null })
  expect(
    bounds([
      { min: 9, max: 9 },
      { min: 16, max: 16 },
    ]),
  ).toEqual({ min: 9, max: 16 })
  expect(
    bounds([
      { min: 20, max: null },
      { min: 25, max: 25 },
    ]),
  ).toEqual({ min: 20, max: 25 })
  expect(
    bounds([
      { min: 30, max: null },
      { min: 25, max: 25 },
    ]),
  ).toEqual({ min: 25, max: null })
})

test('figures exclude each other where no number fits both', () => {
  expect(exclude({ min: 9, max: 9 }, { min: 10, max: null })).toBe(true)
  expect(exclude({ min: 9, max: null }, { min: 16, max: 16 })).toBe(false)
  expect(exclude({ min: null, max: null }, { min: 1, max: 1 })).toBe(false)
})
