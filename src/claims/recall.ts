import type { Chunk, Mentions } from '../mentions/index.ts'
import { familyOf, type Named } from '../record/index.ts'
import {
  ASKED,
  askedToDo,
  befalls,
  captorsOf,
  controllerOf,
  doersOfAlike,
  lastNamed,
  ofIntercepted,
  pointedObject,
  sidesOf,
  strikerAgain,
  subjectOf,
  tellerDid,
} from './doers/index.ts'
import { TELLING } from './doers/parties.ts'
import { type Draft, party } from './draft.ts'
import { isActive, linkKind, nominal, roleOf, subjectBefore } from './roles/index.ts'

/**
 * Fills in parties that the sentence only points to: a verb without subject (وسيطرت على …), a noun with a pronoun
 * (هجومهم), and الطرفان, الجانبان. What is filled in is marked `context`.
 */
export function recallParties(text: string, mentions: Mentions, draft: Draft, before: readonly Draft[]): void {
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  pointedObject(text, mentions, draft, before)
  strikerAgain(mentions, draft, before)
  const both = draft.actors.find(a => isBothParties(mentions, a))
  if (both) {
    const parties = twoParties(before)
    if (parties.length >= 2) draft.actors = [...draft.actors.filter(a => a !== both), ...parties]
    else if (sidesOf(text, mentions, draft)) draft.actors = draft.actors.filter(a => a !== both)
    return
  }
  ownToNamed(text, mentions, draft, before)
  if (HAVE_SIDES.has(draft.type) && draft.actors.length) otherSide(text, mentions, draft, before)
  const apart = draft.type === 'clash' && draft.status !== 'denied' && !draft.anaphoric
  if (apart && !draft.actors.length && sidesOf(text, mentions, draft)) return
  if (draft.type === 'destruction' && (!draft.verbal || draft.entry.passive === 'target')) actorsBeside(draft, before)
  const passive = draft.entry.passive === 'target' && !(draft.verbal && isActive(chunks, draft.chunk))
  if (draft.actors.length) return
  const control = self.pronoun || befalls(draft.entry) ? null : controllerOf(mentions, draft)
  if (control?.parties.length) {
    for (const chunk of control.parties) {
      const one = party(text, chunk)
      if (!draft.targets.some(t => t.start === one.start)) draft.actors.push(one)
    }
    draft.steps.push({ rule: 'recall.control', gave: 'whoever means to do it', at: party(text, chunks[control.word]!) })
    return
  }
  const own = tellerDid(mentions, draft)
  if (own) {
    draft.actors = [{ ...own, from: 'context' }]
    draft.steps.push({ rule: 'recall.teller', gave: 'who tells of his own deed', at: own })
    return
  }
  if (draft.type === 'detention' && draft.status !== 'denied') {
    const captors = captorsOf(mentions, draft, before)
    draft.actors = captors.map(a => ({ ...a, from: 'context' as const }))
    if (captors.length)
      draft.steps.push({ rule: 'recall.captors', gave: 'whoever may have taken them', at: captors[0]! })
    if (captors.length) return
  }
  const asked = befalls(draft.entry) ? [] : askedToDo(mentions, draft, before)
  if (asked.length) {
    draft.actors = asked.map(a => ({ ...a, from: 'context' as const }))
    draft.steps.push({ rule: ASKED, gave: 'whoever is asked for it or accused of it', at: asked[0]! })
    return
  }
  const alike = doersOfAlike(mentions, draft, before)
  if (alike.length) {
    draft.actors = alike.map(a => ({ ...a, from: 'context' as const }))
    draft.steps.push({ rule: 'recall.alike', gave: 'whoever did what it is like', at: alike[0]! })
    return
  }
  // منذ أن بدأت الاحتجاجات: nobody goes on with a protest.
  if (passive || isDestroyed(draft, self) || draft.entry.outcome === 'displaced' || draft.type === 'protest') return
  // مصرعهم، إصابتهم: the pronoun is whom it befell.
  if (!draft.verbal && draft.entry.outcome && self.pronoun) return
  // سقطت البلدة: the subject of the verb is no doer.
  if (!['actor', 'side'].includes(roleOf(draft, 'subject', 'actor'))) return
  if (draft.verbal && (followedByThing(chunks, draft.chunk) || ofAntecedent(chunks, draft.chunk))) return
  if (draft.verbal && ofIntercepted(mentions, draft, before)) return
  const dropped = draft.verbal && self.reading?.entry.features.voice !== 'passive' && !hasThing(mentions, draft)
  const purpose = self.preposition === 'ل' && DEEDS.has(familyOf(draft.type))
  const told = draft.verbal ? null : toldWithoutSubject(chunks, draft.chunk)
  const by = control?.word ?? told ?? undefined
  const carried = !draft.verbal && (purpose || by !== undefined || carriedWithoutSubject(chunks, draft.chunk))
  const bare = !dropped && !pointsToDoer(chunks, draft) && !carried
  if (bare) {
    // قصفت القوات القرية في خرق للهدنة: the deed beside it breaks the truce.
    const breach = draft.type === 'ceasefire-end' && self.preposition === 'في'
    if (self.brings === 'answered') return
    if (HAVE_DOERS.has(draft.type) || breach) actorsBeside(draft, before)
    if (SEARCHES.has(draft.entry.id) && draft.targets.length) actorsBeside(draft, before, TAKES)
    if (draft.actors.length || !NOMINAL.has(familyOf(draft.type)) || pointsBack(chunks, draft)) return
  }
  const found = lastNamed(mentions, draft) ?? subjectOf(text, mentions, draft, before, bare, by)
  const subject = told !== null && found && isStruckBeside(text, draft, before, found.parties) ? null : found
  for (const one of subject?.parties ?? []) {
    // شهدت ليبيا غارات: where it happened did not do it.
    if (draft.places.some(place => place.start === one.span.start)) continue
    draft.actors.push({ ...party(text, one), from: 'context' })
    draft.steps.push({
      rule: 'recall.subject',
      gave: `the party named before: ${subject!.why}`,
      at: party(text, one),
    })
  }
  if (subject) ownToNamed(text, mentions, draft, before)
}

