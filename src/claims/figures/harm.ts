import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Casualty, Victims } from '../../record/index.ts'
import { type Draft, quoteOf } from '../draft.ts'
import type { Argument } from '../roles/index.ts'
import { isTrigger } from '../triggers.ts'
import { isAmong, sharesOf } from './among.ts'
import { befallen } from './befallen.ts'
import { countAt, determined, isMinor } from './counting.ts'
import { HUMAN, isPerson, saysTwo } from './harmed.ts'
import { calledSo, namesAfter } from './named-victims.ts'
import { ofTheirs, ofThem } from './of-them.ts'
import { partsAfter, wholeBefore } from './parts.ts'
import { pointedAt, tellsEffect } from './pointed-at.ts'
import { alike } from './shared-figures.ts'
import { tollOfThose } from './toll-of-those.ts'
import { comesTo, countsSince, figureBehind, loserOf, risenTo, tellsToll, tollOf } from './tolls.ts'
import { type Count, countOf, isOpen, ranksAfter, type Victim, victimsOf } from './victims.ts'

/** The figures that a word of harm brings: from itself, from its victims and from the `بينهم` after them. */
export function harmOf(text: string, mentions: Mentions, draft: Draft, found: readonly Argument[]): Casualty[] {
  const { outcome } = draft.entry
  if (!outcome || completesVerb(mentions, draft) || onlyTried(mentions, draft)) return []
  // حصيلة القتلى: the word for the dead tells their figure and its parts.
  const next = mentions.chunks[draft.chunk + 1]
  if (draft.entry.toll && next && lexemeOf(next, 'event')?.data['person'] === true) return []
  draft.since = outcome === 'killed' && countsSince(mentions, draft.chunk)
  const casualties: Casualty[] = []
  const add = (chunk: Chunk, count: Count, who: Victims) => {
    if (count.min === 0 && (count.max === 0 || count.max === null)) return
    if (!casualties.some(c => c.min === count.min && c.max === count.max && c.who === who))
      casualties.push({ outcome, ...count, who, evidence: quoteOf(text, chunk.span) })
  }
  const told = [...pointedAt(mentions, draft), ...victims(mentions, draft, found)]
  // سقوط جرحى بينهم أطفال: the word for the hurt counts them.
  if (draft.entry.people_only && !told.length) return []
  for (const victim of told) add(victim.chunk, victim.count, victim.who)
  // لترتفع حصيلة القتلى منذ شباط إلى 1031: of no single strike told before it.
  const first = told[0]?.chunk
  const toll = draft.entry.person || draft.entry.toll || draft.entry.updates
  if (draft.since && toll && first && first !== mentions.chunks[draft.chunk]) draft.ofToll = true
  const known = casualties.map(c => c.who)
  const total = casualties[0]
  const whole = wholeBefore(mentions.chunks, draft.chunk)
  const parts = whole !== null && told.some(t => t.chunk === mentions.chunks[whole]) ? partsAfter(mentions, whole) : []
  // عدد القتلى ارتفع إلى مئة بينهم أطفال: the parts stand behind the figure.
  const counted = draft.entry.person || draft.entry.updates ? mentions.chunks.indexOf(told[0]?.chunk as Chunk) : -1
  for (const { chunk, most, figure } of [...parts, ...partsAfter(mentions, Math.max(draft.chunk, counted))]) {
    const count = most ? mostOf(total) : countAt(mentions, mentions.chunks.indexOf(figure ?? chunk))
    const who = victimsOf(mentions, chunk)
    if (count && who && who !== 'people' && !known.includes(who)) add(chunk, count, who)
  }
  return casualties
}

/** لقي خمسة جنود مصرعهم، بينهم قائد: the noun only completes the verb, which has told who they are. */
function completesVerb({ chunks, frame }: Mentions, draft: Draft): boolean {
  const self = chunks[draft.chunk]!
  if (draft.verbal || !self.pronoun) return false
  const needed = chunks.slice(Math.max(0, draft.chunk - VERB_WITHIN), draft.chunk).findLast(c => c.kind === 'verb')
  const needs = needed && (lexemeOf(needed, 'event')?.data['needs'] as readonly string[] | undefined)
  return needs?.some(word => frame.lexicon.fold(word) === frame.words[self.first]!.shape.fold) ?? false
}

