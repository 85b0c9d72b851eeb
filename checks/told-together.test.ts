import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { calendar } from '../src/cli/calendar.ts'
import { resolveOptions } from '../src/cli/resolve-options.ts'
import { type Claim, code, type Incident, loadLexicon, readPaths, resolveIncidents } from '../src/index.ts'
import { dayNumber } from '../src/record/index.ts'
import { ROOT } from './files.ts'

// What must come together of reports that are not ours to publish: they are named by id alone. The folder with their
// texts is given by RIWAYA_TEXTS, or lies beside the project; without it nothing can be tested.
const TEXTS = process.env['RIWAYA_TEXTS'] ?? join(ROOT, '..', 'shared')
const PARTS = ['seeds', 'corpus', 'bench/docs'].map(part => join(TEXTS, part))
const missing = PARTS.filter(part => !existsSync(part))
const MINUTES = 60_000

const DAYS = ['2018-03-16', '2018-04-03', '2018-07-03'].map(dayNumber)
/** Reports so many days around are poured in too, those without a day as well. */
const AROUND = 14

function isNear(published: string | null): boolean {
  return published === null || DAYS.some(day => Math.abs(dayNumber(published) - day) <= AROUND)
}

interface Poured {
  readonly incidents: readonly Incident[]
  readonly claims: ReadonlyMap<string, readonly Claim[]>
}

/** The incidents of the reports of some folders, poured in together, and the claims of each report. */
async function resolved(paths: readonly string[]): Promise<Poured> {
  const lexicon = loadLexicon()
  const told = []
  for await (const event of readPaths(paths, { calendar: calendar(lexicon) }))
    if (event.kind === 'report' && isNear(event.report.published))
      told.push({ report: event.report, claims: code(event.report, lexicon) })
  const incidents = resolveIncidents(told, lexicon.world, resolveOptions(lexicon)).items
  return { incidents, claims: new Map(told.map(one => [one.report.id, one.claims])) }
}

/** The incident that holds most of these reports. */
function holding(incidents: readonly Incident[], reports: readonly string[]): Incident {
  const count = ({ reports: of }: Incident) => reports.filter(id => of.includes(id)).length
  return incidents.toSorted((a, b) => count(b) - count(a))[0]!
}

const why = missing.length > 0 ? ` (left out: there is no ${missing.join(', ')}; set RIWAYA_TEXTS)` : ''