/** دبابتين دمرتا: the thing destroyed stands before its verb, and nobody did it by that verb. */
const isDestroyed = ({ type, verbal, targets }: Draft, self: Chunk) =>
  type === 'destruction' && verbal && !self.pronoun && targets.some(target => target.end <= self.span.start)

/** واعترضته صواريخ التحالف: with its object in the pronoun, what stands right after the verb is its subject. */
function followedByThing(chunks: readonly Chunk[], verb: number): boolean {
  const next = chunks[verb + 1]
  return (
    chunks[verb]!.pronoun !== '' && next?.kind === 'thing' && !next.preposition && !next.broken && !next.conjunction
  )
}

/** الصواريخ القادمة من اليمن والتي استهدفت القرية: the subject of a second relative clause is what the first tells of. */
function ofAntecedent(chunks: readonly Chunk[], verb: number): boolean {
  const link = chunks[verb - 1]
  return link?.kind === 'link' && link.conjunction && linkKind(link) === 'relative'
}

/** مرحلة السيطرة على المدينة بدأت: a verb whose subject is no party has not dropped one. */
function hasThing(mentions: Mentions, { chunk }: Draft): boolean {
  const before = subjectBefore(mentions, chunk)
  return before !== null && !before.relative && (before.chunk.kind === 'event' || before.chunk.kind === 'thing')
}

/** هجومهم, إشعالهم النيران; not دحرهم, تحريرها: the pronoun of a noun whose genitive is its object is no doer. */
function pointsToDoer(chunks: readonly Chunk[], draft: Draft): boolean {
  if (!chunks[draft.chunk]!.pronoun) return false
  const next = chunks[draft.chunk + 1]
  // اقتحامه للمخيم
  const free = next?.preposition === '' || next?.preposition === 'ل'
  const object = next !== undefined && nominal(next) && free && !next.conjunction && !next.broken
  return object || ['actor', 'side'].includes(roleOf(draft, 'idafa', roleOf(draft, 'subject', 'actor')))
}

/** أوقفوا التقدم, القصف: a deed that is only taken up again, or too weak to be told for its doer alone. */
function pointsBack(chunks: readonly Chunk[], draft: Draft): boolean {
  const object = draft.definite && chunks[draft.chunk - 1]?.kind === 'verb'
  const bare = !draft.targets.length && !draft.places.length && !draft.casualties.length
  return draft.anaphoric || object || (draft.entry.light === true && bare)
}

