import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Victims } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { isTrigger } from '../triggers.ts'
import { company } from './company.ts'
import { victimsOf } from './victims.ts'

/** Some of the victims told; `most`: more than half of them (معظمهم من المدنيين). */
export interface Part {
  readonly chunk: Chunk
  readonly most: boolean
  /** Where the figure stands by itself (خمسة منهم من المدنيين). */
  readonly figure: Chunk | null
}

/** جميعهم من المدنيين, كلهم عسكريون: who all of those are that were told before; null where the link says no such thing. */
function allAre(mentions: Mentions, link: number): Victims | null {
  const { chunks } = mentions
  const next = chunks[link + 1]
  if (
    !next ||
    next.broken ||
    next.quantity ||
    !(isAll(chunks[link]!) || (isNaming(chunks[link]!) && isMany(next) && chunks[link - 1]?.quantity != null))
  )
    return null
  if (next.preposition !== '' && next.preposition !== 'من') return null
  return victimsOf(mentions, next)
}

const isAll = (link: Chunk) => link.kind === 'link' && link.lexemes.some(l => l.data['all'] === true)

/** هم رجلان وطفلان: the pronoun before the names or kinds of those counted. */
const isNaming = (link: Chunk) => link.kind === 'link' && link.lexemes.some(l => l.data['names'] === true)

const isMany = ({ reading }: Chunk) => reading?.entry.features.number === 'plural'

/** إصابة 13 آخرين (9 أطفال و4 نساء): right after a figure a smaller one of a kind of its own. */
function partsFigure(chunks: readonly Chunk[], i: number): boolean {
  const part = chunks[i]!
  // خمسة مدنيين من عائلة واحدة (ثلاثة أطفال ورجل)
  const of = chunks[i - 1]!
  const family = of.preposition === 'من' && of.lexemes.some(l => l.data['group'] === true)
  const whole = family ? chunks[i - 2] : of
  if (!whole) return false
  if (part.kind !== 'victim' || !part.broken || part.conjunction || part.preposition || !part.quantity) return false
  return WHOLE.has(whole.kind) && (whole.quantity?.min ?? 0) > (part.quantity.max ?? Infinity)
}

/** أصيب 12 شخصاً، أربعة منهم أطفال: the figure right before the pronoun counts the kind right behind it. */
function figureOf(chunks: readonly Chunk[], i: number): Chunk | null {
  const [figure, link] = [chunks[i - 2], chunks[i - 1]!]
  const counts = link.kind === 'link' && link.preposition === 'من' && link.pronoun !== '' && !chunks[i]!.quantity
  return counts && figure?.kind === 'quantity' && !figure.preposition && isMany(chunks[i]!) ? figure : null
}

type Among = 'some' | 'most' | null

function amongOf(link: Chunk): Among {
  if (link.kind !== 'link') return null
  if (link.pronoun && AMONG.has(link.preposition)) return 'some'
  if (link.lexemes.some(l => l.data['part'] === true)) return 'some'
  return link.lexemes.some(l => l.data['most'] === true) ? 'most' : null
}

const AMONG: ReadonlySet<string> = new Set(['بين', 'من', 'ضمن'])

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
const NOT = 'غير'

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
    // 28 قتيلاً هم خمسة مدنيين وعشرة مقاتلين
    if (!among && isNaming(chunk) && (chunk.broken || (chunks[i - 1]!.quantity && chunks[i + 1]?.quantity))) {
      among = 'some'
      continue
    }
    if (!among && partsFigure(chunks, i)) among = 'some'
    if (chunk.kind === 'verb' || isAll(chunk)) break
    if (chunk.kind === 'link' && chunk.lexemes.some(l => l.data['kind'] === 'subordinator')) break
    // مقتل ثلاثة وإصابة خمسة بينهم طفل: of the five. مقتل وإصابة خمسة بينهم طفل: of both.
    // لقي عشرة مصرعهم، بينهم طفل: the noun that completes the verb.
    if (
      chunk.kind === 'event' &&
      isTrigger(chunk) &&
      chunk.pronoun === '' &&
      (among || i > from + 1) &&
      lexemeOf(chunk, 'event')?.data['outcome']
    )
      break
    if (!among) continue
    // بينهم كثير من الأطفال, 45 طفلاً و23 امرأة
    if (chunk.kind === 'link' && chunk.lexemes.some(l => RUNS_ON.has(String(l.data['kind'])))) continue
    const beside = chunk.preposition === '' || company(chunk.preposition, mentions.frame.lexicon) === 'besides'
    // معظمهم غير مسلحين
    if (chunk.preposition === NOT) break
    if ((chunk.kind === 'victim' || chunk.kind === 'actor') && (beside || parts.length === 0)) {
      // معظمهم من الأطفال والنساء: of the two kinds together.
      const joined = chunks[i + 1]?.conjunction && (chunks[i + 1]!.kind === 'victim' || chunks[i + 1]!.kind === 'actor')
      if (among === 'most' && (joined || parts.length)) break
      parts.push({ chunk, most: among === 'most', figure: figureOf(chunks, i) })
    } else break
  }
  return parts
}

/** قتل شخص وأصيب أربعة، جميعهم من المدنيين: who all are that were told before it in the sentence. Sets it on each draft. */
export function nameAll(mentions: Mentions, drafts: readonly Draft[]): void {
  mentions.chunks.forEach((_, link) => {
    const who = allAre(mentions, link)
    if (!who || who === 'people') return
    const before = drafts.filter(d => d.chunk < link)
    const harms = before.slice(before.findLastIndex(d => !d.entry.outcome && d.verbal) + 1).filter(d => d.entry.outcome)
    const { start } = mentions.chunks[link]!.span
    for (const harm of harms)
      harm.casualties = harm.casualties.map(c => (c.who === 'people' && c.evidence.start < start ? { ...c, who } : c))
  })
}