describe.skipIf(missing.length > 0)(`what is told together${why}`, () => {
  let incidents: readonly Incident[] = []
  let claims: Poured['claims'] = new Map()
  beforeAll(async () => {
    ;({ incidents, claims } = await resolved(PARTS))
  }, 10 * MINUTES)

  test('the strike on the hospital of Afrin, 16 March 2018: one over all outlets, a rising toll, disputed by who did it', () => {
    const reports = [
      'AL-internationalNews-511-20180317',
      'BB-middleEast-209-20180317',
      'FR-internationalNews-470-20180316',
      'FR-internationalNews-475-20180317',
      'SK-middleEast-343-20180316',
      'SK-middleEast-349-20180317',
      'SK-middleEast-366-20180318',
    ]
    const strike = holding(incidents, reports)
    expect(strike.reports).toEqual(expect.arrayContaining(reports))
    expect(strike.date).toEqual({ from: '2018-03-16', to: '2018-03-16' })
    expect(strike.place?.id).toBe('sy-aleppo.afrin')
    // Nine, then sixteen: an update and no dispute.
    expect(strike.killed!.min).toBeLessThanOrEqual(9)
    expect(strike.disputes).toMatchObject([
      { about: 'actor', code: 'denied', params: { parties: [['tr-forces', 'tr-state']] } },
    ])
    const [dispute] = strike.disputes
    const chains = dispute!.sides.map(side => side.map(at => strike.accounts[at]!.chain[0]))
    expect(chains[0]!.join()).toContain('المرصد')
    expect(new Set(chains[1])).toEqual(new Set(['الجيش التركي', 'تركيا']))
    expect(strike).toMatchObject({ grade: 'contested', attribution: 'contested' })
  })

  test('the attack on the tanker, 3 April 2018: one over all outlets', () => {
    const reports = [
      'AL-internationalNews-772-20180403',
      'AL-internationalNews-786-20180404',
      'CN-middleEast-470-20180403',
      'CN-middleEast-487-20180405',
      'CN-middleEast-492-20180406',
      'SK-internationalNews-787-20180404',
      'SK-middleEast-757-20180403',
      'SK-middleEast-759-20180403',
      'SK-middleEast-784-20180404',
      'SK-middleEast-789-20180405',
    ]
    const attack = holding(incidents, reports)
    expect(attack.reports).toEqual(expect.arrayContaining(reports))
    expect(attack.date).toEqual({ from: '2018-04-03', to: '2018-04-03' })
    expect(attack.place?.id).toBe('ye-hodeidah.hodeidah-port')
    // A headline that tells of those who threw the attack back, over texts that tell of those who made it.
    const headline = claims.get('SK-middleEast-759-20180403')!.find(({ evidence }) => evidence[0]!.start === 0)!
    expect(headline.type).toBe('repelled')
    expect(attack.claims).toContainEqual({ report: 'SK-middleEast-759-20180403', claim: headline.id })
  })

  test('the death of a leader’s son, July 2018: who says so, how, and who says otherwise', () => {
    const reports = ['BB-middleEast-693-20180703', 'FR-internationalNews-2149-20180704', 'SK-middleEast-2758-20180704']
    const death = holding(incidents, reports)
    expect(death.reports).toEqual(reports)
    expect(death.killed).toEqual({ min: 1, max: 1 })
    const told = death.accounts.map(({ chain, types }) => [chain.at(-1), types.join()])
    expect(told).toEqual(
      expect.arrayContaining([
        ['bbc', 'killing,offensive'],
        ['france24', 'killing,offensive'],
        ['skynews', 'airstrike'],
      ]),
    )
    expect(death.disputes).toMatchObject([{ about: 'actor', params: { parties: [['is'], ['ru-forces']] } }])
    expect(death.attribution).toBe('contested')
  })
})

describe.skipIf(missing.length > 0)(`the five reports of the battles of Aleppo${why}`, () => {
  const [NET, LONG, SHORT] = ['001_6512b51de5db121d', '002_de43df59ae480cd9', '004_67143fa298565c8b'] as const
  let incidents: readonly Incident[] = []
  beforeAll(async () => {
    ;({ incidents } = await resolved(PARTS.slice(0, 1)))
  }, 10 * MINUTES)

  test('one convoy and the same raids, partly in the same words: one voice', () => {
    const both = incidents.filter(({ reports }) => reports.includes(LONG) && reports.includes(SHORT))
    const of = (type: string) => both.find(({ types }) => types[0] === type)
    for (const type of ['aid-delivery', 'airstrike', 'seizure']) {
      expect(of(type), type).toBeDefined()
      const shared = of(type)!.voices.filter(({ reports }) => reports.includes(LONG) || reports.includes(SHORT))
      expect(shared, type).toEqual([{ name: LONG, reports: [LONG, SHORT] }])
    }
  })

  test('an attack with gas: said by state television with the director of a hospital behind it, and denied', () => {
    const gas = incidents.filter(({ types, reports }) => types.includes('chemical') && reports.includes(NET))
    expect(gas).toHaveLength(1)
    expect(gas[0]!.wounded).toEqual({ min: 36, max: 36 })
    const dispute = gas[0]!.disputes.find(d => d.about === 'happened')
    const chains = dispute!.sides.map(side => side.map(at => gas[0]!.accounts[at]!.chain))
    expect(chains[0]).toContainEqual(expect.arrayContaining(['مدير مستشفى في حلب', 'التلفزيون السوري']))
    expect(chains[1]).toEqual([['زكريا ملاحفجي', NET]])
  })

  test('Minyan: two sides, each said to hold it', () => {
    const village = incidents.find(
      ({ place, types }) => place?.id === 'sy-aleppo-city.minyan' && types[0] === 'capture',
    )
    expect(village?.reports).toEqual([NET])
    expect(village!.disputes).toMatchObject([
      { about: 'control', code: 'held', params: { parties: [['sy-government-forces'], ['sy-opposition']] } },
    ])
    expect(village!.grade).toBe('contested')
  })
})
