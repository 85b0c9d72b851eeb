import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Claim, type Decision, type Judgement, quote } from '../record/index.ts'
import { anchorOf } from './anchor.ts'
import { claimOf, judged, reportOf } from './fixtures.ts'
import { applyJudgements, refusalOf } from './index.ts'

const REPORT = reportOf('r1', [
  'قتلت الغارة تسعة في أريحا وسبعة في سراقب',
  'وأغلقت القوات الطريق أمام القوافل',
  'وانسحبت القوة من التلة فجرا',
])
/** The program reads one killing where the sentence tells two, and not the blocked relief. */
const KILLING = claimOf(REPORT, 1, 'killing')
const LEFT = claimOf(REPORT, 3, 'withdrawal', { id: 'c2' })
const PROGRAM = [KILLING, LEFT]
const ROAD = claimOf(REPORT, 2, 'aid-denied', { id: '', origin: 'person' })
/** The second killing, on the very word of the first. */
const SECOND: Claim = { ...KILLING, id: '', origin: 'person', hedges: [quote(REPORT.text, 27, 31)] }

const apply = (judgements: readonly Judgement[], program: readonly Claim[] = PROGRAM) =>
  applyJudgements(REPORT, program, judgements)

function add(id: number, claim: Claim, beside: readonly Claim[] = []): Judgement {
  const anchors = beside.map(other => anchorOf(REPORT, other, PROGRAM))
  // Others of its type on the same words come before it.
  const all = [...beside.filter(other => other.type === claim.type), claim]
  return judged(id, REPORT, claim, { kind: 'add', beside: anchors }, { all })
}
const then = (id: number, first: Judgement, decision: Decision, who = 'Omar'): Judgement => ({
  ...first,
  ...{ id, who, decision },
})

describe('a claim that a person added', () => {
  test('holds with its origin, and every claim of the program stays as it is', () => {
    const { claims, judged } = apply([add(7, ROAD)])
    expect(claims).toEqual([...PROGRAM, { ...ROAD, id: 'j7' }])
    expect(judged).toMatchObject([{ state: 'accepted', added: true, inForce: true, program: null }])
  })

  test('may stand on the words of another: the program’s own is not taken for it, now or after a re-run', () => {
    const given = add(7, SECOND, [KILLING])
    expect(apply([given]).claims.map(claim => claim.id)).toEqual(['c1', 'c2', 'j7'])
    // The program moves its words a little, or one reader judges them: two claims all the same.
    const moved = { ...KILLING, trigger: quote(REPORT.text, 0, 11) }
    expect(apply([given], [moved, LEFT]).claims).toHaveLength(3)
    expect(apply([given, judged(8, REPORT, KILLING, { kind: 'accept' })]).claims).toHaveLength(3)
    // It finds the second as well: that one is it.
    const both = [KILLING, { ...KILLING, id: 'c2' }, { ...LEFT, id: 'c3' }]
    const { claims, judged: all } = apply([given], both)
    expect(claims.map(claim => [claim.id, claim.origin])).toEqual([
      ['c1', undefined],
      ['j7', 'person'],
      ['c3', undefined],
    ])
    expect(all[0]!.program!.id).toBe('c2')
  })

  test('stays as the person read it where the program finds it later, and says what the program says', () => {
    const late = { ...ROAD, id: 'c2', date: null, origin: undefined } as unknown as Claim
    const { claims, judged } = apply([add(7, ROAD)], [KILLING, late, { ...LEFT, id: 'c3' }])
    expect(claims[1]).toEqual({ ...ROAD, id: 'j7' })
    expect(judged).toMatchObject([{ added: true, program: { id: 'c2' }, differs: ['date'] }])
  })

  test('is corrected, confirmed, thrown out and taken back like any other', () => {
    const given = add(7, ROAD)
    const edit = then(8, given, { kind: 'edit', field: 'status', value: 'denied' })
    const confirm = then(9, given, { kind: 'confirm', of: 7 })
    const [one] = apply([given, edit, confirm]).judged
    expect(one).toMatchObject({ claim: { status: 'denied' }, corrected: ['status'], confirmed: ['Omar'] })
    expect(apply([given, then(8, given, { kind: 'unclear' })]).claims).toHaveLength(3)
    expect(apply([given, then(8, given, { kind: 'reject' })]).claims).toEqual(PROGRAM)
    // Nothing of it stays in force when it is taken back, corrections included; its history stays.
    const undone = apply([given, edit, then(9, given, { kind: 'undo', of: 7 })])
    expect(undone.claims).toEqual(PROGRAM)
    expect(undone.judged).toMatchObject([{ state: 'open', inForce: false, history: [{}, {}, {}] }])
  })

  test('on another text of the report is kept apart, with what was read', () => {
    const changed = reportOf('r1', ['قتلت الغارة عشرة في أريحا'])
    const { claims, stale } = applyJudgements(changed, [], [add(7, ROAD)])
    expect([claims, stale]).toMatchObject([[], [{ claim: { type: 'aid-denied' } }]])
  })

  test('property: whatever a re-run finds, it stays as it was read, and no other claim is lost or doubled', () => {
    fc.assert(
      fc.property(fc.subarray([KILLING, ROAD, LEFT]), fc.boolean(), (left, road) => {
        const rerun = left.map((claim, n) => ({ ...claim, id: `c${n + 1}`, hedges: [claim.trigger] }))
        const given = [add(7, SECOND, [KILLING]), ...(road ? [add(8, ROAD)] : [])]
        const { claims } = apply(given, rerun)
        const read = (claim: Claim) => ({ ...claim, id: '' })
        for (const added of [SECOND, ...(road ? [ROAD] : [])]) expect(claims.map(read)).toContainEqual(read(added))
        const found = left.includes(ROAD) && road ? 1 : 0
        expect(claims).toHaveLength(rerun.length + given.length - found)
        expect(new Set(claims.map(claim => claim.id)).size).toBe(claims.length)
      }),
    )
  })

  test.each<[string, Partial<Claim>, string | null]>([
    ['words that do not stand there', { trigger: { ...ROAD.trigger, text: 'فتحت' } }, 'evidence'],
    ['no sentence', { evidence: [] }, 'value'],
    ['a type that is none', { type: 'flood' as never }, 'value'],
    ['what is sound', {}, null],
  ])('is refused or taken: %s', (_, change, reason) => {
    const claim = { ...ROAD, ...change }
    expect(refusalOf('Rana', { kind: 'add', beside: [] }, claim, REPORT.text, [])).toBe(reason)
  })
})
