import type { Chunk, Mentions } from '../../mentions/index.ts'
import type { ClaimType } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { linkKind } from '../roles/index.ts'
import { sumOf, weightsOf } from '../weights.ts'
import { happens } from './scene.ts'

const DOUBTS = 'arabic/reference/doubts.yaml'

/**
 * بدأ تحقيق في الهجوم, عائلات الجنود الذين قتلوا: whether so much speaks against a claim, its doer found, that it only points to a deed.
 * `mentions`: the sentence that tells it first.
 */
export function isDoubtful(mentions: Mentions, claim: Draft): boolean {
  const signs = signsAgainst(mentions, claim)
  if (!signs.length) return false
  const weights = weightsOf(mentions.frame.lexicon, DOUBTS)
  return sumOf(signs, weights) >= (weights.get('enough') ?? 0)
}

function signsAgainst({ chunks }: Mentions, claim: Draft): string[] {
  // لا علاقة لها بالهجوم: what is denied is said to have been told.
  if (claim.status === 'denied') return []
  const signs = isPlanOfNobody(claim) ? ['plan-of-nobody'] : []
  if (claim.type === 'killing') return [...signs, ...againstDeath(chunks, claim)]
  if (claim.verbal) return signs
  if (claim.type === 'offensive') return [...signs, ...againstAttack(chunks, claim)]
  return claim.type === 'capture' ? [...signs, ...againstTaking(chunks, claim)] : signs
}

// طالب بوقف القتال وإيصال المساعدات: what is asked for or announced without a word of whom or where says enough.
const ASKED_FOR = new Set<ClaimType>([
  'aid-delivery',
  'aid-denied',
  'ceasefire',
  'siege',
  'siege-broken',
  'evacuation',
  'release',
  'displacement',
  'withdrawal',
  'clash',
  'abuse',
  'protest',
])

/** ناقشوا سبب استخدام هذا السلاح, بقصد تنفيذ هجوم: neither who would do it, nor to whom, nor where. */
function isPlanOfNobody({ type, status, actors, targets, places }: Draft): boolean {
  if (status !== 'planned' || ASKED_FOR.has(type)) return false
  return !actors.length && ![...targets, ...places].some(p => p.from === 'said')
}

function againstAttack(chunks: readonly Chunk[], claim: Draft): string[] {
  const signs: string[] = []
  const once = claim.sentences.length === 1
  // الهجوم على المدينة: what was attacked is said.
  const onWhat = chunks[claim.chunk + 1]?.preposition === ON
  if (once && claim.definite && claim.soft && !onWhat && !happens(chunks, claim)) signs.push('attack-pointed-at')
  if (!claim.actors.length && !happens(chunks, claim)) signs.push('attack-by-nobody')
  if (hangsOnNoun(chunks, claim)) signs.push('attack-after-noun')
  if (![...claim.places, ...claim.targets].some(p => p.from === 'said')) signs.push('attack-nowhere')
  return signs
}

function againstTaking(chunks: readonly Chunk[], claim: Draft): string[] {
  const signs: string[] = []
  const { preposition, pronoun } = chunks[claim.chunk]!
  if (claim.definite && !pronoun && claim.sentences.length === 1) signs.push('taking-with-article')
  // تمكنت الأخيرة من السيطرة
  if (hangsOnNoun(chunks, claim) && preposition !== 'من') signs.push('taking-after-noun')
  if (claim.status === 'planned') signs.push('taking-planned')
  if (claim.date?.rule === 'said') signs.push('taking-on-a-day')
  return signs
}

function againstDeath(chunks: readonly Chunk[], claim: Draft): string[] {
  const signs = identifies(chunks, claim) ? ['death-identifies'] : []
  // سعى لقتل القائد
  const meant = chunks[claim.chunk]!.brings === 'purpose' || !claim.entry.light
  return claim.status === 'planned' && !meant ? [...signs, 'death-foreseen'] : signs
}

const ON = 'علي'

/** سيناريو هجوم; not حدوث هجوم */
function hangsOnNoun(chunks: readonly Chunk[], { chunk }: Draft): boolean {
  const before = chunks[chunk - 1]
  return before?.kind === 'thing' && !before.lexemes.some(l => l.kind === 'support')
}

// In chunks.
const CLAUSE = 6

/** أسفر عن مقتل, أوقعت أربعين قتيلاً */
const broughtAbout = (chunks: readonly Chunk[], at: number) =>
  chunks
    .slice(Math.max(0, at - 2), at)
    .some(c => c.lexemes.some(l => l.kind === 'cause' && l.data['order'] === 'effect-follows'))

/** الجنود الذين قتلوا, الهجوم الذي أوقع قتلى: a death that says of whom or what the sentence speaks. */
function identifies(chunks: readonly Chunk[], claim: Draft): boolean {
  const { chunk, verbal, actors, places, date, sentences } = claim
  if (claim.ofToll || sentences.length > 1 || actors.some(a => a.from === 'said')) return false
  // ندد بالهجوم الذي أوقع أمس عشرة قتلى في حلب: when and where are told too.
  if (date?.rule === 'said' && places.some(p => p.from === 'said')) return false
  // التصعيد الذي أسفر عن مقتل 14 شخصاً: a counted toll of what the clause is about is news of its own.
  if (claim.casualties.some(c => (c.min ?? 0) > 1) && broughtAbout(chunks, chunk)) return false
  for (let i = chunk - 1; i >= 0 && i >= chunk - CLAUSE; i--) {
    if (chunks[i]!.kind === 'link' && linkKind(chunks[i]!) === 'relative') return true
    // القوات التي ترافقها المدرعات قتلت ثلاثة
    if (chunks[i + 1]!.broken || (verbal && chunks[i]!.kind === 'verb')) return false
  }
  return false
}
