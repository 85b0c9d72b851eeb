import { expect, test } from 'vitest'
import type { PlacePrecision } from '../record/index.ts'
import { loadLexicon, precisionCodes } from './index.ts'

const lexicon = loadLexicon()

test.each<[string, PlacePrecision, number, number]>([
  ['village', 'exact', 1, 1],
  ['village', 'near', 1, 1],
  ['town', 'rough', 2, 2],
  ['district', 'area', 2, 3],
  ['governorate', 'area', 3, 4],
  ['region', 'area', 3, 5],
  ['country', 'area', 3, 6],
  ['sea', 'area', 3, 7],
])('a %s known as %s is %i to ACLED and %i to UCDP', (kind, precision, acled, ucdp) => {
  expect(precisionCodes(kind, precision, lexicon)).toMatchObject({ acled, ucdp })
})
