import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Casualty, Named } from '../../record/index.ts'
import { onOtherDays, sumsUp } from '../again/index.ts'
import { isCausal, tellsSince, tellsTime } from '../causes.ts'
import type { Draft } from '../draft.ts'
import { setsElsewhere } from '../place/index.ts'
import { isTrigger } from '../triggers.ts'
import { whoOfDead } from './harm.ts'
import { isAnother } from './harmed.ts'
import { tellsName } from './named-victims.ts'
import { tellsEffect } from './pointed-at.ts'
import { isState } from './state.ts'
import { takeRisen } from './tolls.ts'

/**
 * Who the others are: those of the figure beside them, where it tells of one kind, or fighters whom the sentence before told
 * (`recent`). Sets it on each draft.
 */
export function nameOthers(mentions: Mentions, drafts: readonly Draft[], recent: readonly Draft[]): void {
  const harms = drafts.filter(d => d.entry.outcome && d.casualties.length)
  const chunkOf = (c: Casualty) => mentions.chunks.find(at => at.span.start === c.evidence.start)
  // أصيب 13 آخرون
  const before = harms.length ? recent.findLast(d => d.casualties.length)?.casualties : undefined
  if (before?.every(c => c.who === 'combatants' && c.max !== 1))
    harms[0]!.casualties = harms[0]!.casualties.map(c => {
      const chunk = chunkOf(c)
      return c.who === 'people' && chunk && isOther(chunk) ? { ...c, who: 'combatants' } : c
    })
  harms.slice(1).forEach((harm, i) => {
    const told = harms[i]!.casualties
    harm.casualties = harm.casualties.map(c => {
      const chunk = chunkOf(c)
      return c.who === 'people' && chunk && isNameless(chunk) && carries(told, c, chunk)
        ? { ...c, who: told[0]!.who }
        : c
    })
    // مقتل أربعة وإصابة ثلاثة آخرين من الحوثيين: the others are of the same kind as those told before them.
    const other = harm.casualties.find(c => c.who !== 'people')
    if (!other || !isOther(chunkOf(other)!)) return
    harms[i]!.casualties = told.map(c => {
      const chunk = chunkOf(c)
      return c.who === 'people' && chunk && isNameless(chunk) ? { ...c, who: other.who } : c
    })
  })
}

/** أصيب خمسة, أصيب آخرون, سقط عدد من الجرحى: nothing in it tells who they are. */
const isNameless = (chunk: Chunk) =>
  chunk.kind === 'quantity' ||
  chunk.kind === 'link' ||
  isOther(chunk) ||
  (chunk.quantity !== null && lexemeOf(chunk, 'event')?.data['person'] === true)

const isOther = (chunk: Chunk) => isAnother(chunk) || chunk.lexemes.some(l => l.data['other'] === true)

// Fighters are wounded among fighters; of women and children only one more of them is certain (مقتل طفل وجرح آخر).
function carries(told: readonly Casualty[], other: Casualty, chunk: Chunk): boolean {
  const before = told[0]!
  // مقتل جندي وإصابة آخر, وإصابة خمسة آخرين; not of قتل جندي وأصيب خمسة
  if (before.who === 'combatants') return before.max !== 1 || other.max === null || isOther(chunk)
  // مقتل خمسة مدنيين وإصابة ستة آخرين; of إصابة أكثر من خمسين آخرين nobody says that all are.
  if (before.who === 'civilians' && isOther(chunk) && other.max !== null) return true
  // قتل 17 مدنياً وجرح العشرات: tens of the same; an exact figure may be of anybody.
  if (before.who === 'civilians' && chunk.kind === 'quantity')
    return before.max !== 1 && other.min !== other.max && other.max !== null
  return !chunk.quantity && other.max === 1
}

const STRIKING = new Set(['airstrike', 'shelling', 'bombing', 'chemical', 'shooting', 'offensive', 'clash', 'repelled'])

