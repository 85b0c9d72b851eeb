import type { Lexeme, Lexicon } from '../lexicon/index.ts'
import { byShape } from '../text/index.ts'
import type { Chunk } from './chunk.ts'
import { attachedPreposition, type Frame, functionKind, hasArticle, isVerb, readingOf } from './grammar.ts'
import { phraseAt } from './listed-phrases.ts'
import { placePhrase } from './place-phrase.ts'
import { broughtBy, takesPronouns } from './prepositions.ts'

/** Whether word i is a word that joins (و، أو، ثم) standing alone. */
export function joiner(frame: Frame, i: number): boolean {
  const word = frame.words[i]
  return word !== undefined && functionKind(word) === 'conjunction'
}

interface Link {
  readonly end: number
  readonly lexemes: readonly Lexeme[]
  readonly preposition: string
  readonly pronoun: string
  readonly determiner: boolean
  /** Only as a word that is joined on is it that link (وأحد, not واحد). */
  readonly conjoined?: boolean
}

/**
 * Closed-class words: prepositions are handed on to what follows, the rest become links. `before` are the chunks up to
 * word i.
 */
export function linkAt(frame: Frame, i: number, before: readonly Chunk[]): Link | null {
  const { lexicon } = frame
  const word = frame.words[i]!
  if (frame.persons.has(i)) return null
  // قصف لـ "قسد": a preposition drawn out before a quotation mark stands as a word of its own.
  const { fold } = word.shape
  if (fold.length === 1 && lexicon.clitics.prepositions.includes(fold))
    return { end: i + 1, lexemes: [], preposition: fold, pronoun: '', determiner: false }
  const begun = phraseAt(frame, i)
  const listed = functionsOf(word)
  if (!begun.length && !listed.length) return null
  const phrases = begun.filter(p => p.lexeme.kind !== 'actor-modifier')
  const phrase = phrases.find(p => p.lexeme.kind === 'function')
  const longest = phrases[0]
  if (longest && longest.end > i + 1 && longest.lexeme.kind !== 'function' && longest.end > (phrase?.end ?? 0))
    return null
  if (longest?.lexeme.kind === 'attribution') return null
  // دون أن: it tells that nothing of the kind happened, before it joins clauses.
  const negation = phrases.find(p => p.lexeme.kind === 'status' && p.lexeme.data['status'] === 'negated')
  if (negation && negation.end >= (phrase?.end ?? 0)) return null
  // على مدار يومين, ما بين 30 و40: the words of a preposition that begin a time or a figure.
  const longer = Math.max(frame.timeAt.get(i)?.end ?? 0, frame.quantityAt.get(i)?.end ?? 0)
  if (phrase && phrase.end >= longer) {
    const isPreposition = phrase.lexeme.data['kind'] === 'preposition'
    return {
      end: phrase.end,
      lexemes: [phrase.lexeme],
      preposition: isPreposition ? phrase.lexeme.lemma : '',
      pronoun: '',
      determiner: phrase.lexeme.data['kind'] === 'determiner',
    }
  }
  if (frame.timeAt.has(i) || frame.quantityAt.has(i)) return null
  // قتل أماً: a mother.
  const readings = listed.filter(r => !(r.entry.lexeme.data['announces'] && word.text.includes(TANWIN)))
  if (!readings.length || (frame.names[i] && frame.names[i]!.end > i + 1)) return null
  if (isVerb(frame, i)) return null
  const plain = readings.filter(r => !r.pronoun && !r.preposition)
  // بيد أن is but, بيد القوات is by the hands of.
  const clause = functionKind(frame.words[i + 1]) === 'subordinator'
  const best =
    (clause ? undefined : plain.find(r => r.entry.lexeme.data['kind'] === 'preposition')) ?? plain[0] ?? readings[0]!
  const lexeme = best.entry.lexeme
  if (lexeme.data['of_people'] && !isOfPeople(frame, i + 1)) return null
  if (
    readingOf(word, 'direction', 'cause', 'attribution', 'place-kind') &&
    !(isCountry(frame, i + 1) && hasSides(before)) &&
    placeOrCause(frame, i)
  )
    return null
  if (readingOf(word, 'victim') && best.entry.lexeme.data['kind'] !== 'preposition') return null
  const determiner = readings.some(r => r.entry.lexeme.data['kind'] === 'determiner' && !r.pronoun)
  const adjective =
    readings.some(r => r.entry.lexeme.data['takes'] === 'adjective') && frame.words[i + 1]?.joined === true
  if (lexeme.data['kind'] !== 'preposition' || determiner)
    return {
      end: adjective ? i + 2 : i + 1,
      lexemes: [...readings.map(r => r.entry.lexeme), ...demands(frame, i)],
      preposition: '',
      pronoun: '',
      determiner,
      conjoined: determiner && readings.every(r => r.conjunction !== ''),
    }
  const { preposition, pronoun } = prepositionOf(lexeme, lexicon)
  return { end: i + 1, lexemes: [lexeme], preposition, pronoun: pronoun || best.pronoun, determiner: false }
}

