import { expect, it } from 'vitest'
import { sentences } from './sentences.ts'

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))
const HEADLINE = 'قتلى وجرحى بقصف على بلدة سرمين'

it.each([
  [
    'a name before it, and twice',
    `موقع النبأ ${HEADLINE} ${HEADLINE}\n${HEADLINE}`,
    ['موقع النبأ', HEADLINE, HEADLINE, HEADLINE],
  ],
  ['no line of its own below', `${HEADLINE} ${HEADLINE}\nقتل ثلاثة.`, [HEADLINE, HEADLINE, 'قتل ثلاثة.']],
  ['once', `${HEADLINE}\nقتل ثلاثة.`, [HEADLINE, 'قتل ثلاثة.']],
  ['a short line that the first one happens to contain', 'أخبار سوريا اليوم\nسوريا', ['أخبار سوريا اليوم', 'سوريا']],
])('a headline said again in the first line: %s', (_, text, told) => {
  expect(cut(text)).toEqual(told)
})

it.each([
  [
    'no space behind it',
    'قصفت القوات البلدة.وقال ناشطون إن القصف استمر.',
    ['قصفت القوات البلدة.', 'وقال ناشطون إن القصف استمر.'],
  ],
  ['a closing mark before it', 'قال إنه «هاجم القرية».وذكر أنه انسحب.', ['قال إنه «هاجم القرية».', 'وذكر أنه انسحب.']],
  ['a space before it', 'وصلت القافلة أمس .وغادر السكان.', ['وصلت القافلة أمس .', 'وغادر السكان.']],
  ['an abbreviation', 'قالت شبكة بي.بي.سي إن القافلة وصلت.', ['قالت شبكة بي.بي.سي إن القافلة وصلت.']],
  ['the name of a site', 'قالت العربية.نت إن القافلة وصلت.', ['قالت العربية.نت إن القافلة وصلت.']],
  ['a word broken up', 'وقع قتـ.ـال في البلدة.', ['وقع قتـ.ـال في البلدة.']],
])('a full stop between two words: %s', (_, text, told) => {
  expect(cut(text)).toEqual(told)
})
