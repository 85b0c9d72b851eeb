import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// What went off, and whoever is found to have left it there.
const ROWS: readonly (readonly [text: string, doers: readonly string[]])[] = [
  ['قتل راع بانفجار لغم من مخلفات قوات النظام في قرية النيرب.', ['قوات النظام']],
  ['قتل راع بانفجار لغم من مخلفات تنظيم الدولة في بادية السخنة.', ['تنظيم الدولة']],
  ['أصيب راع بانفجار قنبلة عنقودية من مخلفات قصف قوات النظام وروسيا قرب سرمين.', ['قوات النظام', 'روسيا']],
  ['انفجر صاروخ من مخلفات القصف الروسي قرب سرمين.', ['الروسي']],
  ['قتل راع بانفجار صاروخ من مخلفات الحرب في بادية حمص.', []],
]

it.each(ROWS)('what was left in the ground goes off as a bomb: %s', (text, doers) => {
  const claims = code({ text, published: '2018-04-05' }, lexicon)
  expect(claims.map(c => [c.type, c.actors.map(a => a.text)])).toEqual([['bombing', doers]])
})
