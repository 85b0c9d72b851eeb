import { type Chunk, lexemeOf, type Mentions, readingOf } from '../mentions/index.ts'
import type { Casualty, Victims } from '../record/index.ts'
import { type Draft, quoteOf } from './draft.ts'
import { type Argument, linkKind } from './roles.ts'
import { isTrigger } from './triggers.ts'

// Where a phrase fits several, the narrower wins: أطفال مدنيون are children.
const NARROW: readonly Victims[] = ['children', 'women', 'medics', 'journalists', 'aid-workers', 'combatants', 'civilians', 'people']

/** Who a phrase says was harmed, or null where no word of it tells. */
export function victimsOf(mentions: Mentions, chunk: Chunk): Victims | null {
  const found = new Set<Victims>()
  const { words } = mentions.frame
  for (let i = chunk.first; i < chunk.end; i++) {
    const who = readingOf(words[i], 'victim')?.entry.lexeme.data['who'] as Victims | undefined
    if (who) found.add(who)
    const sense = i === chunk.first ? readingOf(words[i], 'actor-head')?.entry.lexeme.data['sense'] : undefined
    if (sense && sense !== 'person' && sense !== 'group') found.add('combatants')
  }
  return NARROW.find(who => found.has(who)) ?? (chunk.kind === 'actor' && !chunk.lexemes.some(l => l.kind === 'nationality') ? 'combatants' : null)
}

/** How many a phrase counts: its figure, else one for a singular, two for a dual, open for a plural. */
export function countOf(chunk: Chunk): { min: number | null; max: number | null } | null {
  if (chunk.quantity) return chunk.quantity.percent ? null : { min: chunk.quantity.min, max: chunk.quantity.max }
  const features = chunk.reading?.entry.features
  if (features?.number === 'dual') return { min: 2, max: 2 }
  if (features?.number === 'plural') return { min: null, max: null }
  if (features?.number === 'singular' && (chunk.kind === 'victim' || chunk.kind === 'person')) return { min: 1, max: 1 }
  const fighter = chunk.kind === 'actor' && chunk.lexemes.some(l => l.kind === 'actor-head' && (l.data['sense'] === 'fighters' || l.data['sense'] === 'person'))
  return chunk.kind === 'person' || (fighter && features?.number === 'singular') ? { min: 1, max: 1 } : null
}

/** The figures that a word of harm brings, from its victims and the `بينهم` after them. */
export function harmOf(text: string, mentions: Mentions, draft: Draft, found: readonly Argument[]): Casualty[] {
  const outcome = draft.entry.outcome
  if (!outcome) return []
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  const casualties: Casualty[] = []
  const add = (chunk: Chunk, count: { min: number | null; max: number | null }, who: Victims) => {
    if (count.min === 0 && (count.max === 0 || count.max === null)) return
    if (!casualties.some(c => c.min === count.min && c.max === count.max && c.who === who)) casualties.push({ outcome, ...count, who, evidence: quoteOf(text, chunk.span) })
  }
  const victims = found.filter(a => a.role === 'target' && a.chunk.kind !== 'place' && (!draft.entry.people_only || a.chunk.kind === 'victim' || (a.chunk.kind === 'actor' && a.chunk.quantity !== null)))
  for (const { chunk } of victims) {
    const count = countOf(chunk)
    // آخرين, or a bare figure: who they are was said of those before them.
    if (count && !(chunk.definite && open(count))) add(chunk, count, isOther(mentions, chunk) ? 'people' : (victimsOf(mentions, chunk) ?? 'people'))
  }
  if (!casualties.length && (self.quantity || draft.entry.person)) {
    const count = countOf(self)
    const next = chunks[draft.chunk + 1]
    const adjacent = next && !next.broken && !next.conjunction && next.preposition === '' ? victimsOf(mentions, next) : null
    if (count && !(self.definite && open(count))) add(self, count, adjacent ?? victimsOf(mentions, self) ?? inRanksOf(mentions, draft.chunk) ?? 'people')
  }
  for (const part of partsAfter(mentions, draft.chunk)) {
    const count = countOf(part)
    const who = victimsOf(mentions, part)
    if (count && who && !casualties.some(c => c.who === who)) add(part, count, who)
  }
  return casualties
}

