import { bears, type Chunk, isDescription, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft, Role } from '../draft.ts'
import { type Argument, nominal, roleOf, says } from './argument.ts'

export function prepositional(
  draft: Draft,
  chunks: readonly Chunk[],
  index: number,
  found: Argument[],
): Argument | null {
  const chunk = chunks[index]!
  if (chunk.kind === 'time') return push(found, chunk, index, 'time', 'time')
  if (!nominal(chunk)) return null
  const { preposition } = chunk
  if (preposition === '' && chunk.kind === 'place')
    return isState(chunk, chunks, index, found) ? null : push(found, chunk, index, 'place', 'place in the clause')
  if (preposition === '' || chunk.brings === 'answered') return null
  const role = roleOf(draft, preposition, usualRole(draft, chunk) ?? (chunk.kind === 'place' ? 'place' : 'none'))
  // قصف مصدره مناطق الفصائل: where it came from is not where it hit.
  if (role === 'actor' && chunk.kind === 'place' && !chunk.acts && preposition.startsWith('مصدر')) return null
  if (role === 'place' && isDealtWith(draft, chunk)) return null
  if (role === 'none' && (chunk.kind !== 'place' || says(draft, preposition))) return null
  // ألقت باللائمة على إسرائيل
  const addressed = role === 'target' && draft.type === 'statement' && chunk.acts
  if (addressed) return push(found, chunk, index, role, `after ${preposition}`, true)
  if (chunk.kind === 'place' && ((role === 'target' && !isBuilding(chunk)) || role === 'means' || role === 'none'))
    return push(found, chunk, index, 'place', `place after ${preposition}`)
  if (role === 'place' && chunk.kind !== 'place')
    return blewUpIn(draft, chunk) || goesAgainst(draft, chunk, index)
      ? push(found, chunk, index, 'target', `after ${preposition}`)
      : null
  if (
    role === 'means' &&
    draft.type === 'bombing' &&
    !chunk.conjunction &&
    (chunk.kind === 'victim' || chunk.lexemes.some(l => ['fighters', 'forces'].includes(String(l.data['sense']))))
  )
    return push(found, chunk, index, 'target', 'people after ب')
  return push(found, chunk, index, role, `after ${preposition}`)
}

/** انفجار في منزل, داخل مستودع للوقود: the building in which it blew up. */
const blewUpIn = (draft: Draft, chunk: Chunk) =>
  draft.type === 'bombing' &&
  chunk.kind === 'thing' &&
  chunk.lexemes.some(l => l.kind === 'object' && (l.data['of'] === 'building' || l.data['of'] === 'stores'))

/** التسلل إلى مواقع الجيش, التقدم نحو نقاط للفصائل: the positions that an attack is on its way to. */
const goesAgainst = ({ type, chunk: event }: Draft, { preposition, lexemes }: Chunk, index: number) =>
  type === 'offensive' &&
  index <= event + ON_ITS_WAY &&
  TOWARDS.test(preposition) &&
  lexemes.some(l => l.kind === 'object' && l.data['of'] === 'position')

const TOWARDS = /^(الي|نحو|صوب|با?تجاه)$/
// In phrases, how far behind an attack the positions may stand.
const ON_ITS_WAY = 4

/** غداة بدء أنقرة تسيير دوريات: a state that acts is nowhere, unless beside a place or in a list (في كل من لبنان والأردن). */
export function isState(chunk: Chunk, chunks: readonly Chunk[], index: number, found: readonly Argument[]): boolean {
  const before = chunks[index - 1]
  if (!chunk.acts || !before || before.kind === 'link') return false
  // شنت الولايات المتحدة وبريطانيا غارات
  if (chunk.conjunction && before.kind === 'actor') return true
  if (before.kind === 'place') return before.acts && !found.some(a => a.index === index - 1)
  return !before.lexemes.some(l => l.kind === 'direction' || l.kind === 'place-kind')
}

/** بالتنسيق مع روسيا: a state that is dealt with is nowhere; مفاوضات حول الحديدة: nor are talks held where they are about. */
const isDealtWith = ({ type }: Draft, { acts, brings }: Chunk) =>
  brings === 'topic' ? TALKED.has(type) : acts && brings === 'partner'

const TALKED = new Set(['talks', 'statement', 'announcement'])

/** What the preposition before a phrase makes of it where the entry of the event does not say otherwise. */
function usualRole(draft: Draft, chunk: Chunk): Role | null {
  if (fires(draft, chunk)) return 'actor'
  // اتهمت دمشق أنقرة بدعم الفصائل: help in what is said is no part in the saying.
  if (chunk.brings === 'helper') return familyOf(draft.type) === 'politics' ? 'none' : 'actor'
  // نددت بالجرائم بحق المدنيين: whom the deed was done to is not whom the words are against.
  if (chunk.brings === 'harmed') return familyOf(draft.type) === 'politics' ? 'none' : 'target'
  // قتلى بين المدنيين, دمار ونزيف بين السكان: people among whom it happened.
  if (chunk.brings === 'side' && chunk.kind === 'victim' && !HAVE_SIDES.has(draft.type)) return 'none'
  if (joins(draft, chunk)) return partOf(draft, chunk)
  return chunk.brings === null || NO_ROLES.has(chunk.brings) ? null : (chunk.brings as Role)
}

