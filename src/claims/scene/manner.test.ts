import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const ROWS: readonly (readonly [text: string, claims: readonly string[]])[] = [
  ['سيطرت القوات العراقية على بلدة القائم في هجوم مباغت.', ['capture']],
  ['استولت الفصائل على معبر كسب في عملية عسكرية واسعة.', ['capture']],
  ['خطف مسلحون عشرين تلميذة في هجوم مباغت على قرية دابشي.', ['detention']],
  ['فجر رجل نفسه قرب مدرسة في هجوم تبناه تنظيم الدولة.', ['bombing']],
  // The dead of an attack are told beside it, and an attack told in a clause of its own is one.
  ['قتل ثلاثة جنود في هجوم على حاجز قرب الرقة.', ['killing', 'offensive']],
  ['مقتل رجلين واعتقال آخرين في عملية إنزال جوي على قرية الشحيل.', ['killing', 'detention', 'offensive']],
  ['سيطرت القوات العراقية على بلدة القائم وشنت هجوما على مدينة راوة.', ['capture', 'offensive']],
]

it.each(ROWS)('%s', (text, claims) => {
  const found = code({ text, published: '2019-05-14' }, lexicon)
  expect(found.map(c => c.type)).toEqual(claims)
})
