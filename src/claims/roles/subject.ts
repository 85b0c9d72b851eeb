import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { isTrigger } from '../triggers.ts'
import { isDoer, linkKind, nominal } from './argument.ts'
import { dativeSubject } from './dative-subject.ts'

interface Before {
  readonly chunk: Chunk
  readonly index: number
  readonly relative: boolean
}

/** أما الجيش السوري فقال: whom the word before him announces is the subject of the verb that ف brings. */
function announcedBefore(chunks: readonly Chunk[], verb: number): Before | null {
  for (let i = verb - 1; i > 0 && i > verb - ANNOUNCED; i--) {
    const [chunk, link] = [chunks[i]!, chunks[i - 1]!]
    if (!nominal(chunk) && chunk.kind !== 'time') return null
    if (link.kind !== 'link') continue
    const announces = link.lexemes.some(l => l.data['announces'] === true) && !chunk.preposition && chunk.acts
    return announces ? { chunk, index: i, relative: false } : null
  }
  return null
}

// In chunks: أما, الناطق باسم الوزارة, فلان, في بيان, فقال
const ANNOUNCED = 5

/** The noun phrase that stands before a verb as its subject or antecedent, skipping times and places. */
export function subjectBefore(mentions: Mentions, verb: number): Before | null {
  const { chunks } = mentions
  const self = chunks[verb]!
  if (self.conjunction) return announcedBefore(chunks, verb)
  const dative = dativeSubject(chunks, verb)
  if (dative !== null) return { chunk: chunks[dative]!, index: dative, relative: false }
  // قال المدير "استهدفت غارة …": a quotation opens a clause of its own.
  if (/:|[«“"]$/.test(mentions.frame.words[self.first]!.gap) && !insideClause(chunks, verb)) return null
  // في هجوم اتهمت أنقرة الحزب بتنفيذه، في هجوم مفاجئ اقتحم المسلحون البلدة: what the verb has after it is its subject.
  const event = chunks.slice(0, verb).findLast(c => c.kind !== 'thing' || c.preposition !== '' || c.broken)
  if (event?.kind === 'event' && event.preposition && !self.broken && ownSubject(chunks[verb + 1])) return null
  const aside = acrossAside(chunks, verb)
  if (aside !== null) return { chunk: chunks[aside]!, index: aside, relative: false }
  const whole = wholeBefore(chunks, verb)
  if (whole !== null) return { chunk: chunks[whole]!, index: whole, relative: false }
  let relative = false
  let joined = false
  for (let i = verb - 1; i >= 0; i--) {
    const chunk = chunks[i]!
    const after = chunks[i + 1]!
    if (chunk.kind === 'link') {
      const kind = linkKind(chunk)
      if (chunk.lexemes.some(l => l.data['opens'] === true)) return null
      if (kind === 'relative') {
        relative = true
        joined ||= chunk.conjunction
        continue
      }
      if (kind === 'adverb' || kind === 'particle' || kind === 'modal' || kind === 'negation') continue
      return null
    }
    // إن القوات، وبإسناد جوي، تمكنت: a party that opens the clause is its subject across a comma.
    if (
      after.broken &&
      chunk.kind === 'actor' &&
      chunk.preposition === '' &&
      !chunk.conjunction &&
      (i === 0 || (chunks[i - 1]!.kind === 'link' && linkKind(chunks[i - 1]!) === 'subordinator'))
    )
      return { chunk, index: i, relative }
    // محمد علاونة (22 عاماً) قتل: an age in brackets opens no clause.
    const aside = isAge(after) || (isAge(chunk) && chunk.broken)
    if (after.broken && !aside && !(i + 1 === verb && self.broken === false) && chunk.kind !== 'time') {
      if (!relative) return null
    }
    if (chunk.kind === 'time' || chunk.kind === 'phrase' || isAge(chunk)) continue
    if (chunk.kind === 'verb') return null
    // ومنذ بدء النزاع في العام الماضي، قصفت: the genitive of a noun that carries a deed.
    const carried = chunks[i - 1] !== undefined && lexemeOf(chunks[i - 1]!, 'support') !== undefined
    if (carried && self.broken && !relative && !chunk.preposition && !chunk.conjunction && !chunk.broken) return null
    // القوات مدعومة بالتحالف تخوض: nor is the word that they are helped.
    if (chunk.kind === 'thing' && chunk.lexemes.some(l => l.data['helped'] === true)) continue
    // المقاومة المسنودة بقوات الجيش سيطرت: who helps is not the antecedent.
    if (isDoer(chunk) && chunk.kind === 'actor') continue
    // وفقا لمصادر محلية اعتقلت الشرطة شابا: who tells of it is named aside.
    if (chunk.kind === 'source' && !chunk.broken && tellsBeside(chunks[i - 1])) return null
    if (
      chunk.preposition !== '' ||
      (chunk.kind === 'place' &&
        chunk.preposition === '' &&
        i > 0 &&
        nominal(chunks[i - 1]!) &&
        !relative &&
        !((chunk.conjunction || chunk.broken) && chunk.acts))
    ) {
      // الصواريخ القادمة من اليمن والتي استهدفت: a second clause is of the same noun, and not of where it is from.
      if (joined && chunk.kind === 'place') continue
      // A relative clause or an indefinite antecedent may hang on a noun after a preposition; not across في نص الرسالة، هاجمت.
      if (relative || (!chunk.definite && !self.broken))
        return nominal(chunk) || chunk.kind === 'event' ? { chunk, index: i, relative: true } : null
      continue
    }
    if (chunk.conjunction) {
      // مصادر في الغرفة وفي الجبهة، في الغرفة والجبهة: joined to what stands after a preposition.
      if (!relative && headPreposition(chunks, i) !== '') return null
      if (nominal(chunk) && i > 0 && nominal(chunks[i - 1]!)) return { chunk, index: i, relative }
      return nominal(chunk) ? { chunk, index: i, relative } : null
    }
    // غارة تركية استهدفت: what qualifies an event noun stands for it.
    const event = chunks[i - 1]
    if (
      nominal(chunk) &&
      event?.kind === 'event' &&
      !chunk.broken &&
      !chunk.quantity &&
      isTrigger(event) &&
      !event.lexemes.some(l => l.data['outcome'])
    )
      return { chunk: event, index: i - 1, relative: relative || !event.definite }
    if (nominal(chunk) || chunk.kind === 'event') return { chunk, index: i, relative: relative || !chunk.definite }
    // بأن العشرات قتلوا: a figure that opens the clause stands for those whom it counts.
    const opens = chunks[i - 1]?.kind === 'link' && linkKind(chunks[i - 1]!) === 'subordinator'
    if (chunk.kind === 'quantity' && opens) return { chunk, index: i, relative }
    return null
  }
  return null
}

/** وفقا, بحسب */
const tellsBeside = (chunk: Chunk | undefined) =>
  chunk?.kind === 'phrase' && chunk.lexemes.some(l => l.kind === 'attribution')

/** قال إن الحركة "ألقت القبض" على: the clause had begun before the quotation marks. */
function insideClause(chunks: readonly Chunk[], verb: number): boolean {
  const [opens, subject] = [chunks[verb - 2], chunks[verb - 1]]
  return (
    subject?.kind === 'actor' && !subject.preposition && opens?.kind === 'link' && linkKind(opens) === 'subordinator'
  )
}

/** إن طائرات حربية، تابعة للحكومة المعترف بها، قصفت: the party that opens a clause, across what is said of it between commas. */
export function acrossAside(chunks: readonly Chunk[], verb: number): number | null {
  if (!chunks[verb]!.broken) return null
  let first = verb - 1
  while (first > 0 && chunks[first]!.kind !== 'link' && chunks[first]!.kind !== 'verb' && verb - first < ASIDE) first--
  if (chunks[first]?.kind === 'link' && linkKind(chunks[first]!) === 'subordinator') first++
  else if (first !== 0) return null
  const [party, said] = [chunks[first], chunks[first + 1]]
  if (!party || !said || party.preposition || party.conjunction || first + 1 >= verb) return null
  // أن سالم العلي، قائد الكتيبة، قتل
  const named = party.kind === 'person' || (party.kind === 'thing' && !party.lexemes.length && said.kind === 'actor')
  const between = chunks.slice(first + 1, verb)
  const apposed = between.every(c => c.preposition !== '' || c.kind === 'person')
  return (party.kind === 'actor' || named) && (said.broken || apposed) && !said.conjunction ? first : null
}

// In chunks.
const ASIDE = 8

/** طفل (11 عاماً) قتل */
export function isAge(chunk: Chunk): boolean {
  return chunk.kind === 'thing' && chunk.quantity !== null && chunk.lexemes.some(l => l.kind === 'time')
}

/** قال الجيش إنه صد هجوماً: the word that opens the clause carries its subject as a pronoun. */
export function pronounSubject(chunks: readonly Chunk[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && !chunks[verb]!.conjunction; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' && chunk.lexemes.some(l => l.data['subject'] === true)) return true
    if (chunk.kind !== 'time' && !(chunk.kind === 'link' && linkKind(chunk) !== 'subordinator')) return false
  }
  return false
}

function headPreposition(chunks: readonly Chunk[], joined: number): string {
  let i = joined
  while (i > 0 && chunks[i]!.conjunction && chunks[i]!.preposition === '' && nominal(chunks[i - 1]!)) i--
  return chunks[i]!.preposition
}

const ownSubject = (next: Chunk | undefined) =>
  next?.acts === true &&
  (next.kind === 'actor' || next.kind === 'place') &&
  next.definite &&
  next.preposition === '' &&
  !next.conjunction &&
  !next.broken

/** 36 شخصاً بينهم مدنيون وجنود أصيبوا: the subject is the whole, not its parts. */
function wholeBefore(chunks: readonly Chunk[], verb: number): number | null {
  for (let i = verb - 1; i > 0 && i >= verb - 5; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' && chunk.pronoun && chunk.preposition === 'بين')
      return chunks[i - 1]!.quantity ? i - 1 : null
    if (chunk.kind !== 'victim' && chunk.kind !== 'quantity' && chunk.kind !== 'actor') return null
  }
  return null
}

export function coordinatedBefore(chunks: readonly Chunk[], index: number): number[] {
  const more: number[] = []
  for (let i = index; i > 0 && chunks[i]!.conjunction && nominal(chunks[i - 1]!) && chunks[i]!.preposition === ''; i--)
    more.push(i - 1)
  return more
}

/** القوات، بإسناد من التحالف، سيطرت; المقاومة مدعومة بالجيش تقدمت: who helps, between a subject and its verb. */
export function helpersBetween(chunks: readonly Chunk[], subject: number, verb: number): number[] {
  const found: number[] = []
  for (let i = subject + 1; i < verb; i++) {
    const chunk = chunks[i]!
    const joined = chunk.conjunction && chunk.preposition === '' && found.at(-1) === i - 1
    if (chunk.kind === 'actor' && (isDoer(chunk) || joined)) found.push(i)
  }
  return found
}
