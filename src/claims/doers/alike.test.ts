import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()
const doers = (text: string) =>
  code({ text, published: '2018-04-05' }, lexicon)
    .filter(c => c.type === 'shelling')
    .map(c => c.actors.map(a => a.text))

it.each([
  [
    'what it is like was done by the same',
    'قصفت الفصائل بلدة سرمين. وجرح طفلان بقصف مماثل على قرية النيرب.',
    [['الفصائل'], ['الفصائل']],
  ],
  [
    'at another time others may have done it',
    'قصفت الفصائل بلدة سرمين. وقبل شهرين تعرضت قرية النيرب لقصف مماثل.',
    [['الفصائل'], []],
  ],
  [
    'an answer is another',
    'سقطت قذائف على بلدة سرمين وجرحت طفلين. وردت قوات النظام بقصف قرية النيرب.',
    [[], ['قوات النظام']],
  ],
])('%s', (_, text, actors) => {
  expect(doers(text)).toEqual(actors)
})
