import type { Lexeme, Lexicon } from '../../lexicon/index.ts'
import type { Chunk, Frame, Mentions } from '../../mentions/index.ts'
import { type ClaimType, familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { type Argument, remnantsAfter } from '../roles/index.ts'
import { inTheSameWay } from '../scene/index.ts'

interface MeansEntry {
  readonly type: ClaimType
  readonly priority?: number
}

/** The type that the means said with a trigger give it (قصف + طيران is an airstrike), or null. */
export function meansType(mentions: Mentions, draft: Draft, found: readonly Argument[]): ClaimType | null {
  if (!draft.entry.means_decides) return null
  // انفجار قنبلة عنقودية من مخلفات القصف: what was left in the ground is a bomb, whatever it was fired from.
  if (draft.type === 'bombing' && remnantsAfter(mentions, draft) >= 0) return draft.type
  const { frame, chunks } = mentions
  const self = chunks[draft.chunk]!
  const near = [
    self,
    ...found.filter(a => a.role === 'actor' || a.role === 'means').map(a => a.chunk),
    ...usedIn(chunks, draft.chunk),
    ...chunks
      .slice(draft.chunk + 1, draft.chunk + 3)
      .filter(c => (c.kind === 'thing' || c.kind === 'actor' || c.kind === 'phrase') && !c.broken),
  ]
  let best: MeansEntry | null = null
  const doers = found.filter(a => a.role === 'actor').map(a => a.chunk)
  for (const chunk of near)
    for (const lexeme of doers.includes(chunk) ? doersMeans(frame, chunk) : meansIn(frame, chunk)) {
      const entry = lexeme.data as unknown as MeansEntry
      if (!best || (entry.priority ?? 0) > (best.priority ?? 0)) best = entry
    }
  return best?.type ?? null
}

/** استخدام غاز السارين في قصف البلدة: what was used in it. */
function usedIn(chunks: readonly Chunk[], event: number): readonly Chunk[] {
  if (chunks[event]!.preposition !== IN) return []
  const from = Math.max(0, event - USED_WITHIN)
  const use = from + chunks.slice(from, event).findLastIndex(c => c.lexemes.some(l => l.data['status'] === USED))
  return use < from ? [] : chunks.slice(use, event).filter(c => c.kind !== 'verb' && c.kind !== 'link' && !c.broken)
}

const USED = 'used'
const USED_WITHIN = 4
const IN = 'في'

/**
 * طائرة حربية، يعتقد أنها روسية، قصفت المدينة; قتل قناص امرأة: who did it may be the means, also where found only after the
 * clause was read. Of a killing it tells what kind of deed it was.
 */
export function takeDoersMeans({ frame, chunks }: Mentions, draft: Draft): void {
  // مجزرة ارتكبها الطيران
  const deaths = draft.type === 'killing' && (draft.verbal || draft.entry.anaphor === true)
  if (draft.gone || !(draft.soft || (deaths && draft.entry.outcome !== 'wounded'))) return
  for (const actor of draft.actors) {
    const chunk = chunks.find(c => c.span.start <= actor.start && actor.start < c.span.end)
    const means = chunk && doersMeans(frame, chunk)[0]
    if (!means) continue
    draft.type = (means.data as unknown as MeansEntry).type
    draft.soft = false
    draft.steps.push({ rule: 'take.means', gave: `${draft.type}: who did it is the means`, at: actor })
    return
  }
}

/** استشهد جراء إصابته بمقذوف, أصيب بشظايا قذيفة, بعد تعرض مركزه لقذائف: what somebody was hit by tells the means. */
export function takeHitBy({ frame, chunks }: Mentions, draft: Draft): void {
  if (draft.gone || draft.type !== 'killing' || !HARMED.has(String(draft.entry.outcome)) || draft.entry.person) return
  const weapon = draft.entry.outcome === 'wounded' ? broughtBy(chunks, draft.chunk, BY) : undefined
  const exposed = chunks.findIndex((c, i) => i > draft.chunk && i <= draft.chunk + EXPOSED_WITHIN && exposes(c))
  const hit = weapon ?? (exposed < 0 ? undefined : broughtBy(chunks, exposed, TO))
  const means = hit && meansIn(frame, hit)[0]
  if (!means) return
  draft.type = (means.data as unknown as MeansEntry).type
  draft.steps.push({ rule: 'take.means', gave: `${draft.type}: who did it is the means`, at: draft.trigger })
}

const HARMED = new Set(['killed', 'wounded'])
const BY = 'ب'
const TO = 'ل'
// In chunks: whom it befell and where may stand between.
const EXPOSED_WITHIN = 6

/** بعد تعرض المركز لقذائف */
const exposes = (chunk: Chunk) =>
  chunk.kind !== 'verb' && chunk.lexemes.some(l => l.kind === 'support' && l.data['by'] === TO)

function broughtBy(chunks: readonly Chunk[], at: number, preposition: string): Chunk | undefined {
  const weapon = chunks.slice(at + 1, at + 1 + HIT_WITHIN).find(c => c.preposition === preposition)
  return weapon?.kind === 'thing' && !weapon.broken && !weapon.conjunction ? weapon : undefined
}

// In chunks: whom it befell may stand between.
const HIT_WITHIN = 3

/** تعرضت المدينة لهجوم مماثل: an attack like one told before, in its sentence or earlier, was made by its means. */
export function takeLike(mentions: Mentions, opened: readonly Draft[], recent: readonly Draft[]): void {
  takeSameWay(mentions, opened, recent)
  for (const [i, draft] of opened.entries()) {
    if (draft.gone || !draft.soft || !draft.like) continue
    const told = (d: Draft) => !d.gone && !d.soft && d.status === 'reported' && ATTACKS.has(familyOf(d.type))
    const like = opened.slice(0, i).findLast(told) ?? recent.findLast(told)
    if (!like) continue
    draft.type = like.type
    draft.soft = false
    draft.steps.push({ rule: 'take.means', gave: `${draft.type}: like the one before`, at: like.trigger })
  }
}

/** كما أصيبت طفلة بطريقة مماثلة: whom the same befell was struck by what struck those told before, and by whoever did that. */
function takeSameWay({ frame, chunks }: Mentions, opened: readonly Draft[], recent: readonly Draft[]): void {
  for (const [i, draft] of opened.entries()) {
    if (draft.gone || draft.type !== 'killing' || !HARMED.has(String(draft.entry.outcome))) continue
    if (!inTheSameWay(frame, chunks[draft.chunk]!)) continue
    const told = (d: Draft) => !d.gone && d.status === 'reported' && familyOf(d.type) === 'strikes'
    const like = opened.slice(0, i).findLast(told) ?? recent.findLast(told)
    if (!like || draft.sentence - like.sentence > LIKE_WITHIN) continue
    draft.type = like.type
    if (!draft.actors.length) draft.actors = like.actors.map(a => ({ ...a, from: 'context' as const }))
    draft.steps.push({ rule: 'take.means', gave: `${draft.type}: like the one before`, at: like.trigger })
  }
}
// In sentences.
const LIKE_WITHIN = 2

const ATTACKS = new Set(['strikes', 'fighting'])

/** The types of claim that the means named in a chunk stand for, in the order of its words. */
export function meansTypes(frame: Frame, chunk: Chunk): ClaimType[] {
  return meansIn(frame, chunk).map(l => (l.data as unknown as MeansEntry).type)
}

/** صاروخا باليستيا, طائرة مسيرة: a weapon that may be brought down on its way. */
export function isInFlight(frame: Frame, chunk: Chunk): boolean {
  return meansIn(frame, chunk).some(l => l.data['in_flight'] === true)
}

/** Weapons and other means that the words of a chunk name, as single words or as a phrase (الغاز السام). */
export function meansIn(frame: Frame, chunk: Chunk): Lexeme[] {
  return named(frame, chunk, chunk.first)
}

/** استهداف طائرة مسيرة سيارة: of whoever did it, the word before his own says nothing. */
const doersMeans = (frame: Frame, chunk: Chunk) => named(frame, chunk, chunk.first + 1)

/** The means named in a chunk; from a word on, what stands before the word counts. */
function named(frame: Frame, chunk: Chunk, from: number): Lexeme[] {
  const found: Lexeme[] = []
  for (let at = chunk.first; at < chunk.end; at++)
    for (const { entry } of frame.words[at]!.shape.readings)
      if (entry.lexeme.kind === 'means' && !(at >= from && namesOther(frame, at, entry.lexeme)))
        found.push(entry.lexeme)
  for (const lexeme of chunk.lexemes) if (lexeme.kind === 'means') found.push(lexeme)
  return found
}

/** مضادات الطيران, قاعدة جوية: after some words the means only says of what kind these are. */
function namesOther({ words, lexicon }: Frame, at: number, means: Lexeme): boolean {
  const before = words[at - 1]
  if (!before || !words[at]!.joined) return false
  const after = notAfter(means, lexicon)
  return before.shape.starts.some(start => after.has(start.text))
}

const barring = new WeakMap<Lexeme, ReadonlySet<string>>()

/** The words, folded, behind which a means is none of its own. */
function notAfter(means: Lexeme, lexicon: Lexicon): ReadonlySet<string> {
  let words = barring.get(means)
  if (!words) {
    words = new Set(((means.data as { not_after?: readonly string[] }).not_after ?? []).map(lexicon.fold))
    barring.set(means, words)
  }
  return words
}
