import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim, Decision, Judgement } from '../record/index.ts'
import { quote } from '../record/index.ts'
import { claimOf, judged, reportOf } from './fixtures.ts'
import { applyJudgements, liveIds, refusalOf, regroup } from './index.ts'

const REPORT = reportOf('r1', [
  'قصفت المدفعية أطراف البلدة مساء أمس',
  'وأغارت طائرة على الجسر القديم',
  'وقتل ثلاثة رجال في السوق',
  'وانسحبت القوة من التلة فجرا',
])
const PROGRAM = [
  claimOf(REPORT, 1),
  claimOf(REPORT, 2, 'airstrike'),
  claimOf(REPORT, 3, 'killing'),
  claimOf(REPORT, 4, 'withdrawal'),
]
const [C1, C2] = PROGRAM as [Claim, Claim, Claim, Claim]

function apply(judgements: readonly Judgement[], program: readonly Claim[] = PROGRAM) {
  return applyJudgements(REPORT, program, judgements)
}
const on = (id: number, claim: Claim, decision: Decision, who?: string) =>
  judged(id, REPORT, claim, decision, who === undefined ? {} : { who })

describe('what a person decided holds', () => {
  test('accept, reject, unclear and correct', () => {
    const market = quote(REPORT.text, REPORT.text.indexOf('السوق'), REPORT.text.indexOf('السوق') + 5)
    const places = [{ ...market, id: null, from: 'said' as const }]
    const { claims, judged } = apply([
      on(1, C1, { kind: 'accept' }),
      on(2, C2, { kind: 'reject' }),
      on(3, PROGRAM[2]!, { kind: 'edit', field: 'places', value: places }),
      on(4, PROGRAM[3]!, { kind: 'unclear' }),
    ])
    expect(claims.map(claim => claim.id)).toEqual(['c1', 'c3', 'c4'])
    expect(claims[1]!.places).toEqual(places)
    expect(judged.map(one => [one.state, one.inForce, one.corrected, one.differs])).toEqual([
      ['accepted', true, [], []],
      ['rejected', false, [], []],
      ['open', true, ['places'], ['places']],
      ['unclear', true, [], []],
    ])
  })

  test('an accepted claim stays as it was seen, and the page can say what the program says now', () => {
    const now = PROGRAM.map(claim => (claim.id === 'c1' ? { ...claim, type: 'clash' as const, id: 'c9' } : claim))
    const { claims, judged } = apply([on(1, C1, { kind: 'accept' })], now)
    expect(claims.find(claim => claim.id === 'c9')!.type).toBe('shelling')
    expect(judged[0]).toMatchObject({ state: 'accepted', differs: ['type'], program: { type: 'clash' } })
  })

  test('an accepted claim that the program no longer finds stays; one with a note alone is shown and does not count', () => {
    const { claims, judged } = apply(
      [on(5, C1, { kind: 'accept' }), on(6, C2, { kind: 'note', text: 'Which bridge?' })],
      PROGRAM.slice(2),
    )
    expect(claims.map(claim => claim.id)).toEqual(['c3', 'c4', 'j5'])
    expect(judged.map(one => [one.program, one.inForce])).toEqual([
      [null, true],
      [null, false],
    ])
  })

  test('a rejected claim stays out under another number, and is asked about again where the program reads something else', () => {
    const rejected = [on(1, C1, { kind: 'reject' })]
    expect(apply(rejected, [{ ...C1, id: 'c7' }]).claims).toEqual([])
    const { claims, judged } = apply(rejected, [{ ...C1, type: 'clash' }])
    expect([claims.length, judged[0]!.state]).toEqual([1, 'reconsider'])
  })

  test('a judgement is never carried to other words, however alike', () => {
    const twin = reportOf('r2', ['قصفت المدفعية البلدة', 'قصفت المدفعية البلدة'])
    const [first, second] = [claimOf(twin, 1), claimOf(twin, 2)]
    const { claims, judged: all } = applyJudgements(
      twin,
      [{ ...second, id: 'c1' }],
      [judged(1, twin, first, { kind: 'reject' })],
    )
    expect(claims.map(claim => claim.trigger.start)).toEqual([second.trigger.start])
    expect(all[0]).toMatchObject({ program: null, state: 'rejected' })
  })

  test('a judgement on another text of the report is kept apart', () => {
    const changed = reportOf('r1', ['قصفت المدفعية أطراف البلدة صباح اليوم'])
    const {
      claims,
      judged: all,
      stale,
    } = applyJudgements(changed, [claimOf(changed, 1)], [on(1, C1, { kind: 'reject' })])
    expect([claims.length, all.length, stale.length]).toEqual([1, 0, 1])
  })

  test('evidence that does not stand in the text is named', () => {
    const wrong = { ...C1, trigger: { ...C1.trigger, text: 'أطلقت' } }
    expect(apply([on(1, wrong, { kind: 'accept' })]).judged[0]!.broken).toEqual(['trigger'])
  })
})

