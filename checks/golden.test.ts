import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, fileText, ROOT } from './files.ts'
import { codedSamples, goldenPath, goldenText } from './samples.ts'

const coded = await codedSamples()

// Where a change is meant, `npm run golden` writes these files anew: read the diff before you commit it.
describe('each sample gives its golden record', () => {
  test.each(coded.map(sample => [sample.report.id, sample] as const))('%s', (_id, sample) => {
    const path = goldenPath(sample.report)
    expect(existsSync(join(ROOT, path)), `${path} is missing: npm run golden`).toBe(true)
    expect(goldenText(sample)).toBe(fileText(path))
  })
})

test('no golden record without its sample', () => {
  const known = new Set(coded.map(({ report }) => goldenPath(report)))
  const kept = filesIn('samples', /\.golden\.json$/).map(({ path }) => `samples/${path}`)
  expect(kept.filter(path => !known.has(path))).toEqual([])
})

test('there are samples enough to show accounts, denials and copies', () => {
  expect(coded.length).toBeGreaterThanOrEqual(24)
})
