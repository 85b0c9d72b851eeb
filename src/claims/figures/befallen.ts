import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { type Argument, DRIVEN, linkKind, roleOf, victimAfter } from '../roles/index.ts'
import { isTrigger } from '../triggers.ts'
import { countAt } from './counting.ts'
import {
  companionsAfter,
  HUMAN,
  homographSubject,
  isAttribution,
  isCompanion,
  isEach,
  isOther,
  isPerson,
  objectsAfter,
  ownerBefore,
  tellsMany,
} from './harmed.ts'
import { isJoinedName, isNamedSo } from './named-victims.ts'
import { wholeBefore } from './parts.ts'
import { isSome } from './some-of.ts'
import { isOpen } from './victims.ts'

interface Befallen {
  /** Indices of the phrases whom it befell, as they are counted. */
  readonly list: readonly number[]
  /** Those before the word and those behind it. */
  readonly subject: readonly number[]
  readonly after: readonly number[]
  /** Nobody stands on either side. */
  readonly unsaid: boolean
}

/** Whom a word of harm befell: the phrases before or behind it. */
export function befallen(mentions: Mentions, draft: Draft, found: readonly Argument[]): Befallen {
  const { chunks } = mentions
  const targets = found.filter(
    // سقط 25 جندياً قتلى: the word for the dead says what befell them, and is read on its own.
    a =>
      a.role === 'target' &&
      !saysDead(a.chunk) &&
      (HUMAN.has(a.chunk.kind) ||
        lexemeOf(a.chunk, 'victim') ||
        isSome(mentions, a.chunk) ||
        (draft.entry.outcome !== 'displaced' &&
          (isNamedSo(chunks, a.index) || isJoinedName(chunks, a.index, a.index - 1)))),
  )
  const before = targets
    .filter(a => a.index < draft.chunk)
    .map(a => a.index)
    .sort((a, b) => a - b)
  // ارتفع عدد النازحين إلى 270 ألف شخص: of flight the figure may stand after a preposition.
  const plain = (draft.verbal && draft.entry.passive !== 'target') || draft.entry.outcome === 'displaced'
  const behind = plain ? targets.filter(a => a.index > draft.chunk).map(a => a.index) : objectsAfter(mentions, draft)
  // أشخاص قتلهم مسلحون: whom it befell is in the pronoun, and who did it stands behind.
  const did = draft.verbal && chunks[draft.chunk]!.pronoun !== '' && found.find(a => a.role === 'actor')
  if (did && behind.includes(did.index)) behind.length = 0
  // القبض على القيادي, عدد الموقوفين إلى 26 شخصاً: whom the noun has after its preposition.
  const taken = targets.filter(a => a.index > draft.chunk && BRINGS_WHOM.has(a.chunk.preposition))
  if (!behind.length && !plain)
    behind.push(...taken.filter(a => roleOf(draft, a.chunk.preposition, 'none') === 'target').map(a => a.index))
  // أن شاباً قتل برصاص الجيش: where nobody is counted after the verb, whom it befell stands before it.
  if (plain && draft.entry.outcome !== 'displaced') behind.push(...companionsAfter(mentions, behind.at(-1)))
  // وبحسب التقديرات لقي خمسون شخصاً مصرعهم: who dies is the subject of the verb, whatever stands before it.
  const dies = draft.verbal && draft.entry.outcome === 'killed' && draft.entry.roles?.['subject'] === 'target'
  // عمليات دهم اعتقلت خلالها سبعة أشخاص
  const next = chunks[draft.chunk + 1]
  const aside = next?.kind === 'phrase' || (next?.kind === 'link' && next.pronoun !== '' && next.preposition !== '')
  const takes = draft.entry.outcome === 'captured' && aside
  if (plain && (dies || takes) && !behind.length && !before.length)
    behind.push(...objectsAfter(mentions, draft).filter(i => isPerson(chunks[i]!)))
  // وأسر آخرون, واعتقلت عشرة منهم: a figure alone, or others, are whom it befell, whoever did it.
  if (draft.verbal && draft.entry.outcome === 'captured' && !behind.length && !before.length)
    behind.push(...objectsAfter(mentions, draft).filter(i => chunks[i]!.kind === 'quantity' || isOther(chunks[i]!)))
  // اعتقلت القوات كلاً من سالم وخالد
  const each = chunks.findIndex((c, i) => i > draft.chunk && i <= draft.chunk + EACH_WITHIN && isEach(c))
  if (plain && each > 0) behind.splice(0, behind.length, ...objectsAfter(mentions, draft))
  // حملة اعتقالات طالت عدداً من المدنيين: what a verb tells of the deed befell whom it reached.
  const reached = targets.filter(a => a.index > draft.chunk).map(a => a.index)
  if (!draft.verbal && draft.entry.outcome === 'captured' && !behind.length) behind.push(...reached)
  const owner = ownerBefore(mentions, draft, behind[0])
  // أن أربعة مدنيين قتلوا في القصف، واحد في البلدة وثلاثة قربها: a plural behind those counted tells of them all.
  const all = tellsMany(mentions, draft) && before.some(i => isCounted(chunks[i]!))
  const tellsMore = !before.length || (behind.some(i => countAt(mentions, i)) && !(all && behind[0]! > draft.chunk + 1))
  const after = owner !== null ? [owner, ...behind] : tellsMore ? behind : []
  const whole = draft.verbal && !after.length ? wholeBefore(chunks, draft.chunk) : null
  const near = whole !== null ? [whole] : before
  const head = after.length ? [] : headOfClause(mentions, draft)
  const carried = after.length ? [] : sufferers(chunks, draft)
  const subject =
    head.length && near.every(index => head.includes(index) || chunks[index]!.preposition === OF)
      ? head
      : carried.length
        ? carried
        : near.length || after.length
          ? near
          : (toldAside(mentions, draft) ?? homographSubject(mentions, draft))
  // قتل الجيش في التظاهرات 148 فلسطينياً
  const far = draft.verbal && !subject.length ? victimAfter(mentions, draft.chunk + 1) : null
  const told = (index: number) => {
    const count = countAt(mentions, index)
    return count !== null && !isOpen(count)
  }
  if (far !== null && !after.some(told)) return { list: [far], subject, after: [far], unsaid: false }
  const tellsBefore = draft.verbal || subject !== before || targets.some(a => a.why === DRIVEN)
  const list = tellsBefore && subject.length && !after.length ? subject : after
  const beside = list.length ? besideCompletion(mentions, draft) : []
  return {
    list: [...list, ...beside.filter(i => !list.includes(i))],
    subject,
    after,
    unsaid: !after.length && !subject.length,
  }
}

