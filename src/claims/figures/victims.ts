import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Victims } from '../../record/index.ts'
import type { TextWord } from '../../text/index.ts'

/** Bounds of a figure; null is open. */
export interface Count {
  readonly min: number | null
  readonly max: number | null
}

/** Somebody whom a word of harm counts. */
export interface Victim {
  readonly chunk: Chunk
  readonly count: Count
  readonly who: Victims
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
  const { words } = mentions.frame
  const kin = kinOf(mentions, chunk)
  if (kin) return kin
  const found = new Set<Victims>()
  let aid = false
  for (const lexeme of chunk.lexemes)
    if (lexeme.kind === 'victim' && lexeme.data['phrase']) found.add(lexeme.data['who'] as Victims)
  for (let i = chunk.first; i < chunk.end; i++) {
    // حركة طالبان: a word of a party's name names no one else. صفوف الحوثيين: theirs are the ranks.
    if (i > chunk.first && mentions.frame.names[i]?.hits.some(h => h.kind === 'actor' && armed(mentions, h.id))) {
      if (ofRanks(chunk)) found.add('combatants')
      continue
    }
    if (i > chunk.first && mentions.frame.names[i]?.hits.some(h => h.kind === 'actor')) {
      aid ||= mentions.frame.names[i]!.hits.every(h => h.kind === 'actor' && isAid(mentions, h.id))
      continue
    }
    const who = readingOf(words[i], 'victim')?.entry.lexeme.data['who'] as Victims | undefined
    if (who) found.add(who)
    const sense = readingOf(words[i], 'actor-head')?.entry.lexeme.data['sense']
    // رجلي أمن, أحد رجال المقاومة, عضوان من قوات الأمن: men of a body that bears arms.
    const body = words[i + 1]?.shape.fold === OF ? i + 2 : i + 1
    if (sense === 'fighters' && who === 'people' && body < chunk.end && isArmedBody(words[body]))
      found.add('combatants')
    // في صفوف الجيش, في صفوف القوات
    if (i > chunk.first && ofRanks(chunk) && isArmedBody(words[i])) found.add('combatants')
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
  // من المكون الدرزي, أعضاء لجنة: such a body does not fight.
  const civil = chunk.lexemes.some(l => l.kind === 'actor-head' && l.data['civil'] === true)
  const party = chunk.kind === 'actor' && !nation && !civil
  const narrow = NARROW.find(who => found.has(who)) ?? (party ? 'combatants' : null)
  // عنصران من الدفاع المدني: of whichever country it is, they save lives.
  if (aid && (narrow === 'people' || narrow === 'combatants')) return 'aid-workers'
  // رئيس المجلس السياسي للحركة: who holds an office of state, whosoever the state is.
  if (narrow === 'people' && chunk.lexemes.some(l => l.kind === 'actor-head' && l.data['sense'] === 'government'))
    return narrow
  const kind =
    chunk.entity?.kind === 'actor' ? mentions.frame.lexicon.world.actors.get(chunk.entity.id)?.kind : undefined
  if (kind === undefined || (narrow !== 'people' && narrow !== 'combatants')) return narrow
  // عناصر من الدفاع المدني save lives; أفراد من الفرقة fight.
  return kind === 'aid' ? 'aid-workers' : UNARMED.has(kind) ? narrow : 'combatants'
}

/** نجل القيادي, والدة الطفل: who they are, whoever they belong to; not ابن البلدة المدني, أبناء القرية. */
function kinOf({ frame }: Mentions, { first, end, quantity, lexemes }: Chunk): Victims | null {
  if (quantity || end === first + 1 || lexemes.some(l => l.data['phrase'])) return null
  const head = readingOf(frame.words[first], 'victim')
  const owner = frame.words[first + 1]
  if (head?.entry.lexeme.data['kin'] !== true || head.pronoun || head.article) return null
  if (head.entry.features.number === 'plural') return null
  return readingOf(owner, 'victim', 'actor-head', 'title') ? (head.entry.lexeme.data['who'] as Victims) : null
}

function isArmedBody(word: TextWord | undefined): boolean {
  const head = readingOf(word, 'actor-head')?.entry.lexeme.data
  return ARMED_SENSES.has(String(head?.['sense'])) || head?.['armed'] === true
}

// Senses of `arabic/actors/heads`.
const ARMED_SENSES: ReadonlySet<string> = new Set(['forces', 'police', 'fighters'])

const ofRanks = (chunk: Chunk) => chunk.lexemes.some(l => l.data['ranks'] === true)

const isAid = (mentions: Mentions, id: string) => mentions.frame.lexicon.world.actors.get(id)?.kind === 'aid'

function armed(mentions: Mentions, id: string): boolean {
  const kind = mentions.frame.lexicon.world.actors.get(id)?.kind
  return kind !== undefined && kind !== 'aid' && !UNARMED.has(kind)
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
  // وزير الدفاع, محافظ المدينة: an office is held by one.
  const office = chunk.reading?.entry.lexeme.lemma
  const fighter =
    chunk.kind === 'actor' &&
    chunk.lexemes.some(l =>
      l.kind === 'title'
        ? l.lemma === office
        : l.kind === 'actor-head' && (l.data['sense'] === 'fighters' || l.data['sense'] === 'person'),
    )
  const person = chunk.kind === 'victim' || fighter || lexemeOf(chunk, 'victim') !== undefined
  return features?.number === 'singular' && person ? { min: 1, max: 1 } : null
}

export const isOpen = (count: Count): boolean => count.min === null && count.max === null

const OF = 'من'
// عشرات القتلى وسط ميليشيات الحوثي
const RANKS_OF: ReadonlySet<string> = new Set(['من', 'بين', 'ل', 'وسط'])

/** قتلى في صفوف المسلحين, جرحى من المدنيين: whose dead they are, said after the word at `at`; null where it is not said. */
export function ranksAfter(mentions: Mentions, at: number): Victims | null {
  for (const [i, chunk] of mentions.chunks.slice(at + 1, at + 5).entries()) {
    // عشرة قتلى و60 جريحاً في صفوف الجيش: both are of the ranks behind them.
    if (chunk.kind === 'link' && isFigureOfHurt(mentions.chunks[at + 2 + i])) continue
    const harm = lexemeOf(chunk, 'event')?.data
    // سقوط ضحايا وإصابات في صفوف المدنيين, 27 شخصاً على الأقل من سكان الحي
    if (chunk.kind === 'time' || isAdverb(chunk) || harm?.['person'] || harm?.['people_only']) continue
    if (chunk.kind === 'event' && chunk.conjunction && harm?.['outcome']) continue
    if (chunk.broken || chunk.kind === 'verb' || chunk.kind === 'link' || chunk.kind === 'event') return null
    const ranks = ofRanks(chunk)
    const of = RANKS_OF.has(chunk.preposition) || ranks
    if (of && (chunk.kind === 'actor' || chunk.kind === 'victim' || chunk.kind === 'thing')) {
      const who = victimsOf(mentions, chunk)
      if (who && who !== 'people') return who
      if (ranks && chunk.pronoun && isDeadOrTime(mentions.chunks.slice(at + 1, at + 1 + i)))
        return whoseRanks(mentions, at)
    }
    // خمسة متهمين بالانتماء للتنظيم, عشرة قتلى في الحرب بين الجيش والفصائل: what stands behind a thing is of the thing;
    // not عشرة قتلى وعدد غير معروف من الجرحى في صفوف الجيش
    else if (chunk.kind === 'thing' && !mentions.chunks.slice(at + 2 + i, at + 4 + i).some(isDead)) return null
  }
  return null
}

const isDeadOrTime = (between: readonly Chunk[]) => between.every(c => c.kind === 'event' || c.kind === 'time')

/** استهدف مواقع الحوثيين وأوقع قتلى في صفوفهم: those told last before the dead at `at`; of whom no word tells, they fight. */
function whoseRanks(mentions: Mentions, at: number): Victims {
  const told = mentions.chunks.slice(0, at).map(c => (PARTIES.has(c.kind) ? victimsOf(mentions, c) : null))
  return told.findLast(who => who !== null && who !== 'people') ?? 'combatants'
}

const PARTIES: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>(['actor', 'victim'])

/** و60 جريحاً */
const isFigureOfHurt = (chunk: Chunk | undefined) =>
  chunk?.conjunction === true && chunk.quantity !== null && isDead(chunk)

const isDead = (chunk: Chunk) => lexemeOf(chunk, 'event')?.data['person'] === true

const isAdverb = (chunk: Chunk) => chunk.kind === 'link' && chunk.lexemes.some(l => l.data['kind'] === 'adverb')

/** عنصر من الفصائل على الأقل, أربعة جنود، على الأقل */
export function isLeast(chunks: readonly Chunk[], index: number): boolean {
  const least = (chunk: Chunk | undefined) => chunk?.lexemes.some(l => l.data['least'] === true) === true
  const [next, after] = chunks.slice(index + 1, index + 3)
  return least(next) || (next?.preposition === 'من' && !next.broken && least(after))
}
