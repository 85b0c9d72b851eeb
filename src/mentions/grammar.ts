import type { LexemeKind, Lexicon } from '../lexicon/index.ts'
import { byShape, type Reading, type Sentence, type TextWord } from '../text/index.ts'
import { type ClueWord, cluesHold, clueWords } from './clues.ts'
import { type ListedPhrase, phrasesOf } from './listed-phrases.ts'
import { marked } from './marks.ts'
import { findNames, type NameSpan } from './names.ts'
import { findPersons } from './persons.ts'
import { findPlaceLists } from './places/lists.ts'
import { hasClueBefore, isPresentOrMany, placeName } from './places/names.ts'
import { findQuantities, type Quantity } from './quantities/index.ts'
import { mayBringVerb } from './subordinators.ts'
import { findTimes, type TimeMention } from './times/index.ts'
import { peacefulTopic } from './topics.ts'

/** A sentence with all that looking at single words and fixed phrases tells. */
export interface Frame {
  readonly sentence: Sentence
  readonly words: readonly TextWord[]
  readonly names: readonly (NameSpan | null)[]
  /** Phrases of the lexicon by the word that they begin at, the longest first. */
  readonly phrases: readonly (readonly ListedPhrase[])[]
  /** The words with which a clue of an event may begin. */
  readonly clueWords: readonly ClueWord[]
  readonly quantityAt: ReadonlyMap<number, Quantity>
  readonly timeAt: ReadonlyMap<number, TimeMention>
  readonly times: readonly TimeMention[]
  /** Where a place of a list ends, by its first word. */
  readonly listed: ReadonlyMap<number, number>
  /** Where a person's name ends, by its first word. */
  readonly persons: ReadonlyMap<number, number>
  /** The topic in which its words of war mean no war, or null. */
  readonly topic: string | null
  readonly lexicon: Lexicon
}

export function frameOf(sentence: Sentence, published: string | null, lexicon: Lexicon): Frame {
  const times = findTimes(sentence, published, lexicon)
  const timeAt = new Map(times.map(t => [t.first, t]))
  const inTime = new Set(times.flatMap(t => Array.from({ length: t.end - t.first }, (_, i) => t.first + i)))
  const quantities = findQuantities(sentence, lexicon).filter(q => !inTime.has(q.first))
  const names = findNames(sentence.words, lexicon)
  const frame = {
    sentence,
    words: sentence.words,
    names,
    phrases: phrasesOf(sentence.words, lexicon),
    clueWords: clueWords(sentence.words, lexicon),
    persons: findPersons({ words: sentence.words, names, lexicon }, inTime),
    quantityAt: new Map(quantities.map(q => [q.first, q])),
    timeAt,
    times,
    topic: peacefulTopic(sentence.words, lexicon),
    lexicon,
  }
  return { ...frame, listed: findPlaceLists(frame) }
}

export function readingOf(word: TextWord | undefined, ...kinds: LexemeKind[]): Reading | undefined {
  if (!word) return undefined
  for (const reading of word.shape.readings)
    for (const kind of kinds) if (reading.entry.lexeme.kind === kind) return reading
  return undefined
}

export const functionKind = (word: TextWord | undefined): string | null => (word ? functionOf(word) : null)

const functionOf = byShape(({ readings }) => {
  const reading = readings.find(r => r.entry.lexeme.kind === 'function' && !r.preposition)
  return reading ? String(reading.entry.lexeme.data['kind']) : null
})

/** Whether a word bears the article; ألغاما, آليات begin with a hamza of their own. */
export const hasArticle = (word: TextWord, lexicon: Lexicon): boolean =>
  articleByLetters(word, lexicon) && !OWN_ALIF.test(word.text)

const OWN_ALIF = /^[وفبلك]{0,2}[أإآ]/

const articleByLetters = byShape(
  ({ fold, starts }, { clitics }: Lexicon) =>
    starts.some(s => s.text.startsWith(clitics.article) && s.text.length > 4) ||
    fold.startsWith(clitics.melted.written),
)

/** True where the word begins with و or ف that joins, as far as letters and lexicon can tell. */
export function isConjoined(word: TextWord, name: NameSpan | null): boolean {
  return name ? name.start.conjunction !== '' : joinsByLetters(word)
}

