import { expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { code } from '../pipeline.ts'

const lexicon = loadLexicon()
const PUBLISHED = '2018-04-05'

it.each([
  ['a time in the clause', 'قصفت الطائرات البلدة أمس.', '2018-04-04..2018-04-04 said'],
  ['no time told', 'قصفت الطائرات البلدة.', '2018-04-05..2018-04-05 published'],
  [
    'the day told before',
    'قصفت الطائرات البلدة أمس. وقتل قناص مدنيا في مدينة سرمين.',
    '2018-04-04..2018-04-04 inherited',
  ],
  [
    'a long span belongs to its own claim',
    'تحاصر القوات البلدة منذ ثلاثة أشهر. وقصفت المدفعية مستودعا.',
    '2018-04-05..2018-04-05 published',
  ],
  ['what goes on', 'قصفت الطائرات البلدة أمس. وتدور اشتباكات في أطرافها.', '2018-04-05..2018-04-05 published'],
  ['words', 'قصفت الطائرات البلدة أمس. ودعت الأمم المتحدة الأطراف إلى التهدئة.', '2018-04-05..2018-04-05 published'],
  ['what is to come has no day of its own', 'قصفت الطائرات البلدة أمس. وتستعد القوات لاقتحام المدينة.', 'null'],
])('%s', (_name, text, expected) => {
  const date = code({ text, published: PUBLISHED }, lexicon).at(-1)?.date
  expect(date ? `${date.from}..${date.to} ${date.rule}` : 'null').toBe(expected)
})
