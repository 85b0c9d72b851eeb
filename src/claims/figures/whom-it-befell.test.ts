import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// A sentence, and its claims: type: who > whom (figures).
const ROWS: readonly (readonly [text: string, ...claims: string[]])[] = [
  // Fighters who leave do it themselves; people flee.
  ['وأفاد سكان عن فرار مئات المسلحين من قرى السكان إلى تعز.', 'withdrawal: مئات المسلحين > '],
  ['وأفاد سكان عن فرار مئات المدنيين إلى تعز.', 'displacement:  > مئات المدنيين (200-999 displaced)'],
  // The dead of a crash are its own.
  ['تحطمت طائرة عسكرية ما تسبب بمقتل 35 جندياً.', 'destruction:  > طائرة عسكرية (35-35 killed)'],
  // What somebody was hit by tells the means.
  ['استشهد الجندي سالم العمر جراء إصابته بمقذوف عسكري.', 'shelling:  > الجندي سالم العمر (1-1 killed)'],
  ['أصيب جنديان إثر تعرض دوريتهما لشظايا صاروخ.', 'shelling:  > جنديان (2-2 wounded)'],
  ['أصيب جنديان أثناء نقل قذائف قديمة.', 'killing:  > جنديان (2-2 wounded)'],
  // What بينما sets beside it is another deed.
  [
    'قتل عشرون مدنياً في قصف على دوما، بينما قتل خمسة جنود في مدينة عربين.',
    'shelling:  >  (20-20 killed)',
    'killing:  > خمسة جنود (5-5 killed)',
  ],
]

it.each(ROWS)('%s', (text, ...claims) => {
  const names = (list: readonly { readonly text: string }[]) => list.map(n => n.text).join(', ')
  const told = code({ text, published: '2018-05-14' }, lexicon).map(c => {
    const figures = c.casualties.map(f => `${f.min}-${f.max} ${f.outcome}`).join(', ')
    return `${c.type}: ${names(c.actors)} > ${names(c.targets)}${figures && ` (${figures})`}`
  })
  expect(told).toEqual(claims)
})
