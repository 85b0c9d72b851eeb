import { expect, test } from 'vitest'
import { FIGURES } from './figures.ts'

test('the method page finds its figures in the results, each a share', () => {
  expect(FIGURES.length).toBeGreaterThanOrEqual(8)
  for (const [name, share] of FIGURES) {
    expect(share, name).toBeGreaterThan(0)
    expect(share, name).toBeLessThanOrEqual(100)
  }
})
