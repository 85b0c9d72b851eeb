import { expect, test } from 'vitest'
import type { Place, World } from '../../lexicon/index.ts'
import { distinctLabels } from './place-labels.ts'

const place = (id: string, kind: string, parent: string | null, ar = 'الورد', latin = 'Ward'): Place => ({
  ...{ id, names: [ar], latin, kind, parent, lat: null, lon: null, precision: 'area', source: 'made up for this test' },
})
const all = [
  place('x', 'governorate', null, 'الشمال', 'North'),
  place('x.ward', 'district', 'x'),
  place('x.ward.city', 'city', 'x.ward'),
  place('x.ward-a', 'village', 'x'),
  place('x.ward-b', 'village', 'x.ward'),
  place('x.hill', 'village', 'x', 'التل', 'Hill'),
]
const world: World = { places: new Map(all.map(one => [one.id, one])), actors: new Map(), outlets: new Map() }

test('places of one name are told apart by what they are, then by what they lie in', () => {
  const labels = distinctLabels(world, world.places.keys())
  expect(labels.get('x.hill')).toEqual({ en: 'Hill', ar: 'التل' })
  expect(labels.get('x.ward')).toEqual({ en: 'Ward (district)', ar: 'الورد (منطقة إدارية)' })
  expect(labels.get('x.ward.city')).toEqual({ en: 'Ward (city)', ar: 'الورد (مدينة)' })
  expect(labels.get('x.ward-a')).toEqual({ en: 'Ward (village, North)', ar: 'الورد (قرية، الشمال)' })
  expect(labels.get('x.ward-b')).toEqual({ en: 'Ward (village, Ward)', ar: 'الورد (قرية، الورد)' })
})

test('one of a name alone needs nothing beside it; ids that the world has not have no label', () => {
  expect(distinctLabels(world, ['x.ward', 'nowhere'])).toEqual(new Map([['x.ward', { en: 'Ward', ar: 'الورد' }]]))
})
