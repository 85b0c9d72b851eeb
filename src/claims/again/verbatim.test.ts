import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()
const POST = 'قصفت مدفعية قوات النظام أطراف بلدة البارة جنوبي إدلب، وأصيب راعيان بجروح.'
const SHORT = 'قصف على بلدة البارة.'

// The claims of a report: the type, and how many sentences tell it.
const ROWS: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [`${POST}\nالدفاع المدني (@post)\n${POST}`, ['shelling 2']],
  [`${POST}\nالدفاع المدني (@post)\nوقصفت مدفعية قوات النظام بلدة سرمين شرقي إدلب.`, ['shelling 1', 'shelling 1']],
  // Of other words.
  [`${POST}\nوقصفت مدفعية قوات النظام بلدة سرمين.\n${SHORT}`, ['shelling 2', 'shelling 1']],
]

it.each(ROWS)('%s', (text, claims) => {
  const found = code({ text, published: '2021-09-17' }, lexicon)
  expect(found.map(c => `${c.type} ${c.evidence.length}`)).toEqual(claims)
})
