import { describe, expect, test } from 'vitest'
import { copiesAmong, sketcher } from './copies.ts'
import { report } from './fixtures.ts'
import type { Told } from './telling.ts'

/** Fifty sentences of their own, none like another. */
const SENTENCES = Array.from({ length: 50 }, (_, i) =>
  ['السكان', 'المعبر', 'الطريق', 'المشفى', 'السوق'].map((noun, k) => `${noun}${i} رقم${i * 7 + k} كما${k}`).join(' '),
)
const text = (from: number, to: number): string => SENTENCES.slice(from, to).join('\n')
const told = (id: string, body: string) => report(id, id, '2018-03-16', [{ said: body.slice(0, 20) }], body)
const same = (t: string): string => t
const copies = (all: readonly Told[], fold: (t: string) => string) => {
  const sketchOf = sketcher(fold)
  return copiesAmong(
    all.map((_, source) => source),
    source => sketchOf(all[source]!),
  )
}

describe('copies', () => {
  test('most of a text with another end', () => {
    const found = copies([told('a', text(0, 20)), told('b', text(0, 18)), told('c', text(20, 40))], same)
    expect(found.text(1)).toBe(found.text(0))
    expect(found.text(2)).not.toBe(found.text(0))
  })

  test('a part of a longer text, but not a sentence or two', () => {
    const found = copies([told('a', text(0, 20)), told('b', text(14, 40)), told('c', text(39, 50))], same)
    expect(found.partly(1)).toEqual([0])
    expect(found.partly(2)).toEqual([])
  })

  test('the paragraph that carries a claim', () => {
    const found = copies(
      [told('a', text(3, 4)), told('b', `${text(3, 4)}\n${text(30, 50)}`), told('c', text(4, 5))],
      same,
    )
    const at = (source: number) => found.paragraph(source, [{ start: 0, end: 5 }])
    expect(at(1)).toBe(at(0))
    expect(at(2)).not.toBe(at(0))
  })

  test('texts too short to tell are copies of nothing', () => {
    const found = copies([told('a', 'قصف على البلدة ليلا'), told('b', 'قصف على البلدة ليلا')], same)
    expect(found.text(1)).not.toBe(found.text(0))
    expect(found.paragraph(0, [{ start: 0, end: 5 }])).toBeNull()
  })

  test('spelling that folding brings together is no difference', () => {
    const marked = text(0, 10).replaceAll('السوق', 'السُّوق')
    const fold = (t: string): string => t.replace(/\p{M}/gu, '')
    const found = copies([told('a', text(0, 10)), told('b', marked)], fold)
    expect(found.text(1)).toBe(found.text(0))
  })
})
