import { expect, test } from 'vitest'
import { recordOptions } from '../cli/record-options.ts'
import { additionsVersion } from '../judging/index.ts'
import { loadLexicon } from '../lexicon/index.ts'
import type { Account, Incident } from '../record/index.ts'
import { coded, folder, incident } from '../store/fixtures.ts'
import { openRecord, type RiwayaRecord } from '../store/index.ts'
import { exportLines, type Format } from './index.ts'

const lexicon = loadLexicon()

/** The lines of a record of some incidents, all told by one report, and what was left out. */
async function exported(
  format: Format,
  incidents: readonly Incident[],
  report = coded(1),
  judge: (record: RiwayaRecord) => Promise<void> = async () => undefined,
  only?: ReadonlySet<string>,
) {
  const { record: dir, remove } = folder()
  const record = openRecord(dir, recordOptions(lexicon))
  try {
    await record.putReports([report], 'test')
    await record.putIncidents(incidents)
    await judge(record)
    const left: string[] = []
    const lines: string[] = []
    const asked = { format, tell: (what: string) => left.push(what), ...(only && { only }) }
    for await (const line of exportLines(record, lexicon, asked)) lines.push(line)
    return { lines, left }
  } finally {
    await record.close()
    remove()
  }
}

const TOLD: Account = {
  chain: ['وكالة الوادي'],
  claims: [{ report: 'report-000001', claim: 'c1' }],
  status: 'reported',
  types: ['shelling'],
  actors: [],
  figures: [],
  voice: 0,
}

/** An incident in the city of Aleppo that the report tells. */
function told(id: string, of: Partial<Incident> = {}, account: Partial<Account> = {}): Incident {
  return incident(id, {
    place: { id: 'sy-aleppo-city', name: 'حلب', lat: 36.2, lon: 37.16, precision: 'exact' },
    reports: ['report-000001'],
    claims: TOLD.claims,
    accounts: [{ ...TOLD, ...account }],
    ...of,
  })
}

/** A line of CSV by its columns; only for cells without quotes. */
function row(lines: readonly string[], at = 1): Record<string, string> {
  const cells = lines[at]!.split(',')
  return Object.fromEntries(lines[0]!.split(',').map((column, i) => [column, cells[i]!]))
}

test('csv: one row an incident, by first day; what is not known is empty', async () => {
  const { lines } = await exported('csv', [
    told('i-2', { date: null, place: null }),
    told('i-1', { killed: { min: 3, max: null } }),
  ])
  expect(lines).toHaveLength(3)
  expect(row(lines)).toMatchObject({
    id: 'i-1',
    date_from: '2016-08-06',
    place_latin: 'Aleppo',
    killed_min: '3',
    killed_max: '',
    wounded_min: '2',
    report_count: '1',
  })
  expect(row(lines, 2)).toMatchObject({ id: 'i-2', date_from: '', place_name: '', lat: '', killed_min: '' })
})

test('claims: each field with the words it was read from and where they stand', async () => {
  const { lines } = await exported('claims', [])
  expect(lines).toHaveLength(3)
  const claim = row(lines)
  expect(claim).toMatchObject({ report: 'report-000001', claim: 'c1', family: 'strikes', type: 'shelling' })
  const [start, end] = claim['trigger_at']!.split('-').map(Number)
  expect(coded(1).report.text.slice(start, end)).toBe(claim['trigger'])
})

