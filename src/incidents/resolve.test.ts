import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { killed, report, type Sketch, WORLD, wounded } from './fixtures.ts'
import { resolveIncidents } from './resolve.ts'
import type { Told } from './telling.ts'

const STRIKE: Sketch = {
  said: 'قُتل تسعة أشخاص في غارة جوية على سوق بلدة أريحا صباح الجمعة.',
  actors: ['القوات الروسية'],
  places: ['أريحا'],
  casualties: [killed(9)],
}
const STRIKE_TOO: Sketch = {
  said: 'استهدفت طائرات حربية سوقا شعبيا في أريحا وأودت بحياة تسعة أشخاص.',
  actors: ['القوات الروسية'],
  places: ['أريحا', 'محافظة إدلب'],
  casualties: [killed(9)],
}
const DAY = '2018-03-16'

function resolve(...told: readonly Told[]) {
  return resolveIncidents(told, WORLD).items
}

describe('joining', () => {
  test('two outlets tell one strike', () => {
    const [one, ...rest] = resolve(report('a', 'المدينة', DAY, [STRIKE]), report('b', 'الساحل', DAY, [STRIKE_TOO]))
    expect(rest).toEqual([])
    expect(one).toMatchObject({
      types: ['airstrike'],
      date: { from: DAY, to: DAY },
      place: { id: 'ariha', lat: 35.813, lon: 36.61, precision: 'exact' },
      killed: { min: 9, max: 9 },
      wounded: null,
      actors: ['القوات الروسية', 'Russian forces'],
      reports: ['a', 'b'],
      grade: 'fair',
      reason: 'Told by 2 voices that do not contradict each other.',
    })
    expect(one!.accounts.map(a => a.chain)).toEqual([['المدينة'], ['الساحل']])
    expect(one!.voices.map(v => v.name)).toEqual(['المدينة', 'الساحل'])
  })

  test('of its parties those that nobody lists are told from those that are', () => {
    const [one] = resolve(report('a', 'المدينة', DAY, [{ ...STRIKE, targets: ['مسلحين', 'القوات الروسية'] }]))
    expect(one).toMatchObject({ targets: ['مسلحين', 'القوات الروسية', 'Russian forces'], unlisted: ['مسلحين'] })
  })

  test('a strike and the toll told apart hang together, in one report and across two', () => {
    const toll: Sketch = {
      said: 'وبلغت حصيلة القتلى في أريحا تسعة.',
      type: 'killing',
      places: ['أريحا'],
      casualties: [killed(9)],
    }
    const items = resolve(report('a', 'المدينة', DAY, [STRIKE, toll]), report('b', 'الساحل', DAY, [STRIKE_TOO]))
    expect(items).toHaveLength(1)
    expect(items[0]!.types).toEqual(['airstrike', 'killing'])
  })

  test('two strikes of one report stay two, and a second outlet joins the right one', () => {
    const afrin: Sketch = { said: 'وطالت غارة أخرى عفرين وقتلت شخصين.', places: ['عفرين'], casualties: [killed(2)] }
    const items = resolve(report('a', 'المدينة', DAY, [STRIKE, afrin]), report('b', 'الساحل', DAY, [STRIKE_TOO]))
    expect(items.map(i => [i.place!.id, i.reports]).sort()).toEqual([
      ['afrin', ['a']],
      ['ariha', ['a', 'b']],
    ])
  })

  test('a round-up feeds each of its incidents', () => {
    const one = (name: string): Sketch => ({ said: `قصفت المدفعية بلدة ${name}.`, type: 'shelling', places: [name] })
    const names = ['أريحا', 'عفرين', 'جنديرس', 'منيان']
    const items = resolve(
      report('round', 'المدينة', DAY, names.map(one)),
      ...names.map((name, i) => report(`r${i}`, `صحيفة ${i}`, DAY, [one(name)], `${i} ${one(name).said}`)),
    )
    expect(items.map(i => i.reports.length)).toEqual([2, 2, 2, 2])
  })

  test('days: one of grace, not two; another kind, plan or place stays apart', () => {
    const base = report('a', 'المدينة', DAY, [STRIKE])
    const other = (change: Partial<Sketch>) =>
      resolve(base, report('b', 'الساحل', DAY, [{ ...STRIKE_TOO, ...change }])).length
    expect(other({ date: '2018-03-17' })).toBe(1)
    expect(other({ date: '2018-03-18' })).toBe(2)
    expect(other({ date: '2018-03-01/2018-03-31' })).toBe(2)
    expect(other({ type: 'talks' })).toBe(2)
    expect(other({ status: 'planned' })).toBe(2)
    expect(other({ places: ['عفرين'] })).toBe(2)
  })

  test('villages in a row do not chain what is farther apart than two places may be', () => {
    const said = (name: string): Sketch => ({
      said: `غارة على ${name} دون أنباء عن إصابات.`,
      places: [name],
      casualties: [killed(4)],
    })
    const items = resolve(
      report('a', 'المدينة', DAY, [said('تل الورد')]),
      report('b', 'الساحل', DAY, [said('تل الزيتون')]),
      report('c', 'الجبل', DAY, [said('تل الرمان')]),
      report('d', 'السهل', DAY, [{ ...said('تل الرمان'), places: ['أريحا'], said: 'غارة على تل الرمان' }]),
    )
    for (const item of items) expect(item.reports.includes('a') && item.reports.includes('d')).toBe(false)
    expect(items.length).toBeGreaterThan(1)
  })

  test('a quarter lies in its city; two quarters are two', () => {
    const said = (name: string): Sketch => ({ said: `سقطت قذائف على ${name}.`, type: 'shelling', places: [name] })
    const city = report('a', 'المدينة', DAY, [said('حلب')])
    const ramusa = report('b', 'الساحل', DAY, [said('الراموسة')])
    const shaar = report('c', 'الجبل', DAY, [{ ...said('الشعار'), said: 'قصف مدفعي طال أطراف الشعار ليلا.' }])
    expect(resolve(city, ramusa)).toMatchObject([{ place: { id: 'ramusa' } }])
    expect(resolve(ramusa, shaar)).toHaveLength(2)
  })

  test('a claim placed only by governorate joins only with other strong evidence', () => {
    const vague: Sketch = { said: 'وتعرض ريف المحافظة لغارات.', places: ['محافظة إدلب'] }
    const base = report('a', 'المدينة', DAY, [STRIKE])
    expect(resolve(base, report('b', 'الساحل', DAY, [vague]))).toHaveLength(2)
    const sure = { ...vague, actors: ['القوات الروسية'], casualties: [killed(9)] }
    expect(resolve(base, report('b', 'الساحل', DAY, [sure]))).toMatchObject([{ place: { id: 'ariha' } }])
    expect(resolve(base, report('b', 'الساحل', DAY, [{ ...sure, places: ['محافظة حلب'] }]))).toHaveLength(2)
  })

  test('places that the world does not know are one by name', () => {
    const said = (text: string, name: string): Sketch => ({ said: text, places: [name, 'محافظة إدلب'] })
    const one = report('a', 'المدينة', DAY, [said('غارة على مزارع كرم الحصى.', 'كرم الحصى')])
    const same = report('b', 'الساحل', DAY, [said('أغارت طائرات على محيط كرم الحصى ليلا.', 'كرم الحصى')])
    const other = report('c', 'الجبل', DAY, [said('أغارت طائرات على محيط عين الدلب ليلا.', 'عين الدلب')])
    expect(resolve(one, same)).toMatchObject([{ place: { id: null, name: 'كرم الحصى', lat: 35.8, precision: 'area' } }])
    expect(resolve(one, other)).toHaveLength(2)
  })

  test('a place without a point takes its container, and says so', () => {
    const [item] = resolve(report('a', 'المدينة', DAY, [{ said: 'غارة على خربة السدر.', places: ['خربة السدر'] }]))
    expect(item!.place).toEqual({ id: 'pointless', name: 'خربة السدر', lat: 35.813, lon: 36.61, precision: 'area' })
  })

  test('reports without a day, without a place, without anything, from the future', () => {
    const bare: Sketch = { said: 'وقع انفجار.', type: 'bombing', date: null }
    const items = resolve(
      report('a', null, null, [bare]),
      report('b', null, null, [{ ...STRIKE, date: null }]),
      report('c', 'الساحل', '2999-01-01', [STRIKE_TOO]),
      report('d', 'الجبل', DAY, []),
    )
    expect(items.flatMap(i => i.claims)).toHaveLength(3)
    expect(items.find(i => i.reports.includes('a'))).toMatchObject({
      date: null,
      place: null,
      killed: null,
      grade: 'weak',
    })
  })

  test('an open day joins only where figures and words agree, and never a day after the report', () => {
    const open = { ...STRIKE_TOO, said: STRIKE.said, date: null }
    expect(resolve(report('a', 'المدينة', DAY, [STRIKE]), report('b', 'الساحل', '2018-03-20', [open]))).toHaveLength(1)
    expect(resolve(report('a', 'المدينة', DAY, [STRIKE]), report('b', 'الساحل', '2018-03-01', [open]))).toHaveLength(2)
  })
})

