import { expect, test } from 'vitest'
import type { Claim } from '../record/index.ts'
import { report, WORLD } from './fixtures.ts'
import { locator } from './where.ts'

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