test('a claim added by hand stands in every table as a person’s, and its reader in that of claims alone', async () => {
  const { report, claims } = coded(1)
  const add = async (record: RiwayaRecord) => {
    const { id: _, derivation: __, ...claim } = claims[0]!
    const target = { kind: 'report', id: report.id } as const
    const on = additionsVersion(report.sha256, [])
    await record.judge({ who: 'Reader', target, decision: { kind: 'add', claim }, on })
  }
  const { lines } = await exported('claims', [], coded(1), add)
  const rows = lines.slice(1).map((_, n) => row(lines, n + 1))
  expect(rows.map(({ claim, origin, judged_by }) => [claim, origin, judged_by])).toEqual([
    ['c1', 'program', ''],
    ['c2', 'program', ''],
    ['j1', 'person', 'Reader'],
  ])
  const incidents = (await exported('csv', [told('i-1')], coded(1), add)).lines
  expect(incidents.slice(1).map((_, n) => row(incidents, n + 1)['claims_added_by_hand'])).toEqual(['0', '1'])
  const told1 = (await exported('jsonl', [], coded(1), add)).lines
  expect(JSON.parse(told1[0]!).added).toEqual([{ report: report.id, claim: 'j1' }])
  expect([...incidents, ...told1].join()).not.toContain('Reader')
})

test('claims: what persons decided, and as it holds after it', async () => {
  const { lines, left } = await exported('claims', [], coded(1), async record => {
    for (const [claim, decision] of [
      ['c1', { kind: 'edit', field: 'status', value: 'denied' }],
      ['c1', { kind: 'accept' }],
      ['c2', { kind: 'reject' }],
    ] as const) {
      const { subject, version } = (await record.claim('report-000001', claim))!
      await record.judge({ who: 'Reader', target: { kind: 'claim', id: subject }, decision, on: version })
    }
  })
  expect(lines).toHaveLength(2)
  expect(row(lines)).toMatchObject({ status: 'denied', judgement: 'accept', corrected: 'status', judged_by: 'Reader' })
  expect(left).toEqual(['1 claim that a person rejected'])
})

test('acled: its columns and names; the lowest toll; unknown cells empty', async () => {
  const { lines, left } = await exported('acled', [told('i-1', { killed: { min: 3, max: 9 } })])
  expect(lines[0]!.split(',').slice(0, 6)).toEqual([
    'event_id_cnty',
    'event_date',
    'year',
    'time_precision',
    'disorder_type',
    'event_type',
  ])
  expect(row(lines)).toMatchObject({
    event_date: '2016-08-06',
    year: '2016',
    time_precision: '1',
    event_type: 'Explosions/Remote violence',
    sub_event_type: 'Shelling/artillery/missile attack',
    actor1: '',
    inter1: '',
    iso: '760',
    country: 'Syria',
    admin1: 'Aleppo',
    geo_precision: '1',
    source: 'وكالة الوادي',
    source_scale: '',
    fatalities: '3',
  })
  expect(left).toEqual([])
})

test.each([
  ['week', { from: '2016-08-01', to: '2016-08-07' }, '2016-08-01', '2'],
  ['month', { from: '2016-08-01', to: '2016-08-31' }, '2016-08-01', '3'],
  ['year', { from: '2016-01-01', to: '2016-12-31' }, '', ''],
])('acled: a date that is known to the %s', async (_name, date, day, precision) => {
  const { lines } = await exported('acled', [told('i-1', { date })])
  expect(row(lines)).toMatchObject({ event_date: day, year: '2016', time_precision: precision, fatalities: '' })
})

test('acled: a killing of civilians is violence against them; of others, a coder decides', async () => {
  const types = ['killing'] as const
  const figure = { outcome: 'killed', min: 2, max: 2 } as const
  const { lines } = await exported('acled', [
    told('i-1', { types }, { types, figures: [{ ...figure, who: 'children' }] }),
    told('i-2', { types }, { types, figures: [{ ...figure, who: 'combatants' }] }),
  ])
  expect(row(lines)).toMatchObject({
    event_type: 'Violence against civilians',
    actor2: 'Civilians (Syria)',
    inter2: '7',
    civilian_targeting: 'Civilian targeting',
  })
  expect(row(lines, 2)).toMatchObject({ event_type: '', actor2: '', civilian_targeting: '' })
})