describe('voices', () => {
  const COPY =
    'وكالة النهر: قال شهود إن طائرات حربية أغارت فجرا على سوق الخضار وسط بلدة أريحا، ما أدى إلى مقتل تسعة أشخاص وتدمير محال عدة.'
  const copied = (outlet: string, more: string, sources: string[] = []) =>
    report(outlet, outlet, DAY, [{ ...STRIKE, said: COPY, sources }], `${COPY}\n${more}`)

  test('copies of an agency text are one voice under the name of the agency', () => {
    const [one] = resolve(
      copied('المدينة', 'وتشهد المنطقة هدوءا حذرا منذ ساعات الصباح الأولى بحسب سكان.', ['وكالة النهر']),
      copied('الساحل', 'ولم يصدر تعليق من أي طرف حتى ساعة إعداد الخبر مساء اليوم نفسه.'),
    )
    expect(one).toMatchObject({ grade: 'weak', voices: [{ name: 'وكالة النهر', reports: ['الساحل', 'المدينة'] }] })
    expect(one!.accounts.map(a => a.voice)).toEqual([0, 0])
  })

  test('a whole paragraph copied into a longer report is enough', () => {
    const long = Array.from(
      { length: 12 },
      (_, i) => `وفي خبر آخر رقم ${i} تحدث مراسلنا عن أحوال السكان والأسواق والطرق في المنطقة ${i}.`,
    )
    const items = resolve(copied('المدينة', 'انتهى.'), copied('الساحل', long.join('\n')))
    expect(items[0]!.voices).toHaveLength(1)
    expect(items[0]!.voices[0]!.name).toBe('الساحل')
  })

  test('the same report five times is one voice, and under one id one report', () => {
    const five = ['1', '2', '3', '4', '5']
    const copies = resolve(...five.map(n => report(n, `موقع ${n}`, DAY, [{ ...STRIKE, said: COPY }])))
    expect(copies).toMatchObject([{ reports: five, voices: [{ reports: five }], grade: 'weak' }])
    expect(resolve(...five.map(() => report('x', 'المدينة', DAY, [STRIKE])))).toMatchObject([{ reports: ['x'] }])
  })

  test('two texts under one id are told', () => {
    const { items, problems } = resolveIncidents(
      [report('x', 'المدينة', DAY, [STRIKE]), report('x', 'المدينة', DAY, [STRIKE_TOO])],
      WORLD,
    )
    expect(items).toHaveLength(1)
    expect(problems).toMatchObject([{ level: 'error', where: 'x' }])
  })
})

