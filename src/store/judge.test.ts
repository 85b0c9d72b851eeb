import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WORLD } from '../incidents/fixtures.ts'
import { assembler, joining, placeHistories } from '../incidents/index.ts'
import { claimOf, reportOf } from '../judging/fixtures.ts'
import { additionsVersion } from '../judging/index.ts'
import { type Claim, type Incident, type Named, quote, type ReadClaim, type Report } from '../record/index.ts'
import { folder } from './fixtures.ts'
import { type Coded, openRecord, type RiwayaRecord, type Wish } from './index.ts'

const make = assembler(WORLD)
let home: ReturnType<typeof folder>
let record: RiwayaRecord
beforeEach(async () => {
  home = folder()
  record = openRecord(home.record, { makeIncidents: make, histories: told => placeHistories(told, WORLD) })
  await run(REPORTS)
})
afterEach(async () => {
  await record.close()
  home.remove()
})

/** Two outlets tell one strike, and the second another one besides. */
const A = reportOf('a', ['قصفت القوات الروسية أريحا وقتلت تسعة'], { outlet: 'المدينة', published: '2018-03-16' })
const B = reportOf('b', ['قصفت القوات الروسية سوق أريحا وقتلت تسعة', 'قصفت المدفعية عفرين أيضا'], {
  outlet: 'الساحل',
  published: '2018-03-16',
})
const DAY = { from: '2018-03-16', to: '2018-03-16', said: null, rule: 'published' } as const
const REPORTS: readonly Coded[] = [
  { report: A, claims: [told(A, 1, 'أريحا', 'ariha')] },
  { report: B, claims: [told(B, 1, 'أريحا', 'ariha'), told(B, 2, 'عفرين', 'afrin')] },
]

function told(report: Report, n: number, place: string, id: string): Claim {
  return claimOf(report, n, 'airstrike', { date: DAY, places: [named(report, place, id)] })
}

function named({ text }: Report, words: string, id: string): Named {
  const start = text.indexOf(words)
  return { ...quote(text, start, start + words.length), id, from: 'said' }
}

const ARMY: readonly Named[] = [{ ...quote(B.text, 0, 4), id: 'sy-army', from: 'said' }]

/** As `riwaya run` does it; another coder each time, so that claims are replaced. */
let runs = 0
async function run(batch: readonly Coded[]): Promise<void> {
  await record.putReports(batch, `coder ${++runs}`)
  await record.updateIncidents(joining(WORLD, {}, 'test'))
}

async function judge(report: string, claim: string, decision: Wish, who = 'Reader') {
  const { subject, version } = (await record.claim(report, claim))!
  return await record.judge({ who, target: { kind: 'claim', id: subject }, decision, on: version })
}
async function judgeIncident(id: string, decision: Wish, who = 'Reader') {
  const { version } = (await record.incidentView(id))!
  const done = await record.judge({ who, target: { kind: 'incident', id }, decision, on: version })
  if (done.result !== 'kept') throw new Error(JSON.stringify(done))
  return done.judgement
}
async function groups(): Promise<string[]> {
  const { items } = await record.incidents()
  return items.map(refs).sort()
}
const refs = ({ claims }: Incident) =>
  claims
    .map(({ report, claim }) => report + claim)
    .sort()
    .join(' ')
async function holding(claim: string): Promise<Incident> {
  return (await record.incidents()).items.find(one => refs(one).split(' ').includes(claim))!
}
test('the program joins the two tellings of one strike', async () => {
  expect(await groups()).toEqual(['ac1 bc1', 'bc2'])
})

