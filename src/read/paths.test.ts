import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPaths, survey } from './paths.ts'
import { encodeAs, folderWith, gather } from './testing.ts'

const TEXT = 'أصيب ثلاثة عمال بانفجار لغم قرب المطحنة.'
const line = (value: unknown) => `${JSON.stringify(value)}\n`

async function readFiles(files: Readonly<Record<string, string | Uint8Array>>, limit?: number) {
  const folder = await folderWith(files)
  const { reports, problems, bytes } = await gather(readPaths([folder], { limit }))
  const places = problems.map(problem => ({ ...problem, where: relative(folder, problem.where) }))
  return { folder, reports, problems: places, bytes }
}

function readStdin(...chunks: (string | Buffer)[]) {
  return gather(readPaths(['-'], { stdin: Readable.from(chunks.map(chunk => Buffer.from(chunk))) }))
}

describe('folders', () => {
  it('are read in the order of paths, with ids made of them', async () => {
    const files = {
      'b.txt': 'ب',
      'a/z.txt': 'أ',
      'a-b/1.txt': 'ج',
      'a.txt': 'د',
      'تقرير أول.txt': 'ه',
      'B.HTM': '<p>و',
    }
    const { reports, problems } = await readFiles(files)
    expect(problems.map(problem => problem.what)).toEqual([])
    expect(reports.map(report => report.id)).toEqual(['B', 'a-b/1', 'a', 'a/z', 'b', 'تقرير-أول'])
    expect(reports.map(report => report.outlet)).toEqual(['B', '1', 'a', 'z', 'b', 'تقرير أول'])
  })

  it('are read past what is no report, with one warning for each folder', async () => {
    const noise = {
      'README.txt': 'x',
      'a.md': 'x',
      'a.golden.json': '{}',
      'a.coding.json': '{}',
      '.hidden.txt': 'x',
      '.git/a.txt': 'x',
    }
    const { reports, problems } = await readFiles({ ...noise, 'a.txt': 'أ', 'b.pdf': 'x', 'sub/c.docx': 'x' })
    expect(reports.map(report => report.id)).toEqual(['a'])
    expect(problems).toMatchObject([
      { level: 'warning', where: 'sub', what: '1 file in this folder left out, being no kind of report: c.docx.' },
      { level: 'warning', where: '', what: '1 file in this folder left out, being no kind of report: b.pdf.' },
    ])
  })

  it('that are empty are told', async () => {
    expect((await readFiles({})).problems).toMatchObject([{ what: 'There is no report in this folder.' }])
  })

  it('that lead back into themselves end', async () => {
    const folder = await folderWith({ 'a.txt': 'أ' })
    await symlink(folder, join(folder, 'loop'))
    expect((await gather(readPaths([folder]))).reports.map(report => report.id)).toEqual(['a'])
  })

  it('given twice, or beside a file in them, are read once', async () => {
    const folder = await folderWith({ 'sub/a.txt': 'أ', 'b.txt': 'ب', '.c.txt': 'ج' })
    const paths = [join(folder, 'sub/a.txt'), folder, `${folder}/`, join(folder, 'sub'), join(folder, '.c.txt')]
    const { reports, problems } = await gather(readPaths(paths))
    expect(problems).toEqual([])
    expect(reports.map(report => report.id).sort()).toEqual(['.c', 'b', 'sub/a'])
  })

  it('give the same reports whatever the order of the arguments', async () => {
    const folder = await folderWith({ 'a.txt': 'أ', 'b.txt': 'ب' })
    const paths = [join(folder, 'a.txt'), join(folder, 'b.txt')]
    expect(await gather(readPaths(paths.toReversed()))).toEqual(await gather(readPaths(paths)))
  })
})

