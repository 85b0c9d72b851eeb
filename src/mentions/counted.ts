import type { TextWord } from '../text/index.ts'
import { type Chunk, lexemeOf } from './chunk.ts'
import { ofBuilding, ofOneOf, oneOf } from './genitives.ts'
import { type Frame, hasArticle, isAccusative, readingOf } from './grammar.ts'

function sameParty(last: Chunk, chunk: Chunk): boolean {
  const both = last.kind === 'actor' && chunk.kind === 'actor' && chunk.entity !== null
  return both && last.entity?.id === chunk.entity?.id && !chunk.conjunction && !chunk.preposition
}

function bearsName(last: Chunk, chunk: Chunk): boolean {
  // القيادي في الحركة خالد الحمد; not الرئيس التركي نظيره
  const office = last.kind === 'actor' && lexemeOf(last, 'title') !== undefined && !lexemeOf(chunk, 'title')
  const told = last.kind === 'victim' || office
  const one = told && last.definite && !last.quantity && last.reading?.entry.features.number === 'singular'
  return one && chunk.kind === 'person' && !chunk.broken && !chunk.conjunction && !chunk.preposition
}

const isThing = (last: Chunk) => (lexemeOf(last, 'object') ?? lexemeOf(last, 'place-kind')) !== undefined

/** مستودع للأعلاف, روضة للأطفال, مخيم "مرام" للنازحين: what a place or thing is for is part of its name. */
function servesAs(last: Chunk, chunk: Chunk): boolean {
  if (chunk.preposition !== 'ل' || chunk.broken || chunk.conjunction || chunk.quantity) return false
  if (chunk.kind !== 'thing' && chunk.kind !== 'victim') return false
  const thing = last.kind === 'thing' && !last.definite && isThing(last)
  const camp = last.kind === 'place' && lexemeOf(last, 'place-kind')?.data['kind'] === 'camp'
  const gathered = last.kind === 'actor' && !last.definite && lexemeOf(last, 'object') !== undefined
  return thing || ((camp || gathered) && chunk.kind === 'victim')
}

/** المواقع العسكرية التابعة للنظام, الآليات العسكرية للجيش: a thing with its adjective before whoever it belongs to. */
function asksWhose({ words }: Frame, last: Chunk): boolean {
  const described = last.end > last.first + 1 && readingOf(words[last.end - 1], 'actor-modifier') !== undefined
  return last.kind === 'thing' && lexemeOf(last, 'object') !== undefined && described
}

/** دورية للجيش, مجموعة للتنظيم, طائرة للتحالف */
const isGroup = (last: Chunk) => GROUPS.has(String(lexemeOf(last, 'actor-head')?.data['sense']))

const GROUPS = new Set(['group', 'forces', 'fighters', 'aircraft', 'artillery'])

/** قيادي في الحركة, ضباط في الجيش: whose body is named behind في. */
const isMember = (last: Chunk) =>
  (last.kind === 'actor' || last.kind === 'victim') &&
  last.entity === null &&
  last.lexemes.some(l => l.kind === 'title' || l.data['sense'] === 'fighters')

/** داعش, الجيش السوري; not جبهات الحركة */
const isBody = ({ names }: Frame, { first, reading }: Chunk) =>
  names[first] != null || reading?.entry.features.number === 'singular'

/** مواقع لتنظيم الدولة, عناصر من حزب الله: the party is part of the phrase. */
function belongsTo(frame: Frame, last: Chunk, chunk: Chunk): boolean {
  if (chunk.kind !== 'actor' || chunk.broken || chunk.conjunction || chunk.quantity) return false
  if (chunk.preposition === 'ل' && asksWhose(frame, last)) return true
  // قصف مدفعي لقوات النظام: ل belongs to the event, not to the adjective.
  if (
    last.reading?.entry.features.pos === 'adjective' ||
    last.lexemes.some(l => l.kind === 'means' || l.kind === 'actor-modifier' || l.kind === 'nationality')
  )
    return false
  if (chunk.preposition === 'ل')
    return (
      (last.kind === 'thing' || (last.kind === 'actor' && !last.entity && (isThing(last) || isGroup(last)))) &&
      !last.definite &&
      last.reading?.entry.features.pos !== 'verb'
    )
  // قيادي في الحركة, ضابط بالجيش
  if (chunk.preposition === 'في' || (chunk.preposition === 'ب' && isBody(frame, chunk)))
    return isMember(last) && chunk.entity?.kind === 'actor'
  return (
    chunk.preposition === 'من' &&
    (last.kind === 'victim' || last.kind === 'quantity' || (last.kind === 'actor' && !last.definite))
  )
}

