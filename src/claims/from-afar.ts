import type { Lexicon } from '../lexicon/index.ts'
import { familyOf } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { sameName } from './names.ts'

/**
 * وثق الدفاع المدني 655 هجوماً: where a report tells only of strikes from afar, an attack whose means it does not say is one of
 * them too.
 */
export function strikesFromAfar(claims: readonly Draft[], lexicon: Lexicon): void {
  const open = claims.filter(c => c.type === 'offensive' && c.soft && c.status !== 'planned')
  if (!open.length) return
  const strikes = claims.filter(c => c.type === 'airstrike' || c.type === 'shelling')
  const near = claims.some(c => !open.includes(c) && !strikes.includes(c) && NEAR.has(familyOf(c.type)))
  if (near || !strikes.length) return
  for (const claim of open) {
    const doer = claim.actors.some(a => strikes.some(s => s.actors.some(b => sameName(a, b, lexicon))))
    if (claim.actors.length && !doer) continue
    claim.type = 'shelling'
    claim.steps.push({ rule: 'means.from-afar', gave: 'shelling: the report tells only of strikes', at: null })
  }
}

const NEAR = new Set(['strikes', 'fighting', 'territory'])
