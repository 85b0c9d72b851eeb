import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import type { Casualty, Victims } from '../record/index.ts'
import { isAmong, sharesOf } from './among.ts'
import { type Draft, quoteOf } from './draft.ts'
import {
  companionsAfter,
  diedWith,
  HUMAN,
  homographSubject,
  isAnother,
  isEach,
  isPerson,
  isSome,
  namedAfterThat,
  objectsAfter,
  otherOf,
  ownerBefore,
  ownsCompanion,
  saysTwo,
} from './harmed.ts'
import { partsAfter, wholeBefore } from './parts.ts'
import { type Argument, DRIVEN, roleOf } from './roles/index.ts'
import { alike } from './shared-figures.ts'
import { risenTo, tollOf } from './tolls.ts'
import { isTrigger } from './triggers.ts'
import { type Count, countOf, isLeast, isOpen, ranksAfter, victimsOf } from './victims.ts'

/** The figures that a word of harm brings: from itself, from its victims and from the `بينهم` after them. */
export function harmOf(text: string, mentions: Mentions, draft: Draft, found: readonly Argument[]): Casualty[] {
  const { outcome } = draft.entry
  if (!outcome) return []
  const casualties: Casualty[] = []
  const add = (chunk: Chunk, count: Count, who: Victims) => {
    if (count.min === 0 && (count.max === 0 || count.max === null)) return
    if (!casualties.some(c => c.min === count.min && c.max === count.max && c.who === who))
      casualties.push({ outcome, ...count, who, evidence: quoteOf(text, chunk.span) })
  }
  const told = [...pointedAt(mentions, draft), ...victims(mentions, draft, found)]
  for (const victim of told) add(victim.chunk, victim.count, victim.who)
  const known = casualties.map(c => c.who)
  const total = casualties[0]
  const whole = wholeBefore(mentions.chunks, draft.chunk)
  const parts = whole !== null && told[0]?.chunk === mentions.chunks[whole] ? partsAfter(mentions, whole) : []
  // عدد القتلى ارتفع إلى مئة بينهم أطفال: the parts stand behind the figure.
  const counted = draft.entry.person || draft.entry.updates ? mentions.chunks.indexOf(told[0]?.chunk as Chunk) : -1
  for (const { chunk, most } of [...parts, ...partsAfter(mentions, Math.max(draft.chunk, counted))]) {
    const count = most ? mostOf(total) : countAt(mentions, mentions.chunks.indexOf(chunk))
    const who = victimsOf(mentions, chunk)
    if (count && who && who !== 'people' && !known.includes(who)) add(chunk, count, who)
  }
  return casualties
}

/** معظمهم: more than half, up to all. */
const mostOf = (total: Count | undefined): Count => ({
  min: total?.min == null ? null : Math.floor(total.min / 2) + 1,
  max: total?.max ?? null,
})

interface Victim {
  readonly chunk: Chunk
  readonly count: Count
  readonly who: Victims
}

