import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { befalls } from './controlled.ts'

/**
 * أطلقت القوات عملية لطرد المسلحين: whoever attacks does what the attack is for, and it is against those whom this befalls.
 * What is joined to such a purpose (بفك الحصار وطرد المسلحين) has its doer, and so has what he threatens (متوعدا باستعادتها).
 */
export function sharePurposes({ chunks }: Mentions, opened: readonly Draft[]): void {
  for (const [at, deed] of opened.entries()) {
    if (deed.verbal || deed.gone || RELIEF.has(deed.type) || familyOf(deed.type) === 'politics') continue
    const self = chunks[deed.chunk]!
    const before = opened[at - 1]
    if (!before || before.gone || before.status === 'denied') continue
    const joined =
      self.conjunction && self.preposition === '' && !before.verbal && chunks[before.chunk]!.preposition !== ''
    const between = chunks.slice(before.chunk + 1, deed.chunk)
    const purpose =
      (self.preposition === 'ل' ||
        self.brings === 'purpose' ||
        aimedAt(chunks[deed.chunk - 1]) ||
        (self.preposition === 'في' && between.some(c => c.kind === 'verb'))) &&
      (ATTACKS.has(before.type) || (before.type === 'deployment' && deed.status === 'planned')) &&
      !between.some(c => c.kind === 'link' && c.conjunction)
    const threatened = before.type === 'statement' && self.preposition === 'ب' && isThreat(chunks[before.chunk]!)
    if (!purpose && !joined && !threatened) continue
    if (!deed.actors.length && !befalls(deed.entry) && before.actors.length) {
      deed.actors = before.actors.map(a => ({ ...a, from: 'context' as const }))
      deed.steps.push({ rule: 'share.purpose', gave: `whoever does ${before.entry.id}`, at: before.trigger })
    }
    if (purpose && BEFALLS.has(deed.type) && !before.targets.length && deed.targets.length) {
      before.targets = deed.targets.map(t => ({ ...t, from: 'context' as const }))
      before.steps.push({ rule: 'share.purpose', gave: `against those of ${deed.entry.id}`, at: deed.trigger })
    }
  }
}

/** توعدوا باستعادته, متوعدا باقتحامها: whoever threatens a deed is to do it. */
const isThreat = (words: Chunk) => lexemeOf(words, 'saying')?.data['sense'] === 'threaten'

/** عملية بهدف طرد المسلحين */
const aimedAt = (before: Chunk | undefined) => before !== undefined && lexemeOf(before, 'status')?.data['aim'] === true

const ATTACKS = new Set(['offensive', 'airstrike', 'shelling', 'clash', 'capture', 'siege-broken'])
const BEFALLS = new Set(['displacement', 'offensive', 'detention', 'airstrike', 'shelling'])

// Relief is what a way is opened for, seldom by those who bring it.
const RELIEF = new Set(['evacuation', 'aid-delivery', 'aid-denied', 'release'])