/** لقي القيادي مصرعه مع ستة آخرين, مصرعه وعدد من مرافقيه: who stands behind the noun that completes the verb died with the one told. */
function besideCompletion(mentions: Mentions, draft: Draft): number[] {
  const { chunks, frame } = mentions
  const needs = (draft.verbal && draft.entry.needs) || []
  if (!needs.length) return []
  // Verbs have hundreds of nouns that may complete them: they are folded where a noun of the kind stands behind.
  const completes = (fold: string) => needs.some(word => frame.lexicon.fold(word) === fold)
  const behind = chunks.slice(draft.chunk + 1, draft.chunk + COMPLETED_WITHIN)
  const noun = behind.findIndex(c => c.kind === 'event' && completes(frame.words[c.first]!.shape.fold))
  const at = draft.chunk + noun + 2
  const next = chunks[at]
  if (noun < 0 || !next || !HUMAN.has(next.kind)) return []
  const joined = next.conjunction && !next.preposition && next.kind !== 'source'
  return joined || isCompanion(frame, next) ? [at] : []
}

// In phrases: لقي القيادي في الحركة سالم العلي مصرعه
const COMPLETED_WITHIN = 6

/**
 * أن أربعة عسكريين، لم تعرف أسماؤهم، قتلوا; إن 28 جندياً من الجيش و18 مقاتلاً قتلوا: those counted at the head of its clause, of
 * whom a verb in the plural tells behind all that is said of them.
 */
