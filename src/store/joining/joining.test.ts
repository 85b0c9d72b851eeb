import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { candidates } from '../../incidents/candidates.ts'
import { killed, report, type Sketch, WORLD } from '../../incidents/fixtures.ts'
import { assembler, joining, placeHistories, resolveIncidents, type Told } from '../../incidents/index.ts'
import { linksOf } from '../../incidents/links.ts'
import { prepare } from '../../incidents/telling.ts'
import { additionsVersion } from '../../judging/index.ts'
import { stableJson } from '../../kit/index.ts'
import { addDays, type Incident, type Named, type PlaceHistory } from '../../record/index.ts'
import { folder } from '../fixtures.ts'
import { type Coded, openRecord, type RiwayaRecord } from '../index.ts'

let home: ReturnType<typeof folder>
beforeEach(() => {
  home = folder()
})
afterEach(() => home.remove())

const JOINING = joining(WORLD, {}, 'test')

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const PLACES = [
  'أريحا',
  'حلب',
  'الشعار',
  'منيان',
  'تل الورد',
  'تل الزيتون',
  'محافظة إدلب',
  'سوريا',
  'خربة السدر',
  'مزرعة الوادي',
]
const PARTIES = ['القوات الروسية', 'القوات التركية', 'الجيش السوري', 'فصائل المعارضة', 'مسلحون']
const TYPES = ['airstrike', 'airstrike', 'shelling', 'killing', 'capture', 'siege', 'repelled', 'statement'] as const
const WORDS = 'قصف سوق البلدة صباحا طائرات حربية أوقعت قتلى جرحى الدفاع المدني شهود مدفعية محيط القرية هجوم تصدى'.split(
  ' ',
)

/** A report of one to four claims about few days and places, so that most of them may be one with others. */
function made(n: number, random: () => number, places: readonly string[] = PLACES): Told {
  const of = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const some = <T>(list: readonly T[], share: number): T[] => (random() < share ? [of(list)] : [])
  const published = random() < 0.05 ? null : addDays('2018-03-14', Math.floor(random() * 5))
  const day = (): string | null => {
    if (random() < 0.12 || !published) return null
    if (random() < 0.4) return published
    const from = addDays(published, -Math.floor(random() * 3))
    return random() < 0.15 ? `${addDays(from, -10)}/${from}` : random() < 0.2 ? `${addDays(from, -1)}/${from}` : from
  }
  const sketches = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, at): Sketch => {
    const status = random() < 0.1 ? 'denied' : random() < 0.08 ? 'planned' : 'reported'
    return {
      said: `${at} ${Array.from({ length: 6 }, () => of(WORDS)).join(' ')} ${n % 17}.`,
      type: of(TYPES),
      status,
      places: [...some(places, 0.85), ...some(places, 0.1)],
      actors: some(PARTIES, 0.6),
      targets: some(PARTIES, 0.2),
      date: day(),
      casualties: random() < 0.4 ? [killed(1 + Math.floor(random() * 5))] : [],
      sources: some(PARTIES, 0.3),
    }
  })
  return report(`r${String(n).padStart(4, '0')}`, of(['أ', 'ب', 'ت', 'وكالة النهر']), published, sketches)
}

