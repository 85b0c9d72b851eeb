import { type Lexicon, wholes } from '../../lexicon/index.ts'
import type { Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { nameWords } from '../names.ts'

/**
 * شنت الطائرات الروسية غارات على البارة. ثم قصفت الطائرات الحربية كنصفرة: aircraft of which nothing says whose they are belong to
 * the only party whose aircraft the report names.
 */
export function ownAircraft(claims: readonly Draft[], lexicon: Lexicon): void {
  const owner = onlyFlier(claims, lexicon)
  if (!owner) return
  for (const claim of claims) {
    if (claim.type !== 'airstrike') continue
    const bare = claim.actors.filter(actor => actor.id === null && isBareAircraft(actor, lexicon))
    if (!bare.length) continue
    claim.actors = claim.actors.map(actor => (bare.includes(actor) ? { ...actor, id: owner.id } : actor))
    claim.steps.push({ rule: 'recall.aircraft', gave: 'the only party whose aircraft the report names', at: owner })
  }
}

/** Who made the strikes from the air; null where nobody is named, or more than one that are not parts of one. */
function onlyFlier(claims: readonly Draft[], lexicon: Lexicon): Named | null {
  const fliers = claims.filter(c => c.type === 'airstrike').flatMap(c => c.actors.filter(a => isNamed(a, lexicon)))
  const [first, ...rest] = fliers
  if (!first) return null
  const whole = wholeOf(first.id!, lexicon)
  return rest.every(a => wholeOf(a.id!, lexicon) === whole) ? first : null
}

const isNamed = ({ id }: Named, { world }: Lexicon) =>
  (world.actors.get(id ?? '')?.kind ?? UNIDENTIFIED) !== UNIDENTIFIED
const UNIDENTIFIED = 'unidentified'

/** The party that one is part of in the end. */
const wholeOf = (id: string, { world }: Lexicon) => [...wholes(world, id)].at(-1)!

/** الطائرات الحربية, طائرة مسيرة: words for aircraft, what kind they are and how many, and nothing else. */
function isBareAircraft({ text }: Named, lexicon: Lexicon): boolean {
  let flies = false
  for (const word of nameWords(text, lexicon)) {
    const kinds = (lexicon.forms.get(word) ?? []).map(entry => entry.lexeme)
    if (kinds.some(l => l.kind === 'means' && l.data['id'] === AIRCRAFT)) flies = true
    else if (!kinds.some(l => WHICH.has(l.kind) && l.data['unknown'] !== true)) return false
  }
  return flies
}

const AIRCRAFT = 'means.aircraft'
const WHICH = new Set<string>(['means', 'actor-modifier', 'number'])
