import { expect, test } from 'vitest'
import type { Actor, World } from '../../lexicon/index.ts'
import type { Incident } from '../../record/index.ts'
import { INCIDENTS } from '../fixtures.ts'
import { columnsOf } from './overview.ts'

const army: Actor = {
  ...{ id: 'army', label: { en: 'The army', ar: 'الجيش' }, kind: 'state', names: ['الجيش'], source: 'made up' },
}
const world: World = { places: new Map(), actors: new Map([[army.id, army]]), outlets: new Map() }
const SAID = ['القوات', 'الجيش', 'The army', 'مسلحون من القرى']

/** What the overview calls the parties that an incident names as its doers. */
async function named(more: Partial<Incident>): Promise<readonly string[]> {
  async function* one() {
    yield { ...INCIDENTS[0]!, actors: SAID, targets: [], ...more }
  }
  const { actors, parties } = await columnsOf(one(), world)
  return actors.of.map(at => parties[at]!.id ?? parties[at]!.label.ar)
}

test.each<[string, Partial<Incident>, readonly string[]]>([
  ['a listed party once, and those that no list has', { unlisted: ['مسلحون من القرى'] }, ['army', 'مسلحون من القرى']],
  ['nobody beside it in a record that does not tell them apart', {}, ['army']],
  ['all as they are written where none is listed', { actors: ['مسلحون'] }, ['مسلحون']],
])('parties of an incident: %s', async (_, incident, wanted) => {
  expect(await named(incident)).toEqual(wanted)
})

test('a source that is a listed party bears its label in English, and in Arabic the words of the reports', async () => {
  async function* one() {
    yield { ...INCIDENTS[0]!, accounts: [{ ...INCIDENTS[0]!.accounts[0]!, chain: ['الجيش', 'شهود', 'وكالة الوادي'] }] }
  }
  const { sourceList } = await columnsOf(one(), world)
  expect(sourceList.map(({ id, label }) => [id, label.en, label.ar])).toEqual([
    ['الجيش', 'The army', 'الجيش'],
    ['شهود', 'شهود', 'شهود'],
    ['وكالة الوادي', 'وكالة الوادي', 'وكالة الوادي'],
  ])
})
