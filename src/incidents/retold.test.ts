import { expect, test } from 'vitest'
import { killed, report, type Sketch, WORLD, wounded } from './fixtures.ts'
import { resolveIncidents } from './resolve.ts'
import type { Told } from './telling.ts'

const DAY = '2018-03-16'

function resolve(...told: readonly Told[]) {
  return resolveIncidents(told, WORLD).items
}

const HEADLINE: Sketch = {
  said: 'جرحى بقصف في محافظة إدلب',
  type: 'shelling',
  places: ['محافظة إدلب'],
  casualties: [wounded(null)],
}
const TOWN: Sketch = {
  said: 'سقطت قذائف على أطراف أريحا وأصابت أربعة أشخاص.',
  type: 'shelling',
  places: ['أريحا'],
  casualties: [wounded(4)],
}
const OTHER_TOWN: Sketch = {
  ...TOWN,
  said: 'وأصابت قذائف أخرى شخصا في تل الرمان.',
  places: ['تل الرمان'],
  casualties: [wounded(1)],
}

test('a headline that names the governorate is told in full in what follows, and of one place only', () => {
  const items = resolve(report('a', 'المدينة', DAY, [HEADLINE, TOWN, OTHER_TOWN]))
  expect(items.map(i => [i.place!.id, i.claims.map(c => c.claim), i.wounded]).sort()).toEqual([
    ['ariha', ['c1', 'c2'], { min: 4, max: 4 }],
    ['row-c', ['c3'], { min: 1, max: 1 }],
  ])
})

test('a headline whose toll excludes the one that follows is of more than that', () => {
  const total = { ...HEADLINE, casualties: [wounded(9)] }
  expect(resolve(report('a', 'المدينة', DAY, [total, TOWN]))).toHaveLength(2)
})

test('a denial without a place is of what the report told before it', () => {
  const gas: Sketch = {
    said: 'وقال التلفزيون إن قذائف تحمل غازا ساما سقطت على الشعار.',
    type: 'chemical',
    places: ['الشعار'],
    sources: ['التلفزيون'],
  }
  const denial: Sketch = { said: 'ونفى متحدث صحة ذلك.', type: 'chemical', status: 'denied', sources: ['متحدث'] }
  const [one, ...rest] = resolve(report('a', 'المدينة', DAY, [gas, denial]))
  expect(rest).toEqual([])
  expect(one).toMatchObject({ grade: 'contested', disputes: [{ about: 'happened', code: 'happened' }] })
  expect(one).toMatchObject({ reasonCode: 'contested', reasonParams: { voices: 1 } })
})

test('a toll without a known place finds its strike by its number', () => {
  const strike: Sketch = {
    said: 'قتلت غارة على مشفى عفرين ستة عشر شخصا.',
    actors: ['القوات التركية'],
    targets: ['المشفى الرئيسي'],
    places: ['عفرين'],
    casualties: [killed(16)],
  }
  const later: Sketch = {
    said: 'وكانت غارة على المشفى الرئيسي أودت بستة عشر شخصا.',
    targets: ['المشفى الرئيسي'],
    places: ['المدينة القديمة'],
    date: DAY,
    casualties: [killed(16)],
  }
  const items = resolve(report('a', 'المدينة', DAY, [strike]), report('b', 'الساحل', '2018-03-18', [later]))
  expect(items).toHaveLength(1)
})

test('one source raising its count on one day is no dispute; disputes say their figures and parties apart', () => {
  const toll = (n: number, source: string): Sketch => ({
    said: `قتلت غارة على عفرين ${n} بحسب ${source}.`,
    actors: ['القوات التركية'],
    places: ['عفرين'],
    sources: [source],
    casualties: [killed(n)],
  })
  const nine = report('a', 'المدينة', DAY, [toll(9, 'المرصد')])
  expect(resolve(nine, report('b', 'الساحل', DAY, [toll(16, 'المرصد')]))).toMatchObject([{ disputes: [] }])
  expect(resolve(nine, report('b', 'الساحل', DAY, [toll(16, 'مدير المشفى')]))).toMatchObject([
    {
      disputes: [
        {
          code: 'figures',
          params: {
            outcome: 'killed',
            figures: [
              { min: 9, max: 9 },
              { min: 16, max: 16 },
            ],
          },
        },
      ],
    },
  ])
})