function victims(mentions: Mentions, draft: Draft, found: readonly Argument[]): Victim[] {
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  const whose = draft.entry.bodies && !self.quantity ? afterBodies(mentions, draft.chunk) : null
  if (whose) return [whose]
  if (draft.entry.person && isAmong(mentions, draft.chunk)) {
    draft.share = true
    return sharesOf(mentions, draft.chunk, countAt)
  }
  if (draft.entry.person) {
    const counted = self.quantity ? self : (tollOf(mentions, draft.chunk) ?? (self.definite ? null : self))
    const count = counted && (counted === self ? countAt(mentions, draft.chunk) : countOf(counted))
    if (!counted || !count || (isOpen(count) && self.definite && !counted.quantity)) return []
    const own = counted === self ? null : victimsOf(mentions, counted)
    return [{ chunk: counted, count, who: own && own !== 'people' ? own : whoOfDead(mentions, draft.chunk) }]
  }
  if (draft.entry.updates) {
    const figure = risenTo(chunks, draft.chunk)
    const count = figure && countOf(figure)
    return figure && count ? [{ chunk: figure, count, who: victimsOf(mentions, figure) ?? 'people' }] : []
  }
  const targets = found.filter(
    // سقط 25 جندياً قتلى: the word for the dead says what befell them, and is read on its own.
    a =>
      a.role === 'target' &&
      !saysDead(a.chunk) &&
      (HUMAN.has(a.chunk.kind) || lexemeOf(a.chunk, 'victim') || isSome(a.chunk)),
  )
  const before = targets.filter(a => a.index < draft.chunk).map(a => a.index)
  // ارتفع عدد النازحين إلى 270 ألف شخص: of flight the figure may stand after a preposition.
  const plain = (draft.verbal && draft.entry.passive !== 'target') || draft.entry.outcome === 'displaced'
  const behind = plain ? targets.filter(a => a.index > draft.chunk).map(a => a.index) : objectsAfter(mentions, draft)
  // القبض على القيادي, عدد الموقوفين إلى 26 شخصاً: whom the noun has after its preposition.
  const taken = targets.filter(a => a.index > draft.chunk && BRINGS_WHOM.has(a.chunk.preposition))
  if (!behind.length && !plain)
    behind.push(...taken.filter(a => roleOf(draft, a.chunk.preposition, 'none') === 'target').map(a => a.index))
  // أن شاباً قتل برصاص الجيش: where nobody is counted after the verb, whom it befell stands before it.
  if (plain && draft.entry.outcome !== 'displaced') behind.push(...companionsAfter(mentions, behind.at(-1)))
  const owner = ownerBefore(mentions, draft, behind[0])
  const after =
    owner !== null ? [owner, ...behind] : before.length && !behind.some(index => countAt(mentions, index)) ? [] : behind
  const whole = draft.verbal && !after.length ? wholeBefore(chunks, draft.chunk) : null
  const subject = whole !== null ? [whole] : before.length || after.length ? before : homographSubject(mentions, draft)
  const told: Victim[] = []
  // إن رجلاً وابنه قتلا: the verb counts them.
  const two = subject.length === 1 && countAt(mentions, subject[0]!)?.min === 2
  if (!after.length && !two && saysTwo(mentions, draft))
    return [{ chunk: self, count: { min: 2, max: 2 }, who: whoStandsBefore(mentions, draft.chunk) }]
  // عشرات الإصابات, 15 حالة وفاة
  if (!draft.verbal && self.quantity && !after.length && !subject.length) {
    const count = countOf(self)
    if (count) told.push({ chunk: self, count, who: whoOfDead(mentions, draft.chunk) })
  }
  // أدى القصف إلى إصابات في صفوف المدنيين
  const unsaid =
    !draft.verbal &&
    self.reading?.entry.features.number === 'plural' &&
    BROUGHT.has(self.preposition) &&
    chunks.slice(Math.max(0, draft.chunk - NEAR_CAUSE), draft.chunk).some(tellsEffect)
  if (unsaid && !told.length && !after.length && !subject.length) {
    const who = ranksAfter(mentions, draft.chunk)
    if (who) told.push({ chunk: self, count: { min: null, max: null }, who })
  }
  for (const index of (draft.verbal || subject !== before || targets.some(a => a.why === DRIVEN)) &&
  subject.length &&
  !after.length
    ? subject
    : after) {
    const chunk = chunks[index]!
    if (draft.entry.people_only && !isPerson(chunk)) continue
    const count = countAt(mentions, index)
    const last = told.at(-1)
    // 107 من الصبية والرجال, عشرات الجنود وأفراد الشرطة: the figure counts both kinds. عدد من النساء والأطفال: some of each.
    if (count && isOpen(count) && chunk.conjunction && last?.chunk.quantity) {
      const kind = victimsOf(mentions, chunk)
      if (isOpen(last.count) && chunk.definite && kind !== last.who) told.push({ chunk, count, who: kind ?? 'people' })
      else if (chunk.definite && kind !== last.who) told[told.length - 1] = { ...last, who: 'people' }
      if (chunk.definite || kind === last.who) continue
    }
    if (!count || (isOpen(count) && !tellsOpen(chunks, index, draft))) continue
    const own = victimsOf(mentions, chunk)
    const who = own && own !== 'people' ? own : (ranksAfter(mentions, index) ?? 'people')
    // ثلاثون جندياً وشرطياً: a singular joined to a counted singular is counted with it.
    const first = told.at(-1)
    if (first && chunk.conjunction && !chunk.quantity && count.min === 1 && (first.count.min ?? 0) > 10) continue
    // الجندي فلان والرقيب فلان, القيادي وثلاثة من مرافقيه: single persons add up with others of their kind.
    const owner = first?.chunk.kind === 'thing' && chunk.pronoun !== '' && who === 'combatants'
    const sum =
      first && (first.who === who || owner) && !first.chunk.quantity && count.min !== null && count.min === count.max
    if (sum && first.count.max !== null) told[told.length - 1] = { ...first, count: more(first.count.max, count.min) }
    else told.push({ chunk, count, who })
  }
  return told
}