/** قصف من الفصائل, هجوم من الفصائل: whoever fired or attacked. */
function fires(draft: Draft, { preposition, kind, quantity, pronoun, lexemes }: Chunk): boolean {
  const attack =
    familyOf(draft.type) === 'strikes' || (draft.type === 'offensive' && draft.entry.means_decides === true)
  if (preposition !== 'من' || kind !== 'actor' || quantity || draft.verbal || !attack) return false
  return familyOf(draft.type) === 'strikes' || (!pronoun && !lexemes.some(l => l.kind === 'place-kind'))
}

// What they bring is told by the phrase that it goes with.
const NO_ROLES = new Set(['partner', 'topic', 'more'])

const HAVE_SIDES = new Set(['clash', 'talks', 'ceasefire', 'ceasefire-end', 'protest', 'release', 'offensive'])

// دوريات للشرطة مع الأمن العسكري
const joins = (draft: Draft, chunk: Chunk) =>
  chunk.brings === 'companion' || (chunk.preposition === 'مع' && draft.type === 'deployment')

/** دخلت القوات إلى جانب الشرطة: a party beside the one that acts; the dead are told beside others too. */
function partOf({ entry, type }: Draft, chunk: Chunk): Role {
  const country = chunk.kind === 'place' && chunk.acts && chunk.brings === 'companion'
  const party = chunk.kind === 'actor' || country
  return party && !entry.outcome && ACTING.has(familyOf(type)) ? 'actor' : 'none'
}

const ACTING = new Set(['fighting', 'territory', 'strikes', 'materiel'])

/** حلب وإدلب، القوات والفصائل: what و joins to an argument has its role; a party joins the parties before a place. */
export function joined(last: Argument, mentions: Mentions, index: number, found: Argument[]): Argument | null {
  const { chunks } = mentions
  const [chunk, next] = [chunks[index]!, chunks[index + 1]]
  // بالتنسيق مع روسيا وإيران: joined to a state that is dealt with.
  if (last.role === 'place' && chunk.kind === 'place' && isState(chunk, chunks, index, found)) return last
  if (last.role === 'place' && isLeftOver(mentions, chunk)) return last
  // استهدفت القرية، ما أسفر عن 11 قتيلا و18 جريحا: a word for the hurt is no place.
  if (last.role === 'place' && lexemeOf(chunk, 'event')?.data['person']) return null
  if (
    last.role === 'place' &&
    chunk.kind === 'thing' &&
    !isStruck(chunk) &&
    (chunk.definite ? tells(next) : governs(next))
  )
    return null
  if (last.role !== 'place' || chunk.kind === 'place' || chunk.kind === 'thing')
    return push(found, chunk, index, last.role as Role, 'joined by و', last.role === 'target' && last.chunk.acts)
  // قصفت مواقع التنظيم في الرقة ومسلحي الحزب في سنجار
  const party = found.findLast(a => a.role !== 'place' && a.role !== 'time')
  const among = party && party.index > index - JOINED_NEAR && LISTS.has(party.role) && chunk.kind === 'actor'
  if (!among || next?.kind === 'verb') return last
  push(found, chunk, index, party.role as Role, 'joined by و')
  return last
}

/** على مواقع للحوثيين وقوات صالح: what is joined to a party behind a preposition is no fellow of an argument before it. */
export const breaks = (chunk: Chunk): boolean => chunk.preposition !== '' && chunk.kind !== 'place' && nominal(chunk)

/** منشآت استخباراتية ولوجستية ومستودعات, بلدة سرمين والقريبة من: a further adjective, behind which the list goes on. */
export const isLeftOver = ({ frame: { words, lexicon } }: Mentions, { kind, first, end }: Chunk): boolean =>
  kind === 'thing' &&
  end === first + 1 &&
  (bears(lexicon, words[first]!, 'of-kind') || isDescription(words[first]!, lexicon))

/** والمعنويات مرتفعة, والجميع ينتظر: what is said of a word with the article right after it. */
const tells = (next: Chunk | undefined) =>
  next !== undefined &&
  !next.preposition &&
  !next.conjunction &&
  !next.broken &&
  (next.kind === 'verb' || (next.kind === 'thing' && !next.definite && !lexemeOf(next, 'direction')))

/** واقتصرت الأضرار, وانتزاع الألغام: the noun right after it is its subject or genitive, and it no name of a place. */
const governs = (next: Chunk | undefined) =>
  next !== undefined &&
  next.kind !== 'place' &&
  nominal(next) &&
  !next.preposition &&
  !next.conjunction &&
  !next.broken &&
  !next.quantity &&
  !lexemeOf(next, 'direction')