/**
 * Hands the figures of words of harm to the event that brought them, where the sentence ties the two; what stays is a
 * `killing` of its own. Drafts that were taken in are marked gone.
 */
export function tieHarm(mentions: Mentions, drafts: readonly Draft[]): void {
  const { chunks } = mentions
  // سقوط خمسة قتلى: the word for the dead carries the figure, what stands before it only says that there were some.
  for (const [i, person] of drafts.entries()) {
    const fell = drafts[i - 1]
    if (
      person.entry.person &&
      fell?.entry.outcome &&
      !fell.entry.person &&
      !fell.casualties.length &&
      fell.chunk === person.chunk - 1
    )
      take(mentions, person, fell)
    else if (fell && isState(chunks, fell, person)) {
      person.casualties = []
      take(mentions, fell, person)
    }
  }
  takeRisen(mentions, drafts, whoOfDead)
  const events = drafts.filter(d => !d.entry.outcome && (STRIKING.has(d.type) || d.entry.kills))
  // لم يوقع ضحايا: nobody was harmed by it.
  const harms = drafts.filter(
    d => !d.gone && d.status !== 'denied' && (d.entry.outcome === 'killed' || d.entry.outcome === 'wounded'),
  )
  for (const harm of harms) {
    // تكبدوا خلال المعارك 35 قتيلاً و20 جريحاً: the wounded stay with the dead that are told right before them.
    const dead = harms.findLast(h => h.chunk < harm.chunk)
    const beside = dead && !dead.gone && chunks.slice(dead.chunk + 1, harm.chunk).every(c => c.kind === 'link')
    const told = isEffect(chunks, harm.chunk) ? causeBefore(chunks, harm, events) : undefined
    // بالرصاص، ما يرفع إلى 38 عدد الذين قتلوا: a toll is that of no deed told before it.
    const before = () => (harm.ofToll ? undefined : causeBefore(chunks, harm, events))
    const cause = told ?? causeAfter(mentions, harm, events) ?? before()
    // هجوم استهدف حافلة وأسفر عن …: the verb that told on is part of the attack before it.
    const living = cause?.gone
      ? (events.findLast(e => !e.gone && e.chunk < cause.chunk) ?? events.find(e => !e.gone))
      : cause
    if (!living || (beside && [chunks[living.chunk]!, chunks[living.chunk - 1]].some(c => c && tellsTime(mentions, c))))
      continue
    // انفجار اليوم خلال تشييع مقاتلين قتلوا الأربعاء: who died on another day did not die of it.
    if (onOtherDays(living, harm) && describesThem(chunks, living, harm)) continue
    // تحرك رداً على الهجوم الذي أسفر عن مقتل ستين: what has harmed people has happened.
    const has = chunks.slice(living.chunk + 1, harm.chunk).some(tellsEffect)
    if (living.status === 'planned' && harm.status === 'reported') {
      if (!has) continue
      living.status = 'reported'
    }
    // معارك قتل وجرح خلالها العشرات: of both alike.
    if (beside) take(mentions, living, dead)
    take(mentions, living, harm)
  }
  // Dead and wounded of one sentence with no event between them belong together.
  const left = harms.filter(h => !h.gone)
  left.slice(1).forEach((harm, i) => {
    const first = left[i]!
    const root = first.gone ? left[0]! : first
    if (harm.entry.outcome === 'wounded' || root.entry.outcome === 'wounded') {
      take(mentions, root, harm)
      // استشهد جراء إصابته بمقذوف: the wound tells the means.
      if (harm.type !== 'killing') root.type = harm.type
      else if (root.entry.outcome === 'wounded' && root.type !== 'shelling') root.type = 'killing'
    }
  })
}

/** تشييع مقاتلين قتلوا الأربعاء: a verb right after persons and before its own day only says who they are. */
function describesThem(chunks: readonly Chunk[], event: Draft, harm: Draft): boolean {
  const { conjunction, broken } = chunks[harm.chunk]!
  const day = chunks[harm.chunk + 1]?.kind === 'time'
  return harm.verbal && harm.chunk > event.chunk && !conjunction && !broken && day
}

