import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { LEXICON_ROOT } from './files.ts'
import { LexiconError, loadLexicon } from './index.ts'

const made: string[] = []
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'riwaya-lexicon-'))
  made.push(path)
  return path
}
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true })
})

const HEADER = 'id\tar\tlatin\tkind\tparent\tlat\tlon\tprecision\tsource'

async function ownPlaces(...rows: readonly string[]): Promise<string> {
  const own = folder()
  await mkdir(join(own, 'places'))
  writeFileSync(join(own, 'places/mine.tsv'), `${[HEADER, ...rows].join('\n')}\n`)
  return own
}

describe('the compiled lexicon', () => {
  test('is made anew where a file has changed, and only then', async () => {
    const root = folder()
    for (const part of ['arabic', 'world']) await cp(join(LEXICON_ROOT, part), join(root, part), { recursive: true })
    const first = loadLexicon(root)
    const path = join(root, 'build/lexicon.json')
    const written = readFileSync(path, 'utf8')
    expect(loadLexicon(root).version).toBe(first.version)
    expect(readFileSync(path, 'utf8')).toBe(written)
    const file = join(root, 'world/places/sudan.tsv')
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}sd.test\tقرية الاختبار\tTest\tvillage\tsd\t15\t30\tnear\ta test\n`,
    )
    const second = loadLexicon(root)
    expect(second.version).not.toBe(first.version)
    expect(second.world.places.get('sd.test')?.latin).toBe('Test')
  })

  test('that is cut off or foreign is made anew', async () => {
    const own = await ownPlaces('sd.mine\tقرية الاختبار\tMine\tvillage\tsd\t15\t30\tnear\ta test')
    await mkdir(join(own, 'build'))
    writeFileSync(join(own, 'build/lexicon.json'), '{"stamp":"')
    expect(loadLexicon(LEXICON_ROOT, own).world.places.has('sd.mine')).toBe(true)
  })
})

describe("a person's own places", () => {
  test("are found by name beside the project's, and stay out of the project", async () => {
    const own = await ownPlaces('sd.mine\tقرية الاختبار\tMine\tvillage\tsd-khartoum\t15.1\t30.25\tnear\ta test')
    const lexicon = loadLexicon(LEXICON_ROOT, own)
    expect(lexicon.names.match(['قريه', 'الاختبار'], 0)[0]?.values).toEqual([
      { kind: 'place', id: 'sd.mine', short: false },
    ])
    expect(lexicon.world.places.get('sd.mine')).toMatchObject({ lat: 15.1, lon: 30.25, parent: 'sd-khartoum' })
    expect(existsSync(join(own, 'build/lexicon.json'))).toBe(true)
    expect(loadLexicon().world.places.has('sd.mine')).toBe(false)
  })

  test.each([
    [
      'an id of the project',
      'sd\tالسودان\tSudan\tcountry\t\t15\t30\tarea\ta test',
      'entry sd: the id stands at world/places/sudan.tsv:2',
    ],
    ['no container', 'sd.mine\tقرية\tMine\tvillage\tatlantis\t15\t30\tnear\ta test', 'no place has the id "atlantis"'],
    ['a column too few', 'sd.mine\tقرية\tMine\tvillage\tsd\t15\t30\tnear', '8 columns where the header has 9'],
  ])('%s is an error with its line', async (_, row, message) => {
    const own = await ownPlaces(row)
    expect(() => loadLexicon(LEXICON_ROOT, own)).toThrow(LexiconError)
    expect(() => loadLexicon(LEXICON_ROOT, own)).toThrow(`${join(own, 'places/mine.tsv')}:2: `)
    expect(() => loadLexicon(LEXICON_ROOT, own)).toThrow(message)
    expect(existsSync(join(own, 'build/lexicon.json'))).toBe(false)
  })
})