const open = (count: { min: number | null; max: number | null }) => count.min === null && count.max === null

/** آخرون, and a figure that counts nothing said: `إصابة 4`. */
function isOther(mentions: Mentions, chunk: Chunk): boolean {
  return readingOf(mentions.frame.words[chunk.end - 1], 'victim')?.entry.lexeme.data['other'] === true
}

/** Who the others are: those of the figure before, in the same sentence. Sets it on each draft. */
export function nameOthers(drafts: readonly Draft[]): void {
  const harms = drafts.filter(d => d.entry.outcome && d.casualties.length)
  harms.slice(1).forEach((harm, i) => {
    const before = harms[i]!.casualties[0]!
    if (before.who === 'people') return
    harm.casualties = harm.casualties.map(c => (c.who === 'people' && /(^|\s)آخر|^[\d٠-٩\s]+$|عشرات|العشرات/u.test(c.evidence.text) ? { ...c, who: before.who } : c))
  })
}

/** قتلى في صفوف المسلحين, جرحى من الجيش */
function inRanksOf(mentions: Mentions, at: number): Victims | null {
  for (const chunk of mentions.chunks.slice(at + 1, at + 4)) {
    if (chunk.kind === 'verb' || chunk.kind === 'link') return null
    if (chunk.preposition && (chunk.kind === 'actor' || chunk.kind === 'victim' || chunk.kind === 'thing')) {
      const who = victimsOf(mentions, chunk)
      if (who) return who
    }
    if (chunk.kind === 'actor') return victimsOf(mentions, chunk)
  }
  return null
}

/** Phrases that `بينهم`, `من بينهم`, `منهم` bring. */
function partsAfter(mentions: Mentions, from: number): Chunk[] {
  const { chunks } = mentions
  const parts: Chunk[] = []
  let open = false
  for (let i = from + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' && chunk.pronoun && (chunk.preposition === 'بين' || chunk.preposition === 'من')) {
      open = true
      continue
    }
    if (chunk.kind === 'verb' || (chunk.kind === 'link' && linkKind(chunk) === 'subordinator')) break
    if (chunk.kind === 'event' && isTrigger(chunk) && i > from + 1 && open) break
    if (open && (chunk.kind === 'victim' || chunk.kind === 'actor') && (chunk.preposition === '' || parts.length === 0)) parts.push(chunk)
    else if (open && chunk.kind !== 'victim') break
  }
  return parts
}

/**
 * مقتل وإصابة 15: one figure for two outcomes is 1 to 15 of each. عشرات القتلى والجرحى: the figure counts both. Sets the
 * figures of the two drafts.
 */
export function shareFigures(mentions: Mentions, drafts: readonly Draft[]): void {
  const { chunks } = mentions
  const harms = drafts.filter(d => d.entry.outcome)
  harms.forEach((first, i) => {
    const second = harms[i + 1]
    if (!second || second.chunk !== first.chunk + 1 || !chunks[second.chunk]!.conjunction || first.entry.outcome === second.entry.outcome) return
    const [a, b] = [first.casualties.find(c => c.min !== null), second.casualties.find(c => c.min !== null)]
    if (a && !b && second.entry.person) second.casualties = [{ ...a, outcome: second.entry.outcome! }]
    if (b && !first.casualties.length && !second.entry.person && b.max !== null) {
      const both = { ...b, min: b.max > 1 ? 1 : b.min }
      second.casualties = [both]
      first.casualties = [{ ...both, outcome: first.entry.outcome! }]
    }
  })
}

const CAUSAL = new Set(['ب', 'في', 'خلال', 'جراء', 'اثر', 'نتيجه', 'بسبب', 'اثناء', 'بفعل', 'عقب', 'من جراء', 'علي اثر'])

/**
 * Hands the figures of words of harm to the event that brought them, where the sentence ties the two; what stays is a
 * `killing` of its own. Drafts that were taken in are marked gone.
 */
