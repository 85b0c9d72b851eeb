import { describe, expect, test } from 'vitest'
import { killed, report, type Sketch, WORLD } from './fixtures.ts'
import { resolveIncidents } from './resolve.ts'
import type { Told } from './telling.ts'

const DAY = '2018-03-16'
const NEXT = '2018-03-17'
const resolve = (...told: readonly Told[]) => resolveIncidents(told, WORLD).items

describe('one person dies once', () => {
  const names = (phrase: string) => phrase.split(' ').filter(word => word === 'الرفاعي')
  const death = (id: string, day: string, sketch: Partial<Sketch>) =>
    report(id, id, day, [
      { said: `قتل نجل الرفاعي في ${id}.`, targets: ['نجل الرفاعي'], casualties: [killed(1)], ...sketch },
    ])
  const raid = death('أ', DAY, { type: 'airstrike', actors: ['القوات الروسية'], places: ['محافظة إدلب'] })
  const attack = death('ب', NEXT, { type: 'offensive', actors: ['فصائل المعارضة'], places: ['أريحا'] })

  test('however it is told, and who did it is then disputed', () => {
    const found = resolveIncidents([raid, attack], WORLD, { names }).items
    expect(found).toMatchObject([{ reports: ['أ', 'ب'], killed: { min: 1, max: 1 }, disputes: [{ about: 'actor' }] }])
  })

  test('but not where nobody is named, several died or the days are apart', () => {
    expect(resolve(raid, attack)).toHaveLength(2)
    const several = death('ت', NEXT, { type: 'offensive', places: ['أريحا'], casualties: [killed(3)] })
    expect(resolveIncidents([raid, several], WORLD, { names }).items).toHaveLength(2)
    const later = death('ث', '2018-03-20', { type: 'offensive', places: ['أريحا'] })
    expect(resolveIncidents([raid, later], WORLD, { names }).items).toHaveLength(2)
  })
})

describe('figures', () => {
  const strike = (id: string, day: string, min: number, more: Partial<Sketch> = {}) =>
    report(id, id, day, [
      {
        said: `غارة على أريحا قتلت ${min} بحسب ${id}.`,
        places: ['أريحا'],
        date: DAY,
        casualties: [killed(min)],
        ...more,
      },
    ])
  const monitor = { sources: ['المرصد'] }

  test('an early count that is told again after it has risen is an update, not a dispute', () => {
    const [one] = resolve(strike('أ', DAY, 9, monitor), strike('ب', DAY, 16, monitor), strike('ت', NEXT, 9, monitor))
    expect(one).toMatchObject({ killed: { min: 9, max: 16 }, disputes: [] })
  })

  test('a lower count that another voice tells later is a dispute', () => {
    const [one] = resolve(strike('أ', DAY, 16, monitor), strike('ب', NEXT, 9))
    expect(one!.disputes).toMatchObject([{ about: 'figure' }])
  })

  test('a tally of a whole war stays with its account and leaves the range alone', () => {
    const war = strike('ت', DAY, 40_000)
    const [one, ...rest] = resolve(strike('أ', DAY, 30), strike('ب', DAY, 32), war)
    expect(rest).toEqual([])
    expect(one).toMatchObject({ killed: { min: 30, max: 32 }, harmed: [{ who: 'people', min: 30, max: 32 }] })
    const tallies = one!.accounts.flatMap(a => a.figures.filter(f => f.tally))
    expect(tallies).toEqual([{ outcome: 'killed', min: 40_000, max: 40_000, who: 'people', tally: true }])
  })

  test('but what most voices say is no tally', () => {
    const [one] = resolve(strike('أ', DAY, 20), strike('ب', DAY, 400), strike('ت', DAY, 410))
    expect(one!.killed).toEqual({ min: 20, max: 410 })
  })

  test('civilians, combatants and not said stand apart, the unknown is not zero', () => {
    const [one] = resolve(
      strike('أ', DAY, 5, { casualties: [killed(5, 5, 'civilians'), killed(3, 3, 'combatants')] }),
      strike('ب', DAY, 7, { casualties: [killed(7)] }),
    )
    expect(one!.harmed).toEqual([
      { outcome: 'killed', who: 'civilians', min: 5, max: 5 },
      { outcome: 'killed', who: 'combatants', min: 3, max: 3 },
      { outcome: 'killed', who: 'people', min: 7, max: 7 },
    ])
  })
})

