import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { beforeEach, describe, expect, test } from 'vitest'
import { folder, reportText, riwaya } from './testing.ts'

let dir: string
let record: string
let table: string
beforeEach(async () => {
  dir = await folder()
  record = join(dir, 'record')
  signs = ','
  table = join(dir, 'claims.csv')
  await writeFile(join(dir, '1.txt'), reportText(4))
  await riwaya(['run', join(dir, '1.txt'), '--record', record, '--no-serve'])
  await riwaya(['export', '--format', 'claims', '--bom', '--record', record, '-o', table])
})

/** What stands between the cells. */
let signs = ','

type Row = Record<string, string>
async function rows(): Promise<Row[]> {
  return parse(await readFile(table, 'utf8'), { bom: true, columns: true, delimiter: signs })
}
/** As a spreadsheet saves it after somebody changed some cells. */
async function save(change: (rows: Row[]) => void, delimiter = ','): Promise<void> {
  const all = await rows()
  signs = delimiter
  change(all)
  await writeFile(table, stringify(all, { header: true, delimiter, bom: true }))
}
const bring = (...more: string[]) => riwaya(['import', table, '--by', 'Rana', '--record', record, ...more])
async function exported(): Promise<Row[]> {
  const { out } = await riwaya(['export', '--format', 'claims', '--record', record])
  return parse(out, { columns: true })
}

describe('import', () => {
  test('a table that nobody changed asks for nothing', async () => {
    expect(await bring()).toMatchObject({ exit: 0, out: '0 judgements kept from 0 rows; 0 rows left out.\n' })
  })

  test('verdicts, corrections and notes come back, and reach the next table', async () => {
    const before = await rows()
    expect(before.length).toBeGreaterThan(1)
    await save(all => {
      Object.assign(all[0]!, { status: 'denied', judgement: 'accept', note: 'انظر الخبر الثاني' })
      all[1]!.judgement = 'reject'
    }, ';')
    expect(await bring()).toMatchObject({ exit: 0, out: '4 judgements kept from 2 rows; 0 rows left out.\n' })
    const after = await exported()
    expect(after).toHaveLength(before.length - 1)
    expect(after[0]).toMatchObject({
      claim: before[0]!.claim,
      status: 'denied',
      judgement: 'accept',
      corrected: 'status',
      judged_by: 'Rana',
      note: 'انظر الخبر الثاني',
    })
    // The same table again asks for nothing; asked for more, it is told that it is too old.
    expect(await bring()).toMatchObject({ exit: 0, out: '0 judgements kept from 0 rows; 0 rows left out.\n' })
    await save(all => {
      all[0]!.status = 'planned'
    }, ';')
    const late = await bring()
    expect(late.exit).toBe(1)
    expect(late.err).toContain('export it again')
  })

  test('words are found in the sentences of the claim, others are refused with line and remedy', async () => {
    await save(all => {
      const at = all.findIndex(row => row.evidence!.includes('سوق البلدة'))
      Object.assign(all[at]!, {
        targets: 'سوق البلدة',
        targets_ids: '',
        casualties: 'wounded 10..12 people',
        casualties_said: 'عشرة أشخاص',
      })
      all[at === 0 ? 1 : 0]!.places = 'مدينة لا ذكر لها'
    })
    const { exit, err, out } = await bring()
    expect(exit).toBe(1)
    expect(out).toContain('1 row left out')
    expect(err).toMatch(/claims\.csv:\d+: "مدينة لا ذكر لها" does not stand in the sentences of the claim; write words/)
    const after = (await exported()).find(row => row.targets === 'سوق البلدة')!
    expect(after.casualties).toBe('wounded 10..12 people')
    const text = reportText(4).split('\n').slice(3).join('\n')
    const [start, end] = after.targets_at!.split('-').map(Number)
    expect(text.slice(start, end)).toBe('سوق البلدة')
  })

  test('what cannot be: a word that is no judgement, a day that is none, a table without its columns', async () => {
    await save(all => {
      all[0]!.judgement = 'yes'
      all[1]!.date_from = '2020-02-31'
    })
    const { err, exit } = await bring()
    expect(exit).toBe(1)
    expect(err).toContain('"yes" is no judgement')
    expect(err).toMatch(/edit was not taken \(value\)/)
    await writeFile(table, 'a,b\n1,2\n')
    expect(await bring()).toMatchObject({ exit: 2, err: expect.stringContaining('no column report') })
  })
})