// ويدعى خالد: without the one who bears the name before it, a word that brings a name is what else it is.
const functionsOf = byShape(({ readings }) =>
  readings.filter(r => r.entry.lexeme.kind === 'function' && r.entry.lexeme.data['kind'] !== 'naming'),
)

/** قال إن الهجمات يجب أن تتوقف: what joins and yet is a demand of whoever says it. */
const demands = (frame: Frame, i: number): Lexeme[] =>
  phraseAt(frame, i)
    .filter(({ lexeme, end }) => lexeme.kind === 'event' && lexeme.data['speaker'] && end === i + 1)
    .map(({ lexeme }) => lexeme)

interface Written {
  readonly preposition: string
  readonly pronoun: string
}

const written = new WeakMap<Lexeme, Written>()

/** The preposition of an entry, folded, and the pronoun with which it is listed (منه). Every fifth word of a report asks for one. */
function prepositionOf(lexeme: Lexeme, lexicon: Lexicon): Written {
  const before = written.get(lexeme)
  if (before) return before
  const bare = lexicon.fold(lexeme.lemma)
  const pronoun = lexicon.clitics.pronouns.find(
    p => bare.length > p.length && !takesPronouns(lexicon, bare) && takesPronouns(lexicon, stripPronoun(bare, p)),
  )
  const made = pronoun ? { preposition: stripPronoun(bare, pronoun), pronoun } : { preposition: bare, pronoun: '' }
  written.set(lexeme, made)
  return made
}

const TANWIN = '\u064B'

/** بحق المدنيين; not بحق العودة: no deed follows. */
const isOfPeople = ({ words }: Frame, i: number): boolean =>
  words[i]?.joined === true && readingOf(words[i], 'event', 'support') === undefined

function stripPronoun(text: string, pronoun: string): string {
  return text.endsWith(pronoun) ? text.slice(0, -pronoun.length) : text
}

/** بإسناد جوي قوي لطيران التحالف, بدعم كبير من: where whoever helps begins, behind adjectives and ل or من; or null. */
export function helperAfter(frame: Frame, link: Pick<Link, 'preposition' | 'end'>): number | null {
  if (broughtBy(frame.lexicon, link.preposition) !== 'helper') return null
  const { words, lexicon } = frame
  let i = link.end
  while (i < link.end + 3 && words[i]?.joined && isPlainAdjective(frame, i)) i++
  const next = words[i]
  if (i === link.end || !next?.joined) return null
  if (functionKind(next) === 'preposition') return next.shape.fold === FROM ? i + 1 : null
  return attachedPreposition(next, frame.names[i] ?? null, lexicon) === TO ? i : null
}

const FROM = 'من'
const TO = 'ل'

const isPlainAdjective = ({ words, lexicon }: Frame, i: number) =>
  !hasArticle(words[i]!, lexicon) &&
  words[i]!.shape.readings.some(
    ({ preposition, entry: { features, lexeme } }) =>
      !preposition && (features.pos === 'adjective' || lexeme.kind === 'means' || lexeme.data['adjectives']),
  )

function placeOrCause(frame: Frame, i: number): boolean {
  return readingOf(frame.words[i], 'cause', 'attribution') !== undefined || placePhrase(frame, i) !== null
}

/**
 * مفاوضات بين روسيا وتركيا, الاتفاق المبرم بين, مواجهة واسعة بين, لقاء في جنيف أمس بين: what has sides, behind its adjectives, its time
 * and its place too, and the countries that stand for them.
 */
export function hasSides(found: readonly Chunk[]): boolean {
  for (let i = found.length - 1; i >= 0 && i >= found.length - BEHIND; i--) {
    const chunk = found[i]!
    if (chunk.kind === 'event')
      return chunk.lexemes.some(l => (l.data['roles'] as Record<string, unknown> | undefined)?.['بين'])
    const adjective = chunk.kind === 'thing' && !chunk.preposition && (chunk.definite || isAdjective(chunk))
    const where = chunk.kind === 'place' && chunk.preposition === 'في'
    const aside = chunk.kind === 'time' || chunk.kind === 'phrase' || where || adjective
    if (!aside || chunk.broken || chunk.conjunction) return false
  }
  return false
}

// How many phrases may stand between an event and its sides.
const BEHIND = 4

const isAdjective = ({ reading, lexemes }: Chunk) =>
  reading?.entry.features.pos === 'adjective' || lexemes.some(l => l.data['adjectives'])

function isCountry(frame: Frame, i: number): boolean {
  const hits = frame.names[i]?.hits ?? []
  return hits.some(h => h.kind === 'place' && frame.lexicon.world.places.get(h.id)?.kind === 'country')
}

/** ل with a verb of the present, where no other reading fits. */
export function isPurpose(frame: Frame, i: number): boolean {
  const { readings } = frame.words[i]!.shape
  return (
    !frame.names[i] &&
    readings.length > 0 &&
    readings.every(
      r => r.preposition === 'ل' && r.entry.features.pos === 'verb' && r.entry.features.tense === 'present',
    )
  )
}
