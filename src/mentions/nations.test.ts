import { expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { code } from '../pipeline.ts'

const lexicon = loadLexicon()

/** The ids of those who did what a sentence tells, in the order of the text. */
function doers(text: string, published: string | null): (string | null)[] {
  return code({ text, published }, lexicon).flatMap(claim => claim.actors.map(actor => actor.id))
}

it.each([
  ['أطلق الجنود الأتراك النار على سيارة قرب رأس العين.', '2022-03-01', ['tr-forces']],
  ['قصفت طائرات حربية سورية بلدة كفرنبل.', '2018-03-01', ['sy-government-forces']],
  ['قصف تركي على قرية قرب عين العرب.', '2022-03-01', ['tr-forces']],
  // What the forces of a nation do is theirs; who of a nation bears arms may be anybody's.
  ['قتل مسلحون سوريون ثلاثة أشخاص في إدلب.', '2018-03-01', [null]],
  // Who is struck comes after those who strike.
  ['قتل طفل باستهداف قوات النظام وروسيا بلدة معارة النعسان.', '2022-04-04', ['sy-government-forces', 'ru-state']],
  ['أصيب شخصان إثر استهداف طائرة تركية انتحارية مسيرة سوق مدينة تل رفعت.', '2022-08-24', ['tr-forces']],
  // Who backs a party is not the party.
  ['قصفت مجموعات مدعومة من إيران قاعدة في دير الزور.', '2022-04-04', [null]],
  ['قصفت المليشيات المرتبطة بروسيا منازل في بلدة بليون.', '2022-04-04', [null]],
  // A country and its capital stand for who acts in their name.
  ['قصفت روسيا سوق البلدة في ريف إدلب.', '2018-03-01', ['ru-state']],
  ['هددت دمشق بالرد على الغارات.', '2018-03-01', ['sy-government']],
  ['هددت دمشق بالرد على الغارات.', '2025-03-01', ['sy-transition']],
  // Two parties were the army of the Yemenis; nothing here tells which.
  ['قصفت مدفعية يمنية مواقع في تعز.', '2017-03-01', [null]],
])('%s (%s)', (text, published, expected) => {
  expect(doers(text, published)).toEqual(expected)
})

it.each([
  // The country told of, the army named in full, and neither.
  ['قصف الجيش مواقع في القامشلي، وسقطت قذائف في الحسكة وعين العرب شمال سوريا.', '2018-03-01', 'sy-government-forces'],
  ['أعلن الجيش اللبناني توقيف مسلحين. وقصف الجيش مواقعهم في جرود عرسال.', '2017-07-21', 'lb-forces'],
  ['قصف الجيش مواقع للمسلحين قرب الحدود بين العراق وسوريا.', '2018-03-01', null],
])('the army without a country: %s', (text, published, expected) => {
  const ids = code({ text, published }, lexicon).flatMap(claim => claim.actors.filter(a => a.text === 'الجيش'))
  expect(ids.map(actor => actor.id)).toEqual([expected])
})

it('the party after the word for its backing belongs to the words of the one before', () => {
  const [claim] = code({ text: 'قصفت المليشيات المرتبطة بروسيا منازل في بلدة بليون.', published: null }, lexicon)
  expect(claim!.actors.map(actor => actor.text)).toEqual(['المليشيات المرتبطة بروسيا'])
})