describe('what cannot be read is a problem in its place', () => {
  it.each<[what: string, path: string, said: string]>([
    ['a path that is not there', 'none.txt', 'There is no such file or folder.'],
    ['a link to nothing', 'dangling.txt', 'There is no such file or folder.'],
    ['a link to itself', 'loop.txt', 'This link leads in a circle.'],
    ['a path through a file', 'a.txt/b.txt', 'Part of this path is a file, not a folder.'],
    ['a name that is too long', `${'x'.repeat(300)}.txt`, 'The path is too long.'],
  ])('%s', async (_what, path, said) => {
    const folder = await folderWith({ 'a.txt': 'أ' })
    await symlink(join(folder, 'nowhere'), join(folder, 'dangling.txt'))
    await symlink(join(folder, 'loop.txt'), join(folder, 'loop.txt'))
    const { reports, problems } = await gather(readPaths([join(folder, path), join(folder, 'a.txt')]))
    expect(problems).toMatchObject([{ level: 'error', where: join(folder, path), what: said }])
    expect(reports.map(report => report.id)).toEqual(['a'])
  })

  it('a stream that fails halfway: what came before is kept', async () => {
    async function* failing() {
      yield Buffer.from(line({ id: 'a', text: TEXT }))
      throw Object.assign(new Error('i/o error'), { code: 'EIO' })
    }
    const short = await gather(readPaths(['-'], { stdin: failing() }))
    expect(short.problems).toMatchObject([{ where: '-', what: 'The disk failed while reading it.' }])
    async function* long() {
      yield Buffer.from(line({ id: 'a', text: TEXT.repeat(2000) }))
      yield* failing()
    }
    const kept = await gather(readPaths(['-'], { stdin: long() }))
    expect(kept.reports.map(report => report.id)).toEqual(['a', 'a~2'])
    expect(kept.problems.map(problem => problem.level)).toEqual(['warning', 'error'])
  })

  it('a file above the limit, and the rest goes on', async () => {
    const files = {
      'a.txt': 'x'.repeat(101),
      'b.jsonl': line({ text: 'y'.repeat(200) }) + line({ id: 'ok', text: 'أ' }),
    }
    const { reports, problems } = await readFiles(files, 100)
    expect(problems.map(problem => problem.where)).toEqual(['a.txt', 'b.jsonl:1'])
    expect(problems[0]!.what).toBe('This file is larger than 100 bytes, the most that one report may have.')
    expect(reports.map(report => report.id)).toEqual(['ok'])
  })

  it('a day that the caller gave wrongly', async () => {
    const folder = await folderWith({ 'a.txt': 'أ' })
    const { reports, problems } = await gather(readPaths([folder], { published: '2018-02-30' }))
    expect(problems).toMatchObject([{ where: '--published', level: 'error' }])
    expect(reports[0]!.published).toBeNull()
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'It is empty.'],
    ['blank lines', Buffer.from('\n \n'), 'It holds no text.'],
    ['zeros', Buffer.alloc(100), 'It is a binary file, not text.'],
  ])('a .jsonl file of %s', async (_what, bytes, said) => {
    expect((await readFiles({ 'a.jsonl': bytes })).problems.map(problem => problem.what)).toEqual([said])
  })
})

