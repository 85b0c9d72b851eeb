import { expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'

const lexicon = loadLexicon()

const claimsOf = (text: string) => code({ text, published: '2018-03-02' }, lexicon)
const targets = (text: string) => claimsOf(text).flatMap(c => c.targets.map(t => t.text))

it.each([
  ['قتل 20 من عناصر التنظيم بينهم القيادي علي المطري في غارة للتحالف على الرقة.', ['القيادي علي المطري']],
  ['قتل عشرات القادة أبرزهم سامر الحداد بضربات للتحالف على الرقة.', ['سامر الحداد']],
  ['اعتقلت قسد خمسة شبان بينهم محمد العلي في الرقة.', ['خمسة شبان', 'محمد العلي']],
])('who is named among the dead or taken: %s', (text, names) => {
  expect(targets(text)).toEqual(expect.arrayContaining(names))
})

it.each([
  'قتل 20 مدنيا بينهم خمسة أطفال بقصف لقوات النظام على سرمين.',
  'قتل 20 شخصا بينهم نساء جراء سوء التغذية في غزة.',
])('those who are only counted are not: %s', text => {
  expect(targets(text).filter(t => /أطفال|نساء|سوء/.test(t))).toEqual([])
})

it('who is named among the fallen is no side of the fight beside them', () => {
  const [clash] = claimsOf('قتل 12 مسلحا من الحوثيين بينهم القيادي علي المطري في معارك قرب تعز.')
  expect(clash?.actors.map(a => a.text)).toEqual(['الحوثيين'])
})