describe('a claim', () => {
  test('that is rejected leaves its incident, the claims and the figures at once, and undo brings it back', async () => {
    const before = (await record.incidents()).items
    expect(await judge('b', 'c1', { kind: 'reject' })).toMatchObject({ result: 'kept' })
    expect(await groups()).toEqual(['ac1', 'bc2'])
    expect((await holding('ac1')).grade).toBe('weak')
    expect((await record.report('b'))!.claims.map(claim => claim.id)).toEqual(['c2'])
    const { history } = (await record.claim('b', 'c1'))!
    await judge('b', 'c1', { kind: 'undo', of: history[0]!.id })
    expect((await record.incidents()).items).toEqual(before)
  })

  test('that is corrected changes its incident and what is exported', async () => {
    await judge('b', 'c2', { kind: 'edit', field: 'places', value: [named(B, 'أريحا', 'ariha')] })
    expect((await holding('bc2')).place!.id).toBe('ariha')
    const kept = (await record.report('b'))!
    expect(kept.claims[1]!.places[0]!.id).toBe('ariha')
    expect(kept.program![1]!.places[0]!.id).toBe('afrin')
  })

  test('that tells who took a place changes what is told of the place at once, as the next run does', async () => {
    const [first, second] = [told(B, 1, 'أريحا', 'ariha'), told(B, 2, 'عفرين', 'afrin')]
    await run([REPORTS[0]!, { report: B, claims: [first, { ...second, type: 'capture', actors: ARMY }] }])
    expect((await record.placeHistory('afrin'))!.spans).toMatchObject([{ kind: 'control', parties: ['sy-army'] }])
    await judge('b', 'c2', { kind: 'edit', field: 'places', value: [named(B, 'أريحا', 'ariha')] })
    const corrected = async () => [await record.placeHistory('afrin'), await record.placeHistory('ariha')] as const
    const [none, moved] = await corrected()
    expect(none).toBeNull()
    expect(moved!.spans).toMatchObject([{ kind: 'control', claims: [{ report: 'b', claim: 'c2' }] }])
    await run([])
    expect(await corrected()).toEqual([none, moved])
    await judge('b', 'c2', { kind: 'reject' })
    expect(await corrected()).toEqual([null, null])
  })

  test('is judged once at a time: the second of two windows is told, and nothing of it is kept', async () => {
    const { subject, version } = (await record.claim('a', 'c1'))!
    const target = { kind: 'claim', id: subject } as const
    await record.judge({ who: 'One', target, decision: { kind: 'accept' }, on: version })
    const second = await record.judge({ who: 'Two', target, decision: { kind: 'reject' }, on: version })
    expect(second).toMatchObject({ result: 'conflict', newer: [{ who: 'One', decision: { kind: 'accept' } }] })
    expect(await record.judgements()).toHaveLength(1)
    // Also where the program has found something else since.
    const open = (await record.claim('b', 'c2'))!
    await run([{ ...REPORTS[1]!, claims: [REPORTS[1]!.claims[0]!, { ...REPORTS[1]!.claims[1]!, status: 'denied' }] }])
    const late = await record.judge({
      who: 'Two',
      target: { kind: 'claim', id: open.subject },
      decision: { kind: 'accept' },
      on: open.version,
    })
    expect(late).toMatchObject({ result: 'conflict', newer: [] })
  })

  test('evidence that does not stand in the text is refused', async () => {
    const wrong = [{ start: 0, end: 4, text: 'حلب!', id: null, from: 'said' as const }]
    expect(await judge('a', 'c1', { kind: 'edit', field: 'places', value: wrong })).toEqual({
      result: 'refused',
      reason: 'evidence',
    })
  })
})

describe('a re-run', () => {
  test('with other numbers and other readings keeps what was decided', async () => {
    await judge('a', 'c1', { kind: 'accept' })
    await judge('b', 'c1', { kind: 'reject' })
    await judge('b', 'c2', { kind: 'edit', field: 'status', value: 'denied' })
    const [first, second] = REPORTS[1]!.claims as [Claim, Claim]
    await run([
      { report: A, claims: [] },
      {
        report: B,
        claims: [
          { ...second, id: 'c1' },
          { ...first, id: 'c2' },
        ],
      },
    ])
    const [a, b] = [(await record.report('a'))!, (await record.report('b'))!]
    expect(a.judged).toMatchObject([{ state: 'accepted', program: null, inForce: true }])
    expect(a.claims).toMatchObject([{ id: 'j1', type: 'airstrike' }])
    expect(b.claims).toMatchObject([{ id: 'c1', status: 'denied', trigger: second.trigger }])
    expect(await groups()).toEqual(['aj1', 'bc1'])
    expect(await record.queueCounts()).toMatchObject({ accepted: 1, rejected: 1, open: 1 })
    // The claim that only a person holds can be taken back, and with it goes its incident.
    await judge('a', 'j1', { kind: 'undo', of: 1 })
    expect(await groups()).toEqual(['bc1'])
  })

  test('of a report with other words keeps the judgement with its text and says so', async () => {
    await judge('a', 'c1', { kind: 'accept' })
    const young = reportOf('a', ['قصفت القوات الروسية ريف أريحا وقتلت سبعة'], {
      outlet: A.outlet,
      published: A.published,
    })
    await run([{ report: young, claims: [told(young, 1, 'أريحا', 'ariha')] }])
    const now = (await record.report('a'))!
    expect(now.stale).toMatchObject([{ history: [{ decision: { kind: 'accept' } }] }])
    expect(now.judged).toEqual([])
    expect((await record.report('a', 1))!.judged).toMatchObject([{ state: 'accepted' }])
    expect((await record.queue({ states: ['stale'] })).items).toMatchObject([{ report: 'a', claim: 'j1' }])
  })
})

