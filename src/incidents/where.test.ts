import { expect, test } from 'vitest'
import type { Claim } from '../record/index.ts'
import { report, WORLD } from './fixtures.ts'
import { compareWhere, locator } from './where.ts'

const where = locator(WORLD, text => text)

/** A claim at a hospital that no list has, with what the report names around it. */
function atHospital(within: string | null): Claim {
  const [told] = report('r', null, null, [{ said: 'قصف المستشفى الوحيد', places: ['المستشفى الوحيد'] }]).claims
  const placing = { within, lat: null, lon: null, precision: null, why: [], others: [] }
  return { ...told!, places: told!.places.map(place => ({ ...place, placing })) }
}

test('a name that is not listed lies where the report says, and keeps its name', () => {
  const { spots, name } = where(atHospital('afrin'))
  expect(spots.map(spot => spot.place.id)).toEqual(['afrin'])
  expect(name).toBe('المستشفى الوحيد')
  expect(where(atHospital('aleppo-gov')).area?.place.id).toBe('aleppo-gov')
})

test('a country around it says nothing', () => {
  expect(where(atHospital('syria'))).toMatchObject({ spots: [], area: null, name: 'المستشفى الوحيد' })
  expect(where(atHospital(null))).toMatchObject({ spots: [], area: null })
})

/** A claim at places, of which each after a stroke is only what the one before it lies from. */
function claimAt(...places: readonly string[]): Claim {
  const names = places.map(name => name.replace('/', ''))
  const [told] = report('r', null, null, [{ said: names.join(' '), places: names }]).claims
  const placing = { within: null, lat: null, lon: null, precision: null, why: ['direction' as const], others: [] }
  return {
    ...told!,
    places: told!.places.map((place, i) => (places[i]!.startsWith('/') ? { ...place, placing } : place)),
  }
}

test('the town that a place lies from is not where it happened, unless nothing else is named', () => {
  const ids = (...places: string[]) => where(claimAt(...places)).spots.map(spot => spot.place.id)
  expect(ids('/حلب', 'عفرين')).toEqual(['afrin'])
  expect(ids('/حلب')).toEqual(['aleppo'])
})

test.each([
  ['a part of the country without borders, and a town in it', ['الشمال'], ['عفرين'], true],
  ['the same, and a governorate in it', ['الشمال'], ['محافظة حلب'], true],
  ['the sea, and a port on it', ['البحر'], ['المرفأ'], true],
  ['the sea, and a town that is none', ['البحر'], ['عفرين'], false],
])('%s', (_, a, b, may) => {
  expect(compareWhere(where(claimAt(...a)), where(claimAt(...b))) !== null).toBe(may)
})
