import { describe, expect, test } from 'vitest'
import { idFaults } from './doubles.ts'
import type { Entry } from './source.ts'

const entry = (path: string, id: string): Entry => ({ path, line: 2, name: id, data: { id } })

describe('ids', () => {
  test('a place and a party with one id cannot be told apart in a claim', () => {
    const faults = idFaults([entry('world/places/world.tsv', 'is'), entry('world/actors/syria.yaml', 'is')])
    expect(faults).toHaveLength(1)
  })

  test('lists that no claim names by id alone keep ids of their own', () => {
    expect(idFaults([entry('arabic/events/harm.yaml', 'kill'), entry('arabic/casualties/words.yaml', 'kill')])).toEqual(
      [],
    )
  })
})
