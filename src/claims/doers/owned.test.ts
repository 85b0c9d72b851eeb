import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// A text that tells of one claim, and who did it.
const ROWS: readonly (readonly [text: string, actors: readonly string[]])[] = [
  ['قالت مصادر تابعة لحكومة الوفاق إن قواتها استعادت معسكر اليرموك.', ['حكومة الوفاق']],
  ['قال المتحدث باسم الدعم السريع إن قواته سيطرت على مقر القيادة في نيالا.', ['الدعم السريع']],
  ['أعلن الجيش الأمريكي أن طائراته قصفت معسكرا لحركة الشباب.', ['الجيش الأمريكي']],
  ['أعلن رئيس أركان الجيش الإسرائيلي رامي الحداد أن قواته قصفت موقعا شرق رفح.', ['الجيش الإسرائيلي']],
  // What is denied is denied of them.
  ['نفت وزارة الدفاع الروسية أن تكون طائراتها قصفت مستشفى في إدلب.', ['طائراتها']],
  // The pronoun is not of the one who speaks.
  ['قالت حركة الشباب إن قواته قصفت بلدة جوهر.', ['قواته']],
]

it.each(ROWS)('%s', (text, actors) => {
  const claims = code({ text, published: '2018-03-02', outlet: null, url: null }, lexicon)
  expect(claims.flatMap(c => c.actors.map(a => a.text))).toEqual(actors)
})
