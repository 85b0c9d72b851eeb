import { expect, test } from 'vitest'
import { cutSentences, sentencesOf } from './sentences.ts'

test.each([
  ['a stop before a space ends one', 'قصف الجيش. نزح الأهالي.', ['قصف الجيش.', 'نزح الأهالي.']],
  ['so do two dots, as headlines have them', 'تعز.. كسر الحصار', ['تعز..', 'كسر الحصار']],
  ['a mark that closes belongs to it', 'قال: «لن ننسحب.» ثم غادر', ['قال: «لن ننسحب.»', 'ثم غادر']],
  ['a question ends one, with its second sign', 'من قصف؟! لا أحد', ['من قصف؟!', 'لا أحد']],
  ['a stop within a number ends none', 'قتل 3.5 بالمئة', ['قتل 3.5 بالمئة']],
  ['nor behind the letter of a title', 'قال د. سامر ذلك. وغادر', ['قال د. سامر ذلك.', 'وغادر']],
  ['a line ends one without any stop', 'عنوان\n\n متن ', ['عنوان', 'متن']],
  ['a line of signs is none', 'قبل\n* * *\nبعد', ['قبل', 'بعد']],
  ['nothing is in nothing', ' \n', []],
])('%s', (_what, text, sentences) => {
  expect(cutSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})

test('a span stands in all the sentences that it touches', () => {
  const sentences = cutSentences('واحد. اثنان. ثلاثة.')
  expect(sentencesOf([{ start: 3, end: 8 }], sentences)).toEqual([0, 1])
  expect(sentencesOf([{ start: 5, end: 6 }], sentences)).toEqual([])
})
