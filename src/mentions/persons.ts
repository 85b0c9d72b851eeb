import { type LexemeKind, type Lexicon, listedWords } from '../lexicon/index.ts'
import { byShape, type TextWord } from '../text/index.ts'
import { bears } from './marks.ts'
import type { NameSpan } from './names.ts'

/** What telling persons' names asks of a sentence: a part of a `Frame`. */
interface Sight {
  readonly words: readonly TextWord[]
  readonly names: readonly (NameSpan | null)[]
  readonly lexicon: Lexicon
}

const LONGEST = 5
const ORDINARY = 'arabic/persons/ordinary-names.yaml'
const NAMING = 'arabic/persons/naming.yaml'
const FAMILY = 'arabic/persons/family-names.yaml'
const KUNYAS = 'arabic/persons/kunyas.yaml'

/**
 * Personal names where one is bound to stand, by their first word, with where they end: after a verb of saying
 * (صرح علي المقرحي), a rank (الدكتور أشرف القدرة), a word for "called" (يدعى أبو أحمد), or in apposition to an office
 * between commas (عضو المكتب، ياسر اليوسف، إن), or a family name that is told alone (بحث ماكرون مع ترامب). Letters that are another word elsewhere are a name there.
 */
export function findPersons(sight: Sight, inTime: ReadonlySet<number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  sight.words.forEach((word, i) => {
    if (calledAlone(sight, i)) {
      found.set(i, i + 1)
      return
    }
    const place = placeFor(sight, i)
    if (!place || word.shape.kind !== 'arabic' || inTime.has(i) || ofParty(sight, i)) return
    const end = nameEnd(sight, i, inTime)
    const enough =
      end - i >= (place === 'called' ? 1 : 2) || (place === 'said' && onlyAsVerb(word) && closes(sight, end))
    if (enough && begins(sight, i, end, place)) found.set(i, end)
  })
  return found
}

/** بحث ماكرون مع ترامب; not إدارة ترامب, دونالد ترامب, ترامب الابن. */
function calledAlone({ words, names, lexicon }: Sight, i: number): boolean {
  const word = words[i]!
  if (names[i] || !isFamilyName(word, lexicon)) return false
  const before = words[i - 1]
  const clitic = word.shape.starts.some(s => s.text !== word.shape.fold && listedWords(lexicon, FAMILY).has(s.text))
  return !before || !word.joined || clitic || BEFORE_NAMES.some(kind => has(before, kind)) || isVerb(before)
}

const isFamilyName = byShape(({ starts }, lexicon: Lexicon) =>
  starts.some(s => listedWords(lexicon, FAMILY).has(s.text)),
)

const BEFORE_NAMES = ['event', 'function', 'saying']

// بنيامين is no verb behind ب.
const isVerb = ({ shape: { readings } }: TextWord) =>
  readings.some(r => r.entry.features.pos === 'verb' && r.preposition === '')

type Place = 'said' | 'called' | 'ranked' | 'beside' | 'father'

/** What calls for a person's name at word i, or null. */
function placeFor({ words, names, lexicon }: Sight, i: number): Place | null {
  const before = words[i - 1]
  if (!before) return null
  if (namesRatherThanLeads(words, i, lexicon)) return 'ranked'
  if (bringsName(before, lexicon)) return /[.،,؛:]/.test(words[i]!.gap) ? null : 'called'
  if (words[i]!.joined && isKunya(words[i]!, lexicon) && has(before, ...OF_PERSONS)) return 'father'
  if (!words[i]!.joined) return besideOffice(words, i) ? 'beside' : null
  if (isTitle(before) && (isRank(before, lexicon) || isRank(words[i - 2], lexicon))) return 'ranked'
  // المتحدث باسم الحركة ذبيح الله مجاهد
  if (isGivenName(words[i]!) && !has(before, 'saying') && besideOffice(words, i)) return 'ranked'
  // نائب المبعوث الأممي معين شريم
  const next = words[i + 1]
  const two = next?.joined === true && mayGoOn(next)
  if (two && articled(before, lexicon) && dotted(words[i]!, lexicon) && besideOffice(words, i)) return 'ranked'
  // دعا وليد جنبلاط: after a verb that tells of an act, only a name that is known as one.
  return says(before) && (!has(before, 'event') || (given(words[i]!, lexicon) && !names[i])) ? 'said' : null
}

// القيادي البارز أبو حمزة, قيادي حوثي أبو طه
const OF_PERSONS = ['title', 'actor-modifier', 'nationality']

const isKunya = byShape(({ fold }, lexicon: Lexicon) => listedWords(lexicon, KUNYAS).has(fold))

