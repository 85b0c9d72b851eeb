import type { Lexicon } from '../lexicon/index.ts'
import type { TextWord } from '../text/index.ts'
import { cluesHold } from './clues.ts'
import {
  attachedPreposition,
  type Frame,
  functionKind,
  hasArticle,
  isAccusative,
  isConjoined,
  isVerb,
  readingOf,
  supportNoun,
} from './grammar.ts'
import { phraseAt } from './listed-phrases.ts'
import { bears } from './marks.ts'
import {
  agrees,
  agreesAsFeminine,
  areMany,
  endsPerson,
  isAdjective,
  isOffice,
  isOfState,
  isOneBehindMany,
  isOnlyNoun,
  isOwned,
  isParty,
  isPeople,
  isState,
  isTold,
  qualifiesHead,
} from './qualifies.ts'
import { tellsUse } from './uses.ts'

/** How far a noun phrase runs, and what it may contain. */
export interface Reach {
  /** Words of a name or a title may follow without agreement (القيادي أبو ناصر الحمزي). */
  readonly names?: boolean
  /** A place name may stand in the genitive (أهالي حلب). */
  readonly places?: boolean
  readonly limit?: number
}

/**
 * The end (exclusive) of the noun phrase whose head ends before `from`: idafa, adjectives, names; it stops at verbs,
 * prepositions, joined parts, figures, times, other events, and where an indefinite word follows a definite one.
 */
