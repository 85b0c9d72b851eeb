import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()
const STRIKE = 'قصفت قوات النظام بالمدفعية بلدة سرمين صباح اليوم.'

const ROWS: readonly (readonly [case_: string, type: string, text: string])[] = [
  [
    'attacks counted beside a strike are strikes',
    'shelling',
    'ووثق الدفاع المدني 655 هجوماً لقوات النظام منذ بداية العام.',
  ],
  ['one that has gone on for weeks is a campaign', 'offensive', 'وتتعرض إدلب لهجوم منذ 20 كانون الثاني الماضي.'],
]

it.each(ROWS)('%s', (_, type, text) => {
  const claims = code({ text: `${STRIKE} ${text}`, published: '2018-04-05' }, lexicon)
  const attack = claims.find(c => c.trigger.text.includes('هجوم'))
  expect(attack?.type).toBe(type)
})

const BLOWS: readonly (readonly [text: string, types: readonly string[]])[] = [
  [
    'نفذ التحالف الدولي سبع ضربات جوية قرب مدينة الرقة. ونفذ التحالف الدولي ضربة أخرى في بلدة هجين.',
    ['airstrike', 'airstrike'],
  ],
  // Of bombardment, which artillery does as often, nothing is known.
  ['شن الجيش التركي غارات على قرية باصوفان. وقصف الجيش التركي قرية كيمار.', ['airstrike', 'shelling']],
]

it.each(BLOWS)('%s', (text, types) => {
  expect(code({ text, published: '2018-04-05' }, lexicon).map(c => c.type)).toEqual(types)
})
