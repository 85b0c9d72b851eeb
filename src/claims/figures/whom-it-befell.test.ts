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
  // Whose dead they are stands right after them, or is told by their ranks.
  ['ارتفع عدد قتلى القوات الموالية للنظام إلى 80.', 'killing:  > القوات الموالية للنظام (80-80 killed)'],
  ['ارتفع عدد القتلى المدنيين إلى 80.', 'killing:  > المدنيين (80-80 killed)'],
  // A word of harm right behind one with the article, who opens the clause, is the verb.
  ['أكد المصدر أن الشاب السوري قتل في درعا.', 'killing:  > الشاب السوري (1-1 killed)'],
  ['أكد المصدر أن السكان رفضوا قتل الأسرى.', 'statement: السكان > ', 'killing:  > الأسرى'],
  // That somebody came off unhurt, or that nobody at all died, is no claim.
  ['ولم يصب الوزير بأذى.'],
  ['ولم يقتل أي جندي.'],
  ['نفى الجيش مقتل جندي.', 'killing:  > جندي'],
  // Some of those who are counted are no target beside them.
  ['مقتل 50 عاملاً بينهم 12 طفلاً في درعا.', 'killing:  > 50 عاملاً (50-50 killed, 12-12 killed)'],
  // Where it is told again who they are, nobody in particular is no target beside them.
  [
    'اعتقلت الشرطة شخصاً في حلب. وقال ناشطون إن الشرطة اعتقلت الشاب أحمد العلي في حلب.',
    'detention: الشرطة > الشاب أحمد العلي (1-1 captured)',
  ],
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