const HAVE_SIDES = new Set(['clash', 'talks'])

/** سيطرت القوات على القرية بعد معارك مع الفصائل: who fights with them is the subject of the clause before. */
function otherSide(text: string, mentions: Mentions, draft: Draft, before: readonly Draft[]): void {
  const at = draft.actors.map(a => mentions.chunks.findIndex(c => c.span.start === a.start))
  const with_ = Math.min(...at)
  // مع كل من أنقرة وموسكو: all who are joined to the first after مع.
  const together = at.every(i => i >= with_ && i < with_ + at.length)
  if (mentions.chunks[with_]?.preposition !== 'مع' || !together) return
  const subject = subjectOf(text, mentions, draft, before)
  for (const one of subject?.parties ?? []) {
    draft.actors.unshift({ ...party(text, one), from: 'context' })
    draft.steps.push({ rule: 'recall.side', gave: `fights with it: ${subject!.why}`, at: party(text, one) })
  }
}

// What nobody does without being known for it; who did the deed told beside it did this too.
// شنت القوات هجوما وسط قصف: what the subject of the sentence does by a noun too.
const NOMINAL = new Set(['strikes', 'fighting'])
const HAVE_DOERS = new Set(['offensive', 'capture', 'siege', 'siege-broken', 'repelled'])
const ARMED = new Set(['strikes', 'fighting', 'territory'])
// اعتقلت الشرطة شابين بعد مداهمة منزلهما ومصادرة أسلحة
const SEARCHES = new Set(['fighting.storm', 'materiel.seizure', 'materiel.take'])
const TAKES = new Set(['detention', 'offensive', 'seizure'])
// What the subject of the clause may be out to do (لاقتحام البلدة); a truce or relief comes about (تمهيدا لهدنة).
const DEEDS = new Set(['strikes', 'fighting', 'territory', 'harm', 'materiel'])

// As far as the object of a verb of stopping may stand from it.
const STOPPED_WITHIN = 6

/** أدى القصف إلى تدمير منازل: whoever did what the same sentence tells before. */
function actorsBeside(draft: Draft, before: readonly Draft[], types?: ReadonlySet<string>): void {
  if (draft.actors.length) return
  const told = before.filter(d => d.sentence === draft.sentence && ARMED.has(familyOf(d.type)))
  const isStrike = (d: Draft) => familyOf(d.type) === 'strikes'
  // قصفوا المشفى بعد أن حققت المقاومة تقدما، والقصف ألحق أضرارا: the strike that it came of was told before.
  const again = !types && told.at(-1)?.anaphoric === true && isStrike(told.at(-1)!)
  const beside = types
    ? before.findLast(d => d.sentence === draft.sentence && d.actors.length > 0 && types.has(d.type))
    : told.findLast(d => d.actors.length > 0 && (!again || isStrike(d)))
  if (!beside) return
  // صدت القوات هجوما للمسلحين ودمرت آلياتهم: the attack is told only as what was stopped.
  const stopper = before.find(d => d.sentence === draft.sentence && d.type === 'repelled' && d.chunk < beside.chunk)
  const doers = stopper?.actors.length && beside.chunk - stopper.chunk <= STOPPED_WITHIN ? stopper : beside
  draft.actors = doers.actors.map(a => ({ ...a, from: 'context' as const }))
  draft.steps.push({ rule: 'recall.beside', gave: 'whoever did what is told beside it', at: doers.trigger })
}

/** قواته, طائراته: whose they are was named before. */
function ownToNamed(text: string, mentions: Mentions, draft: Draft, before: readonly Draft[]): void {
  // قوات النظام وميليشياته: joined to the one whose they are, they are a party of their own.
  const own = draft.actors.filter(a =>
    mentions.chunks.some(
      c =>
        c.span.start === a.start &&
        c.pronoun !== '' &&
        c.end === c.first + 1 &&
        !(c.conjunction && draft.actors[0] !== a),
    ),
  )
  if (!own.length) return
  const others = draft.actors.filter(a => !own.includes(a))
  if (others.length) {
    draft.actors = others
    return
  }
  const near = lastActors(mentions, draft.chunk).filter(c => !own.some(o => o.start === c.span.start))
  const owners = near.length
    ? near.map(c => party(text, c))
    : (before.findLast(d => d.actors.length && draft.sentence - d.sentence <= 1)?.actors ?? [])
  if (owners.length) draft.actors = owners.map(a => ({ ...a, from: 'context' as const }))
}

