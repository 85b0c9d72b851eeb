import { describe, expect, test } from 'vitest'
import { loadLexicon } from '../src/index.ts'
import { filesIn, fileText } from './files.ts'
import { BIDI_CONTROLS, partisanLabels, partisanWords } from './words.ts'

const source = ['src', 'bin', 'checks', 'bench', 'decisions'].flatMap(folder =>
  filesIn(folder, /\.(ts|mjs|js|css|md)$/).map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
)

test('no invisible direction sign stands in the source', () => {
  expect(source.filter(({ text }) => BIDI_CONTROLS.test(text)).map(({ path }) => path)).toEqual([])
})

describe('the program speaks in neutral words', () => {
  test('in what it shows', () => {
    const shown = source.filter(
      ({ path }) => /^src\/(serve|cli|incidents|store|read)\//.test(path) && !/\.test\.ts$|fixtures/.test(path),
    )
    const found = shown.flatMap(({ path, text }) => partisanWords(text).map(word => `${path}: ${word}`))
    expect(found).toEqual([])
  })

  test('in the labels of actors', () => {
    const { actors } = loadLexicon().world
    const found = [...actors.values()].flatMap(({ id, label }) =>
      partisanLabels(`${label.en} ${label.ar}`).map(word => `${id}: ${word}`),
    )
    expect(found).toEqual([])
  })

  test('in its reasons for grades', () => {
    expect(partisanWords(fileText('world/grades.yaml'))).toEqual([])
  })

  test('and the guard fires', () => {
    expect(partisanWords(fileText('checks/bad/words/label.txt'))).toEqual(['Terrorists', 'regime', 'شهيد'])
    expect(BIDI_CONTROLS.test('a\u202eb')).toBe(true)
  })
})