// How far before a party those may stand to whom و joins it across a place.
const JOINED_NEAR = 4

const LISTS = new Set(['target', 'side'])

export function push(
  found: Argument[],
  chunk: Chunk,
  index: number,
  role: Role | 'time',
  why: string,
  speech = false,
): Argument | null {
  if (role === 'none') return null
  if ((role === 'actor' || role === 'side') && !chunk.acts) {
    if (chunk.kind !== 'place') return null
    found.push({ role: 'place', chunk, index, why })
    return null
  }
  if (role === 'target' && chunk.kind === 'thing' && !chunk.quantity && !isStruck(chunk) && qualifies(chunk))
    return null
  // غارات على أحياء سكنية ومحطة وقود: joined to a place, a thing is struck.
  const struck = role === 'place' && chunk.kind === 'thing' && chunk.conjunction && isStruck(chunk)
  if (role === 'place' && chunk.kind === 'thing' && !struck && !(why === 'joined by و' && unlistedName(chunk)))
    return null
  const placed = struck ? 'target' : settle(role, chunk, speech)
  const argument: Argument = { role: placed as Argument['role'], chunk, index, why }
  found.push(argument)
  // استهدف مشفى عفرين: the building is struck, and it tells where.
  if (placed === 'target' && chunk.kind === 'place' && chunk.candidates.length)
    found.push({ role: 'place', chunk, index, why })
  return argument
}

// مناطق، محاور: only the kind of a place; المدفعي، الشرقية: an adjective cut off from its noun.
function qualifies(chunk: Chunk): boolean {
  const single = chunk.end === chunk.first + 1
  if (chunk.lexemes.some(l => l.kind === 'event' && !l.data['person'])) return true
  if (chunk.lexemes.some(l => l.kind === 'place-kind' || l.kind === 'direction')) return chunk.entity === null
  const pos = chunk.reading?.entry.features.pos
  // مزدوج مباشر: adjectives of the deed.
  if ((pos === 'adjective' || single) && chunk.lexemes.some(l => l.data['adjectives'])) return true
  if (pos === 'verb' || pos === 'participle') return true
  // وبدء محادثات، وإطلاق نداء: what is done is not what is hit.
  if (pos === 'noun' && chunk.reading && DOING.has(chunk.reading.entry.lexeme.kind) && !isStruck(chunk)) return true
  return single && (pos === 'adjective' || chunk.lexemes.some(l => l.kind === 'actor-modifier' || l.kind === 'means'))
}

// Kinds of words whose nouns tell of doing.
const DOING = new Set(['general-verb', 'support', 'saying', 'status'])

// What is built or held and may be struck; areas and settlements are only where.
const BUILT = new Set(['building', 'hospital', 'base', 'dam', 'crossing', 'camp'])

/** مواقع، مدرسة، قاعدة عسكرية: a noun of what is struck heads it. */
export function isStruck(chunk: Chunk): boolean {
  return chunk.lexemes.some(l => l.kind === 'object' || (l.kind === 'place-kind' && BUILT.has(String(l.data['kind']))))
}

/** تعزيزات, رتلا للجيش: forces that are mostly struck. */
export const mostlyStruck = (chunk: Chunk): boolean =>
  chunk.kind === 'actor' && !chunk.definite && lexemeOf(chunk, 'actor-head')?.data['is_struck'] === true

// حي السبيل والمرجة: what is joined to a place is one too if no list knows it otherwise.
function unlistedName(chunk: Chunk): boolean {
  return chunk.entity === null && chunk.lexemes.length === 0 && !chunk.quantity && chunk.end - chunk.first <= 2
}

// A place that is struck stands under places, a building under targets; people and parties are never places.
function settle(role: Role | 'time', chunk: Chunk, speech: boolean): Role | 'time' {
  if (role === 'target' && chunk.kind === 'place' && !isBuilding(chunk) && !(speech && chunk.acts)) return 'place'
  if (role === 'place' && isBuilding(chunk) && (chunk.preposition === '' || chunk.preposition === 'علي'))
    return 'target'
  if (role === 'place' && (chunk.kind === 'actor' || chunk.kind === 'victim' || chunk.kind === 'person'))
    return 'target'
  return role
}

// المشفى الرئيسي، مدرسة, مشفى عفرين: a building or hospital; what bears the name of a place known as such is that place.
function isBuilding(chunk: Chunk): boolean {
  return chunk.lexemes.some(
    l =>
      (l.kind === 'object' && l.data['of'] === 'building') ||
      (l.kind === 'place-kind' &&
        (l.data['kind'] === 'building' ||
          l.data['kind'] === 'hospital' ||
          l.data['kind'] === 'base' ||
          l.data['kind'] === 'airport')),
  )
}