/** وتمكنت من استعادة, وحاولت التسلل: the carrying verb has no subject of its own. */
function carriedWithoutSubject(chunks: readonly Chunk[], event: number): boolean {
  for (let i = event - 1; i >= 0 && i >= event - 4; i--) {
    const support = chunks[i]!.kind === 'verb' ? chunks[i]!.lexemes.find(l => l.kind === 'support') : undefined
    if (support) return support.data['subject'] === 'actor'
    // غداة تمكنه من فك الحصار
    if (chunks[i]!.kind === 'support' && chunks[i]!.pronoun) return true
    // ينفذ اغتيالات وتفجيرات
    if (chunks[i]!.kind === 'event' && chunks[i + 1]!.conjunction && i === event - 1) continue
    if (chunks[i]!.kind === 'verb' || chunks[i]!.kind === 'event' || chunks[i]!.kind === 'actor') return false
  }
  return false
}

/** دمر التحالف غرفة عمليات للميليشيات في غارات شنتها: what is told to be struck in the sentence did not strike. */
function isStruckBeside(text: string, draft: Draft, before: readonly Draft[], parties: readonly Chunk[]): boolean {
  const struck = before.filter(d => d.sentence === draft.sentence).flatMap(d => d.targets.map(t => t.start))
  return parties.some(p => struck.includes(party(text, p).start))
}

/** أعلنت القوات أسر اثنين في عملية نفذتها في شبوة: the verb that tells of the event, where it has no subject of its own; else null. */
function toldWithoutSubject(chunks: readonly Chunk[], event: number): number | null {
  const [verb, next] = [chunks[event + 1], chunks[event + 2]]
  const tells = verb?.kind === 'verb' && verb.pronoun !== '' && !verb.conjunction && !verb.broken
  const carries = tells && verb.lexemes.some(l => l.kind === 'support' && l.data['subject'] === 'actor')
  const subject = next !== undefined && nominal(next) && !next.preposition && !next.broken && !next.conjunction
  return carries && !subject ? event + 1 : null
}

/** The last party before a trigger that stands free of prepositions, with those joined to it. Who only tells is none. */
function lastActors({ chunks, frame }: Mentions, from: number): Chunk[] {
  for (let i = from - 1; i >= 0; i--) {
    const chunk = chunks[i]!
    if (
      chunk.kind !== 'actor' ||
      chunk.preposition !== '' ||
      chunk.lexemes[0]?.kind === 'nationality' ||
      chunk.entity?.kind === 'outlet'
    )
      continue
    if (chunk.lexemes.some(l => l.kind === 'actor-head' && l.data['sense'] === 'person')) continue
    if (TELLING.has(frame.lexicon.world.actors.get(chunk.entity?.id ?? '')?.kind ?? '')) continue
    const found = [chunk]
    for (let k = i; k > 0 && chunks[k]!.conjunction && chunks[k - 1]!.kind === 'actor'; k--)
      found.unshift(chunks[k - 1]!)
    return found
  }
  return []
}

function isBothParties({ chunks }: Mentions, party: Named): boolean {
  const chunk = chunks.find(c => c.span.start === party.start)
  return chunk?.lexemes.some(l => l.data['both'] === true) ?? false
}

/** The two sides of the last clash or meeting, else the last two parties told of. */
function twoParties(before: readonly Draft[]): Named[] {
  const pair = before.findLast(d => d.actors.length >= 2 && d.targets.length === 0)
  const sides = pair
    ? pair.actors
    : before
        .flatMap(d => [...d.actors, ...d.targets])
        .filter((n, i, all) => n.id !== null && all.findIndex(m => m.id === n.id) === i)
        .slice(0, 2)
  return sides.map(side => ({ ...side, from: 'context' }))
}