describe('JSON lines', () => {
  it('keeps every text exactly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async texts => {
        const given = texts.filter(text => text.trim() !== '')
        const { reports } = await readStdin(
          line({ id: 'first', text: TEXT }),
          ...given.map((text, i) => line({ id: `i${i}`, text })),
        )
        expect(reports.slice(1).map(report => report.text)).toEqual(given)
      }),
    )
  })

  it.each([
    ['no title', { text: 'أ\r\nب ' }, 'أ\r\nب '],
    ['a title that the text begins with', { title: 'أ', text: 'أ\r\nب ' }, 'أ\r\nب '],
    ['a title across a line end', { title: 'أ\nب', text: 'أ\r\nب ' }, 'أ\r\nب '],
    ['a title that it does not begin with', { title: 'ت', text: ' أ\r\nب\rج' }, 'ت\n أ\nب\nج'],
    ['an empty title', { title: '', text: 'أ' }, 'أ'],
    ['a title that is no text', { title: 5, text: 'أ' }, 'أ'],
    ['presentation forms and direction marks', { text: '\u202bﻣﺪﻳﻨﺔ\u202c' }, '\u202bﻣﺪﻳﻨﺔ\u202c'],
  ])('frames a text with %s', async (_what, value, text) => {
    expect((await readStdin(line(value))).reports[0]!.text).toBe(text)
  })

  it('reads the fields', async () => {
    const value = {
      id: 7,
      outlet: 'النهر',
      published: '2018-03-16T08:00:00Z',
      title: 'ت',
      text: TEXT,
      url: 'https://example.org/a',
      note: 'ن',
    }
    const { id, outlet, published, title, url, note, origin } = (await readStdin(line(value))).reports[0]!
    expect([id, outlet, published, title, url, note, origin]).toEqual([
      '7',
      'النهر',
      '2018-03-16',
      'ت',
      'https://example.org/a',
      'ن',
      '-:1',
    ])
  })

  it('fills in the outlet and the day from the address, and else leaves them open', async () => {
    const { reports } = await readStdin(
      line({ text: 'أ', url: 'https://www.example.org/2018/03/16/x' }),
      line({ text: 'ب' }),
    )
    expect(reports.map(({ id, outlet, published }) => [id, outlet, published])).toEqual([
      ['stdin-1', 'example.org', '2018-03-16'],
      ['stdin-2', null, null],
    ])
  })

  it('tells each broken line and goes on', async () => {
    const lines = [
      '{"id": "a", "text": "أ"}',
      '{"text": "بلا نهاية',
      '{"text": "أ",, }',
      'nonsense',
      '[1]',
      '{}',
      '{"text": 5}',
      '{"text": " "}',
      '',
      '{"id": "z", "text": "ي"}',
    ]
    const { reports, problems } = await readFiles({ 'feed.jsonl': lines.join('\r\n') })
    expect(reports.map(report => report.id)).toEqual(['a', 'z'])
    expect(problems.map(({ where, what }) => `${where} ${what}`)).toEqual([
      'feed.jsonl:2 The JSON breaks off before its end.',
      expect.stringMatching(/^feed\.jsonl:3 The JSON is broken at `.+`\.$/),
      expect.stringMatching(/^feed\.jsonl:4 The JSON is broken at `.`\.$/),
      'feed.jsonl:5 This is no report.',
      'feed.jsonl:6 It has no "text".',
      'feed.jsonl:7 Its "text" is no text.',
      'feed.jsonl:8 Its "text" is empty.',
    ])
    for (const problem of problems)
      expect(problem).toMatchObject({ level: 'error', remedy: expect.stringMatching(/^[A-Z].+\.$/) })
  })

  it('warns of ids and days that cannot be used', async () => {
    const values = [
      { id: {}, text: 'أ' },
      { id: 'a\nb', text: 'ب' },
      { id: 'c', text: 'ج', published: 'أمس' },
      { id: null, text: 'د', published: null },
    ]
    const { reports, problems } = await readStdin(...values.map(line))
    expect(reports.map(report => report.id)).toEqual(['stdin-1', 'stdin-2', 'c', 'stdin-4'])
    expect(problems.map(({ level, where }) => `${level} ${where}`)).toEqual([
      'warning -:1',
      'warning -:2',
      'warning -:3',
    ])
  })

  it('keeps two texts under one id apart, and reads one text under one id once', async () => {
    const values = [
      { id: 'a', text: 'أ' },
      { id: 'a', text: 'ب' },
      { id: 'a', text: 'أ' },
      { id: 'a', text: 'ب' },
      { id: 'a~2', text: 'ج' },
      { id: 'a', text: 'د' },
    ]
    const { reports, problems } = await readStdin(...values.map(line))
    expect(reports.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'أ'],
      ['a~2', 'ب'],
      ['a~2~2', 'ج'],
      ['a~3', 'د'],
    ])
    expect(problems.map(({ where }) => where)).toEqual(['-:2', '-:3', '-:4', '-:5', '-:6'])
    expect(problems.every(problem => problem.level === 'warning')).toBe(true)
  })

  it('reads UTF-16 and windows-1256, the latter with one warning', async () => {
    const lines = line({ id: 'a', text: TEXT }) + line({ id: 'b', text: TEXT })
    const wide = await readFiles({ 'w.jsonl': Buffer.from(`\ufeff${lines}`, 'utf16le') })
    const narrow = await readFiles({ 'n.jsonl': encodeAs('windows-1256', lines) })
    for (const { reports } of [wide, narrow]) expect(reports.map(report => report.text)).toEqual([TEXT, TEXT])
    expect(wide.problems).toEqual([])
    expect(narrow.problems).toMatchObject([{ level: 'warning', where: 'n.jsonl:1' }])
  })
})