describe('disputes and grades', () => {
  const accusation: Sketch = {
    said: 'قال المرصد إن قصفا تركيا على مستشفى عفرين أوقع تسعة قتلى.',
    type: 'shelling',
    actors: ['الجيش التركي'],
    places: ['عفرين'],
    casualties: [killed(9)],
    sources: ['المرصد'],
  }
  const denial: Sketch = {
    ...accusation,
    said: 'ونفى الجيش التركي أن يكون قد قصف المستشفى في عفرين.',
    status: 'denied',
    casualties: [],
  }

  test('a party that denies having done it disputes who did it', () => {
    const [one, ...rest] = resolve(
      report('a', 'المدينة', DAY, [accusation]),
      report('b', 'الساحل', '2018-03-17', [{ ...denial, date: DAY, sources: ['القوات التركية'] }]),
    )
    expect(rest).toEqual([])
    expect(one).toMatchObject({
      grade: 'contested',
      disputes: [{ about: 'actor', sides: [[0], [1]] }],
      killed: { min: 9, max: 9 },
    })
    expect(one!.disputes[0]!.text).toBe('Turkish forces is said to have done it by المرصد → المدينة, and denies it.')
  })

  test('a denial by somebody else disputes that it happened, also within one report', () => {
    const [one, ...rest] = resolve(report('a', 'المدينة', DAY, [accusation, { ...denial, sources: ['مدير المستشفى'] }]))
    expect(rest).toEqual([])
    expect(one).toMatchObject({ grade: 'contested', disputes: [{ about: 'happened', sides: [[0], [1]] }] })
  })

  test('a later, higher toll is an update; a later, lower one is a dispute', () => {
    const first = report('a', 'المدينة', DAY, [accusation])
    const said = 'ارتفع عدد ضحايا قصف المستشفى في عفرين بحسب المرصد.'
    const toll = (n: number) =>
      report('b', 'الساحل', '2018-03-17', [{ ...accusation, said, date: DAY, casualties: [killed(n)] }])
    expect(resolve(first, toll(16))).toMatchObject([{ killed: { min: 9, max: 16 }, disputes: [], grade: 'fair' }])
    const [lower] = resolve(first, toll(5))
    expect(lower).toMatchObject({ killed: { min: 5, max: 9 }, disputes: [{ about: 'figure' }] })
    expect(lower!.disputes[0]!.text).toBe('5 killed (المرصد → الساحل); 9 killed (المرصد → المدينة).')
  })

  test('different known parties, allies apart from foes', () => {
    const by = (id: string, actors: string[]) =>
      report(id, `صحيفة ${id}`, DAY, [{ ...accusation, said: `${id} ${accusation.said}`, actors }])
    const [one] = resolve(by('a', ['الجيش التركي']), by('b', ['الجيش السوري']))
    expect(one!.disputes).toMatchObject([{ about: 'actor', sides: [[0], [1]] }])
    const [two] = resolve(by('a', ['القوات الروسية']), by('b', ['الجيش السوري']))
    expect(two!.disputes).toEqual([])
  })

  test('two sides each said to hold a village', () => {
    const took: Sketch = {
      said: 'أعلنت فصائل المعارضة سيطرتها على منيان.',
      type: 'capture',
      actors: ['فصائل المعارضة'],
      places: ['منيان'],
      sources: ['فصائل المعارضة'],
    }
    const held: Sketch = {
      said: 'استعاد الجيش السوري منيان غرب المدينة.',
      type: 'capture',
      actors: ['الجيش السوري'],
      places: ['منيان'],
    }
    const repelled: Sketch = {
      ...held,
      said: 'صد الجيش السوري الهجوم على منيان.',
      type: 'repelled',
      targets: ['فصائل المعارضة'],
    }
    for (const other of [held, repelled]) {
      const [one, ...rest] = resolve(report('a', 'المدينة', DAY, [took]), report('b', 'الساحل', DAY, [other]))
      expect(rest).toEqual([])
      expect(one).toMatchObject({ grade: 'contested', disputes: [{ about: 'control', sides: [[0], [1]] }] })
    }
    // One party tells who held it before and who took it.
    const before = { ...held, sources: ['فصائل المعارضة'] }
    const [one] = resolve(report('a', 'المدينة', DAY, [took]), report('b', 'الساحل', DAY, [before]))
    expect(one!.disputes).toEqual([])
  })

  test('a party that owns up confirms; a side that boasts of taking a village does not', () => {
    const owned: Sketch = {
      ...STRIKE,
      said: 'أعلنت القوات الروسية أنها قصفت أهدافا في أريحا.',
      sources: ['القوات الروسية'],
    }
    expect(resolve(report('a', 'المدينة', DAY, [owned]))).toMatchObject([{ grade: 'confirmed' }])
    const took: Sketch = {
      said: 'أعلنت الفصائل سيطرتها على منيان.',
      type: 'capture',
      actors: ['فصائل المعارضة'],
      places: ['منيان'],
      sources: ['فصائل المعارضة'],
    }
    expect(resolve(report('a', 'المدينة', DAY, [took]))).toMatchObject([{ grade: 'weak' }])
  })

  test('figures: parts stay within their total, unknown is not zero', () => {
    const among: Sketch = { ...STRIKE, casualties: [killed(9), killed(4, 4, 'children'), wounded(null)] }
    expect(resolve(report('a', 'المدينة', DAY, [among]))).toMatchObject([
      { killed: { min: 9, max: 9 }, wounded: { min: null, max: null } },
    ])
    const toll: Sketch = { ...STRIKE, casualties: [killed(9)] }
    expect(resolve(report('a', 'المدينة', DAY, [toll]))).toMatchObject([{ wounded: null }])
  })
})

