import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

// A text that tells of one clash, and its sides.
const ROWS: readonly (readonly [text: string, sides: readonly string[]])[] = [
  ['قتل نحو 50 من عناصر الميليشيا في معارك مع المقاومة اليمنية في الحديدة.', ['المقاومة اليمنية', 'عناصر الميليشيا']],
  ['قتل أكثر من عشرة من ميليشيات الحوثي في معارك غرب تعز.', ['ميليشيات الحوثي']],
  // Who is told with a figure alone keeps it.
  ['قتل عشرون مسلحا في معارك غرب تعز.', ['عشرون مسلحا']],
  // The dead without a name are no side where both sides have one.
  [
    'اندلعت اشتباكات بين قوات النظام وهيئة تحرير الشام قرب سراقب.\nوقتل ضابطان وخمسة جنود في الاشتباكات.',
    ['قوات النظام', 'هيئة تحرير الشام'],
  ],
]

it.each(ROWS)('%s', (text, sides) => {
  const claims = code({ text, published: '2018-03-02', outlet: null, url: null }, lexicon)
  const clashes = claims.filter(c => c.type === 'clash')
  expect(clashes.flatMap(c => c.actors.map(a => a.text))).toEqual(sides)
})