function kept({ report: told, claims }: Told): Coded {
  const rest = { title: null, url: null, note: null, origin: 'made', cut: [] }
  return { report: { ...told, ...rest }, claims }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map(item => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** A list in runs of random length. */
function runs<T>(list: readonly T[], random: () => number, most: number): T[][] {
  const found: T[][] = []
  for (let at = 0; at < list.length; at += found.at(-1)!.length)
    found.push(list.slice(at, at + 1 + Math.floor(random() * most)))
  return found
}

function open(): RiwayaRecord {
  return openRecord(home.record, { makeIncidents: assembler(WORLD), histories: JOINING.histories })
}

interface Held {
  readonly links: readonly string[]
  readonly incidents: readonly string[]
  readonly histories: readonly PlaceHistory[]
}

/** What a record holds: its incidents, the links by which claims came together, what is told of places through time. */
async function heldBy(record: RiwayaRecord): Promise<Held> {
  const found: Incident[] = []
  for await (const incident of record.allIncidents()) found.push(incident)
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  const db = new DatabaseSync(join(home.record, 'riwaya.db'), { readOnly: true })
  const links = db.prepare(`select x.report || x.claim || ' ' || y.report || y.claim as pair
    from links join tellings x on x.id = a join tellings y on y.id = b`)
  const pairs = links.all().map(({ pair }) => pair as string)
  db.close()
  const histories: PlaceHistory[] = []
  for await (const history of record.placeHistories()) histories.push(history)
  return { links: pairs.sort(), incidents: found.map(withoutId).sort(), histories }
}

function withoutId({ id: _, ...rest }: Incident): string {
  return stableJson(rest)
}

/** The same found over all reports at once. */
function fromScratch(told: readonly Told[]): Held {
  const tellings = prepare(told, JOINING.tell)
  const name = (n: number): string => `${tellings[n]!.ref.report}${tellings[n]!.ref.claim}`
  const links = linksOf(tellings, candidates(tellings), JOINING.related).map(({ a, b }) => `${name(a)} ${name(b)}`)
  return {
    links: links.sort(),
    incidents: resolveIncidents(told, WORLD).items.map(withoutId).sort(),
    histories: placeHistories(told, WORLD),
  }
}

describe('incidents that later runs go on from', () => {
  test.each([1, 2, 3, 4, 5, 6])('equal those of one run, whatever the order and the runs (%i)', async seed => {
    const random = chance(seed)
    const all = Array.from({ length: 40 + Math.floor(random() * 80) }, (_, n) => made(n, random))
    const record = open()
    for (const run of runs(shuffled(all, random), random, all.length / 2)) {
      await record.putReports(run.map(kept), 'coder')
      await record.updateIncidents(JOINING)
    }
    expect(await heldBy(record)).toEqual(fromScratch(all))
    await record.close()
  })

  test('are joined anew by another version of the program, under the ids that they had', async () => {
    const random = chance(51)
    // More than incidents are made of in one go.
    const all = Array.from({ length: 240 }, (_, n) => made(n, random))
    const record = open()
    for (const run of runs(shuffled(all, random), random, 200)) {
      await record.putReports(run.map(kept), 'coder')
      await record.updateIncidents(JOINING)
    }
    const before = (await record.incidents({ limit: 1000 })).items
    expect(before.length).toBeGreaterThan(200)
    const changes = await Promise.all(before.map(({ id }) => record.changesIn(id)))
    await record.updateIncidents({ ...JOINING, version: 'another' })
    expect((await record.incidents({ limit: 1000 })).items).toEqual(before)
    expect(await Promise.all(before.map(({ id }) => record.changesIn(id)))).toEqual(changes)
    expect(await heldBy(record)).toEqual(fromScratch(all))
    await record.close()
  })

  test('are explained as one run over all explains them', async () => {
    const random = chance(41)
    const all = Array.from({ length: 60 }, (_, n) => made(n, random))
    const record = open()
    for (const run of runs(all, random, 30)) {
      await record.putReports(run.map(kept), 'coder')
      await record.updateIncidents(JOINING)
    }
    const { items, explain } = resolveIncidents(all, WORLD)
    for (const one of items) {
      const incident = (await record.incidentsOf(one.claims[0]!.report)).find(
        ({ claims }) => stableJson(claims) === stableJson(one.claims),
      )!
      const explained = await record.explainIncident(incident, JOINING)
      expect({ ...explained, incident: one.id }).toEqual(explain(one.id))
    }
    await record.close()
  })

  test.each([11, 12, 13])('also where reports are changed or coded anew between the runs (%i)', async seed => {
    const random = chance(seed)
    const first = Array.from({ length: 60 }, (_, n) => made(n, random))
    const then = first.map((one, n) => (random() < 0.3 ? made(n, random) : one))
    // The same text, of which another coder makes out less.
    const last = then.map(({ report, claims }) => ({ report, claims: random() < 0.3 ? claims.slice(1) : claims }))
    const record = open()
    await record.putReports(first.map(kept), 'coder')
    await record.updateIncidents(JOINING)
    for (const run of runs(shuffled(then, random), random, 25)) {
      await record.putReports(run.map(kept), 'coder')
      await record.updateIncidents(JOINING)
    }
    const anew = last.filter((one, n) => one.claims !== then[n]!.claims)
    for (const run of runs(shuffled(anew, random), random, 10)) {
      await record.putReports(run.map(kept), 'another coder')
      await record.updateIncidents(JOINING)
    }
    expect(await heldBy(record)).toEqual(fromScratch(last))
    await record.close()
  })

  test.each([31, 32])('also with what persons rejected and corrected in between (%i)', async seed => {
    const random = chance(seed)
    const all = Array.from({ length: 60 }, (_, n) => made(n, random))
    const record = open()
    for (const run of runs(all, random, 25)) {
      await record.putReports(run.map(kept), 'coder')
      await record.updateIncidents(JOINING)
      for (const { report: told } of run.filter(() => random() < 0.3)) {
        const { subject, version } = (await record.claim(told.id, 'c1'))!
        const target = { kind: 'claim', id: subject } as const
        const day = { from: '2018-03-15', to: '2018-03-15', said: null, rule: 'published' } as const
        const decision =
          random() < 0.5 ? { kind: 'reject' as const } : { kind: 'edit' as const, field: 'date' as const, value: day }
        expect(await record.judge({ who: 'Reader', target, decision, on: version })).toMatchObject({ result: 'kept' })
      }
    }
    await record.updateIncidents(JOINING)
    const judged: Told[] = []
    for await (const { report: told, claims } of record.currentClaims()) judged.push({ report: told, claims })
    expect(await heldBy(record)).toEqual(fromScratch(judged))
    await record.close()
  })

  test.each([41, 42])('also with claims that persons added, and after the program finds them too (%i)', async seed => {
    const random = chance(seed)
    const all = Array.from({ length: 60 }, (_, n) => made(n, random))
    // The program misses the last claim of some reports, and a person adds it.
    const missed = all.map(one => ({ ...one, claims: random() < 0.3 ? one.claims.slice(0, -1) : one.claims }))
    const record = open()
    for (const run of runs(missed, random, 25)) {
      await record.putReports(run.map(kept), 'coder')
      await record.updateIncidents(JOINING)
    }
    for (const [n, { report: told, claims }] of missed.entries()) {
      if (claims.length === all[n]!.claims.length) continue
      const { id: _, derivation: __, ...found } = all[n]!.claims.at(-1)!
      // A person's words stand in the report, as these names do not.
      const said = (list: readonly Named[]) => list.map(one => ({ ...one, text: told.text.slice(one.start, one.end) }))
      const { actors, targets, places, sources } = found
      const names = { actors: said(actors), targets: said(targets), places: said(places), sources: said(sources) }
      const claim = { ...found, ...names }
      const on = additionsVersion(told.sha256, [])
      const target = { kind: 'report', id: told.id } as const
      const done = await record.judge({ who: 'Reader', target, decision: { kind: 'add', claim }, on })
      expect(done).toMatchObject({ result: 'kept' })
    }
    const holding = async () => {
      const now: Told[] = []
      for await (const { report: told, claims } of record.currentClaims()) now.push({ report: told, claims })
      return now
    }
    await record.updateIncidents(JOINING)
    expect((await holding()).flatMap(one => one.claims).length).toBe(all.flatMap(one => one.claims).length)
    expect(await heldBy(record)).toEqual(fromScratch(await holding()))
    await record.putReports(all.map(kept), 'another coder')
    await record.updateIncidents(JOINING)
    expect((await holding()).flatMap(one => one.claims).length).toBe(all.flatMap(one => one.claims).length)
    expect(await heldBy(record)).toEqual(fromScratch(await holding()))
    await record.close()
  })

  test('also where one town and day fill blocks in which not all can meet', async () => {
    const random = chance(21)
    const crowd = Array.from({ length: 400 }, (_, n) => {
      const { report: told, claims } = made(n, random, ['أريحا'])
      const date =
        random() < 0.2 ? null : { from: '2018-03-16', to: '2018-03-16', said: null, rule: 'published' as const }
      return { report: told, claims: claims.map(claim => ({ ...claim, date })) }
    })
    const record = open()
    for (const run of [crowd.slice(0, 300), crowd.slice(300, 303), crowd.slice(303, 380), crowd.slice(380)]) {
      await record.putReports(run.map(kept), 'coder')
      await record.updateIncidents(JOINING)
    }
    expect(await heldBy(record)).toEqual(fromScratch(crowd))
    await record.close()
  })
})
