import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Claim, code, loadLexicon } from '../src/index.ts'
import { spanFaults } from './evidence.ts'

const lexicon = loadLexicon()
const read = (text: string): Claim[] => code({ text, published: '2018-04-05' }, lexicon)
const faults = (text: string): string[] => read(text).flatMap(claim => spanFaults(text, claim))
const repeat = (text: string, words: number) =>
  Array.from({ length: Math.ceil(words / text.split(' ').length) }, () => text).join(' ')

const CLAUSE = 'وقصفت قوات النظام بلدة دوما بالمدفعية ما أدى إلى مقتل ثلاثة مدنيين'

describe('odd text is no error, and every span stays its quotation', () => {
  test.each([
    ['nothing', ''],
    ['a sentence of 10,000 words', repeat(CLAUSE, 10_000)],
    ['a sentence of 10,000 words with commas', repeat(`${CLAUSE}،`, 10_000)],
    ['a report that is one quotation', `«${repeat(CLAUSE, 2000)}»`],
    ['quotations that never close', repeat(`قال المتحدث: «${CLAUSE}`, 5000)],
    ['quotations of all kinds that never close', repeat(`«أكد "${CLAUSE} “وأضاف ‹`, 3000)],
    ['quotations that only close', repeat(`${CLAUSE}» ” "`, 3000)],
    ['brackets that never close', repeat(`(${CLAUSE} [`, 3000)],
    ['2 MB of one word', 'الاشتباكات '.repeat(95_000)],
    ['2 MB of one word with nothing between', 'قصف'.repeat(330_000)],
    ['only digits', '1234567890 ٠١٢٣٤٥٦٧٨٩ '.repeat(2000)],
    ['one number without end', '9'.repeat(50_000)],
    ['only punctuation', '،؛.!؟«»"…()[]-–— '.repeat(5000)],
    ['only spaces and line ends', ' \n\t\r\u00a0\u2028'.repeat(5000)],
    ['bidi controls between all letters', [...repeat(CLAUSE, 500)].join('\u202b\u200f\u2067')],
    ['bidi controls between words', repeat(CLAUSE, 500).replaceAll(' ', ' \u202e\u2066\u200e')],
    ['tatweel and vowel signs in all words', [...repeat(CLAUSE, 500)].map(c => (c === ' ' ? c : `${c}ـَ`)).join('')],
    ['lone surrogates', repeat(`\ud800${CLAUSE} \udc00 \udfff`, 500)],
    ['lone surrogates within words', [...repeat(CLAUSE, 200)].join('\ud83d')],
    ['characters beyond the first plane', repeat(`😀${CLAUSE}🇸🇾 𞸀`, 500)],
    ['NUL and other controls', repeat(`\0${CLAUSE}\u0001\u007f\ufeff\ufffd`, 500)],
    ['presentation forms', repeat('ﻗﺼﻔﺖ ﻗﻮﺍﺕ ﺍﻟﻨﻈﺎﻡ ﺑﻠﺪﺓ ﺩﻭﻣﺎ', 500)],
    ['a line for each word', repeat(CLAUSE, 5000).replaceAll(' ', '\n')],
  ])('%s', (_what, text) => {
    expect(faults(text)).toEqual([])
  })
})

describe('work grows with the text', () => {
  const time = (text: string): number => {
    const begun = performance.now()
    read(text)
    return performance.now() - begun
  }
  // The fastest of some runs: other work on the machine only ever adds.
  const fastest = (text: string): number => Math.min(...[1, 2, 3, 4, 5].map(() => time(text)))

  test.each([
    ['one sentence', CLAUSE],
    ['a sentence with commas', `${CLAUSE}،`],
    ['many sentences', `${CLAUSE}.`],
    ['quotations that never close', `قال المتحدث: «${CLAUSE}`],
    ['short words of figures', 'ثلاثة وخمسون قتيلا و 12 جريحا بينهم'],
    ['names of places', 'حلب وإدلب ودمشق وحمص وحماة ودرعا'],
    ['words that nobody knows', 'ططط ظظظ ضضض غغغ'],
  ])('%s: twice the words cost less than three times the time', (_what, clause) => {
    read(repeat(clause, 2000))
    const once = fastest(repeat(clause, 10_000))
    expect(fastest(repeat(clause, 20_000)) / Math.max(once, 20)).toBeLessThan(3)
  })
})

describe('any words of the lexicon in any order', () => {
  const forms = [...lexicon.forms.keys()].sort()
  const names = [...lexicon.world.places.values()].slice(0, 400).flatMap(place => place.names)
  const events = lexicon.lexemes.filter(({ kind }) => kind === 'event').map(({ lemma }) => lemma)
  const word = fc.oneof(
    fc.constantFrom(...forms),
    fc.constantFrom(...events),
    fc.constantFrom(...names),
    fc.constantFrom('في', 'على', 'من', 'قال', 'إن', 'لم', 'بينهم', 'أمس', 'مقتل', 'قتل', 'ثلاثة', '12', '٣٥', 'و'),
  )
  const gap = fc.constantFrom(' ', ' ', ' ', ' ', '، ', '. ', '\n', ' «', '» ', ': ', ' (', ') ', '" ', ' \u200f')
  const text = fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 })
    .map(parts => parts.map(([one, between]) => one + between).join(''))

  test('no crash, and every span is its quotation', () => {
    fc.assert(
      fc.property(text, mixed => {
        expect(faults(mixed)).toEqual([])
      }),
      { numRuns: 400, seed: 20180405 },
    )
  })

  test('coding again gives the same', () => {
    fc.assert(
      fc.property(text, mixed => {
        expect(read(mixed)).toEqual(read(mixed))
      }),
      { numRuns: 50, seed: 20180405 },
    )
  })
})
