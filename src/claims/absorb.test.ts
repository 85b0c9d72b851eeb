import { expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { code } from '../pipeline.ts'

const lexicon = loadLexicon()

// Verbs that tell on an event, and the claims that the sentence makes.
const ROWS: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['وقال ناشطون إن هجوما صاروخيا للفصائل، استهدف سوقا شعبية في مدينة حلب.', ['shelling هجوما']],
  ['وشنت القوات غارات بواسطة طائرات من دون طيار استهدفت معسكرا في مدينة سرت.', ['airstrike غارات']],
  ['وبدأ الجيش هجوما على مدينة تدمر يقول إنه يستهدف تنظيم الدولة.', ['offensive هجوما']],
  ['وأكدت الحكومة أن عمليتها العسكرية تستهدف مقاتلي التنظيم.', ['offensive عمليتها العسكرية']],
  ['وقال الوزير إن هذه الجريمة التي استهدفت مدنيين لن تمر.', []],
  ['وشنت الطائرات غارات على ريف إدلب، حيث قصفت مدينة أريحا وبلدة البارة.', ['airstrike غارات']],
  ['ونفذت الطائرات ضربات جوية برشقات من الصواريخ على مطار الشعيرات.', ['airstrike ضربات جوية']],
  ['وقتل شرطيان بالرصاص أمس قرب أضنة في هجوم نسبته السلطات إلى التمرد الكردي.', ['shooting هجوم']],
  ['وقتلت قذيفة هاون ثلاثة أطفال في دمشق.', ['shelling قتلت']],
  ['وأودت الألغام بحياة المئات من اليمنيين.', ['bombing بحياة']],
  ['كما قتل قناص حوثي امرأة في قرية قانية.', ['shooting قتل']],
  ['وقتل أربعة من عائلة واحدة بالرصاص في كويتا في أحدث هجوم يستهدف الأقلية.', ['shooting هجوم']],
  ['وقعت غارات جوية على مدينة إدلب واستهدفت المدفعية مدينة سراقب.', ['airstrike غارات', 'shelling استهدفت']],
]

it.each(ROWS)('%s', (text, claims) => {
  const found = code({ text, published: '2019-05-14' }, lexicon)
  expect(found.map(c => `${c.type} ${c.trigger.text}`)).toEqual(claims)
})
