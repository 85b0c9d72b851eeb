import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const ROWS: readonly (readonly [text: string, captures: readonly string[]])[] = [
  ['وتشارك القوات في عملية تحرير مدينة زنجبار.', ['planned']],
  ['وتستعد الفصائل لمعركة استعادة مدينة زنجبار.', ['planned']],
  ['وأعلنت القوات تحرير مدينة زنجبار.', ['reported']],
  ['وغادر الأهالي بعد استعادة الجيش مدينة زنجبار.', ['reported']],
]

it.each(ROWS)('%s', (text, captures) => {
  const found = code({ text, published: '2019-05-14' }, lexicon)
  expect(found.filter(c => c.type === 'capture').map(c => c.status)).toEqual(captures)
})
