import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { coded, folder, incident } from './fixtures.ts'
import { openRecord, type RiwayaRecord } from './index.ts'

let home: ReturnType<typeof folder>
let record: RiwayaRecord
beforeEach(() => {
  home = folder()
  record = openRecord(home.record)
})
afterEach(async () => {
  await record.close()
  home.remove()
})

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('reports', () => {
  test('what is put comes back, unchanged', async () => {
    const given = coded(1)
    expect(await record.putReports([given], 'a')).toEqual({ added: 1, updated: 0, unchanged: 0 })
    expect(await record.report(given.report.id)).toEqual({ ...given, version: 1, current: true, versions: [1] })
    expect(await record.report('nobody')).toBeNull()
    expect(await record.report(given.report.id, 7)).toBeNull()
  })

  test('state tells new, same and changed', async () => {
    const { report, claims } = coded(1)
    expect(await record.state(report, 'a')).toBe('new')
    await record.putReports([{ report, claims }], 'a')
    expect(await record.state(report, 'a')).toBe('same')
    expect(await record.state({ ...report, origin: 'elsewhere/1.txt' }, 'a')).toBe('same')
    expect(await record.state(report, 'b')).toBe('changed')
    expect(await record.state({ ...report, published: '2016-08-08' }, 'a')).toBe('changed')
    expect(await record.state(coded(1, 'نص آخر').report, 'a')).toBe('changed')
  })

  test('other words make a new version beside the old', async () => {
    const [old, young] = [coded(1), coded(1, 'نفى الجيش قصف البلدة')]
    await record.putReports([old], 'a')
    expect(await record.putReports([young], 'a')).toEqual({ added: 0, updated: 1, unchanged: 0 })
    expect(await record.report(old.report.id)).toMatchObject({ ...young, version: 2, versions: [1, 2] })
    expect(await record.report(old.report.id, 1)).toMatchObject({ ...old, current: false })
    expect(await record.counts()).toEqual({ reports: 1, claims: 2, incidents: 0, versions: 2 })
    expect((await record.search('نفى')).total).toBe(1)
    expect((await record.search('قصفت')).total).toBe(0)
  })

  test('another coder alone replaces the claims, not the version', async () => {
    const given = coded(1)
    await record.putReports([given], 'a')
    await record.putReports([{ ...given, claims: given.claims.slice(1) }], 'b')
    const kept = await record.report(given.report.id)
    expect(kept).toMatchObject({ version: 1, versions: [1] })
    expect(kept!.claims.map(claim => claim.id)).toEqual(['c2'])
  })

  test('the same id twice in one batch is taken in order', async () => {
    const batch = [coded(1), coded(1), coded(1, 'نص آخر')]
    expect(await record.putReports(batch, 'a')).toEqual({ added: 1, updated: 1, unchanged: 1 })
  })

  test('current reports come ordered by id, more than a page, with writing in between', async () => {
    const given = Array.from({ length: 450 }, (_, n) => coded(n, undefined, 1)).reverse()
    await record.putReports(given, 'a')
    const ids: string[] = []
    for await (const { report, claims } of record.currentClaims()) {
      if (ids.length % 100 === 0) await record.putProblems([])
      expect(claims).toHaveLength(1)
      ids.push(report.id)
    }
    expect(ids).toEqual(given.map(({ report }) => report.id).sort())
  })

  test('claims keep the order of the text beyond c9', async () => {
    await record.putReports([coded(1, undefined, 12)], 'a')
    const kept = await record.report(coded(1).report.id)
    expect(kept!.claims.map(claim => claim.id)).toEqual(Array.from({ length: 12 }, (_, n) => `c${n + 1}`))
  })
})

describe('a re-run', () => {
  test('changes nothing: the dump is the same, byte for byte', async () => {
    const batch = [coded(1), coded(2), coded(3)]
    const derived = [incident('i1', { claims: [{ report: batch[0]!.report.id, claim: 'c1' }] }), incident('i2')]
    const problems = [{ level: 'error', where: 'x.txt', what: 'Not a text.', remedy: 'Leave it out.' } as const]
    async function run() {
      await record.putReports(batch, 'a')
      await record.putIncidents(derived)
      await record.putProblems(problems)
      return (await all(record.dump())).join('\n')
    }
    const first = await run()
    expect(first).toContain('c2')
    expect(await run()).toBe(first)
    await record.close()
    record = openRecord(home.record)
    expect(await run()).toBe(first)
    expect((await record.counts()).versions).toBe(3)
  })

  test('the order of the inputs does not matter', async () => {
    await record.putReports([coded(1), coded(2)], 'a')
    const first = await all(record.dump())
    await record.close()
    home.remove()
    record = openRecord(home.record)
    await record.putReports([coded(2), coded(1)], 'a')
    expect(await all(record.dump())).toEqual(first)
  })
})