describe('reports without a day', () => {
  const assertion: Sketch = {
    said: 'قصفت القوات منيان بالغاز.',
    type: 'chemical',
    places: ['منيان'],
    sources: ['التلفزيون'],
  }
  const denial: Sketch = { said: 'ونفى القيادي ذلك.', type: 'chemical', status: 'denied', sources: ['القيادي'] }

  test('what one of them denies is what it told before', () => {
    expect(resolve(report('أ', null, null, [assertion, denial]))).toMatchObject([
      { date: null, disputes: [{ about: 'happened' }] },
    ])
  })

  test('two sides each say that they hold the place, one of them only by speaking', () => {
    const taken: Sketch = { said: 'استعاد الجيش منيان.', type: 'capture', actors: ['الجيش السوري'], places: ['منيان'] }
    const thrown: Sketch = {
      said: 'صدت الهجوم على منيان.',
      type: 'repelled',
      targets: ['الجيش السوري'],
      places: ['منيان'],
      sources: ['فصائل المعارضة'],
    }
    const [one] = resolve(report('أ', null, null, [{ ...taken, sources: ['الحكومة السورية'] }, thrown]))
    expect(one!.disputes).toMatchObject([{ about: 'control', params: { parties: [['sy-army'], ['factions']] } }])
  })

  test('a sentence that one copied from the other makes them one', () => {
    const said =
      'قال ناشطون إن مؤسسات أهلية من المدينة استطاعت إدخال أول قافلة مواد غذائية إلى الأحياء الشرقية عبر طريق الراموسة'
    const convoy: Sketch = { said, type: 'aid-delivery', places: ['محافظة حلب'] }
    expect(resolve(report('أ', 'أ', null, [convoy]), report('ب', 'ب', null, [convoy]))).toMatchObject([
      { reports: ['أ', 'ب'], voices: [{ reports: ['أ', 'ب'] }], grade: 'weak' },
    ])
  })
})

test('a headline without a place goes where its report tells it in full, with all that others tell', () => {
  const full = (said: string): Sketch => ({
    said,
    places: ['أريحا'],
    actors: ['القوات الروسية'],
    casualties: [killed(9)],
  })
  const [one, ...rest] = resolve(
    report('أ', 'أ', DAY, [{ said: 'قتلى في غارة.' }, full('قتلت غارة روسية تسعة في أريحا.')]),
    report('ب', 'ب', DAY, [full('تسعة قتلى في قصف روسي على أريحا مساء.')]),
  )
  expect(rest).toEqual([])
  expect(one!.claims).toHaveLength(3)
})

describe('grades', () => {
  const said: Sketch = { said: 'قصفت القوات الروسية أريحا.', places: ['أريحا'], actors: ['القوات الروسية'] }

  test.each([
    ['single', 'weak', [report('أ', 'أ', DAY, [said])]],
    ['likely', 'fair', [report('أ', 'أ', DAY, [said]), report('ب', 'ب', DAY, [said])]],
    ['declared', 'confirmed', [report('أ', 'أ', DAY, [{ ...said, sources: ['القوات الروسية'] }])]],
    [
      'contested',
      'contested',
      [report('أ', 'أ', DAY, [said, { ...said, said: 'نفت روسيا.', status: 'denied', sources: ['القوات الروسية'] }])],
    ],
    [null, 'weak', [report('أ', 'أ', DAY, [{ ...said, actors: [] }])]],
  ] as const)('attribution %s, grade %s', (attribution, grade, told) => {
    expect(resolve(...told)).toMatchObject([{ attribution, grade }])
  })

  test('what all who told of it take back is discounted', () => {
    const back = report('ب', 'أ', NEXT, [{ ...said, said: 'لم تقصف أريحا.', actors: [], date: DAY, status: 'denied' }])
    expect(resolve(report('أ', 'أ', DAY, [said]), back)).toMatchObject([{ grade: 'discounted' }])
  })

  test('the rules can be replaced', () => {
    const rules = {
      grades: [{ grade: 'fair', when: { voices: 1 }, reason: 'Enough for us.' }],
      attributions: [{ attribution: 'likely', code: 'ours', when: { voices: 1 }, reason: 'Named by {voices}.' }],
    } as const
    expect(resolveIncidents([report('أ', 'أ', DAY, [said])], WORLD, rules).items).toMatchObject([
      { grade: 'fair', reason: 'Enough for us.', attribution: 'likely', attributionReason: 'Named by 1.' },
    ])
  })
})

describe('where it was', () => {
  const strike = (id: string, places: string[]) =>
    report(id, id, DAY, [
      { said: `غارة روسية بحسب ${id}.`, actors: ['القوات الروسية'], places, casualties: [killed(12)] },
    ])

  test('reports that name only the region speak for the one town in it that another names', () => {
    const region = ['ريف إدلب الجنوبي']
    const [one, ...rest] = resolve(strike('أ', region), strike('ب', ['أريحا']), strike('ت', region))
    expect(rest).toEqual([])
    expect(one).toMatchObject({ reports: ['أ', 'ب', 'ت'], place: { id: 'ariha' } })
  })
})

test('a raid and the shots fired in it, told in one report, are one', () => {
  const raid: Sketch = { said: 'داهمت القوات أريحا.', type: 'offensive', actors: ['الجيش السوري'], places: ['أريحا'] }
  const shots: Sketch = { ...raid, said: 'وقتل مدني برصاصها.', type: 'shooting', casualties: [killed(1)] }
  expect(resolve(report('أ', 'أ', DAY, [raid, shots]))).toMatchObject([{ killed: { min: 1, max: 1 } }])
})
