import { expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { code } from '../pipeline.ts'

const lexicon = loadLexicon()

// A sentence that tells of one claim, who did it and to whom or what.
const ROWS: readonly (readonly [text: string, actors: readonly string[], targets: readonly string[]])[] = [
  ['دمر مقاتلو الفصائل دبابتين من طراز تي 90 في ريف حماة.', ['مقاتلو الفصائل'], ['دبابتين من طراز تي 90']],
  ['أسقط الجيش مقاتلة إسرائيلية من طراز "إف-16" فوق الجولان.', ['الجيش'], ['مقاتلة إسرائيلية من طراز "إف-16"']],
  // With the quotation marks the make closes; what is struck is no word of it.
  ['أسقط الجيش مقاتلة سورية من طراز "سوخوي"اليوم الثلاثاء.', ['الجيش'], ['مقاتلة سورية من طراز "سوخوي"']],
  ['قصفت طائرات من نوع ميراج مواقع للتنظيم قرب سرت.', ['طائرات من نوع ميراج'], ['مواقع للتنظيم']],
  // Of whom or what a group is.
  ['أطلق الجنود النار على مجموعة من الصيادين قبالة رفح.', ['الجنود'], ['مجموعة من الصيادين']],
  ['استهدفت غارة رتلا من الصهاريج شرق دير الزور.', [], ['رتلا من الصهاريج']],
  ['أعدم التنظيم شابين من أبناء عشيرة البو نمر في هيت.', ['التنظيم'], ['شابين من أبناء عشيرة البو نمر']],
  // The place from which they are stays a place.
  ['اعتقل الجيش شابا من أهالي بلدة سعير.', ['الجيش'], ['شابا']],
]

it.each(ROWS)('%s', (text, actors, targets) => {
  const claims = code({ text, published: '2018-03-02', outlet: null, url: null }, lexicon)
  expect(claims.flatMap(c => c.actors.map(a => a.text))).toEqual(actors)
  expect(claims.flatMap(c => c.targets.map(t => t.text))).toEqual(targets)
})