/** الرئيس المخلوع علي عبد الله, وحليفهم علي محمد: letters of a preposition that keep the dots of a name, before another name. */
function namesRatherThanLeads(words: readonly TextWord[], i: number, lexicon: Lexicon): boolean {
  if (!mayLead(words[i]!) || !dotted(words[i]!, lexicon)) return false
  const next = words[i + 1]
  if (!next?.joined || articled(next, lexicon)) return false
  if (isGivenName(next)) return true
  if (!dotted(next, lexicon)) return false
  // علي نصر الله; الرئيس السابق علي صالح
  const [before, behind] = [words[i - 1]!, words[i + 2]]
  const closed = behind?.joined === true && behind.shape.fold.startsWith(lexicon.clitics.article)
  return closed || has(before, 'title', 'actor-modifier')
}

const mayLead = byShape(({ readings }) => readings.some(r => r.entry.lexeme.kind === 'function'))

// Asked of every word of a report.
const isTitle = byShape(({ readings }) => readings.some(r => r.entry.lexeme.kind === 'title'))
const isGivenName = byShape(
  ({ readings }) =>
    readings.some(r => r.entry.lexeme.kind === 'given-name') && !readings.some(r => r.entry.lexeme.kind === 'function'),
)
const mayGoOn = byShape(
  ({ readings }) => readings.length === 0 || readings.some(r => r.entry.lexeme.kind === 'given-name'),
)
const says = byShape(({ readings }) =>
  readings.some(r => r.entry.lexeme.kind === 'saying' && VERBAL.has(r.entry.features.pos)),
)
const opensStretch = byShape(({ readings }) => readings.some(r => OPENING.has(r.entry.lexeme.kind)))
const OPENING = new Set<LexemeKind>(['saying', 'attribution', 'function', 'event', 'support'])

/** العقيد ركن تركي المالكي: a rank may be of two words. */
const isRank = (word: TextWord | undefined, lexicon: Lexicon) =>
  word !== undefined && isTitle(word) && articled(word, lexicon)

/** Whether the stretch before the comma at word i has an office at its head: after a verb of saying, a link or a pause. */
function besideOffice(words: readonly TextWord[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 12; k--) {
    const before = words[k - 1]
    if (isTitle(words[k]!) && (!before || !words[k]!.joined || opensStretch(before))) return true
    if (!words[k]!.joined) return false
  }
  return false
}

/** حركة نور الدين زنكي: the name of a party that runs on from here is no person's. */
function ofParty({ names }: Sight, i: number): boolean {
  const name = names[i]
  return name != null && name.end > i + 1 && name.hits.some(h => h.kind !== 'place')
}

function begins(sight: Sight, first: number, end: number, place: Place): boolean {
  const { words, lexicon } = sight
  const word = words[first]!
  // المفوض السامي رافينا: with the article only where the name goes on as one.
  const next = words[first + 1]
  if (
    place === 'ranked' &&
    articled(word, lexicon) &&
    first + 1 < end &&
    !articled(next!, lexicon) &&
    !given(next!, lexicon)
  )
    return false
  if (place === 'father' || has(word, 'given-name')) return true
  if (articled(word, lexicon) || (word.shape.starts.some(s => s.conjunction) && !given(word, lexicon))) return false
  // أكد علي أن, أكد على أن: the name keeps its dots and what follows a name is no common noun.
  if (listed(word, ORDINARY, lexicon)) return dotted(word, lexicon) && (place !== 'said' || closes(sight, end))
  if (onlyAsVerb(word)) return true
  return unlisted(sight, first) && (place === 'called' || (closes(sight, end) && unlistedAll(sight, first + 1, end)))
}

const VERBAL = new Set<string>(['verb', 'word'])
const VERB = new Set<string>(['verb'])

/** قال ليبرمان, قالت كيري كوبيك: letters that could only be a verb behind a preposition are a name. */
const onlyAsVerb = ({ shape: { readings } }: TextWord, as: ReadonlySet<string> = VERBAL) =>
  readings.length > 0 && readings.every(r => as.has(r.entry.features.pos) && r.preposition !== '')

/** What is said or an office follows the name, or a pause. */
function closes({ words }: Sight, end: number): boolean {
  const next = words[end]
  if (!next?.joined) return true
  return has(next, 'title', 'source-head') || next.shape.readings.some(r => r.entry.lexeme.kind === 'function')
}

function nameEnd(sight: Sight, first: number, inTime: ReadonlySet<number>): number {
  const { words, lexicon } = sight
  let i = first + 1
  // أبو ماريا بدم بارد: behind the child's name stands no further one but with the article.
  if (isKunya(words[first]!, lexicon)) {
    if (words[i]?.joined && goesOn(sight, i)) i++
    return i > first + 1 && words[i]?.joined && articled(words[i]!, lexicon) && goesOn(sight, i) ? i + 1 : i
  }
  while (i < words.length && i - first < LONGEST && words[i]!.joined && !inTime.has(i) && goesOn(sight, i)) i++
  return i
}

