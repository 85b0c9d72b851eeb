import { describe, expect, test } from 'vitest'
import { spanFaults } from './evidence.ts'
import { codedSamples } from './samples.ts'

const coded = await codedSamples()

describe('every span of every claim of every sample is its quotation', () => {
  test.each(coded.map(sample => [sample.report.id, sample] as const))('%s', (_id, { report, claims }) => {
    expect(claims.flatMap(claim => spanFaults(report.text, claim))).toEqual([])
  })
})

test('a span that points elsewhere is found out', () => {
  const { report, claims } = coded.find(sample => sample.claims.length > 0)!
  const [claim] = claims
  const moved = { ...claim!, trigger: { ...claim!.trigger, start: claim!.trigger.start + 1 } }
  expect(spanFaults(report.text, moved)).toHaveLength(1)
})

test('two codings of one report are equal', async () => {
  expect(JSON.stringify(await codedSamples())).toBe(JSON.stringify(coded))
})
