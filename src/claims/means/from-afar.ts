import type { Lexicon } from '../../lexicon/index.ts'
import type { Mentions } from '../../mentions/index.ts'
import { dayNumber, familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { isTally } from '../figures/index.ts'
import { sameName } from '../names.ts'

/**
 * وثق الدفاع المدني 655 هجوماً: where a report tells only of strikes from afar, an attack whose means it does not say is one of
 * them too.
 */
export function strikesFromAfar(claims: readonly Draft[], lexicon: Lexicon): void {
  const open = claims.filter(
    c => c.type === 'offensive' && c.soft && c.status !== 'planned' && !isAtSea(c, lexicon) && !isTally(c, lexicon),
  )
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

/**
 * نفذ التحالف تسع ضربات جوية في سوريا و14 ضربة أخرى في العراق: a strike of no said means is from the air where whoever made it made
 * all others that the report tells of from there.
 */
export function strikesFromTheAir(claims: readonly Draft[], lexicon: Lexicon): void {
  const strikes = claims.filter(c => c.type === 'airstrike' || c.type === 'shelling')
  for (const claim of strikes) {
    if (!claim.entry.of_any_means || !claim.soft || claim.type !== 'shelling' || !claim.actors.length) continue
    const own = strikes.filter(s => !s.soft && s.actors.some(a => claim.actors.some(b => sameName(a, b, lexicon))))
    if (!own.length || own.some(s => s.type !== 'airstrike')) continue
    claim.type = 'airstrike'
    claim.steps.push({ rule: 'means.from-the-air', gave: 'airstrike: whoever made it struck from the air', at: null })
  }
}

/** هجوم على سفينة في مضيق باب المندب: an attack at sea is told like one on the ground. */
const isAtSea = ({ places }: Draft, { world }: Lexicon): boolean =>
  places.some(({ id }) => id !== null && world.places.get(id)?.kind === 'sea')

const NEAR = new Set(['strikes', 'fighting', 'territory'])

// In days.
const LONG = 7

/** تتعرض المدينة لهجوم منذ شهرين: one attack that goes on for so long is an offensive, whatever strikes are told beside it. */
export function isCampaign({ chunks }: Mentions, { type, chunk, date }: Draft, published: string | null): boolean {
  const { reading, quantity } = chunks[chunk]!
  if (type !== 'offensive' || quantity || reading?.entry.features.number !== 'singular') return false
  if (!date || date.to !== published) return false
  return dayNumber(date.to) - dayNumber(date.from) > LONG
}