describe('undo', () => {
  test('takes back, and may be taken back', () => {
    const row = [on(1, C1, { kind: 'reject' }), on(2, C1, { kind: 'undo', of: 1 })]
    expect(apply(row).claims).toEqual(PROGRAM)
    expect(apply([...row, on(3, C1, { kind: 'undo', of: 2 })]).claims).toHaveLength(3)
  })

  test('property: undoing everything, newest first, gives what the program found; nothing is dropped', () => {
    fc.assert(
      fc.property(fc.array(decisions(), { maxLength: 12 }), rows => {
        const given = rows.map(([at, decision], n) => on(n + 1, PROGRAM[at]!, decision))
        const undone = given.toReversed().map((one, n) => ({
          ...one,
          id: given.length + n + 1,
          decision: { kind: 'undo' as const, of: one.id },
        }))
        const after = apply([...given, ...undone])
        expect(after.claims).toEqual(PROGRAM)
        expect(after.judged.flatMap(one => one.history)).toHaveLength(given.length * 2)
      }),
    )
  })
})

test('property: the order in which judgements are given does not matter', () => {
  fc.assert(
    fc.property(fc.array(decisions(), { maxLength: 10 }), fc.infiniteStream(fc.nat()), (rows, chance) => {
      const given = rows.map(([at, decision], n) => on(n + 1, PROGRAM[at]!, decision))
      const mixed = given.map(one => [chance.next().value, one] as const).sort(([a], [b]) => a - b)
      const byName = (list: ReturnType<typeof apply>['judged']) =>
        list.toSorted((a, b) => (a.subject < b.subject ? -1 : 1))
      const [a, b] = [apply(given), apply(mixed.map(([, one]) => one))]
      expect(b.claims).toEqual(a.claims)
      expect(byName(b.judged)).toEqual(byName(a.judged))
    }),
  )
})

test('property: whatever the program finds in a re-run, accepted claims stay as they were and rejected ones stay out', () => {
  fc.assert(
    fc.property(
      fc.array(decisions(), { maxLength: 10 }),
      fc.subarray([0, 1, 2, 3]),
      fc.shuffledSubarray(['c1', 'c2', 'c3', 'c4', 'c5', 'c6'], { minLength: 4 }),
      (rows, left, ids) => {
        const given = rows.map(([at, decision], n) => on(n + 1, PROGRAM[at]!, decision))
        const rerun = left.map((at, n) => ({ ...PROGRAM[at]!, id: ids[n]!, hedges: [PROGRAM[at]!.trigger] }))
        const before = apply(given)
        const after = apply(given, rerun)
        expect(after.judged.flatMap(one => one.history)).toHaveLength(given.length)
        for (const one of before.judged) {
          const now = after.judged.find(other => other.subject === one.subject)!
          expect(now.state).toBe(one.state)
          if (one.state === 'accepted') expect({ ...now.claim, id: '' }).toEqual({ ...one.claim, id: '' })
          if (one.state === 'accepted' || one.state === 'rejected') expect(now.inForce).toBe(one.inForce)
        }
      },
    ),
  )
})