export function tieHarm(mentions: Mentions, drafts: readonly Draft[]): void {
  const { chunks } = mentions
  const events = drafts.filter(d => !d.entry.outcome && STRIKING.has(d.type))
  const harms = drafts.filter(d => d.entry.outcome === 'killed' || d.entry.outcome === 'wounded')
  for (const harm of harms) {
    const cause = causeAfter(chunks, harm, events) ?? causeBefore(chunks, harm, events)
    if (!cause) continue
    take(cause, harm)
  }
  // Dead and wounded of one sentence with no event between them belong together.
  const left = harms.filter(h => !h.gone)
  left.slice(1).forEach((harm, i) => {
    const first = left[i]!
    const root = first.gone ? left[0]! : first
    if (harm.entry.outcome === 'wounded' || root.entry.outcome === 'wounded') {
      take(root, harm)
      if (root.entry.outcome === 'wounded') root.type = 'killing'
    }
  })
}

const STRIKING = new Set(['airstrike', 'shelling', 'bombing', 'chemical', 'shooting', 'offensive', 'clash', 'repelled', 'detention', 'protest', 'destruction'])

function take(into: Draft, harm: Draft): void {
  for (const casualty of harm.casualties)
    if (!into.casualties.some(c => c.outcome === casualty.outcome && c.min === casualty.min && c.max === casualty.max && c.who === casualty.who)) into.casualties.push(casualty)
  for (const place of harm.places) if (!into.places.some(p => p.start === place.start)) into.places.push(place)
  into.steps.push({ rule: 'casualties.tie', gave: `figures of ${harm.entry.id}`, at: harm.trigger })
  if (!into.actors.length && harm.actors.length) into.actors.push(...harm.actors)
  if (!into.date) into.date = harm.date
  harm.gone = true
}

function causeAfter(chunks: readonly Chunk[], harm: Draft, events: readonly Draft[]): Draft | undefined {
  return events.find(event => {
    if (event.chunk <= harm.chunk) return false
    const chunk = chunks[event.chunk]!
    const between = chunks.slice(harm.chunk + 1, event.chunk)
    if (between.some(c => c.kind === 'verb' && !lexemeOf(c, 'event')?.data['outcome'])) return false
    return CAUSAL.has(chunk.preposition) || between.some(c => lexemeOf(c, 'cause') || CAUSAL.has(c.preposition))
  })
}

function causeBefore(chunks: readonly Chunk[], harm: Draft, events: readonly Draft[]): Draft | undefined {
  const before = events.filter(e => e.chunk < harm.chunk).at(-1)
  if (!before) return undefined
  const between = chunks.slice(before.chunk + 1, harm.chunk)
  if (between.some(c => lexemeOf(c, 'cause'))) return before
  if (between.some(c => c.kind === 'verb' && (lexemeOf(c, 'saying') || (isTrigger(c) && !lexemeOf(c, 'event')!.data['outcome'])))) return undefined
  const self = chunks[harm.chunk]!
  // واستهدف القصف الحي وقتل ثلاثة: told on in the same sentence.
  return self.conjunction || self.broken || between.some(c => c.kind === 'link') ? before : undefined
}

/** وأصيب آخرون: figures with no place or cause of their own belong to the event that the sentence before told. */
export function tieToBefore(opened: readonly Draft[], drafts: readonly Draft[]): void {
  for (const harm of opened) {
    if (harm.gone || (harm.entry.outcome !== 'killed' && harm.entry.outcome !== 'wounded') || harm.status !== 'reported') continue
    if (!harm.casualties.length || harm.places.length || harm.date?.rule === 'said') continue
    const event = drafts.findLast(d => STRIKING.has(d.type) && harm.sentence - d.sentence <= 2 && d.status === 'reported')
    if (!event || event.sentence === harm.sentence) continue
    const told = event.casualties.filter(c => c.outcome === harm.entry.outcome && c.min !== null)
    const same = harm.casualties.some(c => told.some(t => t.min === c.min && t.max === c.max))
    if (!same && told.length) continue
    if (!event.sentences.includes(harm.sentence)) event.sentences.push(harm.sentence)
    take(event, harm)
  }
}