function headOfClause(mentions: Mentions, draft: Draft): number[] {
  const { chunks } = mentions
  if (!tellsMany(mentions, draft) || chunks[draft.chunk]!.conjunction) return []
  const from = Math.max(0, draft.chunk - HEAD_WITHIN)
  // أن تسعة, قوله إن تسعة
  const opens = chunks
    .slice(from, draft.chunk)
    .findLastIndex(c => (c.kind === 'link' && joinsClause(c)) || opensSaying(c))
  const head = from + opens + 1
  const between = chunks.slice(head, draft.chunk)
  if (
    opens < 0 ||
    !(isCounted(chunks[head]!) || isOne(chunks[head]!)) ||
    between.some(c => c.kind === 'verb' && isTrigger(c))
  )
    return []
  const list = [head]
  for (let i = head + 1; i < draft.chunk; i++) {
    const chunk = chunks[i]!
    if (chunk.broken || chunk.kind === 'verb' || (chunk.kind === 'link' && linkKind(chunk) !== 'conjunction')) break
    if (chunk.conjunction && (isCounted(chunk) || isOne(chunk))) list.push(i)
  }
  return list.length > 1 || isCounted(chunks[head]!) ? list : []
}

/** أن, فإن */
const joinsClause = (link: Chunk) => link.lexemes.some(l => l.data['kind'] === 'subordinator')

/** قوله إن, يذكر أن */
const opensSaying = (chunk: Chunk) =>
  isAttribution(chunk) || (chunk.kind === 'phrase' && chunk.lexemes.some(l => l.kind === 'saying'))

/** العريف سالم العمري, زميلهما الجندي خالد الحسن */
const isOne = (chunk: Chunk) =>
  HUMAN.has(chunk.kind) &&
  chunk.preposition === '' &&
  (chunk.definite || chunk.pronoun !== '') &&
  !chunk.entity &&
  (chunk.kind === 'person' || chunk.reading?.entry.features.number === 'singular')

const isCounted = (chunk: Chunk) =>
  HUMAN.has(chunk.kind) && chunk.preposition === '' && chunk.quantity !== null && chunk.quantity.min !== null

/** نعت القيادة أربعة من جنودها، استشهدوا في المعارك: behind a comma a verb in the plural tells of those counted before it. */
function toldAside(mentions: Mentions, draft: Draft): number[] | null {
  const { chunks } = mentions
  const [before, self] = [chunks[draft.chunk - 1], chunks[draft.chunk]!]
  if (!before || !self.broken || self.conjunction || !tellsMany(mentions, draft)) return null
  return isCounted(before) ? [draft.chunk - 1] : null
}

/** تعرض خمسة أشخاص لإصابات: who suffers what a verb says them to have met with. */
function sufferers(chunks: readonly Chunk[], draft: Draft): number[] {
  if (draft.verbal || chunks[draft.chunk]!.preposition !== TO) return []
  const from = Math.max(0, draft.chunk - MET_WITHIN)
  const verb = chunks.slice(from, draft.chunk).findLastIndex(c => c.kind === 'verb' || c.kind === 'event') + from
  const meets = chunks[verb]?.lexemes.some(l => l.kind === 'support' && l.data['subject'] === 'target')
  if (verb < from || !meets) return []
  const whom = chunks.findIndex(
    (c, i) => i >= verb - 1 && i < draft.chunk && HUMAN.has(c.kind) && c.preposition === '' && isPerson(c),
  )
  return whom < 0 ? [] : [whom]
}

const TO = 'ل'
// أن أربعين شخصاً من أبناء القرية قتلوا
const OF = 'من'
// In phrases.
const HEAD_WITHIN = 14
const EACH_WITHIN = 3
const MET_WITHIN = 6

const saysDead = (chunk: Chunk) => lexemeOf(chunk, 'event')?.data['person'] === true

const BRINGS_WHOM: ReadonlySet<string> = new Set(['علي', 'الي'])