test('two sources of one report tell the two sides of one fight', () => {
  const took: Sketch = {
    said: 'وقالت وكالة رسمية إن الجيش استعاد منيان.',
    type: 'capture',
    actors: ['الجيش السوري'],
    places: ['منيان'],
    sources: ['وكالة رسمية'],
  }
  const held: Sketch = {
    said: 'لكن مصدرا في الفصائل قال إنها صدت الهجوم على منيان.',
    type: 'repelled',
    actors: ['فصائل المعارضة'],
    places: ['منيان'],
    sources: ['مصدر في الفصائل'],
  }
  expect(resolve(report('a', 'المدينة', DAY, [took, held]))).toMatchObject([
    {
      grade: 'contested',
      disputes: [{ about: 'control', code: 'held', params: { parties: [['sy-army'], ['factions']] } }],
    },
  ])
})

test('an attack and its repulse, told in one report, are one', () => {
  const attack: Sketch = {
    said: 'هاجمت الفصائل منيان ليلا.',
    type: 'offensive',
    actors: ['فصائل المعارضة'],
    places: ['منيان'],
  }
  const end: Sketch = {
    said: 'وصد الجيش الهجوم على منيان.',
    type: 'repelled',
    actors: ['الجيش السوري'],
    places: ['منيان'],
  }
  expect(resolve(report('a', 'المدينة', DAY, [attack, end]))).toHaveLength(1)
})

test('the damage that a report tells right after an attack is of it, even where only a part of the country is named', () => {
  const RAID: Sketch = { said: 'هاجم مسلحون قرى في الريف.', type: 'shelling', places: ['ريف إدلب الجنوبي'] }
  const DAMAGE: Sketch = { said: 'وتضررت منازل الأهالي.', type: 'destruction', places: ['ريف إدلب الجنوبي'] }
  expect(resolve(report('a', 'المدينة', DAY, [RAID, DAMAGE]))).toHaveLength(1)
  expect(resolve(report('a', 'المدينة', DAY, [RAID, { ...DAMAGE, places: ['أريحا'] }]))).toHaveLength(2)
  expect(resolve(report('a', 'المدينة', DAY, [RAID, { ...DAMAGE, actors: ['القوات التركية'] }]))).toHaveLength(2)
})

test('one attack is known by who did it and what it was done to, though one tells of it from the port and one from the sea', () => {
  const attack = (said: string, place: string, target: string): Sketch => ({
    said,
    type: 'offensive',
    actors: ['القوات التركية'],
    targets: [target],
    places: [place],
  })
  const told = (place: string, target: string) => [
    report('a', 'المدينة', DAY, [
      attack('هجوم على ناقلة غاز قبرصية قرب المرفأ أوقفته السفن.', 'المرفأ', 'ناقلة غاز قبرصية'),
    ]),
    report('b', 'النهر', DAY, [attack('هوجمت ناقلة غاز قبرصية ولم يصب من عليها بأذى.', place, target)]),
  ]
  expect(resolve(...told('البحر', 'ناقلة غاز قبرصية'))).toHaveLength(1)
  expect(resolve(...told('البحر', 'زورق صيد'))).toHaveLength(2)
})

test('whom nobody knows may be whoever another names: the two do not exclude each other', () => {
  const raid = (said: string, actors: readonly string[]): Sketch => ({
    said,
    type: 'shooting',
    actors,
    places: ['أريحا'],
  })
  const [one, ...rest] = resolve(
    report('a', 'المدينة', DAY, [raid('هاجم مسلحون مجهولون حاجزا في أريحا ليلا.', ['مسلحون مجهولون'])]),
    report('b', 'النهر', DAY, [raid('أطلقت القوات التركية النار على حاجز في أريحا ليلا.', ['القوات التركية'])]),
  )
  expect(rest).toEqual([])
  expect(one!.disputes).toEqual([])
})