/** مجموعة من الصيادين, رتل من الصهاريج, شابين من أبناء العشيرة: of whom or what they are. */
function isPartOf(last: Chunk, chunk: Chunk, next: Chunk | undefined): boolean {
  if (chunk.preposition !== 'من' || chunk.broken || chunk.conjunction || last.definite || last.entity) return false
  // شخصا من أهالي بلدة حضر: the place stays one.
  if (!chunk.definite && next?.kind === 'place' && !next.broken && !next.preposition && !next.conjunction) return false
  // آخرين من النساء
  if (lexemeOf(last, 'victim')?.data['other'] === true) return false
  const many = chunk.reading?.entry.features.number === 'plural'
  if (last.kind === 'victim') return !last.pronoun && many && chunk.kind === 'victim' && !chunk.quantity
  const group = last.kind === 'actor' && isGroup(last) && lexemeOf(last, 'actor-head')?.data['open'] === true
  return (
    group && many && (chunk.kind === 'victim' || (chunk.kind === 'thing' && lexemeOf(chunk, 'object') !== undefined))
  )
}

/** 11 إيرانياً: an adjective of nation that is counted alone stands for people. */
function isOfNation({ words }: Frame, { kind, first, end, reading }: Chunk): boolean {
  if (kind !== 'thing' || reading?.entry.lexeme.kind !== 'nationality' || reading.article) return false
  return end === first + 1 && isAccusative(words[first]!)
}

/** خمسة متهمين: what is counted is people, though the word tells of a deed too; خمسة قتلى are told by their word. */
const isCountedPerson = (chunk: Chunk) =>
  chunk.kind === 'event' &&
  lexemeOf(chunk, 'victim') !== undefined &&
  !chunk.lexemes.some(l => l.kind === 'event' && l.data['person'] === true)

/** نزح المئات من بلدة رأس العين; not عشرات من القرى: one place is no number of them. */
const leftFrom = ({ kind, preposition, candidates, reading }: Chunk) =>
  kind === 'place' &&
  preposition === 'من' &&
  candidates.length > 0 &&
  !(reading?.entry.lexeme.kind === 'place-kind' && reading.entry.features.number === 'plural')

/** أربعة ضباط آخرين, شخص آخر, صاروخا آخر */
function isOther(last: Chunk, chunk: Chunk): boolean {
  const joins = !chunk.conjunction && !chunk.preposition && !chunk.broken && chunk.end === chunk.first + 1
  return (
    joins &&
    OTHERS.has(last.kind) &&
    !last.definite &&
    last.entity === null &&
    lexemeOf(chunk, 'victim')?.data['other'] === true
  )
}

const OTHERS = new Set(['actor', 'victim', 'thing'])

/** متطوعين اثنين */
const isTwo = ({ quantity }: Chunk) => quantity?.min === 2 && quantity.max === 2

/** جنديين اثنين, عسكريين تركيين اثنين; not عناصر الجيش اثنين, خطف مسلحون اثنين من العمال */
const countsAsTwo = ({ words }: Frame, { kind, first, end }: Chunk) =>
  kind === 'actor' &&
  !isMany(words[first]!) &&
  (end === first + 1 || words[end - 1]!.shape.readings.some(r => r.entry.features.number === 'dual' && !r.article))

/** مسلحون: the plural of the subject, which ين may be, too, but the dual may not. */
const isMany = ({ shape }: TextWord) => shape.readings.some(r => shape.fold.endsWith(`${r.entry.lexeme.lemma}ون`))

/** عائلة واحدة: the word for one stands after what it counts. */
const saysOne = ({ words }: Frame, { quantity, first, end }: Chunk) =>
  quantity?.min === 1 && quantity.max === 1 && end === first + 1 && !/\p{N}/u.test(words[first]!.text)

function isItself(frame: Frame, last: Chunk, one: Chunk): boolean {
  const apart = one.broken || one.conjunction || one.preposition !== '' || last.quantity !== null
  const noun = last.kind === 'victim' && last.reading?.entry.features.number === 'singular'
  // مسؤول واحد السكان: another one joined on, written without its hamza
  const next = frame.words[one.end]
  const joins = next?.joined === true && hasArticle(next, frame.lexicon)
  return one.kind === 'quantity' && !apart && noun && !joins && saysOne(frame, one)
}

/** من بين القتلى المدنيين 19 طفلاً, عالج الأطباء 18 حالة اختناق: the figure is that of the noun behind it. */
const countsNext = (next: Chunk | undefined) =>
  (next?.kind === 'victim' || next?.kind === 'event') &&
  !next.broken &&
  !next.conjunction &&
  !next.preposition &&
  !next.definite

/** سكان أربع قرى: the figure is that of the places, not of whoever lives there. */
const countsPlaces = (next: Chunk | undefined) =>
  next !== undefined &&
  (next.kind === 'thing' || next.kind === 'place') &&
  lexemeOf(next, 'place-kind') !== undefined &&
  !next.broken &&
  !next.conjunction &&
  !next.preposition