/** ما أدى لسقوط شهيدة وعدد من الجرحى: what brought it about was told before. */
function isEffect(chunks: readonly Chunk[], harm: number): boolean {
  for (let i = harm - 1; i >= 0 && i >= harm - NEAR_CAUSE; i--) {
    const chunk = chunks[i]!
    if (chunk.lexemes.some(l => l.kind === 'cause' && l.data['order'] === 'effect-follows')) return true
    if (chunk.kind === 'verb' || chunk.kind === 'link' || chunk.broken) return false
  }
  return false
}
const NEAR_CAUSE = 4

function take(mentions: Mentions, into: Draft, harm: Draft): void {
  const { chunks } = mentions
  for (const casualty of harm.casualties)
    if (
      !into.casualties.some(
        c =>
          c.outcome === casualty.outcome && c.min === casualty.min && c.max === casualty.max && c.who === casualty.who,
      )
    )
      into.casualties.push(casualty)
  const harmed = harm.targets.filter(t => tellsWho(chunks, t))
  into.harmed.push(...harmed, ...harm.harmed)
  into.tolls.push({ ...harm, targets: harmed }, ...harm.tolls)
  // مقتل القيادي فلان في غارة: whoever is named was struck. Who was shot is told of the report as a whole.
  const named = NAMES_STRUCK.has(into.type)
    ? harm.targets.filter(t => harm.named?.includes(t.start) || tellsName(mentions, t))
    : []
  if (harm.named) into.named = [...(into.named ?? []), ...harm.named]
  into.targets.push(...named.filter(t => !into.targets.some(o => o.start === t.start)))
  for (const place of harm.places) if (!into.places.some(p => p.start === place.start)) into.places.push(place)
  into.steps.push({ rule: 'casualties.tie', gave: `figures of ${harm.entry.id}`, at: harm.trigger })
  if (!into.actors.length && harm.actors.length) into.actors.push(...harm.actors)
  if (!into.date) into.date = harm.date
  harm.gone = true
}

const NAMES_STRUCK = new Set(['airstrike', 'shelling', 'bombing', 'chemical', 'offensive'])

/** خمسة جنود; not سقوط قتلى, إصابة آخرين */
function tellsWho(chunks: readonly Chunk[], { start }: Named): boolean {
  const chunk = chunks.find(c => c.span.start === start)
  return chunk !== undefined && chunk.kind !== 'event' && !chunk.lexemes.some(l => l.data['other'])
}

function causeAfter(mentions: Mentions, harm: Draft, events: readonly Draft[]): Draft | undefined {
  const { chunks } = mentions
  return events.find(event => {
    if (event.chunk <= harm.chunk) return false
    const chunk = chunks[event.chunk]!
    const between = chunks.slice(harm.chunk + 1, event.chunk)
    if (between.some(opensClause)) return false
    // قتلوا منذ بدء الهجوم, قتل جندي خلال هجوم: a toll of the time of a ground attack is told apart from it.
    if (event.type === 'offensive' && [chunk, ...between].some(c => tellsTime(mentions, c))) return false
    return (
      spentIn(mentions, event.chunk) ||
      isCausal(mentions, chunk) ||
      between.some(c => lexemeOf(c, 'cause') || isCausal(mentions, c))
    )
  })
}

/** قتل ألف مدني خلال ثلاثة أسابيع من حملة القصف, منذ بدء حملة القصف */
function spentIn(mentions: Mentions, event: number): boolean {
  const { chunks } = mentions
  let head = event
  while (chunks[head]!.preposition === '' && !chunks[head]!.broken && chunks[head - 1]?.kind === 'thing') head--
  if (tellsSince(mentions, chunks[head]!)) return true
  return chunks[head]!.preposition === 'من' && chunks[head - 1]?.time?.kind === 'since'
}

