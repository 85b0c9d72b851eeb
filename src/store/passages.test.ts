import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordOptions } from '../cli/record-options.ts'
import { claimOf, reportOf } from '../judging/fixtures.ts'
import { loadLexicon } from '../lexicon/index.ts'
import { type Named, quote } from '../record/index.ts'
import { folder } from './fixtures.ts'
import { openRecord, type PassageQuery, type RiwayaRecord } from './index.ts'

const lexicon = loadLexicon()
let home: ReturnType<typeof folder>
let record: RiwayaRecord

const FIRST = reportOf(
  'first',
  [
    'قصفت طائراتٌ مدرسةً في إدلب يوم الأحد.',
    'وقال المتحدث: «المدرسة كانت خالية من الأطفال» ولم يزد.',
    'أُجلي الأطفال إلى حماة.',
  ],
  { published: '2016-08-07' },
)
/** What claims name of persons: a title, a name, a figure. */
const THIRD = reportOf('third', [
  'قتل الناشط رائد السالم برصاص، وجرح طفلان أحدهما ليث.',
  'وقال العقيد فهد المطر إن القتيل كان أعزل.',
])
const SECOND = reportOf('second', ['زار الوفد المدرسه القديمة في حماة.'], { published: '2016-09-01' })

function named(words: string, id: string | null = null, { text } = FIRST): Named {
  const start = text.indexOf(words)
  return { ...quote(text, start, start + words.length), id, from: 'said' }
}

beforeEach(async () => {
  home = folder()
  record = openRecord(home.record, recordOptions(lexicon))
  const claim = claimOf(FIRST, 1, 'airstrike', { places: [named('إدلب', 'sy-idlib')], sources: [named('المتحدث')] })
  const shot = claimOf(THIRD, 1, 'shooting', {
    targets: [named('الناشط', null, THIRD)],
    casualties: [{ outcome: 'wounded', min: 2, max: 2, who: 'children', evidence: quote(THIRD.text, 35, 40) }],
    sources: [named('فهد المطر', null, THIRD)],
  })
  await record.putReports(
    [
      { report: FIRST, claims: [claim] },
      { report: SECOND, claims: [] },
      { report: THIRD, claims: [shot] },
    ],
    'a',
  )
})
afterEach(async () => {
  await record.close()
  home.remove()
})

async function ask(query: PassageQuery) {
  const { items } = await record.passages(query)
  return items.map(({ report, sentences }) => [
    report.id,
    ...sentences.flatMap(({ start, text, hits }) => hits.map(hit => text.slice(hit.start - start, hit.end - start))),
  ])
}

test.each<[string, PassageQuery, string[][]]>([
  [
    'any spelling',
    { text: 'مدرسة' },
    [
      ['second', 'المدرسه'],
      ['first', 'مدرسةً', 'المدرسة'],
    ],
  ],
  ['strictly as typed', { text: 'المدرسة', strict: true }, [['first', 'المدرسة']]],
  ['vowels do not matter', { text: 'طائرات' }, [['first', 'طائراتٌ']]],
  ['all words', { text: 'الوفد حماه' }, [['second', 'الوفد', 'حماة']]],
  ['words that follow each other', { text: '"خالية من الأطفال"' }, [['first', 'خالية من الأطفال']]],
  ['in another order they do not', { text: '«الأطفال من خالية»' }, []],
  ['within quotation marks', { text: 'الأطفال', within: 'quotation' }, [['first', 'الأطفال']]],
  ['only what is quoted', { text: 'الوفد', within: 'quotation' }, []],
  ['by who says it', { text: 'المتحدث', within: 'source' }, [['first', 'المتحدث']]],
  ['a person by a name beside the title', { text: 'رائد السالم', within: 'person' }, [['third', 'رائد', 'السالم']]],
  ['a person among the harmed', { text: 'ليث', within: 'person' }, [['third', 'ليث']]],
  [
    'a person who speaks, with the rank',
    { text: '"العقيد فهد المطر"', within: 'person' },
    [['third', 'العقيد فهد المطر']],
  ],
  ['a word that stands beside nobody', { text: 'أعزل', within: 'person' }, []],
  ['a person is no place', { text: 'ادلب', within: 'person' }, []],
  ['by place', { text: 'ادلب', within: 'place' }, [['first', 'إدلب']]],
  ['a place that no claim names', { text: 'حماة', within: 'place' }, []],
  [
    'by another name of the place',
    { text: 'Idlib', within: 'place', ids: ['sy-idlib'], names: ['إدلب'] },
    [['first', 'إدلب']],
  ],
  ['signs alone', { text: '؟؟ "' }, []],
  ['what the index would take for its own language', { text: 'NEAR( OR * ")' }, []],
])('%s', async (_, query, found) => expect(await ask(query)).toEqual(found))

test('a sentence is the one that holds the words, and the claims read from it are named', async () => {
  const { items } = await record.passages({ text: 'إدلب' })
  expect(items[0]!.sentences.map(({ text }) => text)).toEqual(['قصفت طائراتٌ مدرسةً في إدلب يوم الأحد.'])
  const { start, end, text } = items[0]!.sentences[0]!
  expect(FIRST.text.slice(start, end)).toBe(text)
  expect(items[0]!.claims).toEqual(['c1'])
})

test('goes on where it stopped', async () => {
  const one = await record.passages({ text: 'حماة', limit: 1 })
  expect(one.next).toBe(1)
  const two = await record.passages({ text: 'حماة', limit: 1, cursor: one.next! })
  expect([one.items[0]!.report.id, two.items[0]!.report.id, two.next]).toEqual(['second', 'first', null])
})
