import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const ROWS: readonly (readonly [text: string, type: string, doers: readonly string[]])[] = [
  ['شنت طائرات حربية يرجح أنها روسية غارات على بلدة سرمين.', 'airstrike', ['طائرات حربية', 'روسية']],
  ['ورجح المسؤول أن تكون الطائرة التي نفذت الغارة على سرمين أميركية.', 'airstrike', ['أميركية']],
  ['وقال إن الطائرات التي قصفت سرمين تابعة للتحالف الدولي.', 'airstrike', ['للتحالف الدولي']],
  ['وقال إن الطائرات التي قصفت سرمين هي طائرات روسية.', 'airstrike', ['طائرات روسية']],
  ['وقال إن المسلحين الذين هاجموا الحاجز هم من تنظيم الدولة.', 'offensive', ['تنظيم الدولة']],
  ['وقال إن القوات التي هاجمت القرية تركية.', 'offensive', ['تركية']],
  // Nothing is said of who they are.
  ['وقال إن القوات التي قصفت سرمين من بعيد كثيرة.', 'shelling', ['القوات']],
]

it.each(ROWS)('%s', (text, type, doers) => {
  const claim = code({ text, published: '2018-04-05' }, lexicon).find(c => c.type === type)
  expect(claim?.actors.map(a => a.text)).toEqual(doers)
})