const joinsByLetters = byShape(({ fold, readings, starts }) => {
  const bare = starts.find(s => s.conjunction)
  if (!bare) return false
  if (readings.length) return readings.every(r => r.conjunction)
  return fold.startsWith('و') && bare.text.length > 2
})

/** The preposition written onto the word, or ''. */
export function attachedPreposition(word: TextWord, name: NameSpan | null, lexicon: Lexicon): string {
  return name ? name.start.preposition : prepositionByLetters(word, lexicon)
}

const prepositionByLetters = byShape(({ readings, fold }, lexicon: Lexicon): string => {
  if (readings.length) return readings.some(r => !r.preposition) ? '' : readings[0]!.preposition
  const { clitics } = lexicon
  const bare = fold.startsWith('و') ? fold.slice(1) : fold
  if (bare.startsWith(clitics.melted.written) && bare.length > 4) return clitics.melted.is[0]!
  for (const letter of clitics.prepositions)
    if (bare.startsWith(letter + clitics.article) && bare.length > 5) return letter
  // بتزويد, لاستكمال
  const first = bare[0]
  if (first && clitics.prepositions.includes(first) && marked(lexicon, bare.slice(1), 'verbal-noun')) return first
  return ''
})

/** حيا سكنيا: written with the alif of the accusative, so that no name follows in the genitive. */
export const isAccusative: (word: TextWord) => boolean = byShape(
  ({ fold, readings }) =>
    fold.endsWith('ا') && readings.some(r => !r.article && fold.endsWith(`${r.entry.lexeme.lemma}ا`)),
)

const VERB_KINDS = new Set<LexemeKind>(['general-verb', 'event', 'support', 'cause', 'saying', 'status'])

const HARM = new Set(['killed', 'wounded'])

const CARRYING = new Set<LexemeKind>(['support', 'saying', 'general-verb'])

/** Whether a word is to be read as a verb here, by its forms and its neighbours. */
export function isVerb(frame: Frame, i: number): boolean {
  const word = frame.words[i]
  if (word?.shape.kind !== 'arabic' || frame.persons.has(i)) return false
  if (sayingParticiple(frame, i)) return true
  // حركة is no verb with a pronoun (حركه): only nouns end in ta marbuta.
  if (/ة\p{M}*$/u.test(word.text)) return false
  const verbs = word.shape.readings.filter(r => r.entry.features.pos === 'verb' && VERB_KINDS.has(r.entry.lexeme.kind))
  if (!verbs.length) return word.shape.readings.length === 0 && !frame.names[i] && looksImperfect(frame, i)
  if (frame.names[i] && frame.names[i]!.end > i + 1) return false
  // شنه، شنتها: with a pronoun the carrying word is the verb of a relative clause.
  const others = word.shape.readings.filter(
    r => r.entry.features.pos !== 'verb' && !(CARRYING.has(r.entry.lexeme.kind) && r.pronoun),
  )
  if (others.some(r => r.entry.lexeme.kind === 'function' && r.entry.lexeme.data['kind'] !== 'naming'))
    return cluesDemand(frame, i, verbs) || saysThat(frame, i, verbs)
  // وزير is no و + زير where it is a word of its own.
  if (verbs.every(r => r.conjunction) && others.some(r => !r.conjunction)) return false
  if (!others.length)
    return (
      frame.names[i] === null ||
      // دمر: a suburb only where a word says so.
      (frame.names[i]!.hits.every(h => h.kind === 'place') && placeName(frame, i) === null) ||
      (!hasClueBefore(frame, i) && verbs.some(isPresentOrMany))
    )
  // إلى قتل وأسر العديد: a noun of harm joined to such a noun.
  if (others.some(r => r.conjunction && isHarm(r)) && readingOf(frame.words[i - 1], 'event') && word.joined)
    if (frame.words[i - 1]!.shape.readings.some(isHarm) && !isVerb(frame, i - 1)) return false
  // تبنى, تصدى, where the noun is written تبني.
  if (
    word.text.endsWith('ى') &&
    others.every(r => r.entry.features.pos === 'noun' && VERB_KINDS.has(r.entry.lexeme.kind))
  )
    return true
  // تؤكد تركيا: the fixed form of a verb of saying is that verb, whatever follows.
  if (others.every(r => r.entry.lexeme.kind === 'saying' && r.entry.features.pos === 'word')) return true
  // قرى سهل الغاب, قرى وبلدات: a word for a kind of place before the name of one, or before another.
  const place = frame.names[i + 1]?.hits.some(h => h.kind === 'place') || readingOf(frame.words[i + 1], 'place-kind')
  if (place && readingOf(word, 'place-kind')) return false
  // شهدت القرى قصفا: the accusative of a noun, not two who did it.
  if (verbs.every(r => r.entry.features.number === 'dual') && others.some(r => r.entry.features.pos === 'noun'))
    return false
  if (befalls(frame, i, verbs)) return true
  // The same letters are a noun (قتل، قصف، هجوم): what stands around decides.
  const before = functionKind(frame.words[i - 1])
  if (before === 'preposition' || others.some(r => r.article) || verbs.every(r => r.preposition)) return false
  if (before === 'subordinator') return mayBringVerb(frame.words, i, verbs)
  if (before === 'negation' || before === 'particle' || before === 'relative') return true
  const next = frame.words[i + 1]
  // قناص قتل طفلا: no noun takes the accusative after it.
  if (!next) return false
  if (next.joined && isAccusative(next) && HARM.has(String(verbs[0]!.entry.lexeme.data['outcome']))) return true
  if (i > 0 && next.joined && !word.shape.readings.some(r => r.conjunction) && frame.words[i]!.joined && !before) {
    // After a noun without a break the noun reading is an object or an idafa, unless a definite subject stands before.
    // ثلاثة شبان خطفهم التنظيم: of persons just named a verb tells that has a pronoun for them.
    const bare = !hasArticle(frame.words[i - 1]!, frame.lexicon)
    if (bare) return readingOf(frame.words[i - 1], 'victim') !== undefined && verbs.every(r => r.pronoun)
  }
  if (frame.quantityAt.has(i + 1)) return true
  if (cannotBeItsSubject(next, verbs)) return false
  const adjective = readingOf(next, 'nationality', 'actor-modifier')
  if (adjective && !adjective.article && adjective.entry.features.number === 'singular') return false
  if (attachedPreposition(next, frame.names[i + 1] ?? null, frame.lexicon) || functionKind(next) === 'preposition')
    return others.length === 0
  return true
}

