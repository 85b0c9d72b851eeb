import { expect, test } from 'vitest'
import { report, WORLD } from '../incidents/fixtures.ts'
import { joining } from '../incidents/index.ts'
import { loadLexicon } from '../lexicon/index.ts'
import { controlApi } from '../serve/api/control.ts'
import { folder } from '../store/fixtures.ts'
import { openRecord } from '../store/index.ts'
import { exportLines, type Format } from './index.ts'

const lexicon = { ...loadLexicon(), world: WORLD }
const AT = { places: ['منيان'], type: 'capture' } as const
const TOLD = [
  report('أ', 'الوادي', '2016-10-30', [{ ...AT, said: 'سيطر الجيش على منيان.', actors: ['الجيش السوري'] }]),
  report('ب', 'الساحل', '2016-10-30', [{ ...AT, said: 'سيطرت الفصائل على منيان.', actors: ['فصائل المعارضة'] }]),
  report('ت', 'السهل', '2016-10-31', [
    {
      ...AT,
      said: 'نفت الفصائل سيطرة الجيش.',
      actors: ['الجيش السوري'],
      status: 'denied',
      sources: ['فصائل المعارضة'],
    },
  ]),
]

async function exported(format: Format): Promise<string[]> {
  const { record: dir, remove } = folder()
  const record = openRecord(dir)
  try {
    const rest = { title: null, url: null, note: null, origin: 'made', cut: [] }
    await record.putReports(
      TOLD.map(({ report: told, claims }) => ({ report: { ...told, ...rest }, claims })),
      'test',
    )
    await record.updateIncidents(joining(WORLD, {}, 'test'))
    const lines: string[] = []
    for await (const line of exportLines(record, lexicon, { format })) lines.push(line)
    return lines
  } finally {
    await record.close()
    remove()
  }
}

test('control: a span a row, with who says so and what stands against it; an end that is not told is empty', async () => {
  const [header, ...rows] = await exported('control')
  const columns = header!.split(',')
  const cells = rows.map(row => Object.fromEntries(row.split(',').map((cell, n) => [columns[n], cell])))
  expect(cells).toMatchObject([
    {
      place_id: 'minyan',
      place_name: 'منيان',
      span: '1',
      kind: 'control',
      parties: 'sy-army',
      party_names: 'الجيش السوري',
      from: '2016-10-30',
      from_said: 'yes',
      to: '',
      ended: '',
      claims: 'أ#c1 began',
      sources: 'الوادي',
      contradicted_by: '2',
      denied_by: 'ت#c1',
    },
    { span: '2', parties: 'factions', sources: 'الساحل', contradicted_by: '1', denied_by: '' },
  ])
})

test('control-jsonl: a place a line, as the API describes it', async () => {
  const [line, ...rest] = await exported('control-jsonl')
  expect(rest).toEqual([])
  const { place, spans, contradictions } = JSON.parse(line!)
  expect(place).toMatchObject({ id: 'minyan', precision: 'exact' })
  const described = controlApi['GET /api/places/:id/control'].answer
    .pick({ spans: true, contradictions: true })
    .strict()
  expect(described.parse({ spans, contradictions })).toEqual({ spans, contradictions })
  expect(contradictions.map(({ about }: { about: string }) => about)).toEqual(['held', 'denied'])
})
