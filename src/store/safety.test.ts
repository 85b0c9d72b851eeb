import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { plainError } from './error.ts'
import { coded, folder, incident } from './fixtures.ts'
import { openRecord, RecordError } from './index.ts'

const BATCH = 50
const WRITER = fileURLToPath(new URL('./fixtures.writer.ts', import.meta.url))
let home: ReturnType<typeof folder>
beforeEach(() => {
  home = folder()
})
afterEach(() => home.remove())

/** Runs `writer.ts` beside this file: it puts batches for ever and says each one that is kept. */
function writer() {
  const child = spawn(process.execPath, [WRITER, home.record, String(BATCH)])
  let said = ''
  let wrong = ''
  child.stdout.on('data', data => {
    said += data
  })
  child.stderr.on('data', data => {
    wrong += data
  })
  return {
    kept: () => said.split('\n').filter(line => line.startsWith('kept')).length,
    async until(batches: number) {
      const end = Date.now() + 20_000
      while (this.kept() < batches) {
        if (Date.now() > end || child.exitCode !== null) throw new Error(`the writer kept ${this.kept()}: ${wrong}`)
        await new Promise(done => setTimeout(done, 2))
      }
    },
    async kill() {
      const gone = new Promise(done => child.once('close', done))
      child.kill('SIGKILL')
      await gone
    },
  }
}