export function phraseEnd(frame: Frame, head: number, from: number, reach: Reach = {}): number {
  const { words, lexicon } = frame
  const limit = Math.min(words.length, head + (reach.limit ?? 6))
  let end = from
  // A name is definite; a plural in ون or ين that is not construct takes no genitive (مسلحون النار).
  let closed = frame.names[head]?.end === from
  const free =
    bears(lexicon, words[head]!, 'open-plural') &&
    words[head]!.shape.readings.some(
      r =>
        // حسين, بنيامين: a name is no plural.
        r.entry.lexeme.kind !== 'given-name' &&
        r.entry.features.number !== 'singular' &&
        !r.article &&
        !r.entry.features.construct,
    )
  const speaker = reach.names ? readingOf(words[head]!, 'source-head') : undefined
  while (end < limit) {
    const word = words[end]!
    const name = frame.names[end] ?? null
    // طالب البيان برفع القيود, دعا المصدر المجتمع الدولي: a text with the article, or one who speaks, has no genitive.
    const text = speaker?.article && speaker.entry.lexeme.data['sense'] === 'text'
    if (text && !(hasArticle(word, lexicon) && agrees(lexicon, words[head]!, word))) break
    if (speaker?.article && end === head + 1 && name?.hits.every(h => h.kind === 'actor')) break
    // اتهم الناطق مصر, دعا المجلس رئيس الوزراء: nor do a state or the office of another run on behind the article.
    if (
      end === head + 1 &&
      hasArticle(words[head]!, lexicon) &&
      (isState(word, name, lexicon) || isOffice(frame, head, word) || (speaker && isTold(word)))
    )
      break
    // يقتحم عناصره المبنى, حذر رئيسها الولايات المتحدة: his men take an adjective, no other noun.
    const party = readingOf(words[head]!, 'actor-head')
    const another = (party && isOnlyNoun(word)) || (name !== null && !isAdjective(word))
    const others = party?.entry.features.number === 'plural' && isParty(word)
    // دمر مقاتلوه دبابة: and no word at all without the article.
    const { readings } = word.shape
    const noun = readings.length > 0 && readings.every(r => r.entry.features.pos === 'noun')
    const bare = party && !hasArticle(word, lexicon) && name === null && noun
    if (end === head + 1 && isOwned(words[head]!) && (bare || (hasArticle(word, lexicon) && (another || others)))) break
    // استعاد ثلاثون أسيرا حريتهم: nor does an accusative.
    if (isAccusative(words[end - 1]!) && isCommonNoun(word) && word.shape.readings.every(r => r.pronoun)) break
    if (end === head + 1 && tellsUse(frame, end)) {
      end++
      continue
    }
    if (!word.joined || word.shape.kind === 'number' || frame.timeAt.has(end) || frame.quantityAt.has(end)) break
    // طالب البيان "برفع القيود": what the quotation marks open is said, where a preposition is written onto it.
    if (reach.names && /[«“"]$/.test(word.gap) && word.shape.readings.some(r => r.preposition)) break
    const person = frame.persons.get(end)
    if (person !== undefined) {
      if (!reach.names) break
      end = person
      continue
    }
    // تحالفا عسكريا: after an accusative the adjective, not the adverb (militarily).
    const kind = functionKind(word)
    // مصادر خاصة: directly behind who says it, the adjective too.
    const source = end === head + 1 && readingOf(words[head]!, 'source-head') && !hasArticle(words[head]!, lexicon)
    const adverb = kind === 'adverb' && bears(lexicon, words[end - 1]!, 'accusative')
    const describes = (adverb || (source && (kind === 'adverb' || kind === 'particle'))) && isAdjective(word)
    if ((kind && !describes) || isConjoined(word, name) || attachedPreposition(word, name, lexicon)) break
    if (isVerb(frame, end)) break
    // حمل الحركة المسؤولية: what somebody is charged with is no word of the charged.
    if (word.shape.readings.some(r => r.article && r.entry.lexeme.data['responsibility'] === true)) break
    // دعا عباس الإسرائيليين: a people is no part of one person's name.
    if (reach.names && isPeople(word) && (frame.persons.has(head) || readingOf(words[head]!, 'given-name'))) break
    // عن نتانياهو قوله: his saying is no part of his name.
    if (word.shape.readings.some(r => r.entry.lexeme.kind === 'saying' && r.entry.features.pos === 'noun' && r.pronoun))
      break
    const before = words[end - 1]!
    // ثابت العباسي الوضع: nor does a thing or people run on behind a name.
    if (reach.names && end > head + 1 && hasArticle(word, lexicon) && !name && behindName(frame, head, end)) break
    const definiteBefore = hasArticle(before, lexicon) || closed
    // مسلح جنديا: an accusative after a word that is none is the object.
    // زرعت الميليشيا ألغاما: a word with the article is no accusative that ends in alif.
    const agreeing = bears(lexicon, before, 'accusative') && !hasArticle(before, lexicon)
    if (!reach.names && isAccusative(word) && !agreeing && !before.text.includes(TANWIN)) break
    if (free && end === head + 1 && !isAdjective(word)) break
    // قصفت بعدة قذائف منازل, استهدفت بصاروخ موجه سيارة: nor is what a weapon hits.
    if (!reach.names && isShot(words[head]!) && mayBeHit(word, end === head + 1)) break
    // قناص النار, مسلح الرصاص: what he fires is no genitive.
    if (end === head + 1 && isFired(word) && isPerson(words[head]!)) break
    // توفي الصحافي فلان متأثرا بجراحه
    if (reach.names && end > head + 1 && isAccusative(word) && isCommonNoun(word)) break
    if (
      !reach.names &&
      hasArticle(before, lexicon) &&
      hasArticle(word, lexicon) &&
      (!agrees(lexicon, before, word) || isOnlyNoun(word)) &&
      !qualifiesHead(frame, head, word)
    )
      break
    // اتهم الحزب الجيش: a noun for a party with the article is no adjective of the one before.
    // إرسال تركيا الجنود: nor of a name.
    // اعتقلت قوات الاحتلال النائب السابق: nor one man's office of many.
    if (definiteBefore && hasArticle(word, lexicon) && (isParty(word) || isOneBehindMany(words[head]!, word))) break
    if (hasArticle(before, lexicon) && hasArticle(word, lexicon) && areMany(word, before)) break
    // الثوار السوريون المرحلة، طائرة مسيرة سيارة: after an adjective only another adjective belongs to the phrase.
    if (!reach.names && isAdjective(before) && !isAdjective(word) && (end > head + 1 || isMeans(before))) break
    // كشف مصدر أمني تفاصيل, أكد مصدر رسمي التوصل: nor does what he speaks of.
    if (reach.names && isAdjective(before) && !hasArticle(before, lexicon) && isSpokenOf(word)) break
    // منظمات حقوقية القوات, غارة أمريكية القيادي: no genitive follows an indefinite adjective.
    if (
      hasArticle(word, lexicon) &&
      isIndefiniteAdjective(before, lexicon) &&
      mayBeObject(word, before, head + 1 === end)
    )
      break
    // فصيل فيلق الرحمن: a name of several words is no event by its first.
    if (readingOf(word, 'event') && !(name && name.end > end + 1)) {
      const reading = readingOf(word, 'event')!
      // ميليشيات الاحتلال: a deed whose word stands for those who do it.
      const doers = hasArticle(word, lexicon) && readingOf(word, 'actor-head') !== undefined
      // مدير العمليات الإنسانية: a noun that means an event only beside other words.
      const happens =
        reading.entry.features.pos === 'verb' ||
        isAccusative(word) ||
        (hasArticle(before, lexicon) && hasArticle(word, lexicon)) ||
        word.shape.readings.some(r => r.entry.lexeme.kind === 'event' && cluesHold(frame, r.entry.lexeme, end, end + 1))
      // لواء شهداء اليرموك: the dead after whom a unit is named.
      const named = end === head + 1 && isUnit(words[head]!) && reading.entry.lexeme.data['person'] === true
      if (reading.entry.features.pos !== 'adjective' && !doers && !named && happens) break
    }
    // قوات بلاده
    const own = end === head + 1 && readingOf(word, 'place-kind')?.pronoun
    if (
      readingOf(word, 'direction', 'place-kind') &&
      !own &&
      !readingOf(word, 'actor-head', 'actor-modifier') &&
      (definiteBefore || !hasArticle(word, lexicon))
    )
      break
    // موقعا عسكريا شرقي القرية
    if (readingOf(word, 'direction') && isAccusative(before) && !isAccusative(word)) break
    // مواقع عسكرية شرقي سوريا, مناطق سكنية غربي محافظة إدلب
    if (readingOf(word, 'direction') && placeFollows(frame, end + 1)) break
    // استهدفت الميليشيات الأعيان المدنية: a fixed phrase for what is struck begins another.
    const fixed = phraseAt(frame, end).map(p => p.lexeme.kind)
    if (fixed.some(k => k === 'event' || k === 'function' || (k === 'object' && definiteBefore))) break
    if (readingOf(word, 'attribution', 'status') || supportNoun(frame, end)) break
    // القوات السعودية، ناقلة النفط السعودية: the adjective of a state that bears a place's name.
    const ofState = name?.end === end + 1 && definiteBefore && isOfState(word) && hasArticle(word, lexicon)
    // القيادي الحوثي: the name of a party is an adjective too.
    const ofOne = ofState && end === head + 1 && isPerson(before) && readingOf(before, 'title') !== undefined
    if (ofOne || (ofState && (agreesAsFeminine(lexicon, before, word) || qualifiesHead(frame, head, word)))) {
      end++
      continue
    }
    if (name) {
      const place = name.hits.every(h => h.kind === 'place' || h.kind === 'metonym')
      if (place && !(reach.places !== false && !definiteBefore)) break
      if (!place && definiteBefore && !reach.names) break
      // وحذر المتحدث تركيا: a country is no part of the name of one who is told with the article or by his own.
      if (name.hits.some(h => h.kind === 'place') && (hasArticle(before, lexicon) || endsPerson(frame, head, end)))
        break
      end = name.end
      closed = true
      continue
    }
    // المتحدث باسم الجيش حصول غارات: no common noun without the article runs a name on.
    if (definiteBefore && !hasArticle(word, lexicon) && (!reach.names || isCommonNoun(word))) break
    // بيان صحفي نشرته: what looks like an unlisted verb of the present after a definite word ends the phrase.
    if (definiteBefore && bears(lexicon, word, 'present') && word.shape.readings.length === 0 && !reach.names) break
    end++
  }
  return end
}

/** القوات, القيادي; أمريكية الصنع is one adjective. */
const mayBeObject = (word: TextWord, before: TextWord, next: boolean): boolean =>
  next ? isOfState(before) && readingOf(word, 'actor-head', 'title', 'victim') !== undefined : isParty(word)

/** أحمد الطيب [المتحاربين], ثابت العباسي [الوضع]: a common noun or a plural of persons behind a word of a name. */
function behindName({ words, lexicon }: Frame, head: number, at: number): boolean {
  const word = words[at]!
  if (!isCommonNoun(word) && !(bears(lexicon, word, 'persons') && word.shape.readings.length === 0)) return false
  const start = words.findIndex((w, i) => i >= head && i < at && readingOf(w, 'given-name') !== undefined)
  // نظيره الإيطالي [الوضع]
  const noun = word.shape.readings.some(r => r.entry.features.pos === 'noun' && !r.entry.lexeme.data['adjectives'])
  if (noun && isOfState(words[at - 1]!)) return true
  return start >= 0 || words.slice(Math.max(head + 1, at - 2), at).every(w => w.shape.readings.length === 0)
}

/** لواء, كتيبة, حركة */
function isUnit(word: TextWord): boolean {
  const head = readingOf(word, 'actor-head')
  return head !== undefined && !head.article && UNITS.has(String(head.entry.lexeme.data['sense']))
}

const UNITS = new Set(['forces', 'group'])

const placeFollows = ({ names, words }: Frame, at: number): boolean =>
  names[at]?.hits.some(h => h.kind === 'place') === true ||
  (words[at]?.joined === true && readingOf(words[at], 'place-kind') !== undefined)

// بناءً
const TANWIN = '\u064B'

function isCommonNoun(word: TextWord): boolean {
  const { readings } = word.shape
  return (
    readings.length > 0 &&
    readings.every(
      ({ entry: { lexeme, features } }) =>
        lexeme.kind === 'general-noun' ||
        (features.pos === 'noun' && (lexeme.kind === 'saying' || lexeme.data['weak'] === true)),
    )
  )
}

/** A common noun, or the verbal noun of a verb that carries no event. */
const isSpokenOf = (word: TextWord): boolean =>
  isCommonNoun(word) ||
  (word.shape.readings.length > 0 &&
    word.shape.readings.every(
      ({ entry: { lexeme, features } }) =>
        (lexeme.kind === 'support' || lexeme.kind === 'general-verb') && features.pos === 'noun',
    ))

const isFired = (word: TextWord): boolean =>
  word.shape.readings.some(({ entry: { lexeme, features } }) =>
    lexeme.kind === 'means'
      ? lexeme.data['type'] === 'shooting' && features.pos === 'noun'
      : lexeme.data['fired'] === true,
  )

const isShot = (word: TextWord): boolean => readingOf(word, 'means')?.entry.features.pos === 'noun'

/** A building, a position, and behind an adjective a vehicle; but قذائف دبابات. */
function mayBeHit(word: TextWord, next: boolean): boolean {
  const reading = readingOf(word, 'object', 'place-kind')
  if (!reading || reading.article || readingOf(word, 'means', 'actor-head')) return false
  const { kind, data } = reading.entry.lexeme
  return kind === 'place-kind' ? BUILT.has(String(data['kind'])) : !next || !WEAPONS.has(String(data['of']))
}

// What is built and may be struck; a region or a town says whose weapon it is.
const BUILT = new Set(['building', 'hospital', 'base', 'camp'])
const WEAPONS = new Set(['vehicle', 'stores'])

const isPerson = (word: TextWord): boolean =>
  ['fighters', 'person'].includes(String(readingOf(word, 'actor-head')?.entry.lexeme.data['sense']))

const isIndefiniteAdjective = (word: TextWord, lexicon: Lexicon): boolean =>
  bears(lexicon, word, 'nisba') && !hasArticle(word, lexicon) && !readingOf(word, 'actor-head', 'place-kind', 'object')

/** قصف صاروخي مواقع: what only says with what was fired takes no genitive. */
const isMeans = (word: TextWord): boolean =>
  readingOf(word, 'means') !== undefined && readingOf(word, 'actor-head') === undefined && isAdjective(word)
