import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

interface Case {
  readonly case: string
  readonly text: string
  readonly actors: readonly string[]
  readonly targets: readonly string[]
}

const CASES: readonly Case[] = [
  {
    case: 'the words of the damage name what was harmed',
    text: 'أسفرت الغارة عن أضرار بالممتلكات في بلدة كفر نبل.',
    actors: [],
    targets: ['الممتلكات'],
  },
  {
    case: 'and name nothing where they say only what kind it was',
    text: 'أسفر الانفجار عن أضرار مادية في بلدة كفر نبل.',
    actors: [],
    targets: [],
  },
  {
    case: 'whoever stands with the one who strikes strikes too',
    text: 'نفذت فرنسا مع بريطانيا غارات على مواقع التنظيم.',
    actors: ['فرنسا', 'بريطانيا'],
    targets: ['مواقع التنظيم'],
  },
  {
    case: 'those with whom one fights do not',
    text: 'شنت الطائرات غارات على مواقع التنظيم بعد معارك مع الفصائل.',
    actors: ['الطائرات'],
    targets: ['مواقع التنظيم'],
  },
  {
    case: 'the object stands behind all who are joined in the genitive',
    text: 'أصيب طفل إثر قصف قوات النظام وروسيا مستودعاً للحبوب قرب سرمين.',
    actors: ['قوات النظام', 'روسيا'],
    targets: ['مستودعاً للحبوب'],
  },
  {
    case: 'the building in which it blew up',
    text: 'وقع انفجار داخل منزل مدني في بلدة الدانا.',
    actors: [],
    targets: ['منزل مدني'],
  },
  {
    case: 'a town in which it blew up is where',
    text: 'وقع انفجار داخل بلدة الدانا.',
    actors: [],
    targets: [],
  },
  {
    case: 'shots are how it was done, and the object stands behind them',
    text: 'استهدفت قوات النظام بالرصاص عناصر الدفاع المدني قرب سرمين.',
    actors: ['قوات النظام'],
    targets: ['عناصر الدفاع المدني'],
  },
  {
    case: 'the name of the one whose party it is belongs to it',
    text: 'قصفت طائرات تابعة لنظام الرئيس السوري بشار الأسد بلدة سرمين.',
    actors: ['طائرات تابعة لنظام الرئيس السوري بشار الأسد'],
    targets: [],
  },
  {
    case: 'a hospital that is bombed did not bomb',
    text: 'وتم قصف مستشفى ولادة في مدينة سراقب أمس.',
    actors: [],
    targets: ['مستشفى'],
  },
  {
    case: 'a seat is struck, though its letters say that somebody owns up',
    text: 'استهدف الجيش مقراً لتجمع العناصر الإرهابية قرب سرمين.',
    actors: ['الجيش'],
    targets: ['مقراً لتجمع العناصر الإرهابية'],
  },
]

describe('whom and what a deed was done to', () => {
  for (const { case: name, text, actors, targets } of CASES)
    it(name, () => {
      const claims = code({ text, published: '2018-03-02' }, lexicon)
      const words = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text)
      const told = claims.some(
        c => words(c.actors).join() === actors.join() && words(c.targets).join() === targets.join(),
      )
      expect(told, JSON.stringify(claims.map(c => [c.type, words(c.actors), words(c.targets)]))).toBe(true)
    })
})

it('whoever condemns what was tried did not try it', () => {
  const claims = code({ text: 'أدانت فرنسا محاولة اقتحام السفارة في صنعاء.', published: '2018-03-02' }, lexicon)
  expect(claims.find(c => c.type === 'offensive')?.actors).toEqual([])
  const own = code({ text: 'واصلت الفصائل محاولة اقتحام البلدة قرب تعز.', published: '2018-03-02' }, lexicon)
  expect(own.find(c => c.type === 'offensive')?.actors.map(a => a.text)).toEqual(['الفصائل'])
})
