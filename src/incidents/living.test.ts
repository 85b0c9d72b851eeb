import { describe, expect, test } from 'vitest'
import type { Incident } from '../record/index.ts'
import { killed, report, type Sketch, WORLD } from './fixtures.ts'
import { changesOf, keepIds } from './living.ts'
import { resolveIncidents } from './resolve.ts'
import type { Told } from './telling.ts'

const strike = (id: string, day: string, more: Partial<Sketch> = {}): Told =>
  report(id, id, day, [
    {
      said: `غارة على سوق أريحا بحسب ${id}.`,
      actors: ['القوات الروسية'],
      places: ['أريحا'],
      date: '2018-03-16',
      casualties: [killed(9)],
      ...more,
    },
  ])
const resolve = (...told: readonly Told[]) => resolveIncidents(told, WORLD).items
/** What a record holds after the new reports too, and what changed. */
function goOn(before: readonly Incident[], because: readonly string[], ...told: readonly Told[]) {
  const after = keepIds(before, resolve(...told))
  return { after, changes: changesOf(before, after, new Set(because)) }
}

const [A, B] = [strike('ب', '2018-03-17'), strike('ت', '2018-03-17')]
const first = resolve(A, B)

describe('a later run', () => {
  test('that brings nothing new changes nothing', () => {
    expect(goOn(first, [], A, B)).toEqual({ after: first, changes: [] })
  })

  test('keeps the id though an earlier report comes in late, and tells what rose and why', () => {
    const early = strike('أ', '2018-03-16', { casualties: [killed(5)] })
    const { after, changes } = goOn(first, ['أ'], A, B, early)
    expect(resolve(A, B, early)[0]!.id).not.toBe(first[0]!.id)
    expect(after.map(i => i.id)).toEqual([first[0]!.id])
    expect(changes).toMatchObject([
      { kind: 'told', because: ['أ'] },
      { kind: 'killed', before: { min: 9, max: 9 }, after: { min: 5, max: 9 }, because: ['أ'] },
    ])
  })

  test('equals a resolution from scratch, but for the ids', () => {
    const late = strike('أ', '2018-03-16', { casualties: [killed(5)] })
    const without = ({ id: _, ...rest }: Incident) => rest
    expect(goOn(first, ['أ'], A, B, late).after.map(without)).toEqual(resolve(A, B, late).map(without))
  })

  test('tells a new incident of a known record', () => {
    const other = strike('ث', '2018-03-20', { date: '2018-03-20' })
    const { changes } = goOn(first, ['ث'], A, B, other)
    expect(changes).toMatchObject([{ kind: 'new', after: ['ث'], because: ['ث'] }])
  })

  test('splits an incident: the larger part keeps the id, both tell of it', () => {
    const vague = (id: string, places: string[]) => strike(id, '2018-03-17', { places, casualties: [killed(3)] })
    const told = [vague('ب', ['حلب']), vague('ت', ['حلب']), vague('ج', ['حلب'])]
    const before = resolve(...told)
    expect(before).toHaveLength(1)
    // One report comes in anew and tells which quarter: far from where the others now place it.
    const anew = [vague('ب', ['الشعار']), vague('ت', ['الشعار']), vague('ج', ['منيان'])]
    const { after, changes } = goOn(before, ['ب', 'ت', 'ج'], ...anew)
    expect(after).toHaveLength(2)
    const [large, small] = after.toSorted((a, b) => b.claims.length - a.claims.length)
    expect(large!.id).toBe(before[0]!.id)
    expect(changes.filter(c => c.kind === 'split')).toMatchObject([{ incident: large!.id, other: small!.id }])
    expect(after.flatMap(i => i.claims)).toHaveLength(3)
  })

  test('merges two: the one that is gone tells where it went', () => {
    const told = [strike('ب', '2018-03-17'), strike('ت', '2018-03-17', { date: '2018-03-19' })]
    const before = resolve(...told)
    expect(before).toHaveLength(2)
    const { after, changes } = goOn(before, ['ت'], told[0]!, strike('ت', '2018-03-17'))
    expect(after).toHaveLength(1)
    const gone = before.find(({ id }) => id !== after[0]!.id)!
    expect(changes.filter(c => c.kind === 'merged')).toMatchObject([
      { incident: gone.id, other: after[0]!.id, because: ['ت'] },
    ])
  })

  test('tells that a report whose claims are gone takes its incident along', () => {
    const { after, changes } = goOn(first, ['ب', 'ت'])
    expect(after).toEqual([])
    expect(changes).toMatchObject([{ kind: 'gone', because: ['ب', 'ت'] }])
  })
})

describe('bad input', () => {
  test('reports without a date stay as they are told, none is lost', () => {
    const found = resolve(strike('أ', '2018-03-16', { date: null }), report('ب', null, null, [{ said: 'قصف.' }]))
    expect(found).toHaveLength(2)
    expect(found.every(incident => incident.date === null)).toBe(true)
  })

  test('a date in the future neither breaks anything nor draws others along', () => {
    const found = resolve(A, B, strike('ج', '2999-01-01', { date: '2999-01-01' }), strike('ح', '0001-01-01'))
    expect(found.flatMap(i => i.claims)).toHaveLength(4)
    expect(found.find(i => i.date?.from === '2999-01-01')).toMatchObject({ reports: ['ج'] })
  })

  test('the same report five times counts once, under five ids it is one voice', () => {
    expect(resolve(A, A, A, A, A)).toEqual(resolve(A))
    const text = `غارة على سوق أريحا صباح الجمعة أوقعت تسعة قتلى وعشرات الجرحى بحسب الدفاع المدني في المدينة.`
    const five = ['أ', 'ب', 'ت', 'ث', 'ج'].map(id => strike(id, '2018-03-16', { said: text }))
    expect(resolve(...five)).toMatchObject([{ voices: [{ reports: ['أ', 'ب', 'ت', 'ث', 'ج'] }], grade: 'weak' }])
  })

  test('two thousand reports of one day and town, poured into a record, lose nothing and keep its id', () => {
    const many = Array.from({ length: 2000 }, (_, n) => strike(`${n}`.padStart(4, '0'), '2018-03-17'))
    const before = resolve(...many.slice(1000))
    const { after, changes } = goOn(before, [], ...many)
    expect(after.flatMap(i => i.claims)).toHaveLength(2000)
    expect(before.map(i => i.id)).toContain(after[0]!.id)
    expect(changes.length).toBeGreaterThan(0)
  })
})
