import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WORLD } from '../src/incidents/fixtures.ts'
import { assembler } from '../src/incidents/index.ts'
import { coded, incident } from '../src/store/fixtures.ts'
import { openRecord, type Wish } from '../src/store/index.ts'

/**
 * How long judging takes in a large record: `node bin/ts.mjs bench/judging.ts [incidents]`, by default 100,000 with three
 * claims each. Prints milliseconds; the record is made in a folder of its own and taken away.
 */
const count = Number(process.argv[2] ?? 100_000)
const DECISIONS = 200
const BATCH = 200

const dir = mkdtempSync(join(tmpdir(), 'riwaya-judging-'))
const record = openRecord(join(dir, 'record'), { makeIncidents: assembler(WORLD) })
const ids = Array.from({ length: count }, (_, n) => coded(n, undefined, 0).report.id)
const incidents = ids.map((id, n) =>
  incident(`i-${n}`, {
    reports: [id],
    killed: { min: n % 40, max: (n % 50) + 40 },
    claims: ['c1', 'c2', 'c3'].map(claim => ({ report: id, claim })),
  }),
)

async function timed(what: string, times: number, work: (n: number) => Promise<unknown>): Promise<void> {
  const begin = performance.now()
  for (let n = 0; n < times; n++) await work(n)
  console.log(`${what}\t${((performance.now() - begin) / times).toFixed(1)} ms`)
}

async function judge(report: string, decision: Wish): Promise<void> {
  const { subject, version } = (await record.claim(report, 'c1'))!
  await record.judge({ who: 'bench', target: { kind: 'claim', id: subject }, decision, on: version })
}

for (let at = 0; at < count; at += BATCH)
  await record.putReports(
    Array.from({ length: Math.min(BATCH, count - at) }, (_, n) => coded(at + n, undefined, 3)),
    'bench',
  )
await timed('all incidents kept anew', 1, () => record.putIncidents(incidents))
await timed('the queue', 20, () => record.queue())
await timed('one claim accepted', DECISIONS, n => judge(ids[n * 3]!, { kind: 'accept' }))
await timed('one claim rejected, its incident made anew', DECISIONS, n => judge(ids[n * 3 + 1]!, { kind: 'reject' }))
await timed('two incidents joined', 20, async n => {
  const { id, version } = (await record.incidentView(`i-${n * 3 + 2}`))!
  const target = { kind: 'incident', id } as const
  await record.judge({ who: 'bench', target, decision: { kind: 'merge', with: `i-${n * 3 + 602}` }, on: version })
})
await timed('all incidents kept anew, with what was decided', 1, () => record.putIncidents(incidents))
await timed('a word that every report holds, first page', 3, () => record.passages({ text: 'المدفعية' }))
await record.close()
rmSync(dir, { recursive: true, force: true })
