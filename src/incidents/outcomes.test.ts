import { expect, test } from 'vitest'
import type { Claim } from '../record/index.ts'
import { report, type Sketch, WORLD } from './fixtures.ts'
import { bondsOf } from './outcomes.ts'
import { locator } from './where.ts'

const where = locator(WORLD, text => text)
const bonds = (claims: readonly Claim[]) => bondsOf(claims, claims.map(where))

const ATTACK: Sketch = { said: 'هاجم مسلحون حاجزا في أريحا.', type: 'offensive', places: ['أريحا'] }
const TOLL: Sketch = { said: 'وقتل في ذلك جنديان.', type: 'killing', places: ['أريحا'], rules: ['casualties.apart'] }
const OTHER: Sketch = { said: 'وسقطت قذائف على عفرين.', type: 'shelling', places: ['عفرين'] }
const DAMAGE: Sketch = { said: 'وتضرر سوق فيها.', type: 'destruction', places: ['عفرين'] }

test('a toll that was set apart hangs on its attack, damage on what is told right before it', () => {
  const { claims } = report('a', null, null, [ATTACK, OTHER, DAMAGE, TOLL])
  const [attack, other, damage, toll] = claims
  const derivation = toll!.derivation.map(step => ({ ...step, at: attack!.trigger }))
  expect(bonds([attack!, other!, damage!, { ...toll!, derivation }])).toEqual([0, 1, 1, 0])
})

test('what says nothing of an attack hangs on none', () => {
  const { claims } = report('a', null, null, [ATTACK, { ...TOLL, rules: [] }, OTHER, { ...DAMAGE, places: ['جنديرس'] }])
  expect(bonds(claims)).toEqual([null, null, null, null])
})