/** محاولة اغتيال الوزير, حاول مسلحون اغتيال الوزير: nobody died of what was tried. */
function onlyTried({ chunks }: Mentions, draft: Draft): boolean {
  if (draft.entry.outcome !== 'killed' || draft.verbal || chunks[draft.chunk]!.preposition) return false
  const doer = (chunk: Chunk) => chunk.kind === 'actor' && !chunk.preposition && !chunk.broken
  const tried = chunks.slice(0, draft.chunk).findLast(c => !doer(c))
  return tried?.lexemes.some(l => l.kind === 'support' && l.data['attempt'] === true) === true
}

// In phrases.
const VERB_WITHIN = 6

/** معظمهم: more than half, up to all. */
const mostOf = (total: Count | undefined): Count => ({
  min: total?.min == null ? null : Math.floor(total.min / 2) + 1,
  max: total?.max ?? null,
})

function victims(mentions: Mentions, draft: Draft, found: readonly Argument[]): Victim[] {
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  const whose = draft.entry.bodies && !self.quantity ? afterBodies(mentions, draft.chunk) : null
  if (whose) return [whose]
  if (draft.entry.person && isAmong(mentions, draft.chunk)) {
    draft.share = true
    return sharesOf(mentions, draft.chunk)
  }
  if (draft.entry.person) {
    // سقوط العديد من القتلى: some of them; القتلى alone points back to those told.
    const known = self.definite && !manyFell(chunks, draft.chunk)
    const counted = self.quantity ? self : (tollOf(mentions, draft.chunk) ?? (known ? null : self))
    const count =
      counted && (counted === self ? countAt(mentions, draft.chunk) : comesTo(mentions, draft.chunk, counted))
    if (!counted || !count || (isOpen(count) && (known || tellsToll(mentions, draft.chunk)) && !counted.quantity))
      return []
    // سقوط ضحايا: nobody says how many of them are dead; سقوط ضحايا وإصابات does.
    if (draft.entry.either && !counted.quantity && !isHurtBeside(chunks[draft.chunk + 1])) return []
    const own = counted === self ? null : victimsOf(mentions, counted)
    const dead = own && own !== 'people' ? own : whoOfDead(mentions, draft.chunk)
    const loser = dead === 'people' ? loserOf(mentions, draft.chunk) : null
    return [{ chunk: counted, count, who: (loser && victimsOf(mentions, loser)) ?? dead }]
  }
  // بلغ عدد النازحين عشرين ألفاً, وفي حصيلة جديدة ارتفع العدد إلى 35: the words of the trigger are the toll.
  const { updates, toll, outcome } = draft.entry
  if (updates || (toll && outcome === 'displaced')) {
    const figure = updates ? risenTo(chunks, draft.chunk) : figureBehind(mentions, draft.chunk)
    const count = figure && comesTo(mentions, draft.chunk, figure)
    return figure && count ? [{ chunk: figure, count, who: victimsOf(mentions, figure) ?? 'people' }] : []
  }
  const counted = tollOfThose(mentions, draft)
  if (counted) {
    draft.ofToll = true
    return [counted]
  }
  const { list, unsaid: nobody, subject, after } = befallen(mentions, draft, found)
  const told: Victim[] = []
  // إن رجلاً وابنه قتلا: the verb counts them.
  const two = subject.length === 1 && countAt(mentions, subject[0]!)?.min === 2
  if (!after.length && !two && saysTwo(mentions, draft))
    return [{ chunk: self, count: { min: 2, max: 2 }, who: whoStandsBefore(mentions, draft.chunk) }]
  // عشرات الإصابات, 15 حالة وفاة
  if (!draft.verbal && self.quantity && nobody) {
    const count = countOf(self)
    if (count) told.push({ chunk: self, count, who: whoOfDead(mentions, draft.chunk) })
  }
  // أدى القصف إلى إصابات في صفوف المدنيين
  const unsaid =
    !draft.verbal &&
    self.reading?.entry.features.number === 'plural' &&
    BROUGHT.has(self.preposition) &&
    chunks.slice(Math.max(0, draft.chunk - NEAR_CAUSE), draft.chunk).some(tellsEffect)
  if (unsaid && !told.length && nobody) {
    const who = ranksAfter(mentions, draft.chunk)
    if (who) told.push({ chunk: self, count: { min: null, max: null }, who })
  }
  const named = list.flatMap(index => namesAfter(chunks, index))
  for (const index of list) {
    const chunk = chunks[index]!
    if (named.includes(index) || (draft.entry.toll && !chunk.quantity)) continue
    // سقط ثلاثة جنود; not سقطت أنظمة
    if (draft.entry.people_only && (isRule(chunk) || !(isPerson(chunk) || ofThem(mentions, index, draft.chunk))))
      continue
    const count = countAt(mentions, index)
    const last = told.at(-1)
    // 107 من الصبية والرجال, عشرات الجنود وأفراد الشرطة: the figure counts both kinds. عدد من النساء والأطفال: some of each.
    if (count && isOpen(count) && chunk.conjunction && last?.chunk.quantity) {
      const kind = victimsOf(mentions, chunk)
      const some = isOpen(last.count)
      if (some && chunk.definite && kind !== last.who) told.push({ chunk, count, who: kind ?? 'people' })
      else if (!some) told[told.length - 1] = { ...last, who: ofBoth(last.who, kind, chunk.definite) }
      if (chunk.definite || kind === last.who || (!some && tellsNone(kind))) continue
    }
    if (!count || (isOpen(count) && !tellsOpen(chunks, index, draft))) continue
    // ثلاثة مدنيين في حلب واثنان في إدلب: a bare figure joined to a figure counts more of them.
    const alike = chunk.kind === 'quantity' && chunk.conjunction && last?.chunk.quantity ? last.who : null
    const own = alike ?? victimsOf(mentions, chunk)
    const young = count.max === 1 && !chunk.quantity && own !== 'combatants' && isMinor(chunks, index)
    const group =
      own && own !== 'people'
        ? own
        : (ofThem(mentions, index, draft.chunk) ??
          calledSo(mentions, index) ??
          ofTheirs(mentions, index) ??
          ranksAfter(mentions, index) ??
          'people')
    // تهجير ملايين السكان: of so many nobody says that none bears arms.
    const whole = (count.min ?? 0) >= MILLION && chunk.lexemes.some(l => l.data['inhabitants'] === true)
    const who = young
      ? 'children'
      : whole
        ? 'people'
        : group === 'people' && isNative(mentions, index)
          ? 'civilians'
          : group
    // ثلاثون جندياً وشرطياً: a singular joined to a counted singular is counted with it.
    const first = told.at(-1)
    if (first && chunk.conjunction && !chunk.quantity && count.min === 1 && (first.count.min ?? 0) > 10) continue
    // الجندي فلان والرقيب فلان, القيادي وثلاثة من مرافقيه: single persons add up with others of their kind.
    const owner =
      (first?.chunk.kind === 'thing' && chunk.pronoun !== '' && who === 'combatants') ||
      // المواطن فلان وابنه, مواطناً واثنين من أبنائه: his kin are of his kind.
      (first?.who === 'civilians' && who === 'people' && chunk.conjunction && isKin(mentions, chunk))
    const sum =
      first && (first.who === who || owner) && !first.chunk.quantity && count.min !== null && count.min === count.max
    if (sum && first.count.max !== null) told[told.length - 1] = { ...first, count: more(first.count.max, count.min) }
    else told.push({ chunk, count, who })
  }
  return told
}

