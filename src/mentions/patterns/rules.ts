import type { Fold } from '../../lexicon/index.ts'
import type { TextWord } from '../../text/index.ts'
import type { Slots } from './match.ts'
import { compilePattern, type Piece } from './pattern.ts'

/** A row of a rule file, as far as matching is concerned. */
export interface PatternRow {
  readonly id: string
  readonly pattern?: string
  readonly patterns?: readonly string[]
}

export interface CompiledRule<R extends PatternRow> {
  readonly row: R
  readonly pieces: readonly Piece[]
}

/** Rules by the words with which they can begin. */
export interface RuleIndex<R extends PatternRow> {
  /** Rules that may begin at a word, in the order of their files. */
  readonly at: (word: TextWord) => readonly CompiledRule<R>[]
}

/** Compiles the patterns of rule rows. Throws where a pattern names a slot that does not exist. */
export function indexRules<R extends PatternRow>(rows: readonly R[], slots: Slots, fold: Fold): RuleIndex<R> {
  const byKey = new Map<string, Set<CompiledRule<R>>>()
  for (const row of rows)
    for (const pattern of [...(row.pattern ? [row.pattern] : []), ...(row.patterns ?? [])]) {
      const rule = { row, pieces: compilePattern(pattern, fold) }
      for (const { slot } of rule.pieces)
        if (slot && !slots.has(slot))
          throw new Error(`rule ${row.id}: no slot <${slot}>; there are ${[...slots.keys()].join(', ')}`)
      for (const key of firstKeys(rule.pieces, slots)) byKey.set(key, (byKey.get(key) ?? new Set()).add(rule))
    }
  const known = new Map<string, readonly CompiledRule<R>[]>()
  for (const [key, rules] of byKey) known.set(key, [...rules])
  return {
    at(word) {
      if (word.shape.kind === 'number') return known.get('#') ?? []
      let found: readonly CompiledRule<R>[] = []
      for (const start of word.shape.starts) {
        const rules = known.get(start.text)
        if (rules) found = found.length ? [...found, ...rules] : rules
      }
      return found
    },
  }
}

function firstKeys(pieces: readonly Piece[], slots: Slots): Set<string> {
  const keys = new Set<string>()
  for (const piece of pieces) {
    for (const key of piece.slot ? slots.get(piece.slot)!.keys : piece.words) keys.add(key)
    if (!piece.optional) break
  }
  return keys
}
