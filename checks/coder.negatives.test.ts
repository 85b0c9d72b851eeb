import { expect, test } from 'vitest'
import { code, loadLexicon } from '../src/index.ts'
import { dataFiles, parseFile } from '../src/lexicon/index.ts'

interface Negative {
  readonly text: string
  readonly why: string
  /** Why it still gives a claim. */
  readonly known_failure?: string
}

const lexicon = loadLexicon()
const negatives = dataFiles()
  .filter(({ path }) => path.startsWith('arabic/negatives/'))
  .flatMap(file => parseFile(file).data as readonly Negative[])

const told = (text: string) =>
  code({ text, published: '2018-04-05' }, lexicon).map(
    ({ type, trigger, derivation }) => `${type} "${trigger.text}" by ${derivation[0]?.rule}`,
  )

test('there are negatives enough', () => {
  expect(negatives.length).toBeGreaterThanOrEqual(80)
})

test.each(negatives.filter(one => !one.known_failure).map(({ text, why }) => [why, text] as const))(
  'no claim from %s: %s',
  (_why, text) => {
    expect(told(text)).toEqual([])
  },
)

const failing = negatives.filter(one => one.known_failure).map(one => [one.known_failure!, one.text] as const)

test('what is known to fail still fails: take the mark off what has been mended', () => {
  expect(failing.filter(([, text]) => told(text).length === 0)).toEqual([])
})

test('all of them in one report give no claim', () => {
  const peaceful = negatives.filter(one => !one.known_failure).map(({ text }) => text)
  expect(told(peaceful.join('\n'))).toEqual([])
})