const isRule = (chunk: Chunk) => !chunk.quantity && lexemeOf(chunk, 'actor-head')?.data['sense'] === 'government'

const MILLION = 1e6

const tellsNone = (kind: Victims | null) => kind === null || kind === 'people'

/** 107 من الصبية والرجال are people, 150 من رجال الدين والمدنيين civilians, عشرات الجنود والمستشارين combatants. */
function ofBoth(first: Victims, joined: Victims | null, definite: boolean): Victims {
  if (tellsNone(joined) && (first === 'combatants' || first === 'civilians')) return first
  if (!definite || joined === first) return first
  return first === 'people' && joined === 'civilians' ? 'civilians' : 'people'
}

const isKin = ({ frame }: Mentions, chunk: Chunk) =>
  frame.words
    .slice(chunk.first, chunk.end)
    .some(w => w.shape.readings.some(r => r.pronoun !== '' && r.entry.lexeme.kind === 'victim'))

/** عدد من أبناء القرية, من أبناء هذه البلدة, شخصين من أبناء البلدة */
function isNative({ chunks, frame }: Mentions, index: number): boolean {
  const of = chunks[index + 1]
  const from = of?.kind === 'victim' && of.preposition === OF && !of.broken && !of.quantity ? index + 1 : index
  const { first, end, lexemes } = chunks[from]!
  // أبناء البلدة in one phrase; not ابن قائد المنطقة
  if (end > first + 1 && readingOf(frame.words[end - 1], 'place-kind')) {
    const kin = readingOf(frame.words[end - 2], 'victim')?.entry
    return kin?.lexeme.data['of_place'] === true && kin.features.number === 'plural'
  }
  if (!lexemes.some(l => l.data['of_place'] === true)) return false
  const next = chunks.slice(from + 1, from + 3).find(c => c.kind !== 'link')
  return next?.kind === 'place' && next.preposition === '' && !next.broken
}

