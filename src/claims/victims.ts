import { type Chunk, lexemeOf, type Mentions, readingOf } from '../mentions/index.ts'
import type { Victims } from '../record/index.ts'
import { company } from './company.ts'
import { isTrigger } from './triggers.ts'

/** Bounds of a figure; null is open. */
export interface Count {
  readonly min: number | null
  readonly max: number | null
}

// Where a phrase fits several, the narrower wins: أطفال مدنيون are children.
const NARROW: readonly Victims[] = [
  'children',
  'women',
  'medics',
  'journalists',
  'aid-workers',
  'combatants',
  'civilians',
  'people',
]

/** Who a phrase says was harmed, or null where no word of it tells. */
export function victimsOf(mentions: Mentions, chunk: Chunk): Victims | null {
  const found = new Set<Victims>()
  const { words } = mentions.frame
  for (const lexeme of chunk.lexemes)
    if (lexeme.kind === 'victim' && lexeme.data['phrase']) found.add(lexeme.data['who'] as Victims)
  for (let i = chunk.first; i < chunk.end; i++) {
    // حركة طالبان: a word of a party's name names no one else.
    if (i > chunk.first && mentions.frame.names[i]?.hits.some(h => h.kind === 'actor')) continue
    const who = readingOf(words[i], 'victim')?.entry.lexeme.data['who'] as Victims | undefined
    if (who) found.add(who)
    const sense = readingOf(words[i], 'actor-head')?.entry.lexeme.data['sense']
    // رجل، فرد: only a party beside them tells that they fight.
    if (
      sense &&
      sense !== 'person' &&
      sense !== 'group' &&
      (who !== 'people' || chunk.entity) &&
      (i === chunk.first || chunk.quantity)
    )
      found.add('combatants')
  }
  // حوثي tells of a party that fights, تركي of a nation.
  const nation = chunk.lexemes.some(l => l.kind === 'nationality' && l.data['actor'] === undefined)
  const party = chunk.kind === 'actor' && !nation
  const narrow = NARROW.find(who => found.has(who)) ?? (party ? 'combatants' : null)
  const kind =
    chunk.entity?.kind === 'actor' ? mentions.frame.lexicon.world.actors.get(chunk.entity.id)?.kind : undefined
  if (kind === undefined || (narrow !== 'people' && narrow !== 'combatants')) return narrow
  // عناصر من الدفاع المدني save lives; أفراد من الفرقة fight.
  return kind === 'aid' ? 'aid-workers' : UNARMED.has(kind) ? narrow : 'combatants'
}

// Kinds of parties in `world/actors` whose people need not be armed.
const UNARMED = new Set(['political', 'international', 'government', 'monitor', 'state'])

/** How many a phrase counts: its figure, else one for a singular, two for a dual, open for a plural; null where it counts nobody. */
export function countOf(chunk: Chunk): Count | null {
  if (chunk.quantity) return chunk.quantity.percent ? null : { min: chunk.quantity.min, max: chunk.quantity.max }
  if (chunk.lexemes.some(l => l.data['group'] === true)) return null
  const others = chunk.lexemes.find(l => l.data['other'] === true)
  if (others)
    return {
      min: (others.data['counts'] as number | undefined) ?? null,
      max: (others.data['counts'] as number | undefined) ?? null,
    }
  const features = chunk.reading?.entry.features
  if (features?.number === 'dual') return { min: 2, max: 2 }
  if (features?.number === 'plural') return { min: null, max: null }
  if (chunk.kind === 'person') return { min: 1, max: 1 }
  const fighter =
    chunk.kind === 'actor' &&
    chunk.lexemes.some(l => l.kind === 'actor-head' && (l.data['sense'] === 'fighters' || l.data['sense'] === 'person'))
  const person = chunk.kind === 'victim' || fighter || lexemeOf(chunk, 'victim') !== undefined
  return features?.number === 'singular' && person ? { min: 1, max: 1 } : null
}

export const isOpen = (count: Count): boolean => count.min === null && count.max === null