describe('what is refused', () => {
  const check = (decision: Decision, who = 'Reader', history: readonly Judgement[] = []) =>
    refusalOf(who, decision, C1, REPORT.text, history)
  test.each<[string, Decision, string | null]>([
    [
      'words that do not stand there',
      { kind: 'edit', field: 'trigger', value: { start: 0, end: 3, text: 'قصف!' } },
      'evidence',
    ],
    ['words beyond the end', { kind: 'edit', field: 'evidence', value: [{ start: 0, end: 9999 }] }, 'evidence'],
    [
      'a day that does not exist',
      { kind: 'edit', field: 'date', value: { from: '2016-02-30', to: '2016-02-30', said: null, rule: 'said' } },
      'value',
    ],
    [
      'days in the wrong order',
      { kind: 'edit', field: 'date', value: { from: '2016-02-03', to: '2016-02-01', said: null, rule: 'said' } },
      'value',
    ],
    ['an unknown type', { kind: 'edit', field: 'type', value: 'flood' as never }, 'value'],
    [
      'bounds in the wrong order',
      {
        kind: 'edit',
        field: 'casualties',
        value: [{ outcome: 'killed', who: 'people', min: 5, max: 3, evidence: quote(REPORT.text, 0, 4) }],
      },
      'value',
    ],
    ['an empty note', { kind: 'note', text: ' ' }, 'empty'],
    ['taking back what is not there', { kind: 'undo', of: 7 }, 'not-there'],
    ['a sound correction', { kind: 'edit', field: 'status', value: 'denied' }, null],
  ])('%s', (_, decision, reason) => expect(check(decision)).toBe(reason))

  test('nobody confirms a judgement of their own, and everybody has a name', () => {
    const history = [on(1, C1, { kind: 'accept' }, 'Reader')]
    expect(check({ kind: 'confirm', of: 1 }, 'Reader ', history)).toBe('own-judgement')
    expect(check({ kind: 'confirm', of: 1 }, 'Second', history)).toBeNull()
    expect(check({ kind: 'accept' }, '  ')).toBe('no-name')
    const both = apply([...history, on(2, C1, { kind: 'confirm', of: 1 }, 'Second')])
    expect(both.judged[0]!.confirmed).toEqual(['Second'])
    // A confirmation holds for the decision that was confirmed, not for a later one.
    expect(apply([...both.judged[0]!.history, on(3, C1, { kind: 'reject' })]).judged[0]!.confirmed).toEqual([])
  })
})

describe('merge and split', () => {
  const ref = (claim: string) => ({ report: 'r', claim })
  const groups = [[ref('a'), ref('b')], [ref('c')], [ref('d'), ref('e')]]
  const names = (list: ReturnType<typeof regroup>) =>
    list
      .map(group =>
        group
          .map(({ claim }) => claim)
          .sort()
          .join(''),
      )
      .sort()

  test('in the order of the decisions', () => {
    const merge = { kind: 'merge', groups: [[ref('a')], [ref('c')]] } as const
    const split = { kind: 'split', out: [ref('b'), ref('c')] } as const
    expect(names(regroup(groups, [merge]))).toEqual(['abc', 'de'])
    expect(names(regroup(groups, [merge, split]))).toEqual(['a', 'bc', 'de'])
    expect(names(regroup(groups, [split, merge]))).toEqual(['abc', 'de'])
    expect(names(regroup(groups, []))).toEqual(['ab', 'c', 'de'])
  })

  test('property: no claim is lost and none stands twice', () => {
    const refs = fc.subarray(['a', 'b', 'c', 'd', 'e', 'new'].map(ref))
    const decision = fc.oneof(
      fc.tuple(refs, refs).map(groups => ({ kind: 'merge' as const, groups })),
      refs.map(out => ({ kind: 'split' as const, out })),
    )
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), list => {
        const all = regroup(groups, list)
          .flat()
          .map(({ claim }) => claim)
        expect(new Set(all).size).toBe(all.length)
        expect(all.filter(claim => claim !== 'new').sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
      }),
    )
  })
})

test('an undo of an undo holds, an undone one does not', () => {
  const row = (id: number, of: number | null): Judgement =>
    on(id, C1, of === null ? { kind: 'accept' } : { kind: 'undo', of })
  expect([...liveIds([row(1, null), row(2, 1), row(3, 2)])].sort()).toEqual([1, 3])
})

function decisions(): fc.Arbitrary<readonly [number, Decision]> {
  return fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.oneof(
      fc.constantFrom<Decision>(
        { kind: 'accept' },
        { kind: 'reject' },
        { kind: 'unclear' },
        { kind: 'skip' },
        { kind: 'note', text: 'Look again.' },
      ),
      fc
        .constantFrom('denied' as const, 'planned' as const)
        .map((value): Decision => ({ kind: 'edit', field: 'status', value })),
    ),
  )
}
