import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { readText } from '../../text/index.ts'
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
