import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { addDays, isDay } from '../../record/index.ts'
import { readText } from '../../text/index.ts'
import { hijriMonthStart, hijriOf } from './hijri.ts'
import { findTimes } from './index.ts'
import { TIME_RULE_FILES } from './times.ts'

interface Example {
  readonly text: string
  readonly published: string | null
  readonly quote: string
  readonly from: string | null
  readonly to: string | null
  readonly rule?: string
}

const lexicon = loadLexicon()
const rules = TIME_RULE_FILES.flatMap(
  path => lexicon.data(path) as { id: string; examples: Example[]; counter: string[] }[],
)
const find = (text: string, published: string | null) =>
  readText({ text }, lexicon).flatMap(sentence => findTimes(sentence, published, lexicon))

describe.each(rules)('time rule $id', ({ id, examples, counter }) => {
  it.each(examples)('finds $quote in: $text', ({ text, published, quote, from, to, rule }) => {
    const found = find(text, published)
    const hit = found.find(time => time.span.text === quote)
    expect(hit, `found ${JSON.stringify(found)}`).toMatchObject({ from, to, rule: rule ?? id })
    expect(text.slice(hit!.span.start, hit!.span.end)).toBe(quote)
  })
  it.each(counter)('is not used in: %s', text => {
    expect(find(text, '2018-03-17').filter(time => time.rule === id)).toEqual([])
  })
})

it('gives real days in order and keeps every span to its text, whatever the text', () => {
  const pieces = [
    'منذ',
    'حتى',
    'بين',
    'و',
    'قبل',
    'ثلاثة',
    'أيام',
    'شهرين',
    'ليل',
    'الجمعة',
    'السبت',
    'أمس',
    'الأول',
    'الماضي',
    'المقبل',
    '30',
    '31',
    'شباط',
    'شوال',
    'من',
    'الأسبوع',
    'مطلع',
    '2018',
    '1436',
    '17/3/2018',
    '22/9',
    'لليوم',
    'الثالث',
    '(',
    '،',
    'عام',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', '-')), { maxLength: 12 }),
      parts => {
        const text = parts.flat().join('')
        let last = 0
        for (const { span, from, to } of find(text, '2018-02-28')) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.end
          for (const day of [from, to]) if (day !== null) expect(isDay(day)).toBe(true)
          if (from !== null && to !== null) expect(from <= to, `${span.text}: ${from} ${to}`).toBe(true)
        }
      },
    ),
    { numRuns: 600 },
  )
})

it('finds the first day of every Hijri month from 1318 to 1500', () => {
  for (let year = 1318; year <= 1500; year++)
    for (const month of [1, 6, 9, 12])
      expect(hijriOf(hijriMonthStart(year, month)), `${month} ${year}`).toEqual({ year, month, day: 1 })
  expect(addDays(hijriMonthStart(1437, 1), 9)).toBe('2015-10-23')
})
