import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// A report, and what each claim says of who, against whom, and how many.
const ROWS: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // The toll of an attack on the ground stands beside it, in its sentence or in one of its own.
  [
    'شنت الفصائل هجوماً على حاجز للجيش في ريف حماة أسفر عن مقتل خمسة جنود وإصابة ثلاثة آخرين.',
    ['offensive: الفصائل > حاجز للجيش', 'killing: الفصائل > خمسة جنود (5 killed, 3 wounded)'],
  ],
  ['قتل جنديان في كمين قرب الرقة.', ['killing:  > جنديان (2 killed)', 'offensive:  > جنديان']],
  [
    'نفذت المقاومة الشعبية هجوماً على نقطة تفتيش في تعز. وأسفر الهجوم عن مقتل أربعة من الحوثيين.',
    ['offensive: المقاومة الشعبية > نقطة تفتيش', 'killing: المقاومة الشعبية > أربعة من الحوثيين (4 killed)'],
  ],
  // Of a year of attacks whose means are not said the dead alone are told, of a single one the attack too.
  [
    'قتل 140 مدنياً بهجمات قوات النظام على ريف إدلب منذ مطلع العام الماضي.',
    ['killing: قوات النظام > 140 مدنياً (140 killed)'],
  ],
  [
    'قتل جنديان في هجوم للتنظيم على حاجز قرب الرقة في شباط الماضي.',
    ['killing: للتنظيم > جنديان (2 killed)', 'offensive: للتنظيم > حاجز قرب الرقة'],
  ],
  // That of a strike stays with the strike.
  [
    'شنت الطائرات غارات على حاجز للجيش في ريف حماة أسفرت عن مقتل خمسة جنود.',
    ['airstrike: الطائرات > حاجز للجيش (5 killed)'],
  ],
]

it.each(ROWS)('%s', (text, claims) => {
  const found = code({ text, published: '2018-05-14' }, lexicon)
  const names = (list: readonly { readonly text: string }[]) => list.map(n => n.text).join(', ')
  const told = found.map(c => {
    const figures = c.casualties.map(f => `${f.min} ${f.outcome}`).join(', ')
    return `${c.type}: ${names(c.actors)} > ${names(c.targets)}${figures && ` (${figures})`}`
  })
  expect(told).toEqual(claims)
})
