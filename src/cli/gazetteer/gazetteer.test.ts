import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { loadLexicon } from '../../lexicon/index.ts'
import { folder, linesOf, riwaya } from '../testing.ts'
import { readImport } from './import.ts'

/** A row of a country dump of GeoNames. */
function dumpRow(id: number, name: string, alternates: string, lat: number, lon: number, code = 'PPL'): string {
  const cells = [
    id,
    name,
    name,
    alternates,
    lat,
    lon,
    'P',
    code,
    'SY',
    '',
    '09',
    '',
    '',
    '',
    0,
    '',
    390,
    'Asia/Damascus',
  ]
  return [...cells, '2020-01-01'].join('\t')
}

async function given(name: string, ...rows: readonly string[]): Promise<{ file: string; world: string }> {
  const dir = await folder()
  const file = join(dir, name)
  await writeFile(file, `${rows.join('\n')}\n`)
  return { file, world: join(dir, 'mine') }
}

const lexicon = loadLexicon()
const OPTIONS = { without: new Set<string>(), progress: () => undefined, aborted: () => false }
const HEADER = 'id,ar,latin,kind,parent,lat,lon'
const rowsIn = async (path: string) => linesOf(await readFile(path, 'utf8')).slice(1)

describe('gazetteer import', () => {
  test('of a country dump of GeoNames: new places in their division, known ones stay, others are left out', async () => {
    const { file, world } = await given(
      'SY.txt',
      dumpRow(170063, 'Halab', 'Aleppo,حلب', 36.2012, 37.1612, 'PPLA'),
      dumpRow(999001, 'Qaryat at Tajriba', 'قرية التجربة', 36.31, 37.01),
      dumpRow(999002, 'No Arabic', '', 36.32, 37.02),
      dumpRow(999003, 'A shop', 'دكان', 36.32, 37.02, 'RESTAURANT'),
    )
    const first = await riwaya(['gazetteer', 'import', file, '--world', world])
    expect(first.exit).toBe(0)
    expect(first.out).toContain('country dump of GeoNames, 4 rows')
    expect(first.out).toContain('geonames.170063 حلب is sy-aleppo-city (0.0 km)')
    expect(first.out).toContain('1 of a kind that no report names · 1 without an Arabic name')
    const [row] = await rowsIn(join(world, 'places/sy.tsv'))
    expect(row).toMatch(
      /^geonames\.999001\tقرية التجربة\tQaryat at Tajriba\tvillage\tsy-aleppo\.[a-z-]+\t36\.31\t37\.01\tnear\tGeoNames$/,
    )
    const again = await riwaya(['gazetteer', 'import', file, '--world', world])
    expect(again.exit).toBe(0)
    expect(again.out).toBe(first.out)
  })

  test("takes GeoNames' alternate names, the preferred first", async () => {
    const { file, world } = await given('SY.txt', dumpRow(999001, 'Qaryat at Tajriba', '', 36.31, 37.01))
    const names = join(world, '../alternateNamesV2.txt')
    await writeFile(
      names,
      [
        '1\t999001\tar\tقرية المثال\t\t\t\t\t\t',
        '2\t999001\tar\tالتجربة\t1\t\t\t\t\t',
        '3\t999001\ten\tTajriba\t\t\t\t\t\t',
      ].join('\n'),
    )
    expect((await riwaya(['gazetteer', 'import', file, '--names', names, '--world', world])).exit).toBe(0)
    expect((await rowsIn(join(world, 'places/sy.tsv')))[0]).toContain('\tالتجربة|قرية المثال\t')
  })

  test('of a COD-AB table: each unit once, in the unit that it lies in, known or new', async () => {
    const { file, world } = await given(
      'syr_admin2.csv',
      'ADM0_EN,ADM0_AR,ADM0_PCODE,ADM1_EN,ADM1_AR,ADM1_PCODE,ADM2_EN,ADM2_AR,ADM2_PCODE',
      'Syria,سوريا,SY,Aleppo,حلب,SY02,Al Bab,الباب,SY0204',
      'Syria,سوريا,SY,Aleppo,حلب,SY02,Ikhtibar,منطقة الاختبار,SY0299',
      'Syria,سوريا,SY,Tajriba,محافظة التجربة,SY99,Dars,منطقة الدرس,SY9901',
    )
    const { exit, out } = await riwaya(['gazetteer', 'import', file, '--world', world])
    expect(exit).toBe(0)
    expect(out).toContain('pcode.sy02 حلب is sy-aleppo')
    expect(out).toContain('P-codes    1 of places known already, 3 of new ones')
    expect(await rowsIn(join(world, 'places/syr-admin2.tsv'))).toEqual([
      'pcode.sy0299\tمنطقة الاختبار\tIkhtibar\tdistrict\tsy-aleppo\t\t\tarea\tOCHA COD-AB',
      'pcode.sy99\tمحافظة التجربة\tTajriba\tgovernorate\tsy\t\t\tarea\tOCHA COD-AB',
      'pcode.sy9901\tمنطقة الدرس\tDars\tdistrict\tpcode.sy99\t\t\tarea\tOCHA COD-AB',
    ])
  })

  test('P-codes stand beside the ids of known places: lookup and a later import find the place by them', async () => {
    const { file, world } = await given(
      'syr_admin2.csv',
      'admin1Name_en,admin1Name_ar,admin1Pcode,admin2Name_en,admin2Name_ar,admin2Pcode',
      '#adm1+name,#adm1+name+i_ar,#adm1+code,#adm2+name,#adm2+name+i_ar,#adm2+code',
      'Aleppo,حلب,SY02,Al Bab,الباب,SY0202',
    )
    const { out } = await riwaya(['gazetteer', 'import', file, '--world', world])
    expect(out).toContain('left out   1 of HXL tags')
    expect(await rowsIn(join(world, 'pcodes/syr-admin2.tsv'))).toEqual(['SY0202\tsy-aleppo.al-bab\tOCHA COD-AB'])
    expect((await riwaya(['lookup', 'SY0202', '--world', world])).out).toContain(
      '→ sy-aleppo.al-bab: it is its P-code.',
    )
    expect((await riwaya(['lookup', 'الباب', '--world', world])).out).toContain('P-code SY0202')
    const renamed = await given(
      'other.csv',
      'admin1Name_ar,admin1Pcode,admin2Name_ar,admin2Pcode',
      'حلب,SY02,منطقة تادف,SY0202',
      'حلب,SY02,الباب,SY0298',
    )
    const again = await riwaya(['gazetteer', 'import', renamed.file, '--world', world, '--dry-run'])
    expect(again.out).toContain('clashes    2')
    expect(again.out).toContain('SY0202 منطقة تادف is known as sy-aleppo.al-bab الباب, and stays so')
    expect(again.out).toContain('SY0298 الباب looks like sy-aleppo.al-bab, which is SY0202 already')
  })

  test('of a workbook: the sheets with P-codes, the largest units first; notes are passed over', async () => {
    const dir = await folder()
    const file = join(dir, 'syr_adminboundaries.xlsx')
    await writeWorkbook([
      { data: [['Made by an example'], ['Sheets below']], sheet: 'ReadMe' },
      {
        data: [
          [
            'adm2_name',
            'adm2_name1',
            'adm2_pcode',
            'adm1_name',
            'adm1_name1',
            'adm1_pcode',
            'center_lat',
            'center_lon',
          ],
          ['Ikhtibar', 'منطقة الاختبار', 'SY0299', 'Tajriba', 'محافظة التجربة', 'SY99', 36.4, 37.2],
        ],
        sheet: 'ADM2',
      },
      {
        data: [
          ['adm1_name', 'adm1_name1', 'adm1_pcode', 'center_lat', 'center_lon'],
          ['Tajriba', 'محافظة التجربة', 'SY99', 36.5, 37.5],
        ],
        sheet: 'ADM1',
      },
    ]).toFile(file)
    const world = join(dir, 'mine')
    const { exit, out } = await riwaya(['gazetteer', 'import', file, '--world', world])
    expect(exit).toBe(0)
    expect(out).toContain('table of divisions with P-codes (COD-AB), 2 rows')
    expect(await rowsIn(join(world, 'places/syr-adminboundaries.tsv'))).toEqual([
      'pcode.sy99\tمحافظة التجربة\tTajriba\tgovernorate\tsy\t36.5\t37.5\tarea\tOCHA COD-AB',
      'pcode.sy0299\tمنطقة الاختبار\tIkhtibar\tdistrict\tpcode.sy99\t36.4\t37.2\tarea\tOCHA COD-AB',
    ])
    const one = await riwaya(['gazetteer', 'import', file, '--world', world, '--sheet', 'ADM1', '--dry-run'])
    expect(one.out).toContain('new        1')
    const none = await riwaya(['gazetteer', 'import', file, '--world', world, '--sheet', 'ADM9'])
    expect(none.exit).toBe(1)
    expect(none.err).toContain('has no sheet "ADM9". Its sheets are ReadMe, ADM2, ADM1')
    const notes = await riwaya(['gazetteer', 'import', file, '--world', world, '--sheet', 'ReadMe'])
    expect(notes.err).toContain('has no sheet with places that is known: ReadMe (Made by an example)')
  })

  test("of a person's own table in a workbook; a fault is told with its sheet, and which of two sheets is asked", async () => {
    const dir = await folder()
    const file = join(dir, 'mine.xlsx')
    const sheet = (lat: number) => [
      HEADER.split(','),
      ['test-1', 'قرية الفحص', 'Fahs', 'village', 'sy-aleppo', lat, 37.2],
    ]
    await writeWorkbook([{ data: sheet(136.2), sheet: 'قرى' }]).toFile(file)
    const { problems } = await readImport(file, lexicon, OPTIONS)
    expect(problems[0]).toMatchObject({ where: `${file} [قرى]:2` })
    await writeWorkbook([
      { data: sheet(36.2), sheet: 'one' },
      { data: sheet(36.3), sheet: 'two' },
    ]).toFile(file)
    await expect(readImport(file, lexicon, OPTIONS)).rejects.toMatchObject({
      problem: { what: 'has several sheets of places: one, two', remedy: 'say which one with --sheet' },
    })
    expect((await readImport(file, lexicon, { ...OPTIONS, sheet: 'two' })).added).toHaveLength(1)
  })

  test("of a person's own table: columns by their names, in Arabic too; the places are read by other commands", async () => {
    const { file, world } = await given('mine.csv', 'الاسم;خط العرض;خط الطول;النوع', 'الدرس التجريبي;36.4;37.2;قرية')
    expect((await riwaya(['gazetteer', 'import', file, '--world', world])).exit).toBe(0)
    const coded = await riwaya(['code', '-', '--world', world], 'سيطر الجيش على قرية الدرس التجريبي.')
    expect(coded.out).toMatch(/"id":"own\.[0-9a-f]{10}"/)
    expect((await riwaya(['lookup', 'الدرس التجريبي'])).out).toContain('not listed')
  })

  test('--dry-run shows the same and writes nothing', async () => {
    const { file, world } = await given('mine.csv', HEADER, 'test-1,قرية الفحص,Fahs,village,sy-aleppo,36.4,37.2')
    const { exit, out } = await riwaya(['gazetteer', 'import', file, '--world', world, '--dry-run'])
    expect(exit).toBe(0)
    expect(out).toContain('new        1')
    expect(existsSync(world)).toBe(false)
  })
})

