import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import type { Casualty, Victims } from '../record/index.ts'
import { type Draft, quoteOf } from './draft.ts'
import type { Argument } from './roles/index.ts'
import { isTrigger } from './triggers.ts'
import { type Count, countOf, isOpen, partsAfter, ranksAfter, victimsOf } from './victims.ts'

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
  for (const victim of victims(mentions, draft, found)) add(victim.chunk, victim.count, victim.who)
  const known = casualties.map(c => c.who)
  for (const part of partsAfter(mentions, draft.chunk)) {
    const count = countOf(part)
    const who = victimsOf(mentions, part)
    if (count && who && !known.includes(who)) add(part, count, who)
  }
  return casualties
}

interface Victim {
  readonly chunk: Chunk
  readonly count: Count
  readonly who: Victims
}

function victims(mentions: Mentions, draft: Draft, found: readonly Argument[]): Victim[] {
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  if (draft.entry.person) {
    const counted = self.quantity || !self.definite ? self : tollOf(chunks, draft.chunk)
    const count = counted && countOf(counted)
    if (!counted || !count || (isOpen(count) && self.definite && !counted.quantity)) return []
    return [{ chunk: counted, count, who: whoOfDead(mentions, draft.chunk) }]
  }
  const targets = found.filter(a => a.role === 'target' && (HUMAN.has(a.chunk.kind) || lexemeOf(a.chunk, 'victim')))
  const before = targets.filter(a => a.index < draft.chunk).map(a => a.index)
  const plain = draft.verbal && draft.entry.passive !== 'target'
  const after = plain ? targets.filter(a => a.index > draft.chunk).map(a => a.index) : objectsAfter(mentions, draft)
  const subject = before.length || after.length ? before : homographSubject(mentions, draft)
  const told: Victim[] = []
  // عشرات الإصابات, 15 حالة وفاة
  if (!draft.verbal && self.quantity && !after.length && !subject.length) {
    const count = countOf(self)
    if (count) told.push({ chunk: self, count, who: whoOfDead(mentions, draft.chunk) })
  }
  for (const index of (draft.verbal || subject !== before) && subject.length && !after.length ? subject : after) {
    const chunk = chunks[index]!
    if (draft.entry.people_only && !isPerson(chunk)) continue
    const count = countAt(mentions, index)
    const last = told.at(-1)
    // 107 من الصبية والرجال: the figure counts both kinds.
    if (
      count &&
      isOpen(count) &&
      chunk.conjunction &&
      chunk.definite &&
      last?.chunk.quantity &&
      victimsOf(mentions, chunk) !== last.who
    )
      told[told.length - 1] = { ...last, who: 'people' }
    if (!count || (isOpen(count) && !tellsOpen(chunks, index, draft))) continue
    const own = victimsOf(mentions, chunk)
    const who = own && own !== 'people' ? own : (ranksAfter(mentions, index) ?? 'people')
    // ثلاثون جندياً وشرطياً: a singular joined to a counted singular is counted with it.
    const first = told.at(-1)
    if (first && chunk.conjunction && !chunk.quantity && count.max === 1 && (first.count.min ?? 0) > 10) continue
    // الجندي فلان والرقيب فلان: single persons of one kind add up.
    const sum = first && first.who === who && !first.chunk.quantity && !chunk.quantity && count.max === 1
    if (sum && first.count.max !== null) told[told.length - 1] = { ...first, count: more(first.count.max) }
    else told.push({ chunk, count, who })
  }
  return told
}

const more = (n: number): Count => ({ min: n + 1, max: n + 1 })

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

