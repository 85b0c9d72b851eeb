import { expect, test } from 'vitest'
import type { Actor, World } from '../lexicon/index.ts'
import { clash, relations } from './parties.ts'

const actor = (id: string, more: Partial<Actor> = {}): [string, Actor] => [
  id,
  { id, label: { en: id, ar: id }, kind: 'state-forces', names: [id], source: 'fixture', ...more },
]

const WORLD: World = {
  places: new Map(),
  outlets: new Map(),
  actors: new Map([
    actor('state', { allies: ['helper'], becomes: 'successor' }),
    actor('army', { parent: 'state' }),
    actor('police', { parent: 'state' }),
    actor('helper'),
    actor('rebels', { becomes: 'successor' }),
    actor('successor'),
    actor('loop', { parent: 'pool' }),
    actor('pool', { parent: 'loop' }),
  ]),
}
const { related, kin } = relations(WORLD)

test('kin are parts of one whole, and what one became', () => {
  expect(kin('army', 'state')).toBe(true)
  expect(kin('army', 'police')).toBe(true)
  expect(kin('army', 'successor')).toBe(true)
  expect(kin('army', 'helper')).toBe(false)
  expect(kin('loop', 'pool')).toBe(true)
})

test('foes that became one later are not related before', () => {
  expect(related('army', 'rebels')).toBe(false)
  expect(clash(['army'], ['rebels'], related)).toBe(true)
})

test('allies are related through the whole, in either order', () => {
  expect(related('army', 'helper')).toBe(true)
  expect(related('helper', 'police')).toBe(true)
  expect(clash(['helper'], ['army'], related)).toBe(false)
  expect(clash([], ['army'], related)).toBe(false)
})
