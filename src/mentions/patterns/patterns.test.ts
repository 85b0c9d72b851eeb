import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../lexicon/index.ts'
import { readText } from '../../text/index.ts'
import { compileFor, matchPattern, quoteWords } from './index.ts'

const lexicon = loadLexicon()
const number = {
  keys: new Set(['#']),
  read: (_: unknown, at: number, head: string) => (/^\d/.test(head) ? [{ end: at + 1, value: head }] : []),
}
const slots = new Map([['n', number]])

function found(pattern: string, text: string, from = 0): string | null {
  const { words } = readText({ text }, lexicon)[0]!
  const match = matchPattern(compileFor('test', pattern, slots, lexicon.fold), words, from, slots)
  return match && quoteWords(words, match.first, match.end, match.head).text
}

describe('a pattern', () => {
  it.each([
    ['أكثر|أقل من <n>', 'أكثر من 20 شخصا', 'أكثر من 20'],
    ['أكثر|أقل من <n>', 'لأكثر من 20 شخصا', 'أكثر من 20'],
    ['بين <n> و+<n>', 'بين 20 و30 شخصا', 'بين 20 و30'],
    ['<n> -+<n>', '20-30 شخصا', '20-30'],
    ['ما? لا يقل', 'لا يقل عن', 'لا يقل'],
    ['<n> [على] [الأقل]', '20 على الأقل', '20'],
    ['[في] <n>', 'في 20', '20'],
  ])('%s finds its words in: %s', (pattern, text, quote) => expect(found(pattern, text)).toBe(quote))

  it.each([
    ['أكثر من <n>', 'أكثر من، 20'],
    ['أكثر من <n>', 'أكثر من عشرين'],
    ['بين <n> و+<n>', 'بين 20 30'],
    ['<n> [على] [الأقل]', '20 شخصا'],
  ])('%s finds nothing in: %s', (pattern, text) => expect(found(pattern, text)).toBeNull())

  it('that cannot be read is an error which names it', () => {
    expect(() => compileFor('r', 'أكثر <m>', slots, lexicon.fold)).toThrow('rule r: no slot <m>; there are n')
    expect(() => compileFor('r', 'أكثر [من', slots, lexicon.fold)).toThrow('cannot read "[من"')
    expect(() => compileFor('r', '[في] ما?', slots, lexicon.fold)).toThrow('nothing that must be found')
  })
})
