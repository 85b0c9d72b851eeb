import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import type { Casualty, Victims } from '../record/index.ts'
import { company } from './company.ts'
import { type Draft, quoteOf } from './draft.ts'
import { type Argument, DRIVEN, isAge, linkKind } from './roles/index.ts'
import { risenTo, tollOf } from './tolls.ts'
import { isTrigger } from './triggers.ts'
import { type Count, countOf, isOpen, partsAfter, ranksAfter, victimsOf, wholeBefore } from './victims.ts'

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
  for (const { chunk, most } of [...parts, ...partsAfter(mentions, draft.chunk)]) {
    const count = most ? mostOf(total) : countAt(mentions, mentions.chunks.indexOf(chunk))
    const who = victimsOf(mentions, chunk)
    if (count && who && !known.includes(who)) add(chunk, count, who)
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
  if (draft.entry.person) {
    const counted = self.quantity ? self : (tollOf(chunks, draft.chunk) ?? (self.definite ? null : self))
    const count = counted && countOf(counted)
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
    a => a.role === 'target' && (HUMAN.has(a.chunk.kind) || lexemeOf(a.chunk, 'victim') || isSome(a.chunk)),
  )
  const before = targets.filter(a => a.index < draft.chunk).map(a => a.index)
  // ارتفع عدد النازحين إلى 270 ألف شخص: of flight the figure may stand after a preposition.
  const plain = (draft.verbal && draft.entry.passive !== 'target') || draft.entry.outcome === 'displaced'
  const behind = plain ? targets.filter(a => a.index > draft.chunk).map(a => a.index) : objectsAfter(mentions, draft)
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
    return [{ chunk: self, count: { min: 2, max: 2 }, who: 'people' }]
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
    if (first && chunk.conjunction && !chunk.quantity && count.max === 1 && (first.count.min ?? 0) > 10) continue
    // الجندي فلان والرقيب فلان, القيادي وثلاثة من مرافقيه: single persons add up with others of their kind.
    const owner = first?.chunk.kind === 'thing' && chunk.pronoun !== '' && who === 'combatants'
    const sum =
      first && (first.who === who || owner) && !first.chunk.quantity && count.min !== null && count.min === count.max
    if (sum && first.count.max !== null) told[told.length - 1] = { ...first, count: more(first.count.max, count.min) }
    else told.push({ chunk, count, who })
  }
  return told
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
    const one = before.findLast(c => HARMED.has(c.kind) && c.reading?.entry.features.number === 'singular')
    return [{ chunk: self, count: { min: few, max: few }, who: (one && victimsOf(mentions, one)) ?? 'people' }]
  }
  const many = before.findLast(c => HARMED.has(c.kind) && c.quantity !== null && victimsOf(mentions, c) !== null)
  const count = many && countOf(many)
  return many && count ? [{ chunk: many, count, who: victimsOf(mentions, many)! }] : []
}

const HARMED = new Set(['victim', 'person'])

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

function isPerson(chunk: Chunk): boolean {
  return (
    lexemeOf(chunk, 'victim') !== undefined ||
    (chunk.kind === 'actor' && (chunk.quantity !== null || chunk.reading !== null))
  )
}

// نزوح المدنيين: that people moved is the claim itself. القتلى: pointed back to, not told of.
function tellsOpen(chunks: readonly Chunk[], index: number, draft: Draft): boolean {
  const chunk = chunks[index]!
  return (
    draft.entry.outcome !== 'displaced' && (!chunk.definite || chunk.quantity !== null || determined(chunks, index))
  )
}

function countAt(mentions: Mentions, index: number): Count | null {
  const { chunks, frame } = mentions
  const chunk = chunks[index]!
  if (chunk.kind === 'quantity') return countOf(chunk)
  const other = otherOf(frame, chunk)
  if (other) return countOf({ ...chunk, lexemes: [other] })
  if (namedAfterThat(chunks, index)) return { min: 1, max: 1 }
  if (listed(chunks, index) || ownsCompanion(mentions, index) || diedWith(mentions, index)) return { min: 1, max: 1 }
  if (determined(chunks, index) && !chunk.quantity && oneOf(chunks[index - 1]!)) return { min: 1, max: 1 }
  if (determined(chunks, index) && !chunk.quantity)
    return chunk.reading?.entry.features.number === 'plural' ? { min: null, max: null } : countOf(chunk)
  return countOf(chunk)
}

