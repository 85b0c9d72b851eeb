import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, linesOf, ROOT, riwaya } from './testing.ts'

/** A copy of the lexicon that a test may break. */
async function copyOfLexicon(): Promise<string> {
  const dir = await folder()
  for (const part of ['arabic', 'world']) await cp(join(ROOT, part), join(dir, part), { recursive: true })
  return dir
}

const EVENT = `
- id: strikes.of-the-test
  type: shelling
  colour: blue
  nouns: [تجربة]
  catches: [تجربة]
`

describe('a broken lexicon', () => {
  test('with an unknown key stops everything at load: file, line, entry, remedy', async () => {
    const dir = await copyOfLexicon()
    const path = join(dir, 'arabic/events/strikes.yaml')
    const line = (await readFile(path, 'utf8')).split('\n').length + 1
    await appendFile(path, EVENT)
    const { exit, out, err } = await riwaya(['code', 'samples', '--lexicon', dir])
    expect(exit).toBe(65)
    expect(out).toBe('')
    expect(linesOf(err)[0]).toBe(
      `arabic/events/strikes.yaml:${line}: entry strikes.of-the-test: unknown key "colour". ${linesOf(err)[0]!.split('. ').at(-1)}`,
    )
    expect(err).toContain('correct its spelling')
    expect(err).toContain('nothing was done')
    const check = await riwaya(['check', '--lexicon', dir])
    expect(check.exit).toBe(1)
    expect(check.out).toContain(`arabic/events/strikes.yaml:${line}: entry strikes.of-the-test: unknown key "colour"`)
    const arabic = await riwaya(['check', '--lexicon', dir, '--lang', 'ar'])
    expect(arabic.out).toContain('مفتاح مجهول')
  })

  test('that is no YAML says where', async () => {
    const dir = await copyOfLexicon()
    await appendFile(join(dir, 'arabic/events/strikes.yaml'), '\n<<<<<<< HEAD\n- id: "unfinished\n=======\n  a: [\n')
    const { exit, err } = await riwaya(['code', 'samples', '--lexicon', dir])
    expect(exit).toBe(65)
    expect(err).toMatch(/^arabic\/events\/strikes\.yaml:\d+: not YAML/)
    expect(err.match(/not YAML/g)).toHaveLength(1)
  })

  test('that is not there at all says so', async () => {
    const { exit, err } = await riwaya(['code', 'samples', '--lexicon', await folder()])
    expect(exit).toBe(2)
    expect(err).toContain('arabic')
  })
})

const WRONG_EVENTS = `
- { id: strikes.test-forms, type: shelling, catches: [عاد الهدوء.], misses: [عاد.], nouns: [\ufed7\ufebc\ufed2] }
- { id: strikes.test-signs, type: shelling, catches: [عاد الهدوء.], misses: [عاد.], nouns: [تجر\u200fبة] }
- { id: strikes.test-digits, type: shelling, catches: [عاد الهدوء.], misses: [عاد.], phrases: [كتيبة 1٢] }
- { id: strikes.test-folded, type: shelling, catches: [عاد الهدوء.], misses: [عاد.], nouns: [أخطار, اخطار] }
- { id: strikes.test-twice, type: shelling, catches: [عاد الهدوء.], misses: [عاد.], nouns: [مخاطر, مخاطر] }
- { id: strikes.test-twice, type: shelling, catches: [عاد الهدوء.], misses: [عاد.], nouns: [تجربة] }
- { id: strikes.test-misses, type: shelling, catches: [عاد الهدوء.], nouns: [تجربة] }
`

// id ar latin kind parent lat lon precision source
const WRONG_PLACES = [
  ['sy-test-swapped', 'قرية الاختبار', 'Test', 'village', 'ye', '44.2', '15.3', 'near', 'a test'],
  ['sy-test-parent', 'قرية التجربة', 'Test', 'village', 'atlantis', '36.2', '37.1', 'near', 'a test'],
  ['sy-test-source', 'قرية الامتحان', 'Test', 'village', 'sy', '36.2', '37.1', 'near', ''],
  ['sy-test-range', 'قرية الفحص', 'Test', 'village', 'sy', '136.2', '37.1', 'near', 'a test'],
  ['sy-test-columns', 'قرية الدرس', 'Test', 'village', 'sy', '36.2', '37.1', 'near'],
  ['sy-test-forms', '\ufed7\ufeae\ufef3\ufe94', 'Test', 'village', 'sy', '36.2', '37.1', 'near', 'a test'],
  ['sy-aleppo', 'قرية الشرح', 'Test', 'village', 'sy', '36.2', '37.1', 'near', 'a test'],
]

// pcode place source
const WRONG_PCODES = [
  ['SY99', 'atlantis', 'a test'],
  ['SY02', 'sy-homs', 'a test'],
]

const WRONG_OUTLETS = `
- { id: test-side, names: [موقع الاختبار], latin: Test, kind: site, side: atlantis, source: a test }
- { id: test-host, names: [موقع التجربة], latin: Test, kind: site, hosts: [sana.sy], source: a test }
`

const WRONG_ACTORS = `
- { id: sy-test, label: { en: Test, ar: اختبار }, kind: army, from: 2016, names: [جيش الاختبار], source: a test }
`

// Each line: file:line: entry: what. remedy.
const TOLD = /^(arabic|world)\/[a-z/-]+\.(yaml|tsv):\d+: .+\. .+\.$/

