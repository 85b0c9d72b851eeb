import { describe, expect, test } from 'vitest'
import { runExamples } from '../src/cli/check/examples.ts'
import { findingLine } from '../src/cli/check/finding.ts'
import { lint } from '../src/cli/check/lint.ts'

describe('the lexicon', () => {
  const { entries, findings, lexicon } = lint(undefined)

  test('has no fault that the lint knows', () => {
    expect(findings.filter(({ level }) => level === 'error').map(one => findingLine(one, 'en'))).toEqual([])
  })

  test('catches each of its examples by the entry it stands under, and passes over each counter-example', () => {
    expect(lexicon).not.toBeNull()
    const { caught, passedOver, findings: wrong } = runExamples(entries, lexicon!)
    expect(wrong.map(one => findingLine(one, 'en'))).toEqual([])
    expect(caught).toBeGreaterThan(100)
    expect(passedOver).toBeGreaterThan(50)
  })
})
