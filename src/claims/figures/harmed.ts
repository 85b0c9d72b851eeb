import { type Chunk, functionKind, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { tellsTime } from '../causes.ts'
import type { Draft } from '../draft.ts'
import { acrossAside, isAge, linkKind } from '../roles/index.ts'
import { isTrigger } from '../triggers.ts'
import { company } from './company.ts'
import { isJoinedName, isNamedSo } from './named-victims.ts'
import { isSome } from './some-of.ts'
import { victimsOf } from './victims.ts'

/** البكلي ومرافقه, القاضي وثلاثة من أبنائه */
export function ownsCompanion({ chunks, frame }: Mentions, at: number): boolean {
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
export function diedWith({ chunks, frame }: Mentions, at: number): boolean {
  const companion = chunks[at + 2]
  return (
    chunks[at]!.kind === 'thing' &&
    (chunks[at + 1]?.kind === 'verb' || chunks[at + 1]?.kind === 'event') &&
    companion !== undefined &&
    isCompanion(frame, companion)
  )
}

/** الصماد قتل مع ستة من مرافقيه: who stands before the verb died too. */
export function ownerBefore(mentions: Mentions, draft: Draft, first: number | undefined): number | null {
  const { chunks, frame } = mentions
  if (first === undefined || !isCompanion(frame, chunks[first]!) || !(draft.verbal || mayBeVerb(mentions, draft)))
    return null
  const before = draft.chunk - 1
  const chunk = chunks[before]
  if (chunk?.preposition !== '' || chunks[draft.chunk]!.broken) return null
  return chunk.kind === 'thing' || (HUMAN.has(chunk.kind) && !chunk.quantity) ? before : null
}

/** قتل مع ثلاثة من مرافقيه, مع زوجته: whoever died with the one told. */
export const isCompanion = ({ lexicon }: Mentions['frame'], chunk: Chunk) =>
  company(chunk.preposition, lexicon) === 'with' &&
  (chunk.kind === 'victim' || lexemeOf(chunk, 'actor-head')?.data['sense'] === 'fighters') &&
  (chunk.quantity !== null || chunk.pronoun !== '')
/** قتل مسلحون نائبا في البرلمان مع حارسيه */
export function companionsAfter({ chunks, frame }: Mentions, last: number | undefined): number[] {
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
export const HUMAN = new Set(['actor', 'victim', 'person', 'quantity', 'source'])

/** Indices of the chunks that stand as victims after a verb in the passive or a noun (قُتل …, مقتل …). */
export function objectsAfter(mentions: Mentions, draft: Draft): number[] {
  const { chunks, frame } = mentions
  const objects: number[] = []
  let each = false
  const verbal = draft.verbal || mayBeVerb(mentions, draft)
  const pointed = !draft.verbal && chunks[draft.chunk]!.pronoun !== ''
  for (let i = draft.chunk + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    const joined =
      chunk.conjunction || company(chunk.preposition, frame.lexicon) === 'besides' || isCompanion(frame, chunk)
    // راح ضحية القصف خمسة مدنيين
    const waiting = (verbal || draft.entry.tells_effect === true) && !objects.length
    if (chunk.kind === 'time' || isAge(chunk)) continue
    // استشهد أحدهم ويدعى خالد
    if (joined && functionKind(frame.words[chunk.first]) === 'naming') continue
    // قتل فيها حسب مصادر طبية 374 شخصا, قتل في النزاع السوري أكثر من 200
    if (waiting && (saysWhoTold(chunks, i) || describesOccasion(chunks, i))) continue
    if (chunk.kind === 'link') {
      // قتل مسلحون كلاً من سالم وخالد: before it stands who did it.
      if (isEach(chunk)) {
        each = true
        objects.length = 0
      }
      // قتل ثلاثة جنود هم سالم وخالد: the names of those told.
      if (objects.length && chunk.lexemes.some(l => l.data['names'] === true)) break
      // وأصيب آخر بجروح
      if (otherOf(frame, chunk) && !objects.length && i === draft.chunk + 1) objects.push(i)
      // قتل فيها شخص
      else if (waiting && chunk.pronoun !== '' && AT_IT.has(chunk.preposition)) continue
      else if (!chunk.lexemes.some(l => RUNS_ON.has(String(l.data['kind'])))) break
      continue
    }
    if (waiting && (isOccasion(mentions, i) || isOfNation(mentions, i))) continue
    if (isAnother(chunk) && i === draft.chunk + 1) {
      objects.push(i)
      continue
    }
    // كل من صبري سيدو / 20 عاماً: part of a name, whatever else its letters are.
    if (each && chunk.kind === 'verb' && !chunk.conjunction && !chunk.broken && objects.at(-1) === i - 1) continue
    if (chunk.kind === 'verb' || chunk.kind === 'phrase' || chunk.kind === 'support') break
    // قتلت غارة ثلاثة مدنيين: what killed them stands before them.
    if (waiting && i === draft.chunk + 1 && draft.verbal && isBareEvent(chunk)) continue
    // مقتل وإصابة: the other word shares what follows and is read on its own.
    if (chunk.kind === 'event' && isTrigger(chunk)) break
    // القيادي سالم العمر: the name of the one told.
    if (
      objects.length &&
      chunk.kind === 'thing' &&
      isName(chunk) &&
      (chunks[i - 1]!.definite || isTitle(chunks[i - 1]!))
    )
      continue
    if (chunk.preposition !== '' && !joined) {
      // قتل نائب في البرلمان مع حارسيه
      if (waiting || (objects.length && (chunk.kind === 'place' || chunk.preposition === 'في'))) continue
      break
    }
    // إثر إصابته برصاص حراس المقر: whom it befell is the pronoun.
    if (pointed && HUMAN.has(chunk.kind) && !joined) break
    const more = chunk.broken && (isAge(chunks[i - 1]!) || (objects.at(-1) === i - 1 && isBareName(chunk)))
    const listed = each && (joined || more)
    if (chunk.kind === 'place' && !(listed && chunk.end === chunk.first + 1)) break
    const person =
      HUMAN.has(chunk.kind) ||
      isSome(mentions, chunk) ||
      (chunk.quantity !== null && victimsOf(mentions, chunk) !== null)
    if (each && (person || chunk.kind === 'thing' || chunk.kind === 'place')) {
      if (!objects.length || listed) objects.push(i)
      continue
    }
    if (!person && isJoinedName(chunks, i, objects.at(-1))) {
      objects.push(i)
      continue
    }
    if (!objects.length && isNamedSo(chunks, i)) {
      objects.push(i)
      continue
    }
    if (!person) {
      if (objects.length ? !joined : chunk.kind !== 'thing') break
      continue
    }
    // مقتل عائلة من خمسة أفراد: those of whom it is are counted.
    if (!objects.length && chunk.lexemes.some(l => l.data['group'] === true) && isCountOf(chunks[i + 1])) {
      objects.push(i + 1)
      break
    }
    // مقتل البكلي ومرافقه: whoever has a companion is a person, though no list has the name.
    if (!objects.length && joined && ownsCompanion(mentions, i - 1)) objects.push(i - 1)
    if (!objects.length || joined) objects.push(i)
    // المسعفة رزان: the name of the one told.
    else if (chunk.kind === 'person' || isOther(chunk) || goesOnName(chunks, i)) continue
    // قتل الجيش 15 فلسطينياً, في قتل الجيش 15 فلسطينياً: the first of two is the doer.
    else if (!chunk.broken && (verbal || chunk.quantity) && objects.length === 1 && isDoer(chunks[objects[0]!]!))
      objects[0] = i
    else break
  }
  return objects
}

/** زعيم الشبكة, before a name */
const isTitle = ({ kind, quantity, end, first, lexemes, reading }: Chunk) =>
  kind === 'actor' &&
  !quantity &&
  end > first + 1 &&
  lexemes.some(l => l.kind === 'title') &&
  reading?.entry.features.number === 'singular'

/** غارة, انفجاران */
const isBareEvent = (chunk: Chunk) =>
  isTrigger(chunk) && !chunk.conjunction && !chunk.preposition && !lexemeOf(chunk, 'event')!.data['outcome']

const isBareName = ({ kind, preposition, lexemes }: Chunk) =>
  preposition === '' && (kind === 'person' || (kind === 'thing' && !lexemes.length))

const isCountOf = (chunk: Chunk | undefined) => chunk?.preposition === 'من' && chunk.quantity !== null && !chunk.broken

const isDoer = (chunk: Chunk) => chunk.kind === 'actor' && !chunk.quantity

const saysWhoTold = (chunks: readonly Chunk[], i: number) =>
  isAttribution(chunks[i]) || (TELLS.has(chunks[i]!.kind) && isAttribution(chunks[i - 1]))

const TELLS = new Set(['source', 'actor'])

export const isAttribution = (chunk: Chunk | undefined) =>
  chunk?.kind === 'phrase' && chunk.lexemes.some(l => l.kind === 'attribution')

/** النزاع السوري: an adjective of nation after a definite noun that says in what it was, where those told are counted. */
function describesOccasion(chunks: readonly Chunk[], i: number): boolean {
  const [noun, adjective, next] = [chunks[i - 1]!, chunks[i]!, chunks[i + 1]]
  const after = noun.kind === 'thing' && noun.definite && noun.preposition !== '' && next?.quantity != null
  return after && adjective.definite && !adjective.broken && adjective.end === adjective.first + 1
}

/** قتلوا جراء القصف الإسرائيلي: whose the occasion was. */
function isOfNation({ chunks, frame }: Mentions, i: number): boolean {
  const { definite, quantity, preposition, conjunction, broken, first } = chunks[i]!
  if (!definite || quantity || preposition || conjunction || broken) return false
  const before = chunks[i - 1]!
  const occasion = before.kind === 'event' || (before.kind === 'thing' && before.definite)
  return occasion && readingOf(frame.words[first], 'nationality') !== undefined
}

/** المواطن عبده أحمد قائد عقلان: part of the name of the one told, though it is a word for an office too. */
function goesOnName(chunks: readonly Chunk[], i: number): boolean {
  const [one, more] = [chunks[i - 1]!, chunks[i]!]
  const named = one.kind === 'victim' && one.definite && !one.quantity && one.end > one.first + 1
  return named && more.kind === 'actor' && !more.quantity && !more.broken && !more.entity
}

/** وقتل بسبب القصف سبعة: the letters of the noun are a verb too. */
export function mayBeVerb({ chunks, frame }: Mentions, draft: Draft): boolean {
  if (draft.entry.passive !== 'target' || chunks[draft.chunk]!.definite) return false
  return frame.words[chunks[draft.chunk]!.first]!.shape.readings.some(r => r.entry.features.pos === 'verb')
}

/** قتلوا, أصيبوا */
export function tellsMany({ chunks, frame }: Mentions, draft: Draft): boolean {
  const { kind, reading, first } = chunks[draft.chunk]!
  return kind === 'verb' && reading?.entry.features.number === 'plural' && frame.words[first]!.shape.fold.endsWith('وا')
}

/** أصيبا، أن أباً وابنه قتلا: a verb in the dual, whose letters may be a noun's too. */
export function saysTwo({ chunks, frame }: Mentions, draft: Draft): boolean {
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
export function homographSubject(mentions: Mentions, draft: Draft): number[] {
  const { chunks } = mentions
  const before = chunks[draft.chunk - 1]
  const self = chunks[draft.chunk]!
  if (draft.verbal || !before || self.conjunction || self.preposition || !mayBeVerb(mentions, draft)) return []
  // أن سالم العلي، قائد الكتيبة، قتل في حلب
  const aside = acrossAside(chunks, draft.chunk)
  if (aside !== null) return [aside]
  if (self.broken) return []
  const somebody = HUMAN.has(before.kind) && before.preposition === '' && isPerson(before) && !before.definite
  return somebody || namedAfterThat(chunks, draft.chunk - 1) ? [draft.chunk - 1] : []
}

/** إن لحود قتل, إن الفضلي قتل: right after that, a word that no list knows is a name. */
export function namedAfterThat(chunks: readonly Chunk[], index: number): boolean {
  const { kind, lexemes, preposition, conjunction, quantity, definite, first, end } = chunks[index]!
  if (kind !== 'thing' || lexemes.length || preposition || conjunction || quantity) return false
  if (definite && end > first + 1) return false
  const link = chunks[index - 1]
  return link?.kind === 'link' && linkKind(link) === 'subordinator' && !link.pronoun
}

export const isOther = (chunk: Chunk) => chunk.lexemes.some(l => l.data['other'] === true)
const AT_IT = new Set(['في', 'خلال'])
const RUNS_ON = new Set(['determiner', 'adverb', 'conjunction', 'demonstrative', 'pronoun'])

/** أصيب جراء القصف ثلاثة, سقط خلال الاشتباكات 38: it may stand before whom it befell. */
function isOccasion(mentions: Mentions, i: number): boolean {
  const { chunks } = mentions
  const chunk = chunks[i]!
  if (chunk.kind !== 'event') return chunk.kind === 'phrase' || chunk.kind === 'place'
  if (!isTrigger(chunk) || lexemeOf(chunk, 'event')!.data['outcome']) return false
  // قتل خلال صد الهجوم ثمانية, في محاولة اقتحام الحاجز
  const before = chunks[i - 1]!
  const led = tellsTime(mentions, before) || (before.kind === 'thing' && before.preposition !== '')
  return chunk.definite || chunk.preposition !== '' || (led && !chunk.conjunction && !chunk.broken)
}

export function isPerson(chunk: Chunk): boolean {
  return (
    lexemeOf(chunk, 'victim') !== undefined ||
    (chunk.kind === 'actor' && (chunk.quantity !== null || chunk.reading !== null))
  )
}

export function otherOf(frame: Mentions['frame'], chunk: Chunk) {
  if (chunk.kind !== 'link') return undefined
  return frame.words[chunk.first]!.shape.readings.map(r => r.entry.lexeme).find(
    l => l.kind === 'victim' && l.data['other'] === true,
  )
}

/** قتل جنديان وأصيب ثالث: one more of those told before. */
export const isAnother = ({ kind, lexemes, definite, preposition, broken }: Chunk): boolean =>
  kind === 'thing' && !definite && !preposition && !broken && lexemes.some(l => l.data['another'] === true)

export const isEach = (chunk: Chunk) => chunk.kind === 'link' && chunk.lexemes.some(l => l.data['each'] === true)