const saysDead = (chunk: Chunk) => lexemeOf(chunk, 'event')?.data['person'] === true

/** جثث أربعة أطفال, جثة جندي: those whose bodies they are. */
function afterBodies(mentions: Mentions, at: number): Victim | null {
  const chunk = mentions.chunks[at + 1]
  if (!chunk || chunk.preposition || chunk.broken || chunk.conjunction || !isPerson(chunk)) return null
  const count = countAt(mentions, at + 1)
  return count && { chunk, count, who: victimsOf(mentions, chunk) ?? 'people' }
}

/**
 * ما أدى إلى مقتله, ما تسبب بوفاتهم: of a word of harm with a pronoun, said to have been brought about, whom the pronoun
 * points at: one or two by its form, as many as were counted before where it is a plural.
 */
function pointedAt(mentions: Mentions, draft: Draft): Victim[] {
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  if (draft.verbal || draft.entry.person || !self.pronoun || !broughtAbout(chunks, draft.chunk)) return []
  const before = chunks.slice(0, draft.chunk)
  const pointed = mentions.frame.lexicon.clitics.points_at[self.pronoun]
  const few = pointed === 'two' ? 2 : pointed === 'masculine' || pointed === 'feminine' ? 1 : null
  if (few !== null) {
    const one = before.findLast((c, i) => isOne(c) || (c.kind === 'actor' && oneAmong(chunks, i)))
    return [{ chunk: self, count: { min: few, max: few }, who: (one && victimsOf(mentions, one)) ?? 'people' }]
  }
  const many = before.findLast(c => HARMED.has(c.kind) && c.quantity !== null && victimsOf(mentions, c) !== null)
  const count = many && countOf(many)
  return many && count ? [{ chunk: many, count, who: victimsOf(mentions, many)! }] : []
}

const HARMED = new Set(['victim', 'person', 'actor'])

/** شرطي, فلان; not الجيش */
const isOne = (chunk: Chunk) =>
  HARMED.has(chunk.kind) && chunk.reading?.entry.features.number === 'singular' && countOf(chunk)?.max === 1

/** أحد عناصر الجيش */
const oneAmong = (chunks: readonly Chunk[], i: number) => determined(chunks, i) && oneOf(chunks[i - 1]!)

/** A word of cause stands before it, or before the word of harm that it is joined to (ما أدى إلى مقتله وإصابتها). */
function broughtAbout(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const chunk = chunks[i]!
    if (tellsEffect(chunk)) return true
    if (chunk.kind !== 'event' || !chunks[i + 1]!.conjunction) return false
  }
  return false
}

const tellsEffect = (chunk: Chunk) =>
  chunk.lexemes.some(l => l.kind === 'cause' && l.data['order'] === 'effect-follows')

// أدى القصف المكثف على البلدة إلى إصابات; not أوقع أضراراً دون إصابات
const BROUGHT = new Set(['', 'الي', 'عن', 'ب', 'في'])
const NEAR_CAUSE = 6

