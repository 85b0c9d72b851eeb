import { describe, expect, test } from 'vitest'
import { killed, report, type Sketch, WORLD, wounded } from '../fixtures.ts'
import { resolveIncidents } from '../resolve.ts'
import type { Told } from '../telling.ts'

const DAY = '2018-03-16'
const resolve = (...told: readonly Told[]) => resolveIncidents(told, WORLD).items
/** The disputes of the one incident that two outlets tell, each by a claim of the same words but for what differs. */
const between = (claim: Sketch, a: Partial<Sketch>, b: Partial<Sketch>) => {
  const told = [a, b].map((more, i) =>
    report(`r${i}`, `صحيفة ${i}`, DAY, [{ ...claim, said: `${i}: ${claim.said}`, ...more }]),
  )
  const [one, ...rest] = resolve(...told)
  expect(rest).toEqual([])
  return one!.disputes.map(d => d.code)
}

describe('figures dispute only what both count', () => {
  const strike: Sketch = {
    said: 'قتلت غارة روسية على سوق الخضار في أريحا عددا من الأشخاص وأصابت آخرين.',
    places: ['أريحا'],
    actors: ['القوات الروسية'],
    sources: ['المرصد'],
  }
  // In words of its own: copies are one voice, which disputes nothing.
  const other = { said: 'وصل ضحايا من وسط أريحا بعد أن أغارت الطائرات.', sources: ['مدير المشفى'] }

  test.each<[string, string[], Partial<Sketch>, Partial<Sketch>]>([
    ['two sources of one day', ['figures'], { casualties: [killed(9)] }, { ...other, casualties: [killed(14)] }],
    ['a word for many', [], { casualties: [killed(20, 99)] }, { ...other, casualties: [killed(14)] }],
    ['a word for many dead or hurt', [], { casualties: [killed(1, 99)] }, { ...other, casualties: [killed(220)] }],
    ['one death beside several', [], { casualties: [killed(1)] }, { ...other, casualties: [killed(5)] }],
    ['many times as many', [], { casualties: [killed(60)] }, { ...other, casualties: [killed(10)] }],
    [
      'fighters and others',
      [],
      { casualties: [killed(9, 9, 'combatants')] },
      { ...other, casualties: [killed(14, 14, 'civilians')] },
    ],
    [
      'days and one of them',
      [],
      { date: '2018-03-11/2018-03-16', casualties: [killed(14)] },
      { ...other, date: DAY, casualties: [killed(9)] },
    ],
    [
      'of one night, of which both give the same wounded',
      ['figures'],
      { date: '2018-03-15', casualties: [killed(9), wounded(15)] },
      { ...other, date: DAY, casualties: [killed(8), wounded(15)] },
    ],
    [
      'of two days',
      [],
      { date: '2018-03-15', casualties: [killed(9), wounded(15)] },
      { ...other, date: DAY, casualties: [killed(8), wounded(20)] },
    ],
    [
      'of one day, where one is nobody’s count',
      [],
      { casualties: [killed(9)] },
      { ...other, sources: [], casualties: [killed(14)] },
    ],
    [
      'the dead of one party beside those of all',
      [],
      { casualties: [killed(14)] },
      { ...other, targets: ['الجيش السوري'], casualties: [killed(7)] },
    ],
    [
      'two counts of the dead of one party',
      ['figures'],
      { targets: ['الجيش السوري'], casualties: [killed(14)] },
      { ...other, targets: ['الجيش السوري'], casualties: [killed(7)] },
    ],
    [
      'one source, the second time by a part of the name',
      [],
      { sources: ['الطبيب سامر الحمدان'], casualties: [killed(9)] },
      { ...other, sources: ['الحمدان'], casualties: [killed(14)] },
    ],
  ])('%s', (_, codes, a, b) => {
    expect(between(strike, a, b)).toEqual(codes)
  })
})

describe('denials are of what is said', () => {
  const shelling: Sketch = {
    said: 'قصف مدفعي استهدف مستشفى عفرين مساء الجمعة وأوقع ضحايا.',
    type: 'shelling',
    places: ['عفرين'],
    actors: ['الجيش التركي'],
    targets: ['مستشفى المدينة'],
    sources: ['المرصد'],
  }
  const denied: Partial<Sketch> = { status: 'denied', targets: [], casualties: [] }

  test.each<[string, string[], Partial<Sketch>]>([
    ['by the accused', ['denied'], { ...denied, sources: ['القوات التركية'] }],
    ['by another', ['happened'], { ...denied, sources: ['مدير المستشفى'] }],
    ['by a ministry of the accused', ['denied'], { ...denied, sources: ['وزارة الدفاع التركية'] }],
    ['of what the same source says', [], { ...denied, sources: ['المرصد'] }],
    ['by a party that is not said to have done it', ['happened'], { ...denied, sources: ['الحكومة السورية'] }],
    ['of another target', [], { ...denied, targets: ['محطة الكهرباء'], sources: ['القوات التركية'] }],
    ['of that target', ['denied'], { ...denied, targets: ['المستشفى'], sources: ['القوات التركية'] }],
    ['that it did it, in passing', ['happened'], { ...denied, rules: ['status.negated'], sources: ['العقيد كمال'] }],
    ['in passing, of nobody said', [], { ...denied, rules: ['status.negated'], actors: [], sources: ['العقيد كمال'] }],
    [
      'that a party did it whom nobody names',
      [],
      { ...denied, actors: ['القوات الروسية'], sources: ['مدير المستشفى'] },
    ],
  ])('%s', (_, codes, b) => {
    const told = [shelling, { ...shelling, ...b, said: `ونفي: ${shelling.said}` }].map((claim, i) =>
      report(`r${i}`, `صحيفة ${i}`, DAY, [claim]),
    )
    expect(resolve(...told).flatMap(i => i.disputes.map(d => d.code))).toEqual(codes)
  })
})

test('a monitor strikes nobody, and who is struck or named in passing is no other doer', () => {
  const strike: Sketch = {
    said: 'قصفت طائرات سوق الخضار في أريحا ظهر الجمعة وأوقعت ضحايا.',
    places: ['أريحا'],
    actors: ['القوات الروسية'],
    sources: ['المرصد'],
    casualties: [killed(9)],
  }
  const codes = (actors: string[], sources: string[], targets: string[] = []) =>
    between(strike, { targets }, { actors, sources })
  expect(codes(['القوات التركية'], ['مدير المشفى'])).toEqual(['done'])
  expect(codes(['القوات التركية'], ['مدير المشفى'], ['الجيش التركي'])).toEqual([])
  expect(codes(['المرصد'], ['مدير المشفى'])).toEqual([])
  expect(codes(['القوات التركية'], [])).toEqual([])
})
