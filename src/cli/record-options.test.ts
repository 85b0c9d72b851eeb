import { expect, test } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { searchWords } from './record-options.ts'

const lexicon = loadLexicon()

test.each([
  ['والأطفال', 'أطفال'],
  ['للمدنيين', 'المدنيين'],
  ['بالقصف', 'قصف'],
  ['إدلب', 'ادلب'],
  ['قُتِلَ', 'قتل'],
  ['مدرسة', 'مدرسه'],
  ['٢٥', '25'],
])('search takes %s and %s for one word', (one, other) => {
  expect(searchWords(one, lexicon)).toEqual(searchWords(other, lexicon))
})

test.each([
  ['ولد', 'لد'],
  ['بيت', 'يت'],
  ['الباب', 'اب'],
  ['كتيبة', 'تيبة'],
])('search keeps %s and %s apart', (one, other) => {
  expect(searchWords(one, lexicon)).not.toEqual(searchWords(other, lexicon))
})

test('marks and signs divide words and are none', () => {
  expect(searchWords('قصف، «سوق»… - 12/7', lexicon)).toEqual(['قصف', 'سوق', '12', '7'])
})
