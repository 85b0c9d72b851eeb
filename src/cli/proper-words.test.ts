import { expect, test } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { properWords } from './proper-words.ts'

const lexicon = loadLexicon()

test.each([
  ['نجل الرفاعي', ['الرفاعي']],
  ['ابن أبو بكر البغدادي', ['البغدادي']],
  ['شاب من بلدة البغدادي', []],
  ['ثلاثة أطفال', []],
  ['سيارة مدنية', []],
])('the names in %s', (phrase, names) => {
  expect(properWords(phrase, lexicon)).toEqual(names)
})