test('acled: a known party by its usual name; where it is disputed who did it, nobody', async () => {
  const { report, claims } = coded(1)
  const at = { start: 0, end: 4, text: report.text.slice(0, 4) }
  const actors = [{ ...at, id: 'sy-government-forces', from: 'said' }] as const
  const targets = [{ ...at, id: null, from: 'said' }] as const
  const dispute = { about: 'actor', text: 'Two parties are said to have done it.', sides: [] } as const
  const { lines } = await exported('acled', [told('i-1'), told('i-2', { disputes: [dispute] })], {
    report,
    claims: claims.map(claim => ({ ...claim, actors, targets })),
  })
  expect(row(lines)).toMatchObject({ actor1: 'Syrian government forces', inter1: '1', actor2: '', inter2: '' })
  const disputed = lines.find(line => line.startsWith('i-2'))!
  expect(disputed).not.toContain('Syrian government forces')
  expect(disputed).toContain('In dispute: Two parties')
})

test('acled: a party that is not listed by what its words say; things are none', async () => {
  const { report, claims } = coded(1)
  const named = (text: string) => [{ start: 0, end: 4, text, id: null, from: 'said' as const }]
  const rowOf = async (actor: string, target: string) => {
    const changed = claims.map(claim => ({ ...claim, actors: named(actor), targets: named(target) }))
    return row((await exported('acled', [told('i-1')], { report, claims: changed })).lines)
  }
  expect(await rowOf('لواء المثال', 'مسلحين')).toMatchObject({
    actor1: 'Armed group (لواء المثال)',
    inter1: '2',
    actor2: 'Unidentified armed group (Syria)',
    inter2: '3',
  })
  expect(await rowOf('الطيران', 'سوقاً')).toMatchObject({ actor1: 'الطيران', inter1: '', actor2: '', inter2: '' })
})

test('acled: what nobody says happened and what ACLED does not record is left out and told', async () => {
  const { lines, left } = await exported('acled', [
    told('i-1', {}, { status: 'denied' }),
    told('i-2', { types: ['talks'] }, { types: ['talks'] }),
  ])
  expect(lines).toHaveLength(1)
  expect(left).toEqual([
    '1 incident that nobody says happened (denied or planned)',
    '1 incident of types that ACLED does not record',
  ])
})

test('geojson: points as longitude, latitude; those without one are told', async () => {
  const { lines, left } = await exported('geojson', [told('i-1'), told('i-2'), told('i-3', { place: null })])
  const { type, features } = JSON.parse(lines.join('\n')) as { type: string; features: { geometry: unknown }[] }
  expect(type).toBe('FeatureCollection')
  expect(features.map(feature => feature.geometry)).toEqual(
    [1, 2].map(() => ({ type: 'Point', coordinates: [37.16, 36.2] })),
  )
  expect(left).toEqual(['1 incident without a point on the map'])
})

test('jsonl: incidents whole, more than one page of them', async () => {
  const many = Array.from({ length: 401 }, (_, n) => told(`i-${String(n).padStart(4, '0')}`))
  const { lines } = await exported('jsonl', many)
  expect(lines.map(line => JSON.parse(line))).toEqual(many)
})

test.each(['csv', 'claims', 'acled', 'geojson', 'jsonl'] as const)(
  '%s of some incidents holds these and their claims',
  async format => {
    const [one, other] = [told('i-1'), told('i-2', { claims: [{ report: 'report-000001', claim: 'c2' }] })]
    const all = await exported(format, [one, other])
    const some = await exported(format, [one, other], undefined, undefined, new Set(['i-1']))
    const none = await exported(format, [one, other], undefined, undefined, new Set(['i-3']))
    expect(all.lines.length - some.lines.length).toBeGreaterThan(0)
    expect(some.lines.length - none.lines.length).toBe(1)
    expect(all.lines).toEqual(expect.arrayContaining(some.lines.map(line => line.replace(/^,/, ''))))
  },
)