const NEAR = 7

/**
 * أن شاباً من البلدة قتل برصاص القناصة, أن الشاب الفلسطيني قتل, قتل فيها شخص: a word of harm after a person who opens the
 * clause (with the article: right behind him), or before `فيها`, is told of that person.
 */
function befalls(frame: Frame, i: number, verbs: readonly Reading[]): boolean {
  const { words } = frame
  const articled = (word: TextWord) => hasArticle(word, frame.lexicon)
  if (!words[i]!.joined || !verbs.some(r => r.entry.lexeme.data['outcome'] && !r.conjunction && !r.pronoun))
    return false
  if (AT_IT.has(words[i + 1]?.shape.fold ?? '') && readingOf(words[i + 2], 'victim', 'actor-head')) return true
  if (countedAfter(frame, i)) return true
  for (let k = i - 1; k >= 0 && k >= i - NEAR && words[k + 1]!.joined; k--) {
    if (functionKind(words[k]) === 'subordinator')
      return k + 1 < i && !!readingOf(words[k + 1], 'victim') && (!articled(words[k + 1]!) || articled(words[i - 1]!))
    if (functionKind(words[k]) !== 'naming' && readingOf(words[k], 'event', 'support')) return false
  }
  return false
}

/** قتل في الهجوم 15 شخصاً, قتل فيه جراء القصف نحو ثمانين: what says where or by what stands between, whom it befell is counted. */
function countedAfter({ words, quantityAt }: Frame, i: number): boolean {
  const next = words[i + 1]
  if (functionKind(next) !== 'preposition' && !AT_IT.has(next?.shape.fold ?? '')) return false
  for (let k = i + 2; k <= i + COUNTED_WITHIN && words[k]?.joined; k++) {
    if (quantityAt.has(k)) return true
    const { readings } = words[k]!.shape
    if (readings.length && readings.every(r => r.entry.features.pos === 'verb')) return false
  }
  return false
}

const COUNTED_WITHIN = 8
const AT_IT = new Set(['فيه', 'فيها', 'خلاله', 'خلالها'])

