import { expect, test } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { readText } from '../text/index.ts'
import { findPattern, readPattern } from './word-pattern.ts'

const lexicon = loadLexicon()

test.each([
  ['{قصف}', 'وقصفت الطائرات البلدة بعد قصف السوق.', ['وقصفت', 'قصف']],
  ['{قصف} *', 'قصف مدفعي على البلدة.', ['قصف مدفعي']],
  ['فك الحصار', 'أعلنت فك الحصار.', ['فك الحصار']],
  ['الحصار *', 'أعلنت فك الحصار.', []],
  ['ادلب', 'قصف على إدلب.', ['إدلب']],
])('%s in: %s', (pattern, text, found) => {
  const keys = readPattern(pattern, lexicon.fold)
  const spans = readText({ text }, lexicon).flatMap(sentence => findPattern(keys, sentence))
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(found)
})

test.each(['', '*', '* *', '{قصف'])('"%s" is no pattern', pattern => {
  expect(() => readPattern(pattern, lexicon.fold)).toThrow()
})