describe('a claim that the program missed', () => {
  const MISSED = told(B, 2, 'عفرين', 'afrin')
  const without = () => run([REPORTS[0]!, { report: B, claims: [REPORTS[1]!.claims[0]!] }])
  async function add(claim: ReadClaim, who = 'Reader', on?: string) {
    const { judged, report } = (await record.report('b'))!
    const seen = on ?? additionsVersion(report.sha256, judged ?? [])
    return await record.judge({ who, target: { kind: 'report', id: 'b' }, decision: { kind: 'add', claim }, on: seen })
  }

  test('is added, counts in the record at once as a person’s, and can be taken back', async () => {
    await without()
    const done = await add(MISSED)
    expect(done).toMatchObject({ result: 'kept', judgement: { decision: { kind: 'add' }, who: 'Reader' } })
    expect(await groups()).toEqual(['ac1 bc1', 'bj1'])
    expect((await record.report('b'))!.claims[1]).toMatchObject({ id: 'j1', origin: 'person', type: 'airstrike' })
    const counted = async () => [
      (await record.search('')).items.map(line => line.id + line.claims),
      await record.counts(),
    ]
    expect(await counted()).toMatchObject([['a1', 'b2'], { claims: 3 }])
    expect((await holding('bj1')).added).toEqual([{ report: 'b', claim: 'j1' }])
    const kept = (await record.queue({ states: ['accepted'] })).items
    expect(kept).toMatchObject([{ claim: 'j1', added: true, lost: true, type: 'airstrike', trigger: 'قصفت' }])
    // What it is made on is what the next judgement on it is made on.
    const view = (await record.claim('b', 'j1'))!
    expect(done).toMatchObject({ made: view.version })
    await judge('b', 'j1', { kind: 'confirm', of: 1 }, 'Second')
    expect((await record.claim('b', 'j1'))!.confirmed).toEqual(['Second'])
    await judge('b', 'j1', { kind: 'undo', of: 1 })
    expect(await groups()).toEqual(['ac1 bc1'])
    expect(await counted()).toMatchObject([['a1', 'b1'], { claims: 2 }])
    expect((await record.queue()).items.map(({ claim }) => claim)).not.toContain('j1')
    // Added once more it goes on where it was.
    await add(MISSED)
    expect((await record.claim('b', 'j1'))!.history).toHaveLength(4)
    expect(await groups()).toEqual(['ac1 bc1', 'bj1'])
  })

  test('is grouped by the next run, stays through every run, and is one with what the program finds later', async () => {
    await without()
    await add(told(B, 1, 'أريحا', 'ariha'))
    await without()
    // It is not the program's own claim on the same words.
    expect(await groups()).toEqual(['ac1 bc1 bj1'])
    await add(MISSED)
    const { subject, version, claim } = (await record.claim('b', 'j2'))!
    const before = { subject, version, claim }
    await run(REPORTS)
    // Links, tables and judgements made before go by its name: it keeps it, and what it was judged on.
    expect(await groups()).toEqual(['ac1 bc1 bj1', 'bj2'])
    expect((await record.report('b'))!.claims).toMatchObject([
      { id: 'c1' },
      { id: 'j2', origin: 'person' },
      { id: 'j1' },
    ])
    expect(await record.claim('b', 'j2')).toMatchObject({ ...before, program: { id: 'c2' } })
    expect(await record.claim('b', 'c2')).toEqual(await record.claim('b', 'j2'))
    expect((await record.queue()).items.map(({ report, claim }) => report + claim)).toEqual(['ac1', 'bc1'])
    // A second reader who accepts what stands does not put the program's reading in its place.
    await judge('b', 'j2', { kind: 'accept' }, 'Second')
    expect((await record.report('b'))!.claims[1]!.origin).toBe('person')
    await without()
    expect((await record.report('b'))!.claims.map(claim => claim.id)).toEqual(['c1', 'j1', 'j2'])
  })

  test('is joined to another incident and stays there', async () => {
    await without()
    await add(told(B, 1, 'أريحا', 'ariha'))
    const merged = await judgeIncident((await holding('bj1')).id, { kind: 'merge', with: (await holding('ac1')).id })
    expect(await groups()).toEqual(['ac1 bc1 bj1'])
    await without()
    expect(await groups()).toEqual(['ac1 bc1 bj1'])
    await judgeIncident((await holding('bj1')).id, { kind: 'undo', of: merged.id })
    await judgeIncident((await holding('bj1')).id, { kind: 'split', out: [{ report: 'b', claim: 'j1' }] })
    expect(await groups()).toEqual(['ac1 bc1', 'bj1'])
  })

  test('two who add one are told of each other; words that do not stand there are refused; a new text keeps it apart', async () => {
    await without()
    const before = additionsVersion(B.sha256, [])
    await add(MISSED, 'One', before)
    expect(await add(MISSED, 'Two', before)).toMatchObject({ result: 'conflict', newer: [{ who: 'One' }] })
    const wrong = { ...MISSED, trigger: { ...MISSED.trigger, text: 'ضربت' } }
    expect(await add(wrong)).toEqual({ result: 'refused', reason: 'evidence' })
    expect(await record.judgements()).toHaveLength(1)
    const young = reportOf('b', ['قصفت القوات الروسية سوق أريحا'], { outlet: B.outlet, published: B.published })
    await run([{ report: young, claims: [] }])
    expect((await record.report('b'))!.stale).toMatchObject([{ claim: { type: 'airstrike', origin: 'person' } }])
    expect((await record.queue({ states: ['stale'] })).items).toMatchObject([{ claim: 'j1', added: true }])
    // Made on the text of before, it is not moved to the new one.
    expect(await add(MISSED, 'One', before)).toMatchObject({ result: 'conflict' })
  })
})

