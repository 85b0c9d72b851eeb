import { afterEach, beforeEach, expect, test } from 'vitest'
import { WORLD } from '../incidents/fixtures.ts'
import { assembler, resolveIncidents } from '../incidents/index.ts'
import { claimOf, reportOf } from '../judging/fixtures.ts'
import { type Claim, type Named, quote, type Report } from '../record/index.ts'
import { folder } from './fixtures.ts'
import { type Coded, openRecord, type RiwayaRecord } from './index.ts'

let home: ReturnType<typeof folder>
let record: RiwayaRecord

const DAY = { from: '2018-03-16', to: '2018-03-16', said: null, rule: 'published' } as const
const A = reportOf('a', ['قصفت المدفعية أريحا وفق المرصد'], { outlet: 'المدينة', published: '2018-03-16' })
const B = reportOf('b', ['قصفت المدفعية عفرين وحوصرت أريحا'], { outlet: 'الساحل', published: '2018-03-20' })
const C = reportOf('c', ['قصفت المدفعية حي الورد'], { outlet: 'الجبل', published: '2018-05-24' })

function named({ text }: Report, words: string, id: string | null): Named {
  const start = text.indexOf(words)
  return { ...quote(text, start, start + words.length), id, from: 'said' }
}

const REPORTS: readonly Coded[] = [
  { report: A, claims: [told(A, { places: [named(A, 'أريحا', 'ariha')], sources: [named(A, 'المرصد', 'monitor')] })] },
  { report: B, claims: [told(B, { places: [named(B, 'عفرين', 'afrin')] })] },
  {
    report: C,
    claims: [
      told(C, {
        date: { ...DAY, from: '2018-05-24', to: '2018-05-24' },
        places: [
          {
            ...named(C, 'حي الورد', null),
            placing: { within: 'ariha', lat: null, lon: null, precision: null, why: [], others: [] },
          },
        ],
      }),
    ],
  },
]

function told(report: Report, fields: Partial<Claim>): Claim {
  return claimOf(report, 1, 'shelling', { date: DAY, ...fields })
}

beforeEach(async () => {
  home = folder()
  record = openRecord(home.record, { makeIncidents: assembler(WORLD) })
  await record.putReports(REPORTS, 'coder')
  await record.putIncidents(resolveIncidents(REPORTS, WORLD).items)
})
afterEach(async () => {
  await record.close()
  home.remove()
})

async function toldIn(tellers: { outlets?: readonly string[]; sources?: readonly string[] }) {
  const { items } = await record.incidents({ tellers: { outlets: [], sources: [], ...tellers }, order: 'oldest' })
  return items.flatMap(({ reports }) => reports).toSorted()
}

test('what a person judged is looked through by whoever asks', async () => {
  const { subject, version } = (await record.claim('b', 'c1'))!
  const target = { kind: 'claim', id: subject } as const
  await record.judge({ who: 'رنا', target, decision: { kind: 'accept' }, on: version })
  expect(await toldIn({ outlets: ['المدينة'] })).toEqual(['a', 'b'])
})

test('incidents by who tells them: an outlet, or a source within the report', async () => {
  expect(await toldIn({ outlets: ['الساحل'] })).toEqual(['b'])
  expect(await toldIn({ sources: ['monitor'] })).toEqual(['a'])
  expect(await toldIn({ outlets: ['الساحل', 'الجبل'], sources: ['monitor'] })).toEqual(['a', 'b', 'c'])
  expect(await toldIn({})).toEqual([])
})

test('incidents in which a name stands', async () => {
  const naming = async (name: string) => {
    const found: string[] = []
    for await (const { reports } of record.allIncidents({ naming: name })) found.push(...reports)
    return found
  }
  expect(await naming('الجبل')).toEqual(['c'])
  expect(await naming('nobody "at all"')).toEqual([])
})
