import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// What the last claim of a report is of, and who did it.
const ROWS: readonly (readonly [text: string, type: string, doers: readonly string[]])[] = [
  ['قتل راع بغارة روسية على بلدة سرمين. وقتلت امرأة في ظروف مماثلة في قرية النيرب.', 'airstrike', ['روسية']],
  ['قتل راعيان بانفجار عبوة ناسفة في مدينة الباب. وفي حادث مماثل قتل سائق في مدينة اعزاز.', 'bombing', []],
  ['قصفت قوات النظام بلدة سرمين بالمدفعية، كما أصيبت فتاة بالطريقة ذاتها في قرية النيرب.', 'shelling', ['قوات النظام']],
  ['قصفت قوات النظام بلدة سرمين بالمدفعية. وأصيبت فتاة في حادث سير في قرية النيرب.', 'shelling', ['قوات النظام']],
  // Too far behind what may be meant.
  [
    'قصفت قوات النظام بلدة سرمين بالمدفعية. ونزحت عائلات. ووصلت قافلة مساعدات. وعاد الهدوء. وقتلت فتاة بالطريقة ذاتها في قرية النيرب.',
    'killing',
    [],
  ],
]

it.each(ROWS)('%s', (text, type, doers) => {
  const last = code({ text, published: '2018-04-05' }, lexicon).at(-1)
  expect([last?.type, last?.actors.map(a => a.text)]).toEqual([type, doers])
})
