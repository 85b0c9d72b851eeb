import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

it.each([
  ['قتل ثلاثة مدنيين بصاروخ أصاب منزلهم في مدينة تعز.', ['shelling']],
  ['أصيب طفلان بقذيفة هاون في بلدة سرمين.', ['shelling']],
  ['قتل ثلاثة مدنيين في مدينة تعز.', ['killing']],
  // Another deed stands between.
  ['قتل خمسة جنود وأعلن الجيش وصول سفينة محملة بصواريخ.', ['killing']],
])('by what somebody was killed: %s', (text, types) => {
  expect(code({ text, published: '2018-03-02' }, lexicon).map(c => c.type)).toEqual(types)
})
