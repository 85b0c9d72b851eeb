import { expect, it } from 'vitest'
import type { Claim } from '../../record/index.ts'
import { sharePeople } from './same-people.ts'

// The figures of two claims of one report as told, and as both know them: min-max who, an open bound as `?`.
const ROWS = [
  [['27-27 people'], ['27-? civilians'], ['27-? civilians'], ['27-? civilians']],
  [['27-27 people', '27-? people'], ['27-27 combatants'], ['27-? combatants'], ['27-? combatants']],
  // Five here and five there may be others, so may 27 soldiers beside 27 civilians and as many people.
  [['5-5 people'], ['5-5 civilians'], ['5-5 people'], ['5-5 civilians']],
  [
    ['27-27 people'],
    ['27-27 civilians', '27-27 combatants'],
    ['27-27 people'],
    ['27-27 civilians', '27-27 combatants'],
  ],
  // Children among them are told apart.
  [['27-27 people'], ['27-27 children'], ['27-27 people'], ['27-27 children']],
  [['27-27 people'], ['30-30 civilians'], ['27-27 people'], ['30-30 civilians']],
] as const

const bound = (text: string) => (text === '?' ? null : Number(text))
const claim = (figures: readonly string[]) =>
  ({
    casualties: figures.map(figure => {
      const [, min, max, who] = figure.match(/^(\S+)-(\S+) (\S+)$/)!
      return { outcome: 'killed', min: bound(min!), max: bound(max!), who, evidence: { text: '', start: 0, end: 0 } }
    }),
  }) as unknown as Claim

it.each(ROWS)('%j beside %j', (first, second, ...shared) => {
  const told = sharePeople([claim(first), claim(second)])
  expect(told.map(c => c.casualties.map(f => `${f.min ?? '?'}-${f.max ?? '?'} ${f.who}`))).toEqual(shared)
})
