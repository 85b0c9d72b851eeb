import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()
const RAID = 'شنت الطائرات الروسية غارات على بلدة سرمين.'

// What follows the raid, and who is found to have struck there.
const ROWS: readonly (readonly [text: string, id: string | null])[] = [
  [`${RAID} ثم قصفت الطائرات الحربية قرية النيرب.`, 'ru-forces'],
  [`${RAID} وبعدها قصف الطيران الحربي قرية النيرب.`, 'ru-forces'],
  [`${RAID} وقصفت طائرة مسيرة مجهولة سيارة في مدينة الباب.`, null],
  [`${RAID} وقصفت طائرات إسرائيلية مطار حماة. ثم قصفت الطائرات الحربية قرية النيرب.`, null],
]

it.each(ROWS)('%s', (text, id) => {
  const strikes = code({ text, published: '2018-04-05' }, lexicon).filter(c => c.type === 'airstrike')
  expect(strikes.at(-1)?.actors.map(a => a.id)).toEqual([id])
})