const GOOD = 'test-good,قرية الصواب,Good,village,sy-aleppo,36.4,37.2'

describe('bad input is told with file, line, entry and remedy, and nothing is imported', () => {
  test.each([
    [
      'a wrong column count',
      'test-1,قرية,One,village,sy-aleppo,36.4',
      'entry test-1: 6 columns where 7 are due',
      'empty cell',
    ],
    [
      'latitude and longitude exchanged',
      'test-1,قرية,One,village,ye,44.2,15.3',
      'longitude and latitude exchanged',
      'exchange the two',
    ],
    [
      'degrees that are nowhere',
      'test-1,قرية,One,village,sy,136.2,237.1',
      'no place on earth',
      'latitude is -90 to 90',
    ],
    ['degrees that are none', 'test-1,قرية,One,village,sy,"36,2",37.1', 'no degrees', 'full stop'],
    [
      'a parent that does not exist',
      'test-1,قرية,One,village,atlantis,36.4,37.2',
      'no place has the id "atlantis"',
      'leave the cell empty',
    ],
    [
      'an id of the project',
      'sy-aleppo,قرية,One,village,sy,36.4,37.2',
      'the id is a place that is known already',
      'another id',
    ],
    ['an id twice', 'test-good,قرية,One,village,sy,36.4,37.2', 'bad.csv:2 as well', 'another id'],
    [
      'a name in presentation forms',
      'test-1,\ufed7\ufeae\ufef3\ufe94,One,village,sy,36.4,37.2',
      'presentation forms',
      'ordinary letters: قرية',
    ],
    ['a name with an invisible sign', 'test-1,قر\u200fية,One,village,sy,36.4,37.2', 'invisible sign', 'type it anew'],
    [
      'a name that is not Arabic',
      'test-1,Village,One,village,sy,36.4,37.2',
      '"Village" is no Arabic name',
      'Arabic letters',
    ],
    ['an unknown kind', 'test-1,قرية,One,planet,sy,36.4,37.2', '"planet" is no kind of place', 'use one of'],
  ])('%s', async (_, row, message, remedy) => {
    const { file } = await given('bad.csv', HEADER, GOOD, row)
    const { problems } = await readImport(file, lexicon, OPTIONS)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ level: 'error', where: `${file}:3` })
    expect(problems[0]!.what).toContain(`entry ${row.split(',')[0]}: `)
    expect(problems[0]!.what).toContain(message)
    expect(problems[0]!.remedy).toContain(remedy)
  })

  test.each([
    ['an archive', Buffer.from('PK\u0003\u0004'), 'is no workbook that can be read', 'save it as XLSX'],
    ['a workbook of the old form', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old form (XLS)', 'save it as XLSX'],
    [
      'windows-1256',
      Buffer.from([...Buffer.from(`${HEADER}\n`), 0xde, 0xd1, 0xed, 0xc9, 0x0a]),
      'is not UTF-8',
      'CSV UTF-8',
    ],
    ['an open quotation mark', Buffer.from(`${HEADER}\ntest-1,"قرية,One\n`), 'is no table', 'quotation mark'],
    ['no table at all', Buffer.from('خبر عن قصف\n'), 'no table of places that is known', 'columns ar, lat, lon'],
    ['nothing', Buffer.from(''), 'is empty', 'table with a header'],
  ])('%s', async (_, bytes, message, remedy) => {
    const dir = await folder()
    const file = join(dir, 'bad.csv')
    await writeFile(file, bytes)
    const reading = readImport(file, lexicon, OPTIONS)
    await expect(reading).rejects.toMatchObject({ problem: { what: expect.stringContaining(message) } })
    await expect(reading).rejects.toMatchObject({ problem: { remedy: expect.stringContaining(remedy) } })
  })

  test.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
  ])('a wrong column count in a table parted by %s', async (_, sign) => {
    const rows = [HEADER, GOOD, 'test-1,قرية,One'].map(row => row.replaceAll(',', sign))
    const { file } = await given('bad.tsv', ...rows)
    const { problems } = await readImport(file, lexicon, OPTIONS)
    expect(problems).toMatchObject([{ where: `${file}:3`, what: 'entry test-1: 3 columns where 7 are due' }])
  })

  test('more places than memory holds: told at the row that is too much', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `test-${i},قرية رقم ${i},Many,village,sy-aleppo,36.${i},37.2`)
    const { file } = await given('many.csv', HEADER, ...rows)
    await expect(readImport(file, lexicon, OPTIONS, 10)).rejects.toMatchObject({
      problem: {
        where: `${file}:12`,
        what: expect.stringContaining('more than 10 places; all of them are held in memory'),
        remedy: expect.stringContaining('--country sy'),
      },
    })
  })

  test('a file that is not there', async () => {
    const { exit, err } = await riwaya(['gazetteer', 'import', 'no-such-file.csv', '--dry-run'])
    expect(exit).toBe(1)
    expect(err).toContain('no-such-file.csv: cannot be opened')
  })

  test('what was imported before stays as it was', async () => {
    const { file, world } = await given('mine.csv', HEADER, GOOD)
    expect((await riwaya(['gazetteer', 'import', file, '--world', world])).exit).toBe(0)
    const path = join(world, 'places/mine.tsv')
    const before = await readFile(path, 'utf8')
    await writeFile(file, `${HEADER}\n${GOOD}\ntest-2,قرية,Two,village,atlantis,36.4,37.2\n`)
    const { exit, err } = await riwaya(['gazetteer', 'import', file, '--world', world])
    expect(exit).toBe(1)
    expect(err).toMatch(
      /mine\.csv:3: entry test-2: no place has the id "atlantis" that it lies in\. .+\.\nNothing was imported\./,
    )
    expect(await readFile(path, 'utf8')).toBe(before)
  })
})
