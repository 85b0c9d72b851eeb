import { expect, test } from 'vitest'
import { CLAIM_TYPES } from '../../record/index.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

const NUMBERS = [0, 1, 2, 3, 11, 100, 101]

/** Every entry by its path; functions are asked with numbers, so that all their forms are seen. */
function entries(of: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}/${key}`
    if (typeof value === 'string') return [[at, value] as const]
    if (typeof value === 'function') return NUMBERS.map(n => [`${at}(${n})`, String(value(n, n, n))] as const)
    return entries(value as object, at)
  })
}

test('both languages hold every word, and none is empty', () => {
  expect(
    entries(ar)
      .map(([path]) => path)
      .toSorted(),
  ).toEqual(
    entries(en)
      .map(([path]) => path)
      .toSorted(),
  )
  for (const [path, text] of [...entries(en), ...entries(ar)]) expect(text.trim(), path).not.toBe('')
  for (const type of CLAIM_TYPES) expect(en.types[type] && ar.types[type], type).toBeTruthy()
})

test('each language is written in its own letters', () => {
  const codes = /^\/(lang|dir|locale|thisLanguage|comma)$|shown|side/
  for (const [path, text] of entries(en)) if (!codes.test(path)) expect(text, path).not.toMatch(/\p{Script=Arabic}/u)
  for (const [path, text] of entries(ar)) if (!codes.test(path)) expect(text, path).toMatch(/\p{Script=Arabic}/u)
})

test('no presentation forms, no tatweel, no direction marks in the Arabic', () => {
  for (const [path, text] of entries(ar))
    expect(text, path).not.toMatch(/[\ufb50-\ufdff\ufe70-\ufefc\u0640\u200e\u200f]/u)
})

test('names for equal things differ: no two types share a word', () => {
  for (const words of [en, ar]) expect(new Set(Object.values(words.types)).size).toBe(CLAIM_TYPES.length)
})

test('the vocabulary of one side is not the interface’s', () => {
  const partial =
    /terror|regime|martyr|liberat|occup|rebel|militia|crime|إرهاب|النظام|شهيد|شهداء|استشهد|تحرير|ميليشيا|عدوان|عصاب/i
  for (const [path, text] of [...entries(en), ...entries(ar)]) expect(text, path).not.toMatch(partial)
})