/** قتلى في صفوف المسلحين, جرحى من المدنيين: whose dead they are, said after the word at `at`; null where it is not said. */
export function ranksAfter(mentions: Mentions, at: number): Victims | null {
  for (const chunk of mentions.chunks.slice(at + 1, at + 5)) {
    const harm = lexemeOf(chunk, 'event')?.data
    // سقوط ضحايا وإصابات في صفوف المدنيين, 27 شخصاً على الأقل من سكان الحي
    if (chunk.kind === 'time' || isAdverb(chunk) || harm?.['person'] || harm?.['people_only']) continue
    if (chunk.kind === 'event' && chunk.conjunction && harm?.['outcome']) continue
    if (chunk.broken || chunk.kind === 'verb' || chunk.kind === 'link' || chunk.kind === 'event') return null
    const ranks = chunk.lexemes.some(l => l.data['ranks'] === true)
    const of = chunk.preposition === 'من' || chunk.preposition === 'بين' || chunk.preposition === 'ل' || ranks
    if (of && (chunk.kind === 'actor' || chunk.kind === 'victim' || chunk.kind === 'thing')) {
      const who = victimsOf(mentions, chunk)
      if (who && who !== 'people') return who
    }
  }
  return null
}

/** Some of the victims told; `most`: more than half of them (معظمهم من المدنيين). */
export interface Part {
  readonly chunk: Chunk
  readonly most: boolean
}

const isAdverb = (chunk: Chunk) => chunk.kind === 'link' && chunk.lexemes.some(l => l.data['kind'] === 'adverb')

type Among = 'some' | 'most' | null

function amongOf(link: Chunk): Among {
  if (link.kind !== 'link') return null
  if (link.pronoun && (link.preposition === 'بين' || link.preposition === 'من')) return 'some'
  if (link.lexemes.some(l => l.data['part'] === true)) return 'some'
  return link.lexemes.some(l => l.data['most'] === true) ? 'most' : null
}

// أن عشرين شخصاً، بينهم ثلاثة أطفال وامرأة، قتلوا
const PARTS_WITHIN = 6

/** Whom a verb befell that stands behind the words on some of them (أن عشرين شخصاً بينهم أطفال قتلوا), or null. */
export function wholeBefore(chunks: readonly Chunk[], verb: number): number | null {
  for (let i = verb - 1; i > 0 && i >= verb - PARTS_WITHIN; i--) {
    if (chunks[i]!.kind === 'verb' || chunks[i]!.kind === 'event') return null
    if (!amongOf(chunks[i]!)) continue
    // 57 شخصاً من المدنيين الأبرياء، معظمهم
    const whole = chunks.slice(Math.max(0, i - 3), i).findLastIndex(c => c.quantity !== null && WHOLE.has(c.kind))
    if (whole >= 0) return Math.max(0, i - 3) + whole
    return WHOLE.has(chunks[i - 1]!.kind) ? i - 1 : null
  }
  return null
}

const RUNS_ON = new Set(['determiner', 'conjunction'])

const WHOLE = new Set(['victim', 'actor', 'quantity', 'person'])

/** The phrases that `بينهم`, `من بينهم`, `منهم`, `معظمهم` bring after the word of harm at `from`. */
export function partsAfter(mentions: Mentions, from: number): Part[] {
  const { chunks } = mentions
  const parts: Part[] = []
  let among: Among = null
  for (let i = from + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    const link = amongOf(chunk)
    if (link) {
      among = link
      continue
    }
    if (chunk.kind === 'verb' || (chunk.kind === 'link' && chunk.lexemes.some(l => l.data['kind'] === 'subordinator')))
      break
    // مقتل ثلاثة وإصابة خمسة بينهم طفل: of the five. مقتل وإصابة خمسة بينهم طفل: of both.
    if (
      chunk.kind === 'event' &&
      isTrigger(chunk) &&
      (among || i > from + 1) &&
      lexemeOf(chunk, 'event')?.data['outcome']
    )
      break
    if (!among) continue
    // بينهم كثير من الأطفال, 45 طفلاً و23 امرأة
    if (chunk.kind === 'link' && chunk.lexemes.some(l => RUNS_ON.has(String(l.data['kind'])))) continue
    const beside = chunk.preposition === '' || company(chunk.preposition, mentions.frame.lexicon) === 'besides'
    if ((chunk.kind === 'victim' || chunk.kind === 'actor') && (beside || parts.length === 0)) {
      // معظمهم من الأطفال والنساء: of the two kinds together.
      const joined = chunks[i + 1]?.conjunction && (chunks[i + 1]!.kind === 'victim' || chunks[i + 1]!.kind === 'actor')
      if (among === 'most' && (joined || parts.length)) break
      parts.push({ chunk, most: among === 'most' })
    } else break
  }
  return parts
}
