import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../../src/index.ts'
import type { CodedClaim } from '../coded/index.ts'
import { namings } from './names.ts'
import { errorLines } from './print.ts'
import { scoreReport } from './report.ts'
import { totalOf } from './total.ts'

const alike = namings(loadLexicon())
const claim = (change: Partial<CodedClaim> = {}): CodedClaim => ({
  id: 'c1',
  type: 'airstrike',
  status: 'reported',
  trigger: 'غارة',
  sentences: [1],
  actors: ['الطيران الروسي'],
  targets: [],
  places: ['بلدة سراقب'],
  date: { from: '2018-03-01', to: '2018-03-01' },
  casualties: [{ outcome: 'killed', min: 9, max: 9, who: 'civilians' }],
  sources: ['الدفاع المدني'],
  ...change,
})
const figures = (coded: readonly CodedClaim[], told: readonly CodedClaim[]) => {
  const { record, detection, family } = totalOf([scoreReport(coded, told, alike)])
  return [record, detection, family].map(({ f1 }) => Math.round(1000 * f1) / 1000)
}

test.each<[string, Partial<CodedClaim>[], Partial<CodedClaim>[], number[]]>([
  ['the same', [{}], [{}], [1, 1, 1]],
  ['nothing coded, nothing told', [], [], [1, 1, 1]],
  ['nothing told', [{}], [], [0, 0, 0]],
  ['another sentence', [{}], [{ sentences: [2] }], [0, 0, 0]],
  ['one sentence of several in common', [{ sentences: [0, 1] }], [{ sentences: [1, 2] }], [1, 1, 1]],
  ['another type of the family', [{}], [{ type: 'shelling' }], [0.938, 0, 1]],
  ['another family', [{}], [{ type: 'killing' }], [0, 0, 0]],
  ['a field wrong', [{}], [{ places: ['إدلب'] }], [0.875, 1, 1]],
  ['a list half right', [{}], [{ places: ['سراقب', 'إدلب'] }], [0.958, 1, 1]],
  ['denied and not marked so', [{ status: 'denied' }], [{}], [0.875, 1, 1]],
  ['one too many', [{}], [{}, { places: ['دوما'] }], [0.667, 0.667, 0.667]],
  ['told twice counts once, in both places', [{ sentences: [2] }], [{}, { sentences: [2] }], [1, 1, 1]],
  [
    'the right type goes before a likeness of fields',
    [{}],
    [{ type: 'shelling' }, { actors: [], places: [], date: null, casualties: [], sources: [] }],
    [0.25, 0.667, 0.667],
  ],
])('%s', (_what, coded, told, expected) => {
  expect(figures(coded.map(claim), told.map(claim))).toEqual(expected)
})

describe('over the whole report', () => {
  const score = scoreReport(
    [claim({ targets: ['مدنيين'] }), claim({ id: 'c2', status: 'denied', sentences: [2], sources: ['موسكو'] })],
    [claim({ targets: ['المدنيين'] }), claim({ id: 'x', status: 'planned', sentences: [2], sources: ['دمشق'] })],
    alike,
  )

  test('names count once, whatever claim they stand in', () => {
    expect(score.overall.actors).toEqual({ right: 2, told: 2, coded: 2 })
    expect(score.overall.sources).toEqual({ right: 1, told: 2, coded: 2 })
    expect(score.overall.casualties).toEqual({ right: 1, told: 1, coded: 1 })
  })

  test('what is denied or planned counts where it is found and marked so', () => {
    expect(totalOf([score]).marked).toEqual({ denied: 0, planned: 1 })
  })
})

test('errors are told with the worst first', () => {
  const sentences = [0, 10, 20, 30].map(start => ({ start, end: start + 9 }))
  const coded = [claim({ id: 'poor', sentences: [3], casualties: [] }), claim({ id: 'rich', sentences: [3] }), claim()]
  const score = scoreReport(coded, [claim({ id: 'x', date: null })], alike)
  const lines = errorLines({ id: 'a', text: 'كلمات '.repeat(8), sentences, score }, 1)
  expect(lines.filter(line => !line.startsWith(' ')).map(line => line.split(/ +/).slice(0, 3))).toEqual([
    ['MISSED', 'a', 'rich'],
    ['PARTLY', 'a', 'c1'],
  ])
  expect(lines.at(-1)).toContain('date: coded {"from":"2018-03-01"')
})
