import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, linesOf, reportText, riwaya } from './testing.ts'

interface Line {
  readonly id: string
  readonly claims: readonly { readonly type: string }[]
}

const coded = (out: string) => linesOf(out).map(line => JSON.parse(line) as Line)

describe('bad input costs one clear line, and the rest of the work goes on', () => {
  test.each([
    ['an empty file', 'bad.txt', Buffer.alloc(0)],
    ['a binary file named .txt', 'bad.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 0xff, 0xfe, 0, 0, 3])],
    ['a broken JSON file', 'bad.json', Buffer.from('{"id": "x", "text": "قصف')],
  ])('%s', async (_what, name, bytes) => {
    const dir = await folder()
    await writeFile(join(dir, name), bytes)
    await writeFile(join(dir, 'good.txt'), reportText(1))
    const { exit, out, err } = await riwaya(['code', dir])
    expect(coded(out).map(({ id }) => id)).toEqual(['good'])
    expect(coded(out)[0]!.claims.length).toBeGreaterThan(0)
    expect(linesOf(err)).toHaveLength(1)
    expect(err).toMatch(new RegExp(`^${dir}/${name}[:0-9]*: .+\\. [A-Z].+\\.\n$`))
    expect(exit).toBe(1)
  })

  test('a broken line of a .jsonl, told with its number', async () => {
    const dir = await folder()
    const good = JSON.stringify({ id: 'a', published: '2020-03-01', text: reportText(2) })
    await writeFile(join(dir, 'many.jsonl'), `${good}\n{"id": "b", "text\n${good.replace('"a"', '"c"')}\n`)
    const { exit, out, err } = await riwaya(['code', dir])
    expect(coded(out).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(linesOf(err)).toHaveLength(1)
    expect(err).toContain(`${dir}/many.jsonl:2: `)
    expect(exit).toBe(1)
  })

  test('many of one kind do not hide the one that is different', async () => {
    const dir = await folder()
    for (let n = 0; n < 30; n++) await writeFile(join(dir, `empty-${n}.txt`), '')
    await writeFile(join(dir, 'z.json'), '{')
    const { err } = await riwaya(['code', dir])
    expect(linesOf(err)).toHaveLength(22)
    expect(linesOf(err)[20]).toMatch(/^\(more of the same kind/)
    expect(linesOf(err)[21]).toContain('z.json')
  })

  test('a text of 64 MB', async () => {
    const dir = await folder()
    const line = Buffer.from('قصفت الطائرات بلدة سراقب في ريف إدلب مساء اليوم.\n')
    await writeFile(join(dir, 'huge.txt'), Buffer.concat(Array(Math.ceil((64 * 10 ** 6) / line.length)).fill(line)))
    await writeFile(join(dir, 'small.txt'), reportText(3))
    const { exit, out, err } = await riwaya(['code', dir])
    expect(coded(out).map(({ id }) => id)).toEqual(['small'])
    expect(linesOf(err)).toHaveLength(1)
    expect(err).toContain(`${dir}/huge.txt: This file is larger than 8 MiB`)
    expect(exit).toBe(1)
  })

  test('a path that is not there', async () => {
    const { exit, out, err } = await riwaya(['code', '/nowhere/at/all', '-'], reportText(4))
    expect(coded(out)).toHaveLength(1)
    expect(err).toBe('/nowhere/at/all: There is no such file or folder. Check the path.\n')
    expect(exit).toBe(1)
  })

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('a folder without permission', async () => {
    const dir = await folder()
    await mkdir(join(dir, 'closed'))
    await chmod(join(dir, 'closed'), 0o000)
    await writeFile(join(dir, 'good.txt'), reportText(5))
    const { exit, out, err } = await riwaya(['code', dir])
    await chmod(join(dir, 'closed'), 0o700)
    expect(coded(out)).toHaveLength(1)
    expect(err).toContain('Permission to read it is missing.')
    expect(exit).toBe(1)
  })
})

test('windows-1256 is read as what it is', async () => {
  const dir = await folder()
  // قصفت الطائرات بلدة سراقب في ريف إدلب، وقتل ثلاثة مدنيين.
  const words = 'قصفت الطائرات بلدة سراقب في ريف إدلب، وقتل ثلاثة مدنيين. قال شهود إن القصف استمر ساعتين على البلدة.'
  await writeFile(join(dir, 'old.txt'), windows1256(words))
  const { out } = await riwaya(['match', 'سراقب', dir])
  expect(out).toContain('[سراقب]')
})

describe('output is whole or not at all', () => {
  test('-o leaves nothing beside its file, and two runs give the same bytes', async () => {
    const dir = await folder()
    await mkdir(join(dir, 'in'))
    for (let n = 0; n < 5; n++) await writeFile(join(dir, 'in', `${n}.txt`), reportText(n))
    for (const command of ['code', 'incidents']) {
      expect((await riwaya([command, join(dir, 'in'), '-o', join(dir, 'out/first.jsonl')])).exit).toBe(0)
      expect((await riwaya([command, join(dir, 'in'), '-o', join(dir, 'out/second.jsonl')])).exit).toBe(0)
      expect((await readdir(join(dir, 'out'))).sort()).toEqual(['first.jsonl', 'second.jsonl'])
      const [first, second] = await Promise.all(
        ['first', 'second'].map(name => readFile(join(dir, 'out', `${name}.jsonl`), 'utf8')),
      )
      expect(first).toBe(second)
      expect(linesOf(first!).length).toBeGreaterThan(0)
    }
  })

  test('a place where nothing can be written is told, and nothing is lost', async () => {
    const dir = await folder()
    await writeFile(join(dir, 'report.txt'), reportText(1))
    const { exit, err } = await riwaya(['code', dir, '-o', join(dir, 'report.txt', 'out.jsonl')])
    expect(exit).toBe(73)
    expect(err).toContain('cannot be written')
    expect(await readFile(join(dir, 'report.txt'), 'utf8')).toBe(reportText(1))
  })
})

const LETTERS_1256 = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, n) => n))

function windows1256(text: string): Buffer {
  return Buffer.from([...text].map(letter => LETTERS_1256.indexOf(letter)))
}
