import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { readText } from '../../text/index.ts'
import { findQuantities } from './index.ts'

interface Example {
  readonly text: string
  readonly quote: string
  readonly min: number | null
  readonly max: number | null
  readonly approximate?: boolean
  readonly rule?: string
}

const lexicon = loadLexicon()
const rules = lexicon.data('arabic/quantities/rules.yaml') as { id: string; examples: Example[]; counter: string[] }[]
const shares = lexicon.data('arabic/quantities/percent.yaml') as typeof rules
const contexts = lexicon.data('arabic/quantities/contexts.yaml') as { id: string; counter: string[] }[]
const find = (text: string) => readText({ text }, lexicon).flatMap(sentence => findQuantities(sentence, lexicon))

describe.each([...rules, ...shares])('figure rule $id', ({ id, examples, counter }) => {
  it.each(examples)('finds $quote in: $text', example => {
    const found = find(example.text)
    const hit = found.find(q => q.span.text === example.quote)
    expect(hit, `found ${JSON.stringify(found)}`).toMatchObject({
      min: example.min,
      max: example.max,
      rule: example.rule ?? id,
      approximate: example.approximate ?? false,
      percent: id === 'percent',
    })
    expect(example.text.slice(hit!.span.start, hit!.span.end)).toBe(example.quote)
  })
  it.each(counter)('is not used in: %s', text => {
    expect(find(text).filter(q => (id === 'percent' ? q.percent : q.rule === id))).toEqual([])
  })
})

describe.each(contexts)('no figure: $id', ({ counter }) => {
  it.each(counter)('%s', text => expect(find(text)).toEqual([]))
})

it('keeps every span to its text and lets none overlap, whatever the text', () => {
  const pieces = [
    'بين',
    'من',
    'إلى',
    'أكثر من',
    'نحو',
    'و',
    'ألف',
    'مئة',
    'عشرات',
    'الآلاف',
    'خمسة',
    'وعشرين',
    '20',
    '1.500',
    '٣',
    '-',
    '(',
    '%',
    '،',
    'على الأقل',
    'شخصا',
    'ال',
    '17/3',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', '  ')), { maxLength: 14 }),
      parts => {
        const text = parts.flat().join('')
        let last = 0
        for (const { span } of find(text)) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.end
        }
      },
    ),
    { numRuns: 400 },
  )
})