describe('JSON', () => {
  it.each([
    ['one.json', '{"text": "أ"}', ['one'], ['one.json']],
    ['one.json', '\ufeff{\n "id": "x",\n "text": "أ"\n}', ['x'], ['one.json']],
    ['list.json', '[{"text": "أ"}, {"id": "x", "text": "ب"}]', ['list-1', 'x'], ['list.json#1', 'list.json#2']],
    ['lines.json', '{"text": "أ"}\n{"text": "ب"}\n', ['lines-1', 'lines-2'], ['lines.json:1', 'lines.json:2']],
    ['list.jsonl', '[\n{"text": "أ"},\n{"text": "ب"}\n]', ['list-1', 'list-2'], ['list.jsonl#1', 'list.jsonl#2']],
    ['one.jsonl', '{\n"text": "أ"\n}', ['one'], ['one.jsonl']],
  ])('%s %j', async (name, json, ids, origins) => {
    const { folder, reports, problems } = await readFiles({ [name]: json })
    expect(problems).toEqual([])
    expect(reports.map(report => report.id)).toEqual(ids)
    expect(reports.map(report => relative(folder, report.origin))).toEqual(origins)
  })

  it.each([
    ['[]', 'a.json', 'It holds no text.'],
    ['{\n"text": "أ"\n"id": 3}', 'a.json:3', expect.stringMatching(/^The JSON is broken at `/)],
    ['{"text": "أ', 'a.json:1', 'The JSON breaks off before its end.'],
    ['"text"', 'a.json', 'This is no report.'],
    ['[3]', 'a.json#1', 'This is no report.'],
    ['['.repeat(100_000), expect.any(String), expect.any(String)],
  ])('%#: what is wrong and where', async (json, where, what) => {
    expect((await readFiles({ 'a.json': json })).problems).toEqual([
      { level: 'error', where, what, remedy: expect.any(String) },
    ])
  })
})

describe('standard input', () => {
  it.each([
    ['text', `outlet: النهر\n\n${TEXT}`, 'stdin', 'النهر'],
    ['text without a header', TEXT, 'stdin', null],
    ['a page', `<html><body><p>${TEXT}</p></body></html>`, 'stdin', null],
    ['JSON lines', line({ id: 'a', text: TEXT, outlet: 'النهر' }), 'a', 'النهر'],
    ['JSON', JSON.stringify({ id: 'a', text: TEXT }, null, 2), 'a', null],
    ['a list', JSON.stringify([{ id: 'a', text: TEXT }]), 'a', null],
  ])('reads %s, whatever the chunks', async (_what, text, id, outlet) => {
    const bytes = Buffer.from(text)
    const { reports, problems } = await readStdin(bytes.subarray(0, 3), bytes.subarray(3, 31), bytes.subarray(31))
    expect(problems).toEqual([])
    expect(reports).toMatchObject([{ id, outlet, text: TEXT }])
  })

  it('that is empty is a problem', async () => {
    expect((await readStdin()).problems).toMatchObject([{ where: '-', what: 'It is empty.' }])
  })
})

it('reads a file of another name, and a pipe, by what is in them', async () => {
  const folder = await folderWith({ 'feed.log': line({ id: 'a', text: TEXT }), report: TEXT, 'scan.pdf': '%PDF-1.4' })
  const makePipe = 'mkfifo'
  execFileSync(makePipe, [join(folder, 'pipe')])
  const writing = writeFile(join(folder, 'pipe'), line({ id: 'p', text: TEXT }))
  const paths = ['feed.log', 'report', 'scan.pdf', 'pipe'].map(name => join(folder, name))
  const { reports, problems } = await gather(readPaths(paths))
  await writing
  expect(reports.map(report => report.id)).toEqual(['a', 'p', 'report'])
  expect(problems.map(problem => problem.what)).toEqual(['It is a PDF, not text.'])
})

it('survey counts what is read', async () => {
  const folder = await folderWith({
    'a.txt': TEXT,
    'b.jsonl': line({ text: TEXT }),
    'c.pdf': 'x',
    'sub/d.html': `<p>${TEXT}`,
  })
  await mkdir(join(folder, 'empty'))
  const counted = await survey([folder, '-', join(folder, 'none')])
  expect(counted.files).toBe(4)
  const { bytes } = await gather(readPaths([folder]))
  expect(counted.bytes).toBe(bytes)
})

it('never throws, whatever the bytes and the name', async () => {
  const names = fc.constantFrom('a.txt', 'a.html', 'a.json', 'a.jsonl')
  await fc.assert(
    fc.asyncProperty(names, fc.uint8Array({ maxLength: 60 }), async (name, bytes) => {
      const { reports, problems } = await readFiles({ [name]: bytes })
      expect(reports.length + problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})