const more = (n: number, by: number): Count => ({ min: n + by, max: n + by })

// نزوح المدنيين: that people moved is the claim itself. القتلى: pointed back to, not told of.
function tellsOpen(chunks: readonly Chunk[], index: number, draft: Draft): boolean {
  const chunk = chunks[index]!
  return (
    draft.entry.outcome !== 'displaced' && (!chunk.definite || chunk.quantity !== null || determined(chunks, index))
  )
}

const BRINGS_WHOM: ReadonlySet<string> = new Set(['علي', 'الي'])

/** أن شرطيين قتلا: of a dual whose figure is in the verb, who they are. */
function whoStandsBefore(mentions: Mentions, verb: number): Victims {
  const before = mentions.chunks[verb - 1]
  const subject = before && HUMAN.has(before.kind) && !before.preposition && !before.quantity
  return (subject && victimsOf(mentions, before)) || 'people'
}

/** How many the phrase at `index` counts; لقي أربعة جنود، على الأقل، مصرعهم: what stands behind it may leave it open above. */
function countAt(mentions: Mentions, index: number): Count | null {
  const count = countedAt(mentions, index)
  const exact = count !== null && count.min !== null && count.min === count.max
  return exact && isLeast(mentions.chunks, index) ? { min: count.min, max: null } : count
}

function countedAt(mentions: Mentions, index: number): Count | null {
  const { chunks, frame } = mentions
  const chunk = chunks[index]!
  if (chunk.kind === 'quantity') return countOf(chunk)
  const other = otherOf(frame, chunk)
  if (other) return countOf({ ...chunk, lexemes: [other] })
  if (isAnother(chunk) || namedAfterThat(chunks, index)) return { min: 1, max: 1 }
  if (listed(chunks, index) || ownsCompanion(mentions, index) || diedWith(mentions, index)) return { min: 1, max: 1 }
  if (determined(chunks, index) && !chunk.quantity && oneOf(chunks[index - 1]!)) return { min: 1, max: 1 }
  if (determined(chunks, index) && !chunk.quantity)
    return chunk.reading?.entry.features.number === 'plural' ? { min: null, max: null } : countOf(chunk)
  return countOf(chunk)
}

/** العديد من العناصر: an unsaid number of them. */
function determined(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]
  return before?.kind === 'link' && before.lexemes.some(l => l.data['kind'] === 'determiner')
}

/** أحد العناصر */
const oneOf = (determiner: Chunk) => determiner.lexemes.some(l => l.data['one'] === true)

/** كل من خالد (22 عاماً) وسالم: names of persons, also such as no list holds. */
function listed(chunks: readonly Chunk[], index: number): boolean {
  if (chunks[index]!.kind !== 'thing') return false
  for (let i = index - 1; i >= 0 && chunks[i]!.kind !== 'verb'; i--) if (isEach(chunks[i]!)) return true
  return false
}

/** قتلى مدنيون, سقوط قتلى في صفوف المسلحين */
export function whoOfDead(mentions: Mentions, at: number): Victims {
  const { chunks } = mentions
  // شهداء وجرحى مدنيون: of both.
  const both = isJoinedHarm(chunks[at + 1]) && (!chunks[at]!.quantity || alike(chunks, at, at + 1))
  const next = chunks[both ? at + 2 : at + 1]
  const agrees = next && !next.broken && !next.conjunction && next.preposition === '' && !isTrigger(next)
  const adjective = agrees ? victimsOf(mentions, next) : null
  if (adjective && adjective !== 'people') return adjective
  const self = victimsOf(mentions, mentions.chunks[at]!)
  return self && self !== 'people' ? self : (ranksAfter(mentions, at) ?? 'people')
}

function isJoinedHarm(next: Chunk | undefined): boolean {
  return (
    next?.kind === 'event' && next.conjunction && !next.quantity && lexemeOf(next, 'event')?.data['person'] === true
  )
}
