import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// A report, and those whose attack it says was stopped.
const ROWS: readonly (readonly [text: string, ...attackers: string[]])[] = [
  ['شن المسلحون هجوماً على البلدة لكن الجيش تصدى للهجوم.', 'المسلحون'],
  ['هاجم مقاتلو التنظيم الحاجز. وبعد ساعات تمكنت القوات من صد الهجوم.', 'مقاتلو التنظيم'],
  // Who made an attack that is told anew is said with it, or not at all.
  ['شن المسلحون هجوماً على البلدة. وصد الجيش هجوماً آخر على القرية.'],
  // Nobody stops his own attack.
  ['شن الجيش هجوماً على البلدة. وقال ناشطون إن الجيش صد الهجوم.'],
]

it.each(ROWS)('%s', (text, ...attackers) => {
  const stopped = code({ text, published: '2018-05-14' }, lexicon).filter(c => c.type === 'repelled')
  expect(stopped.flatMap(c => c.targets.map(t => t.text))).toEqual(attackers)
})
