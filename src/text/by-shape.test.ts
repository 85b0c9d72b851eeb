import { expect, test } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { byShape } from './by-shape.ts'
import { readText } from './text.ts'

const lexicon = loadLexicon()
const words = (text: string) => readText({ text }, lexicon).flatMap(sentence => [...sentence.words])

test('a question is worked out once for all words of the same letters, and each question has its own answers', () => {
  const asked: string[] = []
  const length = byShape(({ fold }) => {
    asked.push(fold)
    return fold.length
  })
  const isLong = byShape(({ fold }, least: number) => fold.length >= least)
  const found = words('قصف الحي ثم قصف السوق، والقصف متواصل. قصف الحي.')
  expect(found.map(word => length(word))).toEqual(found.map(word => word.shape.fold.length))
  expect(found.map(word => isLong(word, 5))).toEqual(found.map(word => word.shape.fold.length >= 5))
  expect(asked).toEqual([...new Set(found.map(word => word.shape.fold))])
})

test('words that differ only in ة and ه fold alike and keep their own readings', () => {
  const [tied, pronoun] = words('حركة حركه')
  expect(tied!.shape.fold).toBe(pronoun!.shape.fold)
  expect(tied!.shape).not.toBe(pronoun!.shape)
})