// أصيب طفل يبلغ 12 عاماً في قصف: a verb that only tells more of the victim opens no clause of its own.
function opensClause(chunk: Chunk): boolean {
  if (chunk.kind !== 'verb' || lexemeOf(chunk, 'event')?.data['outcome']) return false
  return chunk.conjunction || chunk.broken || !lexemeOf(chunk, 'general-verb') || isTrigger(chunk)
}

// In chunks.
const PLACED_WITHIN = 7

function causeBefore(chunks: readonly Chunk[], harm: Draft, events: readonly Draft[]): Draft | undefined {
  const before = events.filter(e => e.chunk < harm.chunk).at(-1)
  if (!before) return undefined
  const between = chunks.slice(before.chunk + 1, harm.chunk)
  if (harm.entry.tells_effect || causesBefore(chunks, before.chunk) || between.some(c => lexemeOf(c, 'cause')))
    return before
  // قتل عشرون في القصف على دوما، بينما قتل خمسة في عربين
  const placed = chunks.slice(harm.chunk + 1, harm.chunk + PLACED_WITHIN).some(c => c.kind === 'place' && c.preposition)
  if (placed && between.some(c => c.kind === 'link' && c.lexemes.some(l => l.data['contrast'] === true)))
    return undefined
  if (
    between.some(
      c => c.kind === 'verb' && (lexemeOf(c, 'saying') || (isTrigger(c) && !lexemeOf(c, 'event')!.data['outcome'])),
    )
  )
    return undefined
  const self = chunks[harm.chunk]!
  // واستهدف القصف الحي وقتل ثلاثة: told on in the same sentence.
  return self.conjunction || self.broken || between.some(c => c.kind === 'link') ? before : undefined
}

/** أدى القصف إلى مقتل ثلاثة: the verb of cause before its subject. */
function causesBefore(chunks: readonly Chunk[], event: number): boolean {
  for (let i = event - 1; i >= 0 && i >= event - 3; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb') return lexemeOf(chunk, 'cause') !== undefined
    if (chunk.kind !== 'time' && chunk.kind !== 'link') return false
  }
  return false
}

/** وأصيب آخرون: figures with no place or cause of their own belong to the event that the sentence before told. */
export function tieToBefore(mentions: Mentions, opened: readonly Draft[], drafts: readonly Draft[]): void {
  // وفي حصيلة سابقة، تحدث عن مقتل ثمانية: another count of the same dead.
  const updates = opened.some(d => d.entry.updates)
  for (const harm of opened) {
    if (
      harm.gone ||
      (harm.entry.outcome !== 'killed' && harm.entry.outcome !== 'wounded') ||
      harm.status !== 'reported'
    )
      continue
    if (!harm.casualties.length || sumsUp(harm)) continue
    if (!updates && !harm.share && (harm.places.length || harm.date?.rule === 'said')) continue
    const near = drafts.filter(d => STRIKING.has(d.type) && harm.sentence - d.sentence <= 2 && d.status === 'reported')
    // تصدت الدفاعات للصواريخ. وقتل مدنيان: the dead are those of the strike.
    const event = near.findLast(d => d.type !== 'repelled') ?? near.at(-1)
    if (!event || event.sentence === harm.sentence || (event.type === 'offensive' && event.definite)) continue
    // قصف بلدة بنش. وفي مدينة سرمين، قتل مدني: of another event, told in few words.
    if (!updates && !harm.share && setsElsewhere(mentions, harm.chunk, event.places)) continue
    const told = event.casualties.filter(c => c.outcome === harm.entry.outcome && c.min !== null)
    const same = harm.casualties.some(c => told.some(t => t.min === c.min && t.max === c.max))
    if (!updates && !harm.share && !same && told.length) continue
    if (!event.sentences.includes(harm.sentence)) event.sentences.push(harm.sentence)
    take(mentions, event, harm)
  }
}
