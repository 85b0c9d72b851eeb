import { expect, it } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { code } from '../pipeline.ts'

const lexicon = loadLexicon()

// Who speaks and of whom, for each statement of a text.
const ROWS: readonly (readonly [text: string, statements: readonly string[]])[] = [
  // Between who speaks and the verb stands who he is.
  ['وكان الرئيس السوداني، عمر البشير، قد حذر، في وقت سابق، جوبا من دعم المتمردين.', ['عمر البشير > جوبا']],
  // The name after the office is whoever speaks.
  ['ودعا الأمين العام للأمم المتحدة أنطونيو غوتيريس إلى هدنة في اليمن.', ['أنطونيو غوتيريس > ']],
  // In the plural the verb has its subject before it: no party after it speaks.
  ['وخرج الأهالي في مظاهرة طالبوا فيها الجيش بفتح الطريق.', []],
  // A state speaks by its ministry.
  [
    'فرنسا تدين الهجمات في مأرب.\nأدانت وزارة الخارجية الفرنسية، الاثنين، الهجمات في مأرب.',
    ['وزارة الخارجية الفرنسية > '],
  ],
  [
    'فرنسا تدين الهجمات في مأرب.\nأدانت وزارة الخارجية التركية، الاثنين، الهجمات في مأرب.',
    ['فرنسا > ', 'وزارة الخارجية التركية > '],
  ],
]

it.each(ROWS)('%s', (text, statements) => {
  const names = (list: readonly { readonly text: string }[]) => list.map(n => n.text).join(', ')
  const found = code({ text, published: '2018-05-14' }, lexicon).filter(c => c.type === 'statement')
  expect(found.map(c => `${names(c.actors)} > ${names(c.targets)}`)).toEqual(statements)
})
