import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, linesOf, reportText, riwaya } from './testing.ts'

/** A record of one report. */
async function recordOfOne() {
  const dir = await folder()
  const [report, record] = [join(dir, '1.txt'), join(dir, 'record')]
  await writeFile(report, reportText(4))
  await riwaya(['run', report, '--record', record, '--no-serve'])
  return { dir, report, record }
}

describe('export', () => {
  test('writes a whole file, with a mark for spreadsheets where it is asked for, the same each time', async () => {
    const { dir, record } = await recordOfOne()
    const file = join(dir, 'out.csv')
    const args = ['export', '--format', 'csv', '--record', record]
    expect((await riwaya([...args, '--bom', '-o', file])).exit).toBe(0)
    const text = await readFile(file, 'utf8')
    expect(text).toMatch(/^\ufeffid,types,/)
    expect(text).toContain('سراقب')
    expect((await readdir(dir)).filter(name => name.endsWith('.tmp'))).toEqual([])
    expect(`\ufeff${(await riwaya(args)).out}`).toBe(text)
  })

  test('jsonl is what "riwaya incidents" gives', async () => {
    const { report, record } = await recordOfOne()
    const { out } = await riwaya(['export', '--format', 'jsonl', '--record', record])
    expect(linesOf(out).length).toBeGreaterThan(0)
    expect(out).toBe((await riwaya(['incidents', report])).out)
  })

  test.each([
    [['--format', 'xls'], 2, 'Allowed choices are csv, claims, acled, control, geojson, jsonl, control-jsonl'],
    [[], 2, "required option '--format <format>' not specified"],
    [['--format', 'jsonl', '--bom'], 2, '--bom is for tables'],
    [['--format', 'csv', '--record', '/nowhere/at/all'], 73, 'riwaya run PATH'],
  ])('%j is answered in plain words', async (args, exit, message) => {
    const ended = await riwaya(['export', ...args])
    expect(ended.exit).toBe(exit)
    expect(ended.out).toBe('')
    expect(ended.err).toContain(message)
  })
})