describe('incidents', () => {
  const far = incident('i-far', {
    types: ['airstrike', 'destruction'],
    date: { from: '2017-01-03', to: '2017-01-05' },
    place: { id: null, name: 'تل الورد', lat: null, lon: null, precision: null },
    grade: 'contested',
  })
  const open = incident('i-open', { date: null, place: null })
  beforeEach(async () => {
    await record.putReports([coded(1), coded(2, 'أغارت الطائرات على الجسر القديم')], 'a')
    const near = incident('i-near', { claims: [{ report: 'report-000001', claim: 'c1' }], reports: ['report-000001'] })
    await record.putIncidents([
      near,
      { ...far, claims: [{ report: 'report-000002', claim: 'c1' }], reports: ['report-000002'] },
      open,
    ])
  })
  async function ids(filter = {}) {
    const { items, total } = await record.incidents(filter)
    expect(total).toBe(items.length)
    return items.map(item => item.id)
  }

  test('newest first, those without a day last', async () => {
    expect(await ids()).toEqual(['i-far', 'i-near', 'i-open'])
    expect(await ids({ order: 'oldest' })).toEqual(['i-near', 'i-far', 'i-open'])
    expect(await record.incidents({ offset: 1, limit: 1 })).toMatchObject({ total: 3, items: [{ id: 'i-near' }] })
  })

  test('by type, place, days, grade and words', async () => {
    expect(await ids({ types: ['destruction', 'clash'] })).toEqual(['i-far'])
    expect(await ids({ place: 'الور' })).toEqual(['i-far'])
    expect(await ids({ place: 'ورد' })).toEqual([])
    expect(await ids({ place: 'aleppo', placeIds: ['aleppo'] })).toEqual(['i-near'])
    expect(await ids({ placeIds: [] })).toHaveLength(3)
    expect(await ids({ from: '2017-01-05' })).toEqual(['i-far'])
    expect(await ids({ to: '2017-01-02' })).toEqual(['i-near'])
    expect(await ids({ grade: 'contested' })).toEqual(['i-far'])
    expect(await ids({ text: 'الطائرات' })).toEqual(['i-far'])
    expect(await ids({ text: '"الطائرات على الجسر"' })).toEqual(['i-far'])
    expect(await ids({ text: '"الجسر على الطائرات"' })).toEqual([])
    expect(await ids({ text: '* " NEAR(' })).toEqual([])
    expect(await ids({ place: '%' })).toEqual([])
  })

  test('one by id, its reports, and back from a report', async () => {
    expect(await record.incident('i-open')).toEqual(open)
    expect(await record.incident('nobody')).toBeNull()
    const found = (await record.incident('i-far'))!
    expect((await record.reportsOf(found)).map(({ report }) => report.id)).toEqual(['report-000002'])
    expect((await record.incidentsOf('report-000002')).map(item => item.id)).toEqual(['i-far'])
  })

  test('are replaced as a whole', async () => {
    await record.putIncidents([open])
    expect(await ids()).toEqual(['i-open'])
  })
})

describe('search', () => {
  test('all words, phrases in quotes, newest first', async () => {
    const [a, b] = [coded(1, 'قصف على السوق الكبير'), coded(2, 'السوق الصغير')]
    await record.putReports([a, { ...b, report: { ...b.report, published: '2016-09-01' } }], 'a')
    expect((await record.search('السوق')).items.map(item => item.id)).toEqual(['report-000002', 'report-000001'])
    expect((await record.search('السوق قصف')).total).toBe(1)
    expect((await record.search('«السوق قصف»')).total).toBe(0)
    expect((await record.search('  ')).total).toBe(2)
    expect((await record.search('؟؟')).total).toBe(0)
    expect((await record.search('السوق', { limit: 1 })).items).toMatchObject([{ claims: 2, title: 'خبر 2' }])
  })

  test('words with their marks stay whole', async () => {
    await record.putReports([coded(1, 'قُتِلَ رجل')], 'a')
    expect((await record.search('قُتِلَ')).total).toBe(1)
    expect((await record.search('قُ')).total).toBe(0)
  })

  test('another normaliser makes the index anew', async () => {
    await record.putReports([coded(1, 'قُتِلَ رجل')], 'a')
    await record.putIncidents([
      incident('i1', { place: { id: null, name: 'حَلَب', lat: null, lon: null, precision: null } }),
    ])
    await record.close()
    const normalise = (text: string) => text.replace(/\p{M}/gu, '').match(/\p{L}+/gu) ?? []
    record = openRecord(home.record, { normalise, normaliser: 'bare 1' })
    expect((await record.search('قتل')).total).toBe(1)
    expect((await record.incidents({ place: 'حلب' })).total).toBe(1)
  })
})

test('problems of a run replace those of the run before', async () => {
  const problem = { level: 'warning', where: 'a.html:3', what: 'No day.', remedy: 'Give --published.' } as const
  await record.putProblems([problem, { ...problem, where: 'b.html' }])
  expect((await record.problems()).map(({ where }) => where)).toEqual(['a.html:3', 'b.html'])
  await record.putProblems([problem])
  expect(await record.problems()).toEqual([problem])
})
