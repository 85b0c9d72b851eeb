import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openRecord } from '../store/index.ts'
import { folder, linesOf, reportText, riwaya, start } from './testing.ts'

async function dumpOf(dir: string): Promise<string> {
  const record = openRecord(dir, { readOnly: true })
  try {
    const lines: string[] = []
    for await (const line of record.dump()) lines.push(line)
    return lines.join('\n')
  } finally {
    await record.close()
  }
}

describe('run', () => {
  test('keeps what it found, tells it, and changes nothing the second time', async () => {
    const dir = await folder()
    await mkdir(join(dir, 'in'))
    for (let n = 0; n < 8; n++) await writeFile(join(dir, 'in', `${n}.txt`), reportText(n))
    const args = ['run', join(dir, 'in'), '--record', join(dir, 'record'), '--no-serve']
    const first = await riwaya(args)
    expect(first.exit).toBe(0)
    expect(first.out).toContain('8 reports: 8 new')
    expect(first.out).toMatch(/Incidents {1,3}[1-9]/)
    const kept = await dumpOf(join(dir, 'record'))
    const second = await riwaya(args)
    expect(second.out).toContain('8 reports: 0 new, 0 changed or coded anew, 8 as before')
    expect(await dumpOf(join(dir, 'record'))).toBe(kept)
  })

  test('adds new reports, and a changed one becomes a new version beside the old', async () => {
    const dir = await folder()
    await mkdir(join(dir, 'in'))
    for (let n = 0; n < 3; n++) await writeFile(join(dir, 'in', `${n}.txt`), reportText(n))
    const args = ['run', join(dir, 'in'), '--record', join(dir, 'record'), '--no-serve']
    await riwaya(args)
    await writeFile(join(dir, 'in', '1.txt'), `${reportText(1)}\nوعاد الهدوء إلى البلدة مساء.`)
    await writeFile(join(dir, 'in', '3.txt'), reportText(3))
    expect((await riwaya(args)).out).toContain('4 reports: 1 new, 1 changed or coded anew, 2 as before')
    const record = openRecord(join(dir, 'record'), { readOnly: true })
    expect((await record.report('1'))!.versions).toEqual([1, 2])
    expect((await record.report('1', 1))!.report.text).not.toContain('وعاد الهدوء')
    await record.close()
  })

  // Thousands of reports are coded here, so that there is a middle: a slow machine takes its time over them.
  test('Ctrl-C in the middle leaves a record that the same command goes on with', async () => {
    const dir = await folder()
    const count = 3000
    const lines = Array.from({ length: count }, (_, n) => {
      const [outlet, published, , ...text] = reportText(n).split('\n')
      return JSON.stringify({
        id: `r${n}`,
        outlet: outlet!.slice(8),
        published: published!.slice(11),
        text: [...text, ...text, ...text, ...text].join('\n'),
      })
    })
    await writeFile(join(dir, 'in.jsonl'), lines.join('\n'))
    const args = ['run', join(dir, 'in.jsonl'), '--record', join(dir, 'record'), '--no-serve']
    const { child, ended } = start(args)
    const tooSoon = ended.then(({ err }) => Promise.reject(new Error(`ended before it was interrupted: ${err}`)))
    await Promise.race([untilKept(join(dir, 'record'), 200), tooSoon])
    tooSoon.catch(() => undefined)
    child.kill('SIGINT')
    // A terminal sends it to the launcher and to the program: it is still one press.
    child.kill('SIGINT')
    const { exit, err } = await ended
    expect(exit).toBe(130)
    expect(err).toMatch(/Interrupted\. [\d,]+ reports? of this run are kept .+\nGive the same command again/)
    const before = openRecord(join(dir, 'record'), { readOnly: true })
    const { reports } = await before.counts()
    await before.close()
    expect(reports).toBeGreaterThanOrEqual(200)
    expect(reports).toBeLessThan(count)

    const again = await riwaya(args)
    expect(again.exit).toBe(0)
    expect(again.out).toContain(
      `3,000 reports: ${(count - reports).toLocaleString('en-US')} new, 0 changed or coded anew, ${reports.toLocaleString('en-US')} as before`,
    )
  })

  test('says how many reports tell no day, and dates them by --published', async () => {
    const dir = await folder()
    await writeFile(join(dir, '1.txt'), 'قصفت الطائرات بلدة سراقب أمس، وقتل ثلاثة مدنيين.')
    const args = ['run', join(dir, '1.txt'), '--record', join(dir, 'record'), '--no-serve']
    const open = await riwaya(args)
    expect(open.out).toContain('1 of them tell no day')
    expect(open.out).toContain('day not known')
    const dated = await riwaya([...args, '--published', '2020-03-02'])
    expect(dated.out).not.toContain('tell no day')
    expect(dated.out).toContain('2020-03-01 · airstrike')
  })

  test('a folder that holds other files is never strewn with a record', async () => {
    const dir = await folder()
    await writeFile(join(dir, 'letter.txt'), reportText(1))
    const { exit, err } = await riwaya(['run', join(dir, 'letter.txt'), '--record', dir, '--no-serve'])
    expect(exit).toBe(73)
    expect(err).toContain('holds other files and no record')
    expect(await readFile(join(dir, 'letter.txt'), 'utf8')).toBe(reportText(1))
  })

  test('a wrong path says so, shows nothing else and leaves no empty record', async () => {
    const record = join(await folder(), 'record')
    const { exit, out, err } = await riwaya(['run', '/nowhere/at/all', '--record', record])
    expect(exit).toBe(1)
    expect(out).toBe('')
    expect(linesOf(err)).toEqual([
      '/nowhere/at/all: There is no such file or folder. Check the path.',
      `No report was read, so nothing was kept in ${record}.`,
    ])
    expect(existsSync(record)).toBe(false)
  })

  test('serves until Ctrl-C, then ends in peace', async () => {
    const dir = await folder()
    await writeFile(join(dir, '1.txt'), reportText(1))
    const { child, ended } = start(['run', join(dir, '1.txt'), '--record', join(dir, 'record'), '--port', '0'])
    const address = await new Promise<string>((resolve, reject) => {
      let seen = ''
      child.stdout!.on('data', (text: string) => {
        seen += text
        const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(seen)?.[0]
        if (url) resolve(url)
      })
      child.on('close', () => reject(new Error(`ended before it served: ${seen}`)))
    })
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(await (await fetch(new URL('/api/overview', address))).text()).toContain('سراقب')
    child.kill('SIGINT')
    expect((await ended).exit).toBe(0)
  })
})

/** Waits until a record being written holds so many reports. */
async function untilKept(dir: string, reports: number): Promise<void> {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 20))
    try {
      const record = openRecord(dir, { readOnly: true })
      const counts = await record.counts().finally(() => record.close())
      if (counts.reports >= reports) return
    } catch {
      // Not there yet, or being made.
    }
  }
}
