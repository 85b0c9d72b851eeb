import type { Fold } from '../../lexicon/index.ts'
import { byShape, type TextWord } from '../../text/index.ts'
import type { Slots } from './match.ts'
import { type Needs, needsOf } from './needs.ts'
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
  /** The keys one of which must stand behind the first word that it looks at; null where anything or nothing may. */
  readonly follow: ReadonlySet<string> | null
  /** What must stand behind its first piece: see `RuleIndex.has`. */
  readonly needs: readonly number[]
}

/** Rules by the words with which they can begin. */
export interface RuleIndex<R extends PatternRow> {
  /** Rules whose find may begin at a word, in the order of their files. */
  readonly at: (word: TextWord) => readonly CompiledRule<R>[]
  /** Rules that may begin there with a word that is no part of the find. */
  readonly outside: (word: TextWord) => readonly CompiledRule<R>[]
  /** Whether a sentence has all that a rule needs: most rules whose first word stands in a sentence lack another there. */
  readonly has: Needs['met']
}

/** Compiles the patterns of rule rows. Throws where a pattern names a slot that does not exist. */
export function indexRules<R extends PatternRow>(rows: readonly R[], slots: Slots, fold: Fold): RuleIndex<R> {
  const inside = new Map<string, Set<CompiledRule<R>>>()
  const outside = new Map<string, Set<CompiledRule<R>>>()
  const needs = needsOf(slots)
  for (const row of rows)
    for (const pattern of [...(row.pattern ? [row.pattern] : []), ...(row.patterns ?? [])]) {
      const pieces = compileFor(row.id, pattern, slots, fold)
      const rule = { row, pieces, follow: followingKeys(pieces, slots), needs: needs.of(pieces) }
      const byKey = rule.pieces[0]!.outside ? outside : inside
      for (const key of firstKeys(rule.pieces, slots)) byKey.set(key, (byKey.get(key) ?? new Set()).add(rule))
    }
  return { at: lookUp(inside), outside: lookUp(outside), has: needs.met }
}

/** Compiles a pattern of a rule; throws where it names a slot that does not exist. */
export function compileFor(rule: string, pattern: string, slots: Slots, fold: Fold): readonly Piece[] {
  const pieces = compilePattern(pattern, fold)
  const unknown = pieces.find(({ slot }) => slot && !slots.has(slot))
  if (unknown) throw new Error(`rule ${rule}: no slot <${unknown.slot}>; there are ${[...slots.keys()].join(', ')}`)
  return pieces
}

function lookUp<R extends PatternRow>(
  byKey: ReadonlyMap<string, ReadonlySet<CompiledRule<R>>>,
): (word: TextWord) => readonly CompiledRule<R>[] {
  const known = new Map([...byKey].map(([key, rules]) => [key, [...rules]]))
  const none: readonly CompiledRule<R>[] = []
  return byShape(shape => {
    if (shape.kind === 'number') return known.get('#') ?? none
    let found: readonly CompiledRule<R>[] = none
    for (const start of shape.starts) {
      const rules = known.get(start.text)
      if (rules) found = found.length ? [...found, ...rules] : rules
    }
    return found
  })
}

/** Most finds are ruled out by the second word, and cheaply: for each piece that may come first, what may come next. */
function followingKeys(pieces: readonly Piece[], slots: Slots): ReadonlySet<string> | null {
  const keys = new Set<string>()
  for (const [i, first] of pieces.entries()) {
    // What a slot or a clitic takes may be more than a word.
    if (first.slot || first.clitic) return null
    const rest = pieces.slice(i + 1)
    const needed = rest.findIndex(piece => !piece.optional)
    if (needed < 0) return null
    for (const piece of rest.slice(0, needed + 1)) {
      const known = piece.slot ? slots.get(piece.slot)!.keys : piece.words
      if (piece.clitic || known.size === 0) return null
      for (const key of known) keys.add(key)
    }
    if (!first.optional) return keys
  }
  return null
}

function firstKeys(pieces: readonly Piece[], slots: Slots): Set<string> {
  const keys = new Set<string>()
  for (const piece of pieces) {
    for (const key of piece.slot ? slots.get(piece.slot)!.keys : piece.words) keys.add(key)
    if (!piece.optional) break
  }
  return keys
}