function otherOf(frame: Mentions['frame'], chunk: Chunk) {
  if (chunk.kind !== 'link') return undefined
  return frame.words[chunk.first]!.shape.readings.map(r => r.entry.lexeme).find(
    l => l.kind === 'victim' && l.data['other'] === true,
  )
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
const isEach = (chunk: Chunk) => chunk.kind === 'link' && chunk.lexemes.some(l => l.lemma === 'كل من')

/** قتلى مدنيون, سقوط قتلى في صفوف المسلحين */
function whoOfDead(mentions: Mentions, at: number): Victims {
  const { chunks } = mentions
  // شهداء وجرحى مدنيون: of both.
  const both = !chunks[at]!.quantity && isJoinedHarm(chunks[at + 1])
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

/** البكلي ومرافقه, القاضي وثلاثة من أبنائه */
function ownsCompanion({ chunks, frame }: Mentions, at: number): boolean {
  const [chunk, next] = [chunks[at]!, chunks[at + 1]]
  return (
    chunk.kind === 'thing' &&
    chunk.preposition === '' &&
    !chunk.quantity &&
    next?.kind === 'victim' &&
    !next.broken &&
    (next.conjunction ? next.preposition === '' : company(next.preposition, frame.lexicon) === 'with') &&
    next.pronoun !== ''
  )
}
/** الصماد قتل مع ستة من مرافقيه: a name before the verb that no list has. */
function diedWith({ chunks, frame }: Mentions, at: number): boolean {
  const companion = chunks[at + 2]
  return (
    chunks[at]!.kind === 'thing' &&
    (chunks[at + 1]?.kind === 'verb' || chunks[at + 1]?.kind === 'event') &&
    companion !== undefined &&
    isCompanion(frame, companion)
  )
}
/** الصماد قتل مع ستة من مرافقيه: who stands before the verb died too. */
function ownerBefore(mentions: Mentions, draft: Draft, first: number | undefined): number | null {
  const { chunks, frame } = mentions
  if (first === undefined || !isCompanion(frame, chunks[first]!) || !(draft.verbal || mayBeVerb(mentions, draft)))
    return null
  const before = draft.chunk - 1
  const chunk = chunks[before]
  if (chunk?.preposition !== '' || chunks[draft.chunk]!.broken) return null
  return chunk.kind === 'thing' || (HUMAN.has(chunk.kind) && !chunk.quantity) ? before : null
}
/** قتل مع ثلاثة من مرافقيه, مع زوجته: whoever died with the one told. */
const isCompanion = ({ lexicon }: Mentions['frame'], chunk: Chunk) =>
  company(chunk.preposition, lexicon) === 'with' &&
  (chunk.kind === 'victim' || lexemeOf(chunk, 'actor-head')?.data['sense'] === 'fighters') &&
  (chunk.quantity !== null || chunk.pronoun !== '')
/** قتل مسلحون نائبا في البرلمان مع حارسيه */
function companionsAfter({ chunks, frame }: Mentions, last: number | undefined): number[] {
  if (last === undefined) return []
  for (let i = last + 1; i < chunks.length; i++) {
    if (isCompanion(frame, chunks[i]!)) return [i]
    if (!PASSED.has(chunks[i]!.kind) || chunks[i]!.broken) break
  }
  return []
}
const PASSED = new Set(['place', 'time', 'actor'])
const isName = (chunk: Chunk) =>
  chunk.preposition === '' && !chunk.conjunction && !chunk.broken && !chunk.quantity && !chunk.definite
const HUMAN = new Set(['actor', 'victim', 'person', 'quantity', 'source'])

/** Indices of the chunks that stand as victims after a verb in the passive or a noun (قُتل …, مقتل …). */
function objectsAfter(mentions: Mentions, draft: Draft): number[] {
  const { chunks, frame } = mentions
  const objects: number[] = []
  let each = false
  const verbal = draft.verbal || mayBeVerb(mentions, draft)
  for (let i = draft.chunk + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    const joined =
      chunk.conjunction || company(chunk.preposition, frame.lexicon) === 'besides' || isCompanion(frame, chunk)
    const waiting = verbal && !objects.length
    if (chunk.kind === 'time' || isAge(chunk)) continue
    if (chunk.kind === 'link') {
      each ||= isEach(chunk)
      // وأصيب آخر بجروح
      if (otherOf(frame, chunk) && !objects.length && i === draft.chunk + 1) objects.push(i)
      // قتل فيها شخص
      else if (waiting && chunk.pronoun !== '' && AT_IT.has(chunk.preposition)) continue
      else if (!chunk.lexemes.some(l => RUNS_ON.has(String(l.data['kind'])))) break
      continue
    }
    if (waiting && isOccasion(chunk)) continue
    if (chunk.kind === 'verb' || chunk.kind === 'phrase' || chunk.kind === 'support') break
    // مقتل وإصابة: the other word shares what follows and is read on its own.
    if (chunk.kind === 'event' && isTrigger(chunk)) break
    // القيادي سالم العمر: the name of the one told.
    if (objects.length && chunk.kind === 'thing' && isName(chunk) && chunks[i - 1]!.definite) continue
    if (chunk.preposition !== '' && !joined) {
      // قتل نائب في البرلمان مع حارسيه
      if (waiting || (objects.length && (chunk.kind === 'place' || chunk.preposition === 'في'))) continue
      break
    }
    if (chunk.kind === 'place') break
    const person =
      HUMAN.has(chunk.kind) || isSome(chunk) || (chunk.quantity !== null && victimsOf(mentions, chunk) !== null)
    if (each && (person || chunk.kind === 'thing')) {
      if (!objects.length || joined) objects.push(i)
      continue
    }
    if (!person) {
      if (objects.length ? !joined : chunk.kind !== 'thing') break
      continue
    }
    // مقتل البكلي ومرافقه: whoever has a companion is a person, though no list has the name.
    if (!objects.length && joined && ownsCompanion(mentions, i - 1)) objects.push(i - 1)
    if (!objects.length || joined) objects.push(i)
    // المسعفة رزان: the name of the one told.
    else if (chunk.kind === 'person' || isOther(chunk)) continue
    else if (!chunk.broken && verbal && objects.length === 1 && chunks[objects[0]!]!.kind === 'actor') objects[0] = i
    else break
  }
  return objects
}

/** وقتل بسبب القصف سبعة: the letters of the noun are a verb too. */
function mayBeVerb({ chunks, frame }: Mentions, draft: Draft): boolean {
  if (draft.entry.passive !== 'target' || chunks[draft.chunk]!.definite) return false
  return frame.words[chunks[draft.chunk]!.first]!.shape.readings.some(r => r.entry.features.pos === 'verb')
}

/** أصيبا، أن أباً وابنه قتلا: a verb in the dual, whose letters may be a noun's too. */
function saysTwo({ chunks, frame }: Mentions, draft: Draft): boolean {
  const self = chunks[draft.chunk]!
  const before = chunks[draft.chunk - 1]
  const dual = frame.words[self.first]!.shape.readings.some(
    r => r.entry.features.pos === 'verb' && r.entry.features.number === 'dual' && !r.pronoun,
  )
  if (!dual || draft.entry.passive !== 'target') return false
  return (
    draft.verbal || (before !== undefined && HUMAN.has(before.kind) && before.preposition === '' && !self.preposition)
  )
}

/** أن مسلحاً قتل في الاشتباكات: whom a verb that was read as a noun befell stands before it. */
function homographSubject(mentions: Mentions, draft: Draft): number[] {
  const { chunks } = mentions
  const before = chunks[draft.chunk - 1]
  const self = chunks[draft.chunk]!
  if (draft.verbal || !before || self.conjunction || self.broken || self.preposition || !mayBeVerb(mentions, draft))
    return []
  const somebody = HUMAN.has(before.kind) && before.preposition === '' && isPerson(before) && !before.definite
  return somebody || namedAfterThat(chunks, draft.chunk - 1) ? [draft.chunk - 1] : []
}

/** إن لحود قتل: right after that, a word that no list knows is a name. */
function namedAfterThat(chunks: readonly Chunk[], index: number): boolean {
  const { kind, lexemes, preposition, definite, conjunction, quantity } = chunks[index]!
  if (kind !== 'thing' || lexemes.length || preposition || definite || conjunction || quantity) return false
  const link = chunks[index - 1]
  return link?.kind === 'link' && linkKind(link) === 'subordinator' && !link.pronoun
}

/** 21 من الضيوف: some of those whom no list knows. */
const isSome = ({ kind, quantity, definite, lexemes }: Chunk) =>
  kind === 'thing' && quantity !== null && definite && !lexemes.length

const isOther = (chunk: Chunk) => chunk.lexemes.some(l => l.data['other'] === true)
const AT_IT = new Set(['في', 'خلال'])
const RUNS_ON = new Set(['determiner', 'adverb', 'conjunction', 'demonstrative', 'pronoun'])

/** أصيب جراء القصف ثلاثة, سقط خلال الاشتباكات 38: it may stand before whom it befell. */
function isOccasion(chunk: Chunk): boolean {
  if (chunk.kind === 'event')
    return (
      isTrigger(chunk) && !lexemeOf(chunk, 'event')!.data['outcome'] && (chunk.definite || chunk.preposition !== '')
    )
  return chunk.kind === 'phrase' || chunk.kind === 'place'
}
