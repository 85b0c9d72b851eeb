import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { coded, folder, incident } from './fixtures.ts'
import { openRecord } from './index.ts'
import { reports } from './migrations/001-reports.ts'
import { incidents } from './migrations/002-incidents.ts'
import { judgements } from './migrations/003-judgements.ts'
import { problems } from './migrations/004-problems.ts'

let home: ReturnType<typeof folder>
beforeEach(() => {
  home = folder()
})
afterEach(() => home.remove())

/** A record as the version before judging wrote it: one report, two claims, one incident, a judgement in words of its own. */
function before(): void {
  mkdirSync(home.record)
  const db = new DatabaseSync(join(home.record, 'riwaya.db'))
  const steps = [reports, incidents, judgements, problems]
  db.exec(`pragma application_id = ${0x52697761}`)
  db.exec('create table schema_versions (version integer primary key, name text not null)')
  for (const [n, ddl] of steps.entries()) {
    db.exec(ddl)
    db.prepare('insert into schema_versions values (?, ?)').run(n + 1, `step ${n + 1}`)
  }
  const { report, claims } = coded(1)
  db.prepare("insert into reports values (1, ?, 1, 1, ?, ?, ?, null, null, ?, ?, 'x.txt', '[]', 'coder before')").run(
    report.id,
    report.outlet,
    report.published,
    report.title,
    report.text,
    report.sha256,
  )
  for (const [n, claim] of claims.entries())
    db.prepare('insert into claims values (1, ?, ?, ?, ?, ?, ?, ?, ?)').run(
      n,
      claim.id,
      claim.type,
      claim.status,
      '2016-08-06',
      '2016-08-06',
      claim.trigger.text,
      JSON.stringify(claim),
    )
  const one = incident('i1', { reports: [report.id], claims: [{ report: report.id, claim: 'c1' }] })
  db.prepare(
    "insert into incidents values ('i1', null, null, null, null, '', null, null, null, null, null, null, 'weak', 'shelling', ?)",
  ).run(JSON.stringify(one))
  db.prepare("insert into incident_claims values ('i1', ?, 'c1')").run(report.id)
  db.exec("insert into judgements values (1, '2024-01-01', 'Analyst', 'claim', 'report-000001#c1', '\"accept\"')")
  db.close()
}

test('a record made by the version before opens, and can be judged', async () => {
  before()
  const record = openRecord(home.record, { makeIncidents: () => [] })
  const { report } = coded(1)
  expect((await record.report(report.id))!.claims).toHaveLength(2)
  expect((await record.queue()).items.map(({ claim, incident }) => [claim, incident])).toEqual([
    ['c1', 'i1'],
    ['c2', null],
  ])
  const { subject, version } = (await record.claim(report.id, 'c2'))!
  const done = await record.judge({
    who: 'Reader',
    target: { kind: 'claim', id: subject },
    decision: { kind: 'accept' },
    on: version,
  })
  expect(done).toMatchObject({ result: 'kept', judgement: { id: 2 } })
  // What was decided before stands as it was written.
  expect(await record.judgements()).toMatchObject([{ id: 1, who: 'Analyst', decision: 'accept' }, { id: 2 }])
  await record.close()
})

test('a record made by the version before is not changed by one who may only read', () => {
  before()
  expect(() => openRecord(home.record, { readOnly: true })).toThrow(/older riwaya/)
})