function countAt({ chunks, frame }: Mentions, index: number): Count | null {
  const chunk = chunks[index]!
  if (chunk.kind === 'quantity') return countOf(chunk)
  const other = otherOf(frame, chunk)
  if (other) return countOf({ ...chunk, lexemes: [other] })
  if (listed(chunks, index)) return { min: 1, max: 1 }
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

/** كل من خالد (22 عاماً) وسالم: names of persons, also such as no list holds. */
function listed(chunks: readonly Chunk[], index: number): boolean {
  if (chunks[index]!.kind !== 'thing') return false
  for (let i = index - 1; i >= 0 && chunks[i]!.kind !== 'verb'; i--) if (isEach(chunks[i]!)) return true
  return false
}
const isEach = (chunk: Chunk) => chunk.kind === 'link' && chunk.lexemes.some(l => l.lemma === 'كل من')

/** قتلى مدنيون, سقوط قتلى في صفوف المسلحين */
function whoOfDead(mentions: Mentions, at: number): Victims {
  const next = mentions.chunks[at + 1]
  const agrees = next && !next.broken && !next.conjunction && next.preposition === '' && !isTrigger(next)
  const adjective = agrees ? victimsOf(mentions, next) : null
  if (adjective && adjective !== 'people') return adjective
  const self = victimsOf(mentions, mentions.chunks[at]!)
  return self && self !== 'people' ? self : (ranksAfter(mentions, at) ?? 'people')
}

/** بلغ عدد القتلى 12, ارتفع عدد الجرحى إلى عشرين شخصاً: the figure after a definite word for the dead. */
function tollOf(chunks: readonly Chunk[], at: number): Chunk | null {
  const before = chunks[at - 1]
  if (before?.kind !== 'thing' || !before.lexemes.some(l => l.data['toll'] === true)) return null
  for (const chunk of chunks.slice(at + 1, at + 6)) {
    if (chunk.kind === 'event' || chunk.kind === 'verb' || (chunk.kind === 'link' && !chunk.pronoun)) return null
    if (chunk.quantity && (chunk.preposition === '' || chunk.preposition === 'الي')) return chunk
  }
  return null
}

// What joins a victim to those before as و does; folded writing.
const BESIDE = new Set(['اضافه الي', 'بالاضافه الي', 'الي جانب', 'فضلا عن'])
const HUMAN = new Set(['actor', 'victim', 'person', 'quantity', 'source'])

/** Indices of the chunks that stand as victims after a verb in the passive or a noun (قُتل …, مقتل …). */
function objectsAfter(mentions: Mentions, draft: Draft): number[] {
  const { chunks, frame } = mentions
  const objects: number[] = []
  let each = false
  const verbal = draft.verbal || mayBeVerb(mentions, draft)
  for (let i = draft.chunk + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    const joined = chunk.conjunction || BESIDE.has(chunk.preposition)
    const waiting = verbal && !objects.length
    if (chunk.kind === 'time' || isAge(chunk)) continue
    if (chunk.kind === 'link') {
      each ||= isEach(chunk)
      // وأصيب آخر بجروح
      if (otherOf(frame, chunk) && !objects.length && i === draft.chunk + 1) objects.push(i)
      else if (!chunk.lexemes.some(l => RUNS_ON.has(String(l.data['kind'])))) break
      continue
    }
    if (waiting && isOccasion(chunk)) continue
    if (chunk.kind === 'verb' || chunk.kind === 'phrase' || chunk.kind === 'support') break
    // مقتل وإصابة: the other word shares what follows and is read on its own.
    if (chunk.kind === 'event' && isTrigger(chunk)) break
    if (chunk.preposition !== '' && !BESIDE.has(chunk.preposition)) {
      if (waiting || (objects.length && chunk.kind === 'place')) continue
      break
    }
    if (chunk.kind === 'place') break
    const person = HUMAN.has(chunk.kind) || (chunk.quantity !== null && victimsOf(mentions, chunk) !== null)
    if (each && (person || chunk.kind === 'thing')) {
      if (!objects.length || joined) objects.push(i)
      continue
    }
    if (!person) {
      if (objects.length ? !joined : chunk.kind !== 'thing') break
      continue
    }
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

/** أن مسلحاً قتل في الاشتباكات: whom a verb that was read as a noun befell stands before it. */
function homographSubject(mentions: Mentions, draft: Draft): number[] {
  const { chunks } = mentions
  const before = chunks[draft.chunk - 1]
  const self = chunks[draft.chunk]!
  if (draft.verbal || !before || self.conjunction || self.broken || self.preposition || !mayBeVerb(mentions, draft))
    return []
  return HUMAN.has(before.kind) && before.preposition === '' && isPerson(before) && !before.definite
    ? [draft.chunk - 1]
    : []
}

const isOther = (chunk: Chunk) => chunk.lexemes.some(l => l.data['other'] === true)
const RUNS_ON = new Set(['determiner', 'adverb', 'conjunction', 'demonstrative', 'pronoun'])

/** أصيب جراء القصف ثلاثة, سقط خلال الاشتباكات 38: it may stand before whom it befell. */
function isOccasion(chunk: Chunk): boolean {
  if (chunk.kind === 'event')
    return (
      isTrigger(chunk) && !lexemeOf(chunk, 'event')!.data['outcome'] && (chunk.definite || chunk.preposition !== '')
    )
  return chunk.kind === 'phrase' || chunk.kind === 'place'
}

/** (22 عاماً) */
function isAge(chunk: Chunk): boolean {
  return chunk.kind === 'thing' && chunk.quantity !== null && chunk.lexemes.some(l => l.kind === 'time')
}