/** فقد أربعة أطفال حياتهم: the clues that a verb needs decide against ف and قد. */
function cluesDemand(frame: Frame, i: number, verbs: readonly Reading[]): boolean {
  return verbs.some(
    ({ entry: { lexeme } }) => lexeme.kind === 'event' && lexeme.data['needs'] && cluesHold(frame, lexeme, i, i + 1),
  )
}

/** وبيّن المصدر أن: a preposition that opens the clause, and behind one speaker أن, is a verb of saying. */
function saysThat({ words }: Frame, i: number, verbs: readonly Reading[]): boolean {
  if ((i > 0 && words[i]!.joined) || !verbs.some(r => r.entry.lexeme.kind === 'saying' && !r.pronoun)) return false
  for (let k = i + 1; k <= i + SPEAKER_WORDS && (words[k]?.joined || words[k]?.gap.trim() === '،'); k++) {
    if (functionKind(words[k]) === 'subordinator') return true
    if (words[k]!.shape.readings.some(r => r.conjunction) || functionKind(words[k]) === 'conjunction') return false
  }
  return false
}

const SPEAKER_WORDS = 6
const SAYS = new Set<LexemeKind>(['saying', 'general-verb'])

/**
 * وطرد الميليشيات, أو قنص مدنيين: a verb of one man takes no feminine subject and none in the genitive, so that what can be
 * a noun is one.
 */
function cannotBeItsSubject(next: TextWord, verbs: readonly Reading[]): boolean {
  const masculine = verbs.every(r => r.entry.features.number === 'singular' && r.entry.features.gender === 'm')
  const head = readingOf(next, 'actor-head', 'victim')
  const plural = head?.entry.features.number === 'plural'
  if (!masculine || !head || (head.entry.features.number !== 'plural' && !next.shape.fold.endsWith('ه'))) return false
  const persons =
    head.entry.lexeme.kind === 'victim' ||
    ['fighters', 'person', 'unknown-armed'].includes(String(head.entry.lexeme.data['sense']))
  return persons ? plural && next.shape.fold.endsWith('ين') : true
}

const isHarm = ({ entry: { lexeme } }: Reading) => lexeme.kind === 'event' && lexeme.data['outcome'] !== undefined

/** An unlisted word of the shape of a present-tense verb, where a verb may stand: after a definite word or a link. */
function looksImperfect(frame: Frame, i: number): boolean {
  const word = frame.words[i]!
  if (!/^[وف]?س?ي\p{L}{3,}$/u.test(word.shape.fold) || word.shape.fold.endsWith('ه')) return false
  const before = frame.words[i - 1]
  if (!before) return false
  const kind = functionKind(before)
  if (kind) return kind !== 'preposition'
  return hasArticle(before, frame.lexicon) && word.joined
}

/** مشيراً إلى، مؤكدة أن: the participle of a verb of saying, indefinite and in the accusative, says on. */
function sayingParticiple(frame: Frame, i: number): boolean {
  const word = frame.words[i]!
  // مجددا: again
  if (functionKind(word) === 'adverb') return false
  const reading = word.shape.readings.find(r => r.entry.features.pos === 'participle' && !r.article && !r.preposition)
  if (!reading || !/[اه]$/.test(word.shape.fold) || readingOf(word, 'place-kind', 'direction')) return false
  // استهدفوا مقراً للفصائل
  if (readingOf(word, 'object') && word.joined) return false
  // ، متهما إيران: behind a comma and in the accusative he accuses, and is no accused.
  if (readingOf(word, 'actor-head') && (word.joined || !word.shape.fold.endsWith('ا'))) return false
  if (word.shape.fold.endsWith('ه') && word.joined && word.shape.readings.some(r => !SAYS.has(r.entry.lexeme.kind)))
    return false
  return !word.joined || functionKind(frame.words[i - 1]) !== 'preposition'
}

/** محاولة, تنفيذ, مواصلة: the verbal noun of a verb that only carries an event. */
export function supportNoun(frame: Frame, i: number): Reading | undefined {
  const word = frame.words[i]
  if (!word || readingOf(word, 'event', 'actor-head', 'place-kind')) return undefined
  return word.shape.readings.find(
    r => r.entry.lexeme.kind === 'support' && r.entry.features.pos === 'noun' && !r.article,
  )
}
