import { expect, test } from 'vitest'
import { agreement } from './agreement.ts'
import { INCIDENTS, REPORTS } from './fixtures.ts'
import { knownIn } from './known.ts'
import { asked, filterOf } from './query.ts'
import { day, days, figure } from './values.ts'
import { wordsOf } from './words/index.ts'

const [en, ar] = [wordsOf('en'), wordsOf('ar')]

function plain(shown: { readonly markup: string }): string {
  return shown.markup.replace(/<[^>]*>/g, '')
}

test('days in long form, Levantine months, Latin digits', () => {
  expect(plain(day(en, '2016-08-07'))).toBe('7 August 2016')
  expect(plain(day(ar, '2016-08-07'))).toBe('7 آب 2016')
  expect(plain(days(ar, { from: '2016-08-07', to: '2016-08-08' }))).toBe('7–8 آب 2016')
  expect(plain(days(en, { from: '2016-08-07', to: '2016-08-08' }))).toBe('7–8 August 2016')
  expect(plain(day(en, null))).toBe('Day not known')
})

test('an odd day is shown as it stands', () => {
  expect(plain(day(en, 'soon'))).toBe('soon–soon')
  expect(plain(days(en, { from: '2016-08-08', to: '2016-08-07' }))).toBe('2016-08-08–2016-08-07')
})

test('figures: unknown is never zero, open bounds are said', () => {
  expect(plain(figure(en, null))).toBe('not said')
  expect(plain(figure(en, { min: null, max: null }))).toBe('number not said')
  expect(plain(figure(en, { min: 21, max: null }))).toBe('21 or more')
  expect(plain(figure(ar, { min: 21, max: null }))).toBe('21 أو أكثر')
  expect(plain(figure(en, { min: null, max: 5 }))).toBe('up to 5')
  expect(plain(figure(en, { min: 0, max: 0 }))).toBe('0')
  expect(figure(ar, { min: 9, max: 1200 }).markup).toBe('<bdi class="figure" dir="ltr">9–1,200</bdi>')
})

test('what makes no sense in a query counts as not asked', () => {
  const odd = {
    type: 'party',
    from: '2016-02-31',
    to: ['2016-08-07', 'x'],
    grade: 7,
    order: 'sideways',
    page: '-3',
    q: 'x',
  }
  expect(asked(odd)).toEqual({
    ...{ q: 'x', type: '', place: '', from: '', to: '2016-08-07', grade: '', order: '', page: 1 },
  })
  expect(filterOf(asked({ page: '3', type: 'siege' }))).toEqual({
    types: ['siege'],
    order: 'newest',
    offset: 100,
    limit: 50,
  })
})

test('a party that stands in both languages is shown in the page’s', () => {
  const army = { id: 'x-army', label: { en: 'Army of X', ar: 'جيش س' }, kind: 'state', names: [], source: '' }
  const world = { places: new Map(), actors: new Map([[army.id, army]]), outlets: new Map() }
  const list = ['قوات س', 'Army of X', 'جيش س', 'لجان القرى']
  expect(knownIn(world, 'en').parties(list)).toEqual(['قوات س', 'Army of X', 'لجان القرى'])
  expect(knownIn(world, 'ar').parties(list)).toEqual(['قوات س', 'جيش س', 'لجان القرى'])
  expect(knownIn(world, 'en').parties(['جيش س'])).toEqual(['جيش س'])
  expect(knownIn(undefined, 'en').parties(list)).toEqual(list)
})

test('agreement: day and place that all give; a denial leaves no party and no type agreed', () => {
  const [strike] = INCIDENTS
  const find = (ref: { report: string; claim: string }) =>
    REPORTS.find(one => one.report.id === ref.report)?.claims.find(claim => claim.id === ref.claim) ?? null
  expect(agreement(strike!, find)).toMatchObject({
    types: [],
    actors: [],
    dates: [{ from: '2016-08-07' }],
    places: ['تل الورد'],
  })
  const accounts = strike!.accounts.filter(account => account.types[0] === 'airstrike' && account.status === 'reported')
  expect(agreement({ ...strike!, accounts }, find)).toMatchObject({ types: ['airstrike'], actors: [], tolls: [] })
  expect(agreement(strike!, () => null)).toMatchObject({ dates: [], places: [] })
})
