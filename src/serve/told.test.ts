import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Claim, ClaimRef, Dispute, Incident, Named } from '../record/index.ts'
import { disputeList } from './disputes.ts'
import { INCIDENTS, REPORTS } from './fixtures.ts'
import type { Html } from './html.ts'
import { knownIn } from './known.ts'
import { partiesOf, sidesOf } from './parties.ts'
import { reasonOf } from './reasons.ts'
import { stepList } from './steps.ts'
import { wordsOf } from './words/index.ts'

const [en, ar] = [wordsOf('en'), wordsOf('ar')]
const [STRIKE] = INCIDENTS as readonly [Incident]

const army = { id: 'x-army', label: { en: 'Army of X', ar: 'جيش س' }, kind: 'state', names: [], source: '' }
const outlet = {
  ...{ id: 'wadi', names: ['وكالة الوادي للأنباء'], latin: 'Wadi News Agency', kind: 'agency' },
  ...{ hosts: ['wadi.example'], source: '' },
}
const world = {
  places: new Map(),
  actors: new Map([[army.id, army]]),
  outlets: new Map([[outlet.id, outlet]]),
}

function plain(shown: Html): string {
  return shown.markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function find(ref: ClaimRef): Claim | null {
  return REPORTS.find(one => one.report.id === ref.report)?.claims.find(claim => claim.id === ref.claim) ?? null
}

function named(text: string, id: string | null = null): Named {
  return { text, id, start: 0, end: text.length, from: 'said' }
}

function disputed(dispute: Omit<Dispute, 'text'>, words = en, over: Partial<Incident> = {}): string {
  const incident = { ...STRIKE, ...over, disputes: [{ ...dispute, text: 'In the words of the program.' }] }
  return plain(disputeList(words, incident, find, knownIn(world, words.lang)))
}

test('whether it happened: each side in the page’s own words, with its accounts', () => {
  const sides = [[0, 1, 4], [2]]
  expect(disputed({ about: 'happened', sides })).toBe(
    'whether it happened Said to have happened Account 1 مصدر طبي في مشفى البلدة Wadi News Agency Account 2 شهود Wadi News Agency Account 5 الدفاع المدني تلفزيون الشمال Said not to have happened Account 3 وزارة الدفاع صحيفة البيان الجديد',
  )
  expect(disputed({ about: 'happened', sides }, ar)).not.toMatch(/[a-z]{3}/i)
})

test('who did it: the party that each side names, or who denies it', () => {
  const sides = [[1], [2]]
  expect(disputed({ about: 'actor', sides })).toContain('Said to have been done by طائرة حربية Account 2')
  expect(disputed({ about: 'actor', sides })).toContain('Denied by وزارة الدفاع Account 3')
  expect(disputed({ about: 'actor', sides }, ar)).toContain('نُسبت إلى طائرة حربية')
  expect(disputed({ about: 'actor', sides: [[0], [2]] })).toContain('by the one who denies it Account 1')
})

test('how many: the outcome is found from the figures, each side says its own', () => {
  expect(disputed({ about: 'figure', sides: [[0], [4]] })).toMatch(/^how many were killed 9 Account 1 .* 12 Account 5/)
  const accounts = STRIKE.accounts.map(account => ({
    ...account,
    figures: account.figures.filter(one => one.outcome === 'wounded'),
  }))
  expect(disputed({ about: 'figure', sides: [[0], [4]] }, ar, { accounts })).toMatch(
    /^عدد الجرحى 21 الرواية 1 .* 31 أو أكثر الرواية 5/,
  )
})

test('a figure that the accounts do not show is disputed in the words of the record', () => {
  expect(disputed({ about: 'figure', sides: [[0], [1]] })).toContain('how many In the words of the program.')
})

test('a known party stands once, with all that the reports call it', () => {
  const list = [named('لجان القرى'), named('قوات س', 'x-army'), named('جيش س', 'x-army'), named('قوات س', 'x-army')]
  expect(partiesOf(list, knownIn(world, 'en'))).toEqual([
    { name: 'Army of X', said: ['قوات س', 'جيش س'], known: true },
    { name: 'لجان القرى', said: [], known: false },
  ])
  expect(partiesOf(list, knownIn(world, 'ar'))[0]).toEqual({ name: 'جيش س', said: ['قوات س'], known: true })
})

test('what a denial names is no party where something is told', () => {
  expect(sidesOf(STRIKE, find, knownIn(world, 'en')).actors.map(party => party.name)).toEqual(['طائرة حربية'])
  expect(sidesOf(STRIKE, () => null, knownIn(world, 'en')).actors.map(party => party.name)).toEqual(STRIKE.actors)
})

test('an outlet is known by its id, its host and its names', () => {
  for (const given of ['wadi', 'WADI.example', 'وكالة الوادي للأنباء'])
    expect(knownIn(world, 'en').outlet(given)).toBe('Wadi News Agency')
  expect(knownIn(world, 'ar').outlet('wadi')).toBe('وكالة الوادي للأنباء')
  expect(knownIn(world, 'ar').outlet('elsewhere')).toBe(null)
})

test('every reason of the rules for grades is told in both languages', () => {
  const rules: readonly { readonly reason: string }[] = parse(readFileSync('world/grades.yaml', 'utf8'))
  expect(rules.length).toBeGreaterThan(4)
  for (const { reason } of rules) {
    const incident = { ...STRIKE, disputes: [], reason: reason.replace('{voices}', '2') }
    expect(plain(reasonOf(ar, incident)), reason).not.toMatch(/[a-z]/i)
    expect(reasonOf(en, incident).markup, reason).not.toContain('class="note"')
  }
})

test('a reason loses the dispute that follows it; one that an editor wrote stands', () => {
  expect(
    plain(reasonOf(en, { ...STRIKE, reason: `The accounts exclude each other. ${STRIKE.disputes[0]!.text}` })),
  ).toBe('The accounts exclude each other, as listed under what they dispute.')
  expect(plain(reasonOf(ar, { ...STRIKE, reason: 'Two agencies agree.' }))).toBe('Two agencies agree.')
  const two = { ...STRIKE, disputes: [], reason: 'Told by 2 voices that do not contradict each other.' }
  expect(plain(reasonOf(ar, two))).toBe('يرويه صوتان لا يناقض أحدهما الآخر.')
})

test('steps of a derivation in plain words: types by their names, words of the report set apart', () => {
  const steps = [
    { rule: 'territory.retake', gave: 'capture: trigger', at: named('استعادت') },
    { rule: 'role.place', gave: 'after في', at: named('البلدة') },
    { rule: 'merge.same-claim', gave: 'told again (strikes.air-raid)', at: null },
    { rule: 'new.rule', gave: 'something new', at: null },
  ]
  expect(plain(stepList(en, steps))).toBe(
    'استعادت means: Control taken territory.retake Places: البلدة follows في role.place tells the same again, by strikes.air-raid merge.same-claim something new new.rule',
  )
  expect(plain(stepList(ar, steps.slice(0, 2)))).toBe(
    'استعادت معناها: انتقال السيطرة territory.retake الأماكن: البلدة بعد في role.place',
  )
})