const OF = 'من'

/** سقوط العديد من القتلى, خلف الهجوم الكثير من الجرحى; not معظم القتلى, nor العديد من الجرحى في حالة حرجة. */
function manyFell(chunks: readonly Chunk[], at: number): boolean {
  if (!chunks[at - 1]?.lexemes.some(l => l.data['many'] === true)) return false
  const before = chunks.slice(Math.max(0, at - NEAR_CAUSE), at - 1)
  return before.some(c => tellsEffect(c) || lexemeOf(c, 'event')?.data['outcome'] !== undefined)
}

/** جثث أربعة أطفال, جثة جندي: those whose bodies they are. */
function afterBodies(mentions: Mentions, at: number): Victim | null {
  const chunk = mentions.chunks[at + 1]
  if (!chunk || chunk.preposition || chunk.broken || chunk.conjunction || !isPerson(chunk)) return null
  const count = countAt(mentions, at + 1)
  return count && { chunk, count, who: victimsOf(mentions, chunk) ?? 'people' }
}

// أدى القصف المكثف على البلدة إلى إصابات; not أوقع أضراراً دون إصابات
const BROUGHT = new Set(['', 'الي', 'عن', 'ب', 'في'])
const NEAR_CAUSE = 6

// نزوح المدنيين: that people moved is the claim itself. القتلى: pointed back to, not told of.
function tellsOpen(chunks: readonly Chunk[], index: number, draft: Draft): boolean {
  const chunk = chunks[index]!
  return (
    draft.entry.outcome !== 'displaced' && (!chunk.definite || chunk.quantity !== null || determined(chunks, index))
  )
}

const more = (n: number, by: number): Count => ({ min: n + by, max: n + by })

/** أن شرطيين قتلا: of a dual whose figure is in the verb, who they are. */
function whoStandsBefore(mentions: Mentions, verb: number): Victims {
  const { chunks } = mentions
  // الشهيدين العريف سالم والجندي خالد اللذين استشهدا
  const relative =
    chunks[verb - 1]?.kind === 'link' && chunks[verb - 1]!.lexemes.some(l => l.data['kind'] === 'relative')
  for (let i = relative ? verb - 2 : verb - 1; i >= 0; i--) {
    const { kind, preposition, quantity, conjunction } = chunks[i]!
    if (!HUMAN.has(kind) || preposition || quantity) break
    const who = victimsOf(mentions, chunks[i]!)
    if (who && who !== 'people') return who
    if (!conjunction) break
  }
  return 'people'
}

/** قتلى مدنيون, سقوط قتلى في صفوف المسلحين */
export function whoOfDead(mentions: Mentions, at: number): Victims {
  const { chunks } = mentions
  // شهداء وجرحى مدنيون: of both.
  const both = isJoinedHarm(chunks[at + 1]) && (!chunks[at]!.quantity || alike(chunks, at, at + 1))
  const next = chunks[both ? at + 2 : at + 1]
  const agrees = next && !next.broken && !next.conjunction && next.preposition === '' && !isTrigger(next)
  // شهيد الواجب: who fell on duty bore arms.
  if (agrees && next.lexemes.some(l => l.data['duty'] === true)) return 'combatants'
  const adjective = agrees ? victimsOf(mentions, next) : null
  if (adjective && adjective !== 'people') return adjective
  const self = victimsOf(mentions, mentions.chunks[at]!)
  return self && self !== 'people' ? self : (ranksAfter(mentions, at) ?? 'people')
}

const isHurtBeside = (next: Chunk | undefined) =>
  next?.kind === 'event' && next.conjunction && lexemeOf(next, 'event')?.data['outcome'] === 'wounded'

function isJoinedHarm(next: Chunk | undefined): boolean {
  return (
    next?.kind === 'event' && next.conjunction && !next.quantity && lexemeOf(next, 'event')?.data['person'] === true
  )
}
