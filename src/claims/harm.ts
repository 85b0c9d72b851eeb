import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import type { Casualty, Victims } from '../record/index.ts'
import { type Draft, quoteOf } from './draft.ts'
import type { Argument } from './roles.ts'
import { isTrigger } from './triggers.ts'
import { type Count, countOf, isOpen, isOther, partsAfter, ranksAfter, victimsOf } from './victims.ts'

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
  const before = found
    .filter(a => a.role === 'target' && a.index < draft.chunk && a.chunk.kind !== 'place')
    .map(a => a.index)
  const plain = draft.verbal && draft.entry.passive !== 'target'
  const after = plain
    ? found.filter(a => a.role === 'target' && a.index > draft.chunk && a.chunk.kind !== 'place').map(a => a.index)
    : objectsAfter(mentions, draft)
  const told: Victim[] = []
  for (const index of draft.verbal && before.length && !after.length ? before : after) {
    const chunk = chunks[index]!
    if (draft.entry.people_only && chunk.kind !== 'victim' && chunk.quantity === null && !lexemeOf(chunk, 'actor-head'))
      continue
    const count = plainCount(chunks, index)
    if (!count || (isOpen(count) && chunk.definite && !chunk.quantity && !determined(chunks, index))) continue
    const own = isOther(mentions, chunk) ? 'people' : victimsOf(mentions, chunk)
    const who = own && own !== 'people' ? own : (ranksAfter(mentions, index) ?? 'people')
    // ثلاثون جندياً وشرطياً: a singular joined to a counted singular is counted with it.
    const first = told.at(-1)
    if (first && chunk.conjunction && !chunk.quantity && count.max === 1 && (first.count.min ?? 0) > 10) continue
    // طفل وطفلة, الجندي فلان والرقيب فلان
    if (first && first.who === who && count.max === 1 && first.count.max === 1)
      told[told.length - 1] = { ...first, count: { min: 2, max: 2 } }
    else told.push({ chunk, count, who })
  }
  return told
}

function plainCount(chunks: readonly Chunk[], index: number): Count | null {
  const chunk = chunks[index]!
  if (chunk.kind === 'quantity') return chunk.quantity && !chunk.quantity.percent ? chunk.quantity : null
  if (chunk.kind === 'link') return { min: 1, max: 1 }
  if (determined(chunks, index) && !chunk.quantity)
    return chunk.reading?.entry.features.number === 'plural' ? { min: null, max: null } : countOf(chunk)
  return countOf(chunk)
}

/** العديد من العناصر: an unsaid number of them. */
function determined(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]
  return before?.kind === 'link' && before.lexemes.some(l => l.data['kind'] === 'determiner')
}

/** قتلى مدنيون, سقوط قتلى في صفوف المسلحين */
function whoOfDead(mentions: Mentions, at: number): Victims {
  const next = mentions.chunks[at + 1]
  const adjective =
    next && !next.broken && !next.conjunction && next.preposition === '' && !isTrigger(next)
      ? victimsOf(mentions, next)
      : null
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
function objectsAfter({ chunks, frame }: Mentions, draft: Draft): number[] {
  const objects: number[] = []
  for (let i = draft.chunk + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'time') continue
    if (chunk.kind === 'link') {
      const other = chunk.lexemes.find(l => l.data['kind'] === 'pronoun')
      // وأصيب آخر بجروح
      if (other && !objects.length && /^[او]?اخر[يه]?$/.test(frame.words[chunk.first]!.shape.fold)) objects.push(i)
      else if (!chunk.lexemes.some(l => ['determiner', 'adverb', 'conjunction'].includes(String(l.data['kind'])))) break
      continue
    }
    if (chunk.kind === 'verb' || chunk.kind === 'phrase' || chunk.kind === 'support') break
    // إصابة بليغة, مقتل وإصابة: the other word shares what follows and is read on its own.
    if (chunk.kind === 'event' && isTrigger(chunk)) break
    const joined = chunk.conjunction || BESIDE.has(chunk.preposition)
    const bare = chunk.preposition === '' || BESIDE.has(chunk.preposition)
    if (!bare) {
      // سقط خلال الاشتباكات 38 مدنياً: a place or an occasion may stand before whom it befell.
      if (draft.verbal && !objects.length) continue
      if (!draft.verbal && !objects.length) break
      if (joined || chunk.kind === 'place') continue
      break
    }
    if (chunk.kind === 'place') {
      if (!draft.verbal) break
      continue
    }
    if (chunk.kind === 'thing' && !chunk.quantity) {
      if (objects.length && !joined) break
      continue
    }
    if (!HUMAN.has(chunk.kind) && !chunk.quantity) break
    if (!objects.length) objects.push(i)
    else if (joined) objects.push(i)
    // المسعفة رزان: the name of the one told.
    else if (chunk.kind === 'person') continue
    else if (!chunk.broken && draft.verbal && objects.length === 1) objects[0] = i
    else break
  }
  return objects
}