describe('incidents', () => {
  test('merged and parted again by undo', async () => {
    const before = (await record.incidents()).items
    const [x, y] = [await holding('ac1'), await holding('bc2')]
    const merged = await judgeIncident(x.id, { kind: 'merge', with: y.id })
    expect(await groups()).toEqual(['ac1 bc1 bc2'])
    // The address of either still leads there.
    expect((await record.incident(y.id))!.claims).toHaveLength(3)
    await judgeIncident((await holding('bc2')).id, { kind: 'undo', of: merged.id })
    expect((await record.incidents()).items).toEqual(before)
  })

  test('split, and joined by undo', async () => {
    const before = (await record.incidents()).items
    const whole = await holding('bc1')
    const out = whole.claims.filter(({ report }) => report === 'b')
    const split = await judgeIncident(whole.id, { kind: 'split', out })
    expect(await groups()).toEqual(['ac1', 'bc1', 'bc2'])
    const view = (await record.incidentView((await holding('bc1')).id))!
    expect(view.history.map(({ id, live }) => [id, live])).toEqual([[split.id, true]])
    await judgeIncident(whole.id, { kind: 'undo', of: split.id })
    expect((await record.incidents()).items).toEqual(before)
  })

  test('what was joined and parted holds after a re-run, and two runs give the same', async () => {
    const [x, y] = [await holding('ac1'), await holding('bc2')]
    await judgeIncident(x.id, { kind: 'merge', with: y.id })
    await judgeIncident(x.id, { kind: 'note', text: 'One raid, two towns.' })
    const joined = (await record.incidents()).items
    const [first, second] = REPORTS[1]!.claims as [Claim, Claim]
    const renumbered = [
      { ...second, id: 'c1' },
      { ...first, id: 'c2' },
    ]
    await run([REPORTS[0]!, { report: B, claims: renumbered }])
    expect(await groups()).toEqual(['ac1 bc1 bc2'])
    expect((await record.incidents()).items[0]!.killed).toEqual(joined[0]!.killed)
    const kinds = (await record.incidentView((await holding('ac1')).id))!.history.map(({ decision }) => decision.kind)
    expect(kinds).toEqual(['merge', 'note'])
    await run([REPORTS[0]!, { report: B, claims: renumbered }])
    expect(await groups()).toEqual(['ac1 bc1 bc2'])
  })

  test('of which all claims are rejected are gone, and come back', async () => {
    await judge('b', 'c2', { kind: 'reject' })
    expect(await groups()).toEqual(['ac1 bc1'])
    const { history } = (await record.claim('b', 'c2'))!
    await judge('b', 'c2', { kind: 'undo', of: history[0]!.id })
    expect(await groups()).toEqual(['ac1 bc1', 'bc2'])
  })
})

test('the queue: most doubt times weight first, what is decided leaves, what is skipped stands last', async () => {
  const order = async () => (await record.queue()).items.map(({ report, claim }) => report + claim)
  const first = await order()
  expect(first).toHaveLength(3)
  await judge(first[0]![0]!, first[0]!.slice(1), { kind: 'skip' })
  expect(await order()).toEqual([first[1], first[2], first[0]])
  await judge(first[1]![0]!, first[1]!.slice(1), { kind: 'accept' })
  expect(await order()).toEqual([first[2], first[0]])
  const line = (await record.queue()).items[0]!
  expect(line.priority).toBe(line.doubt * line.weight)
  expect((await record.queue({ states: ['accepted'] })).total).toBe(1)
})

test('a record that was opened for reading keeps no judgement', async () => {
  const { subject, version } = (await record.claim('a', 'c1'))!
  const reader = openRecord(home.record, { readOnly: true, makeIncidents: make })
  await expect(
    reader.judge({ who: 'Reader', target: { kind: 'claim', id: subject }, decision: { kind: 'accept' }, on: version }),
  ).rejects.toMatchObject({ name: 'RecordError' })
  await reader.close()
})