test('a process killed while writing leaves whole batches and loses none it reported', {
  timeout: 60_000,
}, async () => {
  for (const [round, batches] of [2, 5, 9].entries()) {
    const child = writer()
    await child.until(batches)
    // Not at a commit, but somewhere within the next batch.
    await new Promise(done => setTimeout(done, 3 + round * 7))
    await child.kill()
    const record = openRecord(home.record)
    const counts = await record.counts()
    expect(counts.reports % BATCH).toBe(0)
    expect(counts.reports).toBeGreaterThanOrEqual(child.kept() * BATCH)
    expect(counts.claims).toBe(counts.reports * 8)
    expect((await record.search('المدفعية')).total).toBe(counts.reports)
    // What was kept is not written again, what was lost is.
    await record.putReports([coded(0, undefined, 8)], 'writer')
    await record.close()
    const db = new DatabaseSync(join(home.record, 'riwaya.db'))
    expect(db.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    expect(db.prepare('pragma foreign_key_check').all()).toEqual([])
    db.close()
    home.remove()
  }
})

test('a second process reads while one writes, and sees whole batches', { timeout: 60_000 }, async () => {
  const child = writer()
  await child.until(1)
  const reader = openRecord(home.record, { readOnly: true })
  const seen: number[] = []
  for (let n = 2; n < 8; n++) {
    const { reports, claims } = await reader.counts()
    expect(reports % BATCH).toBe(0)
    expect(claims).toBeGreaterThanOrEqual(reports * 8)
    seen.push(reports)
    await child.until(n)
  }
  expect(seen.at(-1)).toBeGreaterThan(seen[0]!)
  await child.kill()
  await reader.close()
})

function refusal(work: () => unknown): RecordError {
  try {
    work()
  } catch (error) {
    if (error instanceof RecordError) return error
    throw error
  }
  throw new Error('it was not refused')
}

test('a folder that is no record is refused and left alone', () => {
  expect(refusal(() => openRecord(home.record, { readOnly: true })).what).toContain('no record')
  writeFileSync(join(home.dir, 'letter.txt'), 'x')
  expect(refusal(() => openRecord(home.dir)).what).toContain('other files')
  expect(refusal(() => openRecord(join(home.dir, 'letter.txt'))).remedy).toContain('--record')
  mkdirSync(home.record)
  writeFileSync(join(home.record, 'riwaya.db'), 'this is no database, however long it may be'.repeat(100))
  const error = refusal(() => openRecord(home.record))
  expect(error).toMatchObject({ where: home.record, what: 'riwaya.db is not a database.' })
  expect(readFileSync(join(home.record, 'riwaya.db'), 'utf8')).toContain('however')
})

test('a record of a newer program and a database of another one are refused', async () => {
  await openRecord(home.record).close()
  const db = new DatabaseSync(join(home.record, 'riwaya.db'))
  db.exec("insert into schema_versions values (999, 'later')")
  expect(refusal(() => openRecord(home.record)).what).toContain('newer')
  expect(refusal(() => openRecord(home.record, { readOnly: true })).what).toContain('newer')
  db.exec('delete from schema_versions where version = 999; pragma application_id = 7')
  db.close()
  expect(refusal(() => openRecord(home.record)).what).toContain('another program')
})

test('a record opened for reading refuses to write, with a remedy', async () => {
  await openRecord(home.record).close()
  const record = openRecord(home.record, { readOnly: true })
  await expect(record.putReports([coded(1)], 'a')).rejects.toMatchObject({ name: 'RecordError', where: home.record })
  expect(await record.counts()).toMatchObject({ reports: 0 })
  await record.close()
})

test('a full disk undoes the batch, says so, and the record goes on', async () => {
  const record = openRecord(home.record)
  await record.putReports([coded(1)], 'a')
  await record.close()
  const db = new DatabaseSync(join(home.record, 'riwaya.db'))
  const pages = db.prepare('pragma page_count').get()!.page_count
  db.exec(`pragma max_page_count = ${pages}`)
  let full: unknown
  try {
    db.exec("begin; insert into settings values ('x', hex(zeroblob(100000)))")
  } catch (error) {
    full = plainError(home.record, error)
  }
  expect(db.isTransaction).toBe(false)
  db.close()
  expect(full).toMatchObject({ name: 'RecordError', what: 'The disk is full.' })
})

test('a disk that takes no more ends the writer with a remedy and leaves whole batches', {
  timeout: 60_000,
}, async () => {
  // The limit of a file's size stands for the end of the disk: 8,000 blocks of 512 bytes.
  const limited = `trap '' XFSZ; ulimit -f 8000; exec "$0" "$@"`
  const child = spawn('sh', ['-c', limited, process.execPath, WRITER, home.record, String(BATCH)])
  let wrong = ''
  child.stderr.on('data', data => {
    wrong += data
  })
  await new Promise(done => child.once('close', done))
  expect(wrong).toContain('RecordError')
  expect(wrong).toMatch(/remedy: '(Check the disk|Make room)/)
  const record = openRecord(home.record)
  const { reports, claims } = await record.counts()
  expect(reports).toBeGreaterThan(0)
  expect(reports % BATCH).toBe(0)
  expect(claims).toBe(reports * 8)
  await record.close()
})

test('a writer waits for another one, then says who is in the way', { timeout: 20_000 }, async () => {
  const record = openRecord(home.record)
  await record.putReports([coded(1)], 'a')
  const other = new DatabaseSync(join(home.record, 'riwaya.db'))
  other.exec('begin immediate')
  await expect(record.putReports([coded(2)], 'a')).rejects.toMatchObject({
    what: 'Another process is writing to the record.',
  })
  other.exec('rollback')
  other.close()
  expect(await record.putReports([coded(2)], 'a')).toMatchObject({ added: 1 })
  await record.close()
})

test('a failure within a batch leaves nothing of it', async () => {
  const record = openRecord(home.record)
  const bad = coded(2)
  const twice = { ...bad, claims: [bad.claims[0]!, bad.claims[0]!] }
  await expect(record.putReports([coded(1), twice], 'a')).rejects.toThrow(/UNIQUE/)
  expect(await record.counts()).toEqual({ reports: 0, claims: 0, incidents: 0, versions: 0 })
  await record.putIncidents([incident('i1')])
  await expect(record.putIncidents([incident('i2'), incident('i2')])).rejects.toThrow(/UNIQUE/)
  expect((await record.incidents()).items).toEqual([incident('i1')])
  await record.close()
})

test('the database itself refuses to change, delete or replace a judgement', async () => {
  const record = openRecord(home.record)
  const { report } = coded(1)
  await record.putReports([coded(1)], 'a')
  const { subject, version } = (await record.claim(report.id, 'c1'))!
  await record.judge({
    who: 'Analyst',
    target: { kind: 'claim', id: subject },
    decision: { kind: 'accept' },
    on: version,
  })
  const first = await record.judgements()
  expect(first).toHaveLength(1)
  const db = new DatabaseSync(join(home.record, 'riwaya.db'))
  expect(() => db.exec("update judgements set who = 'x'")).toThrow(/never changed/)
  expect(() => db.exec('delete from judgements')).toThrow(/never deleted/)
  expect(() =>
    db.exec(`insert or replace into judgements (id, at, who, target_kind, target_id, decision)
      values (${first[0]!.id}, '', '', '', '', '')`),
  ).toThrow(/never replaced/)
  db.close()
  expect(await record.judgements()).toEqual(first)
  await record.close()
})
