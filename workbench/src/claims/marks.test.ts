import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/record/index.ts'
import { REPORTS } from '../../../src/serve/fixtures.ts'
import { fieldQuotes, pieces, runs, wholeWords } from './marks.ts'

const TEXT = 'أُصيب 21 مدنيًّا بالطائرات، في تل‌الورد 🚑🚑.'

function grown(words: string): string {
  const start = TEXT.indexOf(words)
  const span = wholeWords(TEXT, { start, end: start + words.length })
  return TEXT.slice(span.start, span.end)
}

describe('a mark grows to whole words', () => {
  test('clitics, marks, joiners and digits are not cut off', () => {
    expect(grown('طائرات')).toBe('بالطائرات')
    expect(grown('مدني')).toBe('مدنيًّا')
    expect(grown('الورد')).toBe('تل‌الورد')
    expect(grown('1')).toBe('21')
  })

  test('what is whole stays, and punctuation is not taken in', () => {
    expect(grown('بالطائرات')).toBe('بالطائرات')
    expect(grown('21 مدنيًّا')).toBe('21 مدنيًّا')
  })

  test('a character of two units is not halved', () => {
    const at = TEXT.indexOf('🚑')
    expect(wholeWords(TEXT, { start: at + 1, end: at + 1 })).toEqual({ start: at, end: at + 2 })
  })

  test('spans beyond the text are brought back into it', () => {
    expect(wholeWords('نص', { start: -3, end: 99 })).toEqual({ start: 0, end: 2 })
  })
})

test('the runs of every fixture, joined, are its text, and every claim begins once', () => {
  for (const { report, claims } of REPORTS) {
    const list = runs(report.text, claims)
    expect(list.map(run => run.text).join('')).toBe(report.text)
    expect(list.flatMap(run => run.begins).sort()).toEqual(claims.map(claim => claim.id).sort())
    for (const claim of claims)
      for (const n of fieldQuotes(claim).keys())
        expect(list.some(run => run.fields.includes(`${claim.id}.${n}`))).toBe(true)
  }
})

test('whatever the spans, runs join to the text and no boundary parts two letters', () => {
  const [some] = REPORTS[0]!.claims
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const letters = fc.string({
    unit: fc.constantFrom('ا', 'ل', 'ُ', ' ', '،', '1', 'a', '🚑', '\u200c', '\n'),
    maxLength: 50,
  })
  fc.assert(
    fc.property(letters, fc.array(span, { maxLength: 6 }), (text, spans) => {
      const claims = spans.map(
        (evidence, n): Claim => ({
          ...some!,
          id: `c${n}`,
          evidence: [evidence],
          trigger: { ...evidence, text: '' },
          ...{ actors: [], targets: [], places: [], date: null, casualties: [], sources: [], hedges: [] },
        }),
      )
      const list = runs(text, claims)
      expect(list.map(run => run.text).join('')).toBe(text)
      for (const run of list.slice(1))
        expect(/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, run.start)) && /^[\p{L}\p{M}\p{N}]/u.test(run.text)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('the pieces of a sentence, joined, are the sentence, and every field in it has its own', () => {
  for (const { report, claims } of REPORTS)
    for (const claim of claims)
      for (const { start, end } of claim.evidence) {
        const list = pieces({ start, end, text: report.text.slice(start, end) }, claim)
        expect(list.map(({ text }) => text).join('')).toBe(report.text.slice(start, end))
        for (const [n, said] of fieldQuotes(claim).entries())
          if (said.start >= start && said.end <= end)
            expect(list.some(({ text, fields }) => fields.includes(`${claim.id}.${n}`) && text !== '')).toBe(true)
      }
})
