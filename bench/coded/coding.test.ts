import { describe, expect, test } from 'vitest'
import { parseCoding, placeClaims, strayWords } from './coding.ts'
import { cutSentences } from './sentences.ts'

const TEXT = 'قصف دوما\nقصف الطيران دوما أمس. وقصف الطيران حرستا فقتل طفلان.'
const SENTENCES = cutSentences(TEXT)
const CLAIM = {
  id: 'c1',
  type: 'airstrike',
  status: 'reported',
  trigger: 'قصف الطيران',
  evidence: ['قصف الطيران دوما'],
  actors: ['الطيران'],
  targets: [],
  places: ['دوما'],
  date: { from: '2018-03-01', to: '2018-03-01' },
  casualties: [{ outcome: 'killed', min: 2, max: 2, who: 'children' }],
  sources: [],
}
const coding = (change: object, ...more: object[]) =>
  JSON.stringify({ id: 'a', claims: [{ ...CLAIM, ...change }, ...more] })

test('a coding in order is read', () => {
  expect(parseCoding(coding({})).faults).toEqual([])
  expect(parseCoding(coding({ evidence: undefined, sentences: [1] })).faults).toEqual([])
})

describe('what is wrong is told with its claim', () => {
  test.each([
    [{ type: 'raid' }, 'claim c1: type: '],
    [{ status: 'said' }, 'claim c1: status: '],
    [{ actors: 'الطيران' }, 'claim c1: actors: '],
    [{ places: [''] }, 'claim c1: places.0: '],
    [{ place: [] }, 'claim c1: Unrecognized key: "place"'],
    [{ date: { from: '2018-02-30', to: '2018-03-01' } }, 'claim c1: date.from: is no day; write it as YYYY-MM-DD'],
    [{ date: { from: '2018-03-02', to: '2018-03-01' } }, 'claim c1: date: from is after to'],
    [
      { casualties: [{ outcome: 'killed', min: 3, max: 2, who: 'people' }] },
      'claim c1: casualties.0: min is above max',
    ],
    [{ casualties: [{ outcome: 'killed', min: 3, who: 'people' }] }, 'claim c1: casualties.0.max: '],
    [{ casualties: [{ outcome: 'killed', min: 3, max: 3, who: 'soldiers' }] }, 'claim c1: casualties.0.who: '],
    [{ sentences: [1] }, 'claim c1: says where it stands by "evidence" or by "sentences", one of the two'],
    [{ evidence: undefined }, 'claim c1: says where it stands by "evidence" or by "sentences", one of the two'],
    [{ evidence: [] }, 'claim c1: evidence: '],
    [{ id: 7 }, 'claim number 1: id: '],
  ])('%j', (change, fault) => {
    expect(parseCoding(coding(change)).faults.join('\n')).toContain(fault)
  })

  test('also where the whole is none', () => {
    expect(parseCoding('{').faults[0]).toContain('it is no JSON: ')
    expect(parseCoding('[]').faults).toHaveLength(1)
    expect(parseCoding(coding({}, CLAIM)).faults).toEqual(['claim c1: another claim has this id'])
  })
})

describe('the place of a claim', () => {
  const placed = (change: object) => placeClaims(parseCoding(coding(change)).coding!, TEXT, SENTENCES)

  test.each([
    [{}, [1]],
    [{ evidence: ['قصف دوما', 'فقتل طفلان'] }, [0, 2]],
    [{ evidence: ['أمس. وقصف'] }, [1, 2]],
    [{ evidence: undefined, sentences: [2, 0] }, [0, 2]],
  ])('%j', (change, sentences) => {
    expect(placed(change)).toMatchObject({ claims: [{ sentences }], faults: [] })
  })

  test.each([
    [{ evidence: ['قصف حلب'] }, 'claim c1: evidence: "قصف حلب" does not stand in the text'],
    [{ evidence: ['دوما'] }, 'claim c1: evidence: "دوما" stands there 2 times; take more words'],
    [{ evidence: undefined, sentences: [3] }, 'claim c1: sentences: there is no sentence 3; the text has 3'],
  ])('%j is a fault', (change, fault) => {
    expect(placed(change).faults).toEqual([fault])
  })
})

test('words that the text has not, or not in the first sentence, are told', () => {
  const stray = (change: object) =>
    strayWords(placeClaims(parseCoding(coding(change)).coding!, TEXT, SENTENCES).claims, TEXT, SENTENCES)
  expect(stray({})).toEqual([])
  expect(stray({ places: ['دُوما'] })).toEqual(['claim c1: places: "دُوما" is not in the text'])
  expect(stray({ trigger: 'فقتل طفلان' })).toHaveLength(1)
})
