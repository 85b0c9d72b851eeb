import { bears, type Chunk, hasArticle, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { ENDS_CLAUSE, linkKind, nominal } from './argument.ts'
import { asideBehind } from './behind-aside.ts'
import { isCalledOn } from './called.ts'
import { isPartitive } from './clause.ts'
import { pronounSubject, subjectBefore } from './subject.ts'

// Whoever is addressed stands no further behind the verb than this many phrases.
const REACH = 10

/**
 * Indices of those whom a verb of speech at `verb` is turned to, where they stand without a preposition (حذرت أنقرة [دمشق],
 * واتهم [تركيا]): the second party after the verb, or the only one where the verb has its subject elsewhere.
 */
export function addressed(mentions: Mentions, verb: number): readonly number[] {
  const { chunks } = mentions
  const blamed = blamedBehind(chunks, verb)
  if (blamed !== null) return [blamed]
  const groups = partiesAfter(mentions, verb)
  const [first, second] = groups
  if (!first) return []
  const features = chunks[verb]!.reading?.entry.features
  const elsewhere =
    features?.person === 1 ||
    features?.pos === 'participle' ||
    features?.number === 'plural' ||
    features?.number === 'dual' ||
    pronounSubject(chunks, verb) ||
    subjectBefore(mentions, verb)?.relative === false
  if (elsewhere) return first
  if (second) return second
  // وحملت إسرائيل المسؤولية
  const owed = chunks[first.at(-1)! + 1]?.lexemes.some(l => l.data['responsibility'] === true)
  if (owed && chunks[verb]!.conjunction) return first
  return isObject(mentions, verb, first) || isCalledOn(mentions, verb, first[0]!) ? first : []
}

/** ألقت طهران بالمسؤولية على دمشق, ألقت اللوم على أنقرة: whom the blame is laid on. */
function blamedBehind(chunks: readonly Chunk[], verb: number): number | null {
  const blame = chunks.findIndex((c, i) => i > verb && i <= verb + REACH && c.lexemes.some(isBlame))
  const on = chunks[blame + 1]
  return blame > 0 && on?.acts && on.preposition === 'علي' ? blame + 1 : null
}

const isBlame = ({ data }: Chunk['lexemes'][number]) => data['responsibility'] === true || data['blame'] === true

/** A verb that turns to somebody without a preposition: حذر, دعا, اتهم. */
export const turnsTo = (verb: Chunk): boolean =>
  verb.lexemes.some(
    l => l.kind === 'event' && l.data['type'] === 'statement' && (l.data['roles'] as Roles)?.object === 'target',
  )

type Roles = { readonly object?: string } | undefined

/** The parties without a preposition after a verb, each with those joined to it. */
function partiesAfter(mentions: Mentions, verb: number): number[][] {
  const { chunks } = mentions
  const groups: number[][] = []
  let named = false
  // اتهم المتحدث، نقلت عنه الوكالة، أنقرة: nobody is addressed in what is set aside.
  const aside = asideBehind(mentions, verb)
  for (let i = verb + 1; i < chunks.length && i <= verb + REACH; i++) {
    const chunk = chunks[i]!
    if (aside && chunk.end > aside.opens && i < aside.index) continue
    const last = groups.at(-1)
    if (chunk.kind === 'verb' || chunk.kind === 'support' || (chunk.kind === 'event' && !nominal(chunk))) break
    if (chunk.kind === 'link' && (ENDS_CLAUSE.has(linkKind(chunk)) || isPartitive(chunk))) break
    if (!nominal(chunk)) continue
    if (chunk.preposition) {
      // دعا المبعوث إلى اليمن الأطراف; but دعا المبعوث إلى السماح: what is asked for begins.
      if (ASKED.has(chunk.preposition) && chunk.kind !== 'place') break
      continue
    }
    if (chunk.kind === 'thing' && !isNamed(chunk)) {
      // وزير الأوقاف والشؤون الدينية; but بموقف حازم، التحرك السريع
      if (last && !(chunk.conjunction && chunk.definite && !chunk.broken)) break
      continue
    }
    if (!chunk.acts && chunk.kind !== 'victim') continue
    if (chunk.conjunction) {
      if (!last) break
      if (last.at(-1) === i - 1) last.push(i)
      continue
    }
    // الأمين العام أنطونيو غوتيريش: who bears the office.
    // مفتي المدينة الشيخ فلان: nor does a rank begin another.
    const rank =
      RANKS.has(String(lexemeOf(chunk, 'title')?.data['kind'])) && !chunk.broken && chunk.end > chunk.first + 1
    const bearer = (chunk.kind === 'person' && !lexemeOf(chunk, 'title')) || rank
    if (last && !named && groups.length === 1 && bearer && isOffice(mentions, last[0]!)) {
      named = true
      continue
    }
    // فلان، زعيم الحركة، المعارضة; المنظمة، ومقرها لندن، الحكومة: what a pause opens and closes says who it is.
    const office = chunk.kind === 'person' || lexemeOf(chunk, 'title') !== undefined
    if (last && chunk.broken && (chunks[i + 1]?.broken || (office && !named))) continue
    if (last && chunks[i - 1]?.kind === 'person' && !chunk.broken && lexemeOf(chunk, 'title')) continue
    if (groups.length === 2) break
    groups.push([i])
  }
  return groups
}

const RANKS = new Set(['military', 'police', 'religious', 'profession', 'courtesy'])

// What a call, a threat, a warning or an accusation goes on with.
const ASKED = new Set(['ب', 'الي', 'علي', 'من'])

const isNamed = (chunk: Chunk) => chunk.entity !== null

const isOffice = ({ chunks, frame }: Mentions, index: number) =>
  lexemeOf(chunks[index]!, 'title') !== undefined ||
  chunks[index]!.kind === 'person' ||
  readingOf(frame.words[chunks[index]!.first], 'title') !== undefined

/** وحذر المدنيين، واتهم تركيا، وناشدت المجتمع الدولي: by its ending or gender, the only party is no subject. */
function isObject({ chunks, frame }: Mentions, verb: number, group: readonly number[]): boolean {
  const features = chunks[verb]!.reading?.entry.features
  if (features?.pos !== 'verb' || features.voice === 'passive' || features.number !== 'singular') return false
  const chunk = chunks[group[0]!]!
  const word = frame.words[chunk.first]!
  const head = readingOf(word, 'actor-head', 'victim', 'nationality', 'title')?.entry.features
  if (bears(frame.lexicon, word, 'oblique') && (head?.number === 'plural' || head?.number === 'dual')) return true
  if (group[0] !== verb + 1 || chunk.quantity) return false
  const single = chunk.end === chunk.first + 1
  const state = frame.lexicon.world.actors.get(chunk.entity?.id ?? '')?.kind === 'state' || chunk.kind === 'place'
  if (features.gender === 'm') {
    if (group.length > 1) return false
    return state && single && chunk.acts ? true : head?.number === 'singular' && bears(frame.lexicon, word, 'feminine')
  }
  return features.gender === 'f' && isMasculine(frame, chunk)
}

/** المجتمع الدولي, النظام السوري: its adjective is a man's; الجيش: a listed head. */
function isMasculine(frame: Mentions['frame'], chunk: Chunk): boolean {
  const word = frame.words[chunk.first]!
  const last = frame.words[chunk.end - 1]!
  if (bears(frame.lexicon, word, 'feminine') || /ات$/.test(word.shape.fold)) return false
  const head = readingOf(word, 'actor-head')?.entry.features
  const definite = hasArticle(word, frame.lexicon) && hasArticle(last, frame.lexicon)
  if (chunk.end > chunk.first + 1) return definite && last.shape.fold.endsWith('ي') && head?.number !== 'plural'
  return definite && head?.number === 'singular' && head.gender !== 'f'
}
