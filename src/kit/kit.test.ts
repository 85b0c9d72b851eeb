import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byCodeUnit,
  byteLines,
  byteText,
  clip,
  counted,
  Fingerprints,
  mapBounded,
  oneLine,
  progressLine,
  progressText,
  sha256,
  stableJson,
  writeWhole,
} from './index.ts'

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

async function* chunked(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

it('sha256 is that of the UTF-8', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256('سلام')).toBe(sha256(Buffer.from('سلام')))
})

it('byCodeUnit orders as the code units do, not as a locale does', () => {
  expect(['b', 'أ', 'B', 'a', 'ا'].sort(byCodeUnit)).toEqual(['B', 'a', 'b', 'أ', 'ا'])
})

describe('stableJson', () => {
  it('does not depend on the order of keys', () => {
    expect(stableJson({ b: 1, a: { d: [{ z: 1, y: undefined }], c: null } })).toBe(
      '{"a":{"c":null,"d":[{"z":1}]},"b":1}',
    )
    expect(stableJson({ b: 1, a: 2 }, 1)).toBe('{\n "a": 2,\n "b": 1\n}')
  })

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(stableJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('writeWhole', () => {
  it('writes, replaces, makes folders and leaves nothing else behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kit-'))
    const path = join(folder, 'new', 'تقرير.json')
    await writeWhole(path, 'one')
    await writeWhole(path, Buffer.from('two'))
    expect(await readFile(path, 'utf8')).toBe('two')
    expect(await readdir(join(folder, 'new'))).toEqual(['تقرير.json'])
  })

  it('keeps the old file and cleans up when it fails', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kit-'))
    await writeFile(join(folder, 'file'), 'old')
    await expect(writeWhole(join(folder, 'file', 'below'), 'x')).rejects.toThrow()
    await expect(writeWhole(folder, 'x')).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['file'])
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old')
  })
})

describe('mapBounded', () => {
  it('keeps the order and the limit', async () => {
    let running = 0
    let most = 0
    const results = await all(
      mapBounded([30, 5, 20, 1, 10], 2, async ms => {
        most = Math.max(most, ++running)
        await new Promise(resolve => setTimeout(resolve, ms))
        running--
        return ms
      }),
    )
    expect(results).toEqual([30, 5, 20, 1, 10])
    expect(most).toBe(2)
  })

  it('throws the first failure in its turn', async () => {
    const seen: number[] = []
    const run = async () => {
      for await (const n of mapBounded([1, 2, 3], 3, async n => (n === 2 ? Promise.reject(new Error('two')) : n)))
        seen.push(n)
    }
    await expect(run()).rejects.toThrow('two')
    expect(seen).toEqual([1])
  })
})

describe('byteLines', () => {
  it('cuts as split does, whatever the chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'ب', '\n', '\r') }),
        fc.integer({ min: 1, max: 7 }),
        async (text, size) => {
          const bytes = Buffer.from(text)
          const lines = await all(byteLines(chunked(bytes, size), 1e6))
          const expected = text.split('\n')
          if (expected.at(-1) === '') expected.pop()
          expect(lines.map(l => l.bytes?.toString())).toEqual(expected)
          expect(lines.map(l => l.number)).toEqual(expected.map((_, i) => i + 1))
          expect(lines.reduce((sum, l) => sum + l.length, 0)).toBe(bytes.length)
        },
      ),
    )
  })

  it('passes over a line that is too long and goes on', async () => {
    const lines = await all(byteLines(chunked(Buffer.from('ab\nabcdef\ncd'), 2), 4))
    expect(lines.map(l => l.bytes?.toString() ?? null)).toEqual(['ab', null, 'cd'])
    expect(lines[1]!.length).toBe(7)
  })
})

it('Fingerprints behaves as a Map does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.nat())), entries => {
      const ours = new Fingerprints()
      const theirs = new Map<string, number>()
      for (const [key, value] of entries) {
        expect(ours.get(key)).toBe(theirs.get(key))
        ours.set(key, value)
        theirs.set(key, value)
      }
    }),
  )
  const many = new Fingerprints()
  for (let i = 0; i < 20_000; i++) many.set(`report-${i}`, i)
  for (let i = 0; i < 20_000; i++) expect(many.get(`report-${i}`)).toBe(i)
  expect(many.get('report-20000')).toBeUndefined()
})

describe('progress', () => {
  it('fits the line', () => {
    expect(progressText(1, 4, 'reports', 80)).toBe(' 25 % █████··············· reports')
    expect(progressText(0, 0, 'x', 80)).toContain('  0 %')
    expect(progressText(9, 4, 'a long label', 12).length).toBe(11)
  })

  it('draws ten times a second at most, and only on a terminal', () => {
    const out: string[] = []
    let time = 0
    const line = progressLine({ isTTY: true, columns: 40, write: text => out.push(text) }, () => time)
    for (; time < 1000; time += 10) line.show(time, 1000, '')
    expect(out.length).toBe(10)
    line.clear()
    expect(out.at(-1)).toBe('\r\u001b[K')
    const silent = progressLine({ write: text => out.push(text) }, () => 0)
    silent.show(1, 2, '')
    silent.clear()
    expect(out.length).toBe(11)
  })
})

it.each([
  [counted(1, 'line'), '1 line'],
  [counted(2000, 'line'), '2,000 lines'],
  [counted(2, 'entry', 'entries'), '2 entries'],
  [clip('abcdef', 4), 'abc…'],
  [clip('ab😀', 4), 'ab😀'],
  [clip('ab😀c', 4), 'ab…'],
  [oneLine('a\nb\u202eج'), 'a\\u000ab\\u202eج'],
  [byteText(12), '12 bytes'],
  [byteText(1536), '1.5 KiB'],
  [byteText(64 * 2 ** 20), '64 MiB'],
])('words: %s', (given, expected) => {
  expect(given).toBe(expected)
})
