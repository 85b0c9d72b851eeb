import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { codedSamples } from '../../../checks/samples.ts'
import { loadLexicon } from '../../../src/index.ts'
import { ruleWords } from '../../../src/serve/rule-words.ts'
import { signsOf, stepIn } from './step-words.ts'

const { data } = loadLexicon()
const told = ruleWords(data)
const shown = (language: 'en' | 'ar', gave: string) =>
  stepIn(language, gave, told.steps)
    ?.map(({ kind, text }) => (kind === 'text' ? text : `[${text}]`))
    .join('')

test.each([
  ['airstrike: trigger', 'معناها: [airstrike]'],
  ['after على', 'بعد [على]'],
  ['place after في', 'مكان بعد [في]'],
  ['told again (strikes.air-raid)', 'يروي الشيء نفسه مرة أخرى، بالقاعدة [strikes.air-raid]'],
  [
    'told again (strikes.air-raid): same-type +2',
    'يروي الشيء نفسه مرة أخرى، بالقاعدة [strikes.air-raid]: [same-type +2]',
  ],
  ['the party named before: subject +4, agrees +2', 'الطرف المذكور قبله: [subject +4, agrees +2]'],
  ['object of a verb of the kind call', 'مفعول فعل من صنف [call]'],
  ['offensive, planned', 'محاولة: [offensive]، [planned]'],
])('%s', (gave, arabic) => {
  expect(shown('ar', gave)).toBe(arabic)
})

test('what the coder says of the samples has words in both languages', async () => {
  const steps = (await codedSamples()).flatMap(({ claims }) => claims.flatMap(claim => claim.derivation))
  expect(steps.length).toBeGreaterThan(500)
  expect([...new Set(steps.map(({ gave }) => gave).filter(gave => !shown('en', gave) || !shown('ar', gave)))]).toEqual(
    [],
  )
})

test('every sign of who did it has words in both languages', () => {
  const folder = new URL('../../../arabic/reference/', import.meta.url)
  const files = ['subjects', 'doers', 'headlines'].map(name =>
    readFileSync(fileURLToPath(new URL(`${name}.yaml`, folder)), 'utf8'),
  )
  const signs = files.flatMap(file => [...file.matchAll(/sign: ([a-z-]+)/g)].map(found => found[1]!))
  expect(signs.length).toBeGreaterThan(30)
  expect(signs.filter(sign => sign !== 'enough' && !told.signs[sign])).toEqual([])
})

test('every reason of a grade or an attribution has words in both languages', () => {
  for (const label of [...Object.values(told.grades), ...Object.values(told.attributions)]) {
    expect(label.ar).toMatch(/\p{Script=Arabic}/u)
    expect(label.ar.includes('{voices}')).toBe(label.en.includes('{voices}'))
  }
  expect(Object.keys(told.grades)).toContain('accepted')
})

test('signs come with their weights', () => {
  expect(signsOf('subject +4, further-back -0.5')).toEqual([
    { sign: 'subject', weight: 4 },
    { sign: 'further-back', weight: -0.5 },
  ])
})