describe('explain and ids', () => {
  test('says why each claim is in and the nearest is out', () => {
    const far: Sketch = {
      ...STRIKE,
      said: 'غارة على أريحا قبل أيام.',
      date: '2018-03-15/2018-03-16',
      casualties: [killed(60)],
      actors: ['القوات التركية'],
    }
    const { items, explain } = resolveIncidents(
      [
        report('a', 'المدينة', DAY, [STRIKE]),
        report('b', 'الساحل', DAY, [STRIKE_TOO]),
        report('c', 'الجبل', DAY, [far]),
      ],
      WORLD,
    )
    const one = items.find(i => i.reports.includes('a'))!
    const why = explain(one.id)!
    expect(why.in.map(l => [l.claim.report, l.with?.report])).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ])
    expect(why.in[0]!.score).toBeGreaterThan(why.threshold)
    expect(why.in[0]!.parts.map(p => p.part)).toEqual(['kind', 'day', 'place', 'parties', 'figures', 'wording'])
    expect(why.nearestOut).toMatchObject({ claim: { report: 'c' } })
    expect(why.nearestOut!.why).toContain('different known parties')
    expect(explain('nothing')).toBeNull()
  })

  test('later reports do not rename what is there, a split keeps the name with its first claim', () => {
    const first = report('a', 'المدينة', DAY, [STRIKE])
    const [alone] = resolve(first)
    const both = resolve(first, report('b', 'الساحل', '2018-03-17', [{ ...STRIKE_TOO, date: DAY }]))
    expect(both.map(i => i.id)).toEqual([alone!.id])
    const apart = resolve(first, report('b', 'الساحل', '2018-03-17', [{ ...STRIKE_TOO, date: '2018-03-11' }]))
    expect(apart.map(i => i.id)).toContain(alone!.id)
  })
})