/** يرتفع إلى 21 عدد القتلى: a figure counts no word for a number. */
const isNumber = (chunk: Chunk) => chunk.kind === 'thing' && chunk.lexemes.some(l => l.data['toll'] === true)

/** الجنود الثلاثة, الجنود الإسرائيليون الأربعة: a number with the article behind a plural that has it. */
const agreesWith = ({ words, lexicon }: Frame, last: Chunk, { first, end, quantity }: Chunk) =>
  last.kind === 'actor' &&
  last.definite &&
  last.entity === null &&
  last.reading?.entry.features.number === 'plural' &&
  lexemeOf(last, 'actor-head')?.data['sense'] === 'fighters' &&
  end === first + 1 &&
  (quantity?.min ?? 0) > 2 &&
  hasArticle(words[first]!, lexicon)

const COUNTABLE = new Set(['victim', 'actor', 'thing', 'event', 'person', 'place'])

/** A figure before a noun counts it: the two become one chunk, from the figure on. */
export function countNouns(frame: Frame, list: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (const [i, chunk] of list.entries()) {
    const last = out.at(-1)
    if (
      last?.kind === 'quantity' &&
      COUNTABLE.has(chunk.kind) &&
      !isNumber(chunk) &&
      !(saysOne(frame, last) && !chunk.preposition) &&
      !chunk.broken &&
      !chunk.conjunction &&
      !leftFrom(chunk) &&
      (!chunk.preposition || chunk.preposition === 'من' || chunk.preposition === last.preposition)
    ) {
      out[out.length - 1] = {
        ...chunk,
        kind: isOfNation(frame, chunk) || isCountedPerson(chunk) ? 'victim' : chunk.kind,
        first: last.first,
        span: { start: last.span.start, end: chunk.span.end },
        preposition: last.preposition,
        brings: last.brings,
        conjunction: last.conjunction,
        broken: last.broken,
        quantity: last.quantity,
      }
      continue
    }
    // 45 من عناصر تنظيم الدولة: the words of belonging go with the figure.
    if (last?.kind === 'quantity' && chunk.kind === 'phrase' && !chunk.broken && lexemeOf(chunk, 'actor-modifier')) {
      out[out.length - 1] = { ...last, end: chunk.end, span: { start: last.span.start, end: chunk.span.end } }
      continue
    }
    // مدنيين اثنين; not عثر الأهالي على ثلاث جثث
    if (
      chunk.kind === 'quantity' &&
      last &&
      !last.quantity &&
      !chunk.broken &&
      !chunk.conjunction &&
      !chunk.preposition &&
      !(last.definite && countsNext(list[i + 1])) &&
      !countsPlaces(list[i + 1]) &&
      (last.kind === 'victim' || (isTwo(chunk) && countsAsTwo(frame, last)) || agreesWith(frame, last, chunk)) &&
      last.reading?.entry.features.number !== 'singular'
    ) {
      out[out.length - 1] = {
        ...last,
        end: chunk.end,
        span: { start: last.span.start, end: chunk.span.end },
        quantity: chunk.quantity,
      }
      continue
    }
    // عائلة واحدة, مدني واحد: one, as the noun says.
    if (last && isItself(frame, last, chunk)) {
      out[out.length - 1] = { ...last, end: chunk.end, span: { start: last.span.start, end: chunk.span.end } }
      continue
    }
    // قوات سوريا الديمقراطية "قسد": another name for the same party.
    if (last && sameParty(last, chunk)) {
      out[out.length - 1] = { ...last, end: chunk.end }
      continue
    }
    // الناشط المدني أحمد العلي: the name of whom the noun tells.
    if (last && bearsName(last, chunk)) {
      out[out.length - 1] = { ...last, end: chunk.end, span: { start: last.span.start, end: chunk.span.end } }
      continue
    }
    if (ofOneOf(frame, out.at(-2), last, chunk)) {
      out.pop()
      const thing = out.at(-1)!
      const span = { start: thing.span.start, end: chunk.span.end }
      out[out.length - 1] = { ...thing, end: chunk.end, span, entity: chunk.entity }
      continue
    }
    const one = oneOf(frame, last, chunk)
    if (one !== null) {
      // What begins where the phrase begins is the phrase, not the word before it.
      out[out.length - 1] = { ...last!, span: { start: last!.span.end, end: last!.span.end } }
      out.push({ ...chunk, span: { start: one, end: chunk.span.end } })
      continue
    }
    if (
      last &&
      (belongsTo(frame, last, chunk) ||
        isPartOf(last, chunk, list[i + 1]) ||
        servesAs(last, chunk) ||
        isOther(last, chunk) ||
        ofBuilding(frame, last, chunk))
    ) {
      out[out.length - 1] = {
        ...last,
        end: chunk.end,
        span: { start: last.span.start, end: chunk.span.end },
        entity: last.entity ?? chunk.entity,
      }
      continue
    }
    out.push(chunk)
  }
  return out
}
