import type { Lexicon } from '../../lexicon/index.ts'
import { type ClaimType, familyOf, type Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { sameName } from '../names.ts'
import { sumOf, tellSigns, weightsOf } from '../weights.ts'
import { mayFly } from './fliers.ts'

const SIGNS = 'arabic/reference/doers.yaml'
// Claims further apart than this in the text do not explain each other.
const REACH = 40

/** Gives claims of a report that name no doer those of the claim that tells of the same deed, where the signs suffice. */
export function nameDoers(claims: readonly Draft[], lexicon: Lexicon): void {
  const weights = weightsOf(lexicon, SIGNS)
  const told = claims.map(c => c.actors)
  const only = onlyAttacker(claims, lexicon)
  for (const claim of claims) dropStruck(claim, lexicon)
  for (const [at, claim] of claims.entries()) {
    if (claim.actors.length || !hasDoers(claim)) continue
    let best: { from: Draft; actors: readonly Named[]; signs: string[]; sum: number } | null = null
    for (let k = Math.max(0, at - REACH); k < Math.min(claims.length, at + REACH); k++) {
      const from = claims[k]!
      if (k === at || !told[k]!.length || !ARMED.has(familyOf(from.type))) continue
      // سيطرت على الجبل بعد معارك مع المتمردين: of two who fought, the one from whom it was taken did not take it.
      const actors = from.type === 'clash' ? told[k]!.filter(a => !isVictim([a], claim, lexicon)) : told[k]!
      if (!actors.length || isVictim(actors, claim, lexicon)) continue
      if (claim.type === 'airstrike' && !actors.every(party => mayFly(party, lexicon))) continue
      // Whoever stops an attack did not make it.
      if ((from.type === 'repelled') !== (claim.type === 'repelled')) continue
      // Who denies a deed is not thereby said by others to have done it.
      if (from.status === 'denied' && claim.status !== 'denied') continue
      const signs = signsOf(claim, from, actors, only, lexicon)
      const sum = sumOf(signs, weights)
      if (!best || sum > best.sum) best = { from, actors, signs, sum }
    }
    if (!best || best.sum < (weights.get('enough') ?? 0)) continue
    claim.actors = best.actors.map(a => ({ ...a, from: 'context' as const }))
    claim.steps.push({
      rule: 'recall.claim',
      gave: `whoever did ${best.from.entry.id}: ${tellSigns(best.signs, weights)}`,
      at: best.from.trigger,
    })
  }
}

/** Of doers filled in from elsewhere, those that the claim itself names as struck are none; nobody named as doer is struck by the same words. */
function dropStruck(claim: Draft, lexicon: Lexicon): void {
  const fold = (name: Named) => lexicon.fold(name.text)
  const said = new Set(claim.actors.filter(a => a.from === 'said').map(fold))
  if (ATTACKS.has(familyOf(claim.type))) claim.targets = claim.targets.filter(t => !said.has(fold(t)))
  const doers = claim.actors.filter(a => a.from === 'said' || !claim.targets.some(t => sameName(a, t, lexicon)))
  if (doers.length) claim.actors = doers
}

const ARMED = new Set(['strikes', 'fighting', 'territory'])
const ATTACKS = new Set(['strikes', 'fighting', 'materiel'])
const DAMAGE = new Set<ClaimType>(['destruction'])
const ON_THE_GROUND = new Set(['fighting', 'territory'])
const UNKNOWN_CAUSE = new Set<ClaimType>(['bombing', 'chemical'])

function hasDoers(claim: Draft): boolean {
  if (claim.type === 'clash' || claim.entry.outcome === 'displaced') return false
  return ARMED.has(familyOf(claim.type)) || DAMAGE.has(claim.type)
}

function signsOf(
  claim: Draft,
  from: Draft,
  actors: readonly Named[],
  only: readonly Named[] | null,
  lexicon: Lexicon,
): string[] {
  const signs: string[] = []
  const shared = claim.sentences.some(n => from.sentences.includes(n))
  if (shared) signs.push('same-sentence')
  else if (claim.sentences.some(n => from.sentences.includes(n - 1) || from.sentences.includes(n + 1)))
    signs.push('next-sentence')
  const attack = familyOf(from.type) === 'strikes' || familyOf(from.type) === 'fighting'
  if (shared && attack && DAMAGE.has(claim.type)) signs.push('damage-of-attack')
  if (claim.type === from.type) signs.push('same-type')
  if (familyOf(claim.type) === familyOf(from.type)) signs.push('same-family')
  if (claim.type === from.type && (claim.status === 'denied') !== (from.status === 'denied')) signs.push('denial')
  if (claim.places.length && from.places.length)
    signs.push(claim.places.some(p => from.places.some(q => sameName(p, q, lexicon))) ? 'same-place' : 'other-place')
  if (claim.date && from.date && (claim.date.to < from.date.from || from.date.to < claim.date.from))
    signs.push('other-day')
  if (only && familyOf(claim.type) === 'strikes' && actors.every(a => only.some(o => sameName(a, o, lexicon))))
    signs.push('only-attacker')
  if (UNKNOWN_CAUSE.has(claim.type)) signs.push('of-unknown-cause')
  if (ON_THE_GROUND.has(familyOf(claim.type))) signs.push('ground-deed')
  if (claim.status !== 'reported' && from.status === 'reported') signs.push('not-done')
  return signs
}

/** The parties of the report's strikes if all name the same ones, else null. */
function onlyAttacker(claims: readonly Draft[], lexicon: Lexicon): readonly Named[] | null {
  const strikes = claims.filter(c => familyOf(c.type) === 'strikes' && c.actors.length > 0)
  const first = strikes[0]?.actors
  if (!first) return null
  const same = strikes.every(c => c.actors.some(a => first.some(f => sameName(a, f, lexicon))))
  return same ? first : null
}

function isVictim(actors: readonly Named[], claim: Draft, lexicon: Lexicon): boolean {
  return actors.some(a => claim.targets.some(t => sameName(a, t, lexicon)))
}

/** مقتل مدني برصاص قناص, مقتل جنود من الجيش في هجوم: who was shot, and fighters who fell, are whom it struck. */
export function nameHit(claims: readonly Draft[], lexicon: Lexicon): void {
  for (const claim of claims) {
    // Those who are named among the dead stand beside them.
    if (claim.targets.some(t => !claim.named?.includes(t.start))) continue
    const known = claim.harmed.some(h => h.id !== null)
    const hit = claim.harmed.filter(
      h => HITS.has(claim.type) || (STRUCK.has(claim.type) && (known ? h.id !== null : isFighter(claim, h))),
    )
    const found = hit.filter(
      (h, i) =>
        !claim.actors.some(a => sameName(a, h, lexicon)) &&
        !claim.targets.some(t => t.start === h.start) &&
        hit.findIndex(o => sameName(o, h, lexicon)) === i,
    )
    if (!found.length) continue
    claim.targets = [...found, ...claim.targets]
    claim.steps.push({ rule: 'recall.harmed', gave: 'whom it killed or wounded', at: found[0]! })
  }
}

// Of a blast whom it killed or wounded is whom it hit, as of a shot.
const HITS = new Set<ClaimType>(['shooting', 'bombing'])
const STRUCK = new Set<ClaimType>(['offensive', 'airstrike'])

function isFighter({ casualties }: Draft, harmed: Named): boolean {
  return casualties.some(
    ({ who, evidence }) => who === 'combatants' && evidence.start < harmed.end && harmed.start < evidence.end,
  )
}