describe('order and size', () => {
  const names = ['أريحا', 'عفرين', 'منيان', 'حلب', 'الراموسة', 'محافظة إدلب', 'كرم الحصى']
  const sketch: fc.Arbitrary<Sketch> = fc.record({
    said: fc.constantFrom('غارة على السوق أوقعت قتلى.', 'قصف عنيف منذ الصباح على الأطراف.', 'مقتل أشخاص وجرح آخرين.'),
    type: fc.constantFrom('airstrike', 'shelling', 'killing', 'capture', 'repelled', 'talks'),
    status: fc.constantFrom('reported', 'reported', 'denied'),
    places: fc.subarray(names, { maxLength: 2 }),
    actors: fc.subarray(['القوات الروسية', 'الجيش التركي', 'الجيش السوري', 'فصائل المعارضة'], { maxLength: 2 }),
    date: fc.constantFrom('2018-03-16', '2018-03-17', '2018-03-15/2018-03-17', null),
    casualties: fc.constantFrom([], [killed(3)], [killed(9), wounded(20)]),
  })
  const pile = fc
    .array(fc.array(sketch, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 12 })
    .map(lists => lists.map((sketches, i) => report(`r${i}`, `صحيفة ${i % 5}`, DAY, sketches)))

  test('the order of the input has no effect, and no claim is lost or told twice', () => {
    const shuffled = pile.chain(told =>
      fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length, maxLength: told.length })),
    )
    fc.assert(
      fc.property(shuffled, ([told, other]) => {
        const items = resolve(...told)
        expect(resolve(...other)).toEqual(items)
        const refs = items.flatMap(i => i.claims.map(c => `${c.report} ${c.claim}`))
        expect(new Set(refs).size).toBe(refs.length)
        expect(refs).toHaveLength(told.flatMap(t => t.claims).length)
      }),
      { numRuns: 60 },
    )
  })

  test('a report of another time and place changes nothing that is there', () => {
    const far = report('z', 'الجبل', '2019-02-01', [{ said: 'غارة على خربة السدر.', places: ['خربة السدر'] }])
    fc.assert(
      fc.property(pile, told => {
        const more = resolve(...told, far)
        expect(more.filter(i => !i.reports.includes('z'))).toEqual(resolve(...told))
      }),
      { numRuns: 30 },
    )
  })

  test('two thousand reports of one day and town', () => {
    const types = ['airstrike', 'shelling', 'killing'] as const
    const told = Array.from({ length: 2000 }, (_, i) =>
      report(`r${i}`, `صحيفة ${i}`, DAY, [
        { ...STRIKE, said: `الخبر ${i}: ${STRIKE.said}`, type: types[i % 3]!, casualties: [killed(1 + (i % 40))] },
      ]),
    )
    const start = performance.now()
    const items = resolve(...told)
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(items.flatMap(i => i.claims)).toHaveLength(2000)
  })
})