async function expectTold(dir: string, told: readonly (readonly [entry: string, message: string])[]): Promise<void> {
  const { exit, out } = await riwaya(['check', '--lexicon', dir])
  expect(exit).toBe(1)
  for (const [entry, message] of told) {
    const line = linesOf(out).find(one => one.includes(`: ${entry}: `) && one.includes(message))
    expect(line ?? '', `${entry}: ${message}`).toMatch(TOLD)
  }
  const arabic = await riwaya(['check', '--lexicon', dir, '--lang', 'ar'])
  expect(linesOf(arabic.out)).toHaveLength(linesOf(out).length)
  expect(linesOf(arabic.out).filter(line => !/\p{Script=Arabic}{3}/u.test(line))).toEqual([])
}

describe('check tells each fault with file, line, entry and remedy, in English and in Arabic', () => {
  test('of triggers', async () => {
    const dir = await copyOfLexicon()
    await appendFile(join(dir, 'arabic/events/strikes.yaml'), WRONG_EVENTS)
    await expectTold(dir, [
      ['strikes.test-forms', 'presentation forms'],
      ['strikes.test-signs', 'direction sign (U+200F)'],
      ['strikes.test-digits', 'mixes two kinds of digits'],
      ['strikes.test-folded', 'are the same once hamza'],
      ['strikes.test-twice', '"مخاطر" is listed twice'],
      ['strikes.test-twice', 'also used at arabic/events/strikes.yaml:'],
      ['strikes.test-misses', 'no counter-example'],
      ['strikes.test-misses', 'does not catch "عاد الهدوء."'],
    ])
  })

  test('of places', async () => {
    const dir = await copyOfLexicon()
    const rows = WRONG_PLACES.map(row => `${row.join('\t')}\n`)
    await appendFile(join(dir, 'world/places/syria.tsv'), rows.join(''))
    await expectTold(dir, [
      ['sy-test-swapped', 'numbers exchanged'],
      ['sy-test-parent', 'no place of this id'],
      ['sy-test-source', 'names no source'],
      ['sy-test-range', 'no place on earth'],
      ['sy-test-forms', 'presentation forms'],
      ['sy-aleppo', 'also used at world/places/syria.tsv:'],
    ])
    const { out } = await riwaya(['check', '--lexicon', dir])
    expect(out).toMatch(/world\/places\/syria\.tsv:\d+: 8 columns where the header has 9\. .+ still needs its tab\./)
  })

  test('of P-codes', async () => {
    const dir = await copyOfLexicon()
    const rows = WRONG_PCODES.map(row => `${row.join('\t')}\n`)
    await appendFile(join(dir, 'world/pcodes/syria.tsv'), rows.join(''))
    const { exit, err } = await riwaya(['lookup', 'حلب', '--lexicon', dir])
    expect(exit).toBe(65)
    expect(err).toMatch(/world\/pcodes\/syria\.tsv:\d+: entry SY99: no place has the id "atlantis"\. Correct it.+\./)
    expect(err).toMatch(/world\/pcodes\/syria\.tsv:\d+: entry SY02: the code stands at world\/pcodes\/syria\.tsv:\d+/)
  })

  test("of a person's own places, at load: nothing is read from them", async () => {
    const dir = await folder()
    const header = 'id\tar\tlatin\tkind\tparent\tlat\tlon\tprecision\tsource'
    await mkdir(join(dir, 'places'))
    for (const [wrong, message] of [
      ['own-1\tقرية\tOne\tvillage\tsy\t36.2\t37.1\tnear', '8 columns where the header has 9'],
      [
        'own-1\t\ufed7\ufeae\ufef3\ufe94\tOne\tvillage\tsy\t36.2\t37.1\tnear\ta test',
        'cannot stand here. Names are ordinary Arabic letters',
      ],
      ['own-1\tقرية\tOne\tvillage\tatlantis\t36.2\t37.1\tnear\ta test', 'no place has the id "atlantis"'],
      ['sy-aleppo\tقرية\tOne\tvillage\tsy\t36.2\t37.1\tnear\ta test', 'entry sy-aleppo: the id stands at'],
    ] as const) {
      await writeFile(join(dir, 'places/mine.tsv'), `${header}\n${wrong}\n`)
      const { exit, err } = await riwaya(['lookup', 'حلب', '--world', dir])
      expect({ message, exit }).toEqual({ message, exit: 65 })
      expect(linesOf(err).some(line => line.startsWith(`${dir}/places/mine.tsv:2: `) && line.includes(message))).toBe(
        true,
      )
    }
  })

  test('of parties and outlets', async () => {
    const dir = await copyOfLexicon()
    await appendFile(join(dir, 'world/outlets/sites.yaml'), WRONG_OUTLETS)
    await expectTold(dir, [
      ['test-side', '"atlantis" is the id of no actor'],
      ['test-host', 'the web host sana.sy also belongs to'],
    ])
    await appendFile(join(dir, 'world/actors/syria.yaml'), WRONG_ACTORS)
    const { exit, out } = await riwaya(['check', '--lexicon', dir])
    expect(exit).toBe(1)
    expect(out).toMatch(/world\/actors\/syria\.yaml:\d+: entry sy-test: kind must be equal to one of/)
    expect(out).toMatch(/world\/actors\/syria\.yaml:\d+: entry sy-test: from must be string/)
  })
})
