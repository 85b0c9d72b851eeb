import { expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { code } from '../pipeline.ts'

const lexicon = loadLexicon()

// A sentence, and what each claim says of who and against whom.
const ROWS: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // An accused deed that is told nowhere else stands for the accusation of it.
  ['ألقت طهران باللائمة على إسرائيل في الغارات على القاعدة الجوية قرب حمص.', ['airstrike: إسرائيل > القاعدة الجوية']],
  ['وجهت دمشق الاتهام إلى إسرائيل بتنفيذ غارات جوية على حلب.', ['airstrike: إسرائيل > ']],
  ['أدانت الحكومة هجمات الحوثيين على مأرب.', ['statement: الحكومة > الحوثيين', 'offensive: الحوثيين > ']],
  // Who condemns is not condemned, nor is a deed that nobody is said to have done.
  ['أدانت الحكومة الهجوم على مأرب.', ['statement: الحكومة > ', 'offensive:  > ']],
  // Letters that are a verb too are one behind who opens the clause.
  ['وقال شهود إن الجيش التركي تمركز في تلة قرب عفرين.', ['deployment: الجيش التركي > ']],
  ['وقال شهود إن تمركز الجيش التركي في التلة يقلقهم.', ['deployment: الجيش التركي > ']],
  // The party that opens a clause, across what is said of it between commas.
  [
    'أعلن مصدر أن طائرات حربية، تابعة للحكومة المعترف بها دوليا، قصفت سفينة قرب بنغازي.',
    ['airstrike: طائرات حربية > سفينة'],
  ],
  // A clause of its own is no deed of the accused.
  ['اتهمت دمشق أنقرة بدعم الفصائل وقالت إن غارات استهدفت إدلب.', ['statement: دمشق > أنقرة', 'airstrike:  > ']],
]

it.each(ROWS)('%s', (text, claims) => {
  const found = code({ text, published: '2018-05-14' }, lexicon)
  const names = (list: readonly { readonly text: string }[]) => list.map(n => n.text).join(', ')
  expect(found.map(c => `${c.type}: ${names(c.actors)} > ${names(c.targets)}`)).toEqual(claims)
})

it('tells the accused deed by who accuses, not by who was quoted before', () => {
  const text =
    'وقتل عشرة مدنيين في مدينة دوما، وفق المرصد. واتهم أطباء في المنطقة قوات النظام باستخدام غاز الكلور في بلدة الشيفونية.'
  const deed = code({ text, published: '2018-05-14' }, lexicon).find(c => c.type === 'chemical')
  expect(deed?.sources.map(s => s.text)).toEqual(['أطباء في المنطقة'])
})