/** A further word of a name: another given name, a word that no list knows, or such a one with the article. */
function goesOn(sight: Sight, i: number): boolean {
  const { words, lexicon } = sight
  const word = words[i]!
  if (word.shape.kind !== 'arabic' || word.shape.fold.length < 2) return false
  if (has(word, 'title') && amidNames(sight, i)) return true
  if (has(word, 'title', 'source-head', 'attribution')) return false
  if (given(word, lexicon)) return true
  if (word.shape.readings.some(r => r.entry.lexeme.kind === 'function')) return false
  // جوناثان دونبار بالإضافة إلى
  if (articled(word, lexicon) && !word.shape.fold.startsWith(lexicon.clitics.article)) return false
  // دعا عباس الإسرائيليين: no family name is in the plural.
  if (
    articled(word, lexicon) &&
    word.shape.readings.some(r => r.entry.lexeme.kind === 'nationality' && r.entry.features.number !== 'singular')
  )
    return false
  // أحمد الطيب المتحاربين
  if (articled(word, lexicon) && articled(words[i - 1]!, lexicon) && bears(lexicon, word, 'persons')) return false
  // اتهم يحيى سريع السعودية, حذر فوزي برهوم إسرائيل: whom the words are about.
  if (i > 1 && isCountry(sight, i)) return false
  if (articled(word, lexicon)) return !has(word, 'actor-head', 'victim', 'event', 'place-kind', 'object', 'means')
  // بري after شيروان: a family name that is a verb elsewhere closes the name.
  const before = words[i - 1]!
  // أفيغدور ليبرمان
  if (onlyAsVerb(word, VERB) && has(before, 'given-name')) return true
  if (unlisted(sight, i)) return true
  // محمد عسكر، إياد مدني: a noun behind a given name closes it, where no quotation or deed begins with it.
  const another = /["«“”(]/.test(word.gap) || has(word, 'event', 'support', 'saying')
  return (
    has(before, 'given-name') &&
    (closes(sight, i + 1) || isHung(words[i + 1]!)) &&
    word.shape.fold.length > 2 &&
    !another
  )
}

const isCountry = ({ names, lexicon }: Sight, i: number): boolean =>
  names[i]?.hits.some(({ kind, id }) => kind === 'place' && lexicon.world.places.get(id)?.kind === 'country') ?? false

/** بالهجوم: nothing but a word with its preposition. */
const isHung = ({ shape: { readings } }: TextWord) => readings.length > 0 && readings.every(r => r.preposition !== '')

/** حسن شيخ محمود: between two names a word for a rank is one of them. */
const amidNames = ({ words, lexicon }: Sight, i: number): boolean =>
  !articled(words[i]!, lexicon) &&
  given(words[i - 1]!, lexicon) &&
  words[i + 1]?.joined === true &&
  has(words[i + 1]!, 'given-name')

function unlisted({ names, words }: Sight, i: number): boolean {
  const { readings, starts } = words[i]!.shape
  return readings.length === 0 && !names[i] && !starts.some(s => s.conjunction && s.text.length > 3)
}

function unlistedAll(sight: Sight, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!unlisted(sight, i)) return false
  return true
}

const has = (word: TextWord, ...kinds: string[]) => word.shape.readings.some(r => kinds.includes(r.entry.lexeme.kind))

const articled = (word: TextWord, lexicon: Lexicon) =>
  word.shape.starts.some(s => s.text.startsWith(lexicon.clitics.article) && s.text.length > 4)

const given = (word: TextWord, lexicon: Lexicon) => has(word, 'given-name') || dotted(word, lexicon)

/** يدعى, المدعو: what follows is what somebody is called. */
export const bringsName = byShape(({ starts }, lexicon: Lexicon) => {
  const naming = listedWords(lexicon, NAMING)
  return starts.some(start => naming.has(start.text))
})

/** علي but not على, yet يحيى: an ordinary word that is a name too keeps the dots that the list gives it. */
const dotted = (word: TextWord, lexicon: Lexicon): boolean =>
  listed(word, ORDINARY, lexicon) &&
  (!word.text.endsWith('ى') || rowsOf(ORDINARY, lexicon).some(row => row.words.includes(word.text)))

const rowsOf = (path: string, lexicon: Lexicon) =>
  (lexicon.data(path) ?? []) as readonly { readonly words: readonly string[] }[]

const listed = (word: TextWord, path: string, lexicon: Lexicon) => listedWords(lexicon, path).has(word.shape.fold)
