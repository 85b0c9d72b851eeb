import type { LexemeKind, NameHit } from '../lexicon/index.ts'
import type { Reading } from '../text/index.ts'
import type { Chunk } from './chunk.ts'
import type { Found } from './found.ts'
import { attachedPreposition, type Frame, hasArticle, isConjoined, isVerb, readingOf } from './grammar.ts'
import { phraseAt } from './listed-phrases.ts'
import { phraseEnd } from './phrase.ts'

/** The phrase that a known name heads. */
export function named(frame: Frame, i: number, hits: readonly NameHit[], nameEnd: number): Found {
  const actor = hits.find(h => h.kind === 'actor') ?? hits.find(h => h.kind === 'metonym')
  const outlet = hits.find(h => h.kind === 'outlet')
  const best = actor ?? outlet
  if (!best) {
    const end = phraseEnd(frame, i, i + 1)
    // القصر الرئاسي: what bears the name of a place and is none is a building all the same.
    const built = frame.words[i]!.shape.readings.filter(r => BUILT.has(r.entry.lexeme.kind)).map(r => r.entry.lexeme)
    return { kind: 'thing', end: Math.max(end, nameEnd), lexemes: built, definite: true }
  }
  const past = phraseEnd(frame, i, nameEnd)
  const attached = attachment(frame, past, past === nameEnd)
  // المبعوث الأممي غير بيدرسون
  const end = attached === nameEnd && readingOf(frame.words[i], 'title') ? bearer(frame, attached) : attached
  const reading = frame.words[i]!.shape.readings[0]
  return {
    kind: actor ? 'actor' : 'source',
    end,
    shown: ownEnd(frame, nameEnd, end),
    lexemes: frame.words[i]!.shape.readings.map(r => r.entry.lexeme),
    reading,
    entity: { kind: actor ? 'actor' : 'outlet', id: best.id },
    definite: true,
  }
}

const BUILT = new Set<LexemeKind>(['object', 'place-kind'])

/** The phrase that a noun for a party heads: قوات النظام، مسلحون من التنظيم. */
export function actorPhrase(frame: Frame, i: number, head: Reading): Found {
  let end = phraseEnd(frame, i, i + 1)
  // مسلحون من تنظيم الدولة; not طلبت الحكومة من المنظمات: one body is no part of others.
  const body = head.entry.features.number === 'singular' && hasArticle(frame.words[end - 1]!, frame.lexicon)
  if (!body && end < frame.words.length && frame.words[end]!.joined && frame.words[end]!.shape.fold === 'من') {
    const next = frame.names[end + 1]
    if (next?.hits.some(h => h.kind === 'actor') || readingOf(frame.words[end + 1], 'actor-head'))
      end = phraseEnd(frame, end + 1, next ? next.end : end + 2)
  }
  end = attachment(frame, end)
  if (readingOf(frame.words[i], 'title')) end = bearer(frame, end)
  // تجمعات: a gathering does things, and is struck; قائد, عضو: an office too.
  const things = frame.words[i]!.shape.readings.map(r => r.entry.lexeme).filter(
    l => l.kind === 'object' || l.kind === 'title' || l.kind === 'place-kind',
  )
  return {
    kind: 'actor',
    end,
    shown: ownEnd(frame, i + 1, end),
    lexemes: [head.entry.lexeme, ...things],
    reading: head,
    entity: entityWithin(frame, i, allyFrom(frame, i, end)),
    definite: head.article,
  }
}

/** حيدر العبادي: an unlisted word with the article. */
function isSurname(frame: Frame, i: number): boolean {
  const word = frame.words[i]
  return (
    word?.joined === true && word.shape.readings.length === 0 && !frame.timeAt.has(i) && hasArticle(word, frame.lexicon)
  )
}

/** الرئيس الروسي فلاديمير بوتين: the name of who bears the office, one that is listed or two words that no list knows. */
export function bearer(frame: Frame, end: number): number {
  const known = frame.words[end]?.joined ? frame.persons.get(end) : undefined
  if (known === undefined && !beginsName(frame, end) && !(unlisted(frame, end) && mayFollow(frame, end + 1))) return end
  let at = known ?? end + 1
  // لويد أوستن: a family name that a town has too.
  if (at === end + 1 && isTown(frame, at)) at++
  while (at < end + 4 && (beginsName(frame, at) || unlisted(frame, at) || isSurname(frame, at))) at++
  return at
}

/** نير بركات, لويد أوستن: what the second word of a name that no list knows may be. */
const mayFollow = (frame: Frame, i: number) =>
  unlisted(frame, i) || isSurname(frame, i) || isTown(frame, i) || beginsName(frame, i)

/** A word without the article that nothing but a place is called by. */
const isTown = (frame: Frame, i: number) =>
  frame.words[i]?.joined === true &&
  frame.names[i]?.end === i + 1 &&
  frame.names[i]!.hits.every(h => h.kind === 'place') &&
  unlisted(frame, i, true)

const beginsName = (frame: Frame, i: number) =>
  frame.words[i]?.joined === true && readingOf(frame.words[i], 'given-name') !== undefined

function unlisted(frame: Frame, i: number, ofPlace = false): boolean {
  const word = frame.words[i]
  return (
    word?.joined === true &&
    word.shape.kind === 'arabic' &&
    word.shape.readings.length === 0 &&
    (ofPlace || !frame.names[i]) &&
    !isConjoined(word, null) &&
    !hasArticle(word, frame.lexicon) &&
    attachedPreposition(word, null, frame.lexicon) === '' &&
    !isVerb(frame, i)
  )
}

/** الخاضعة لسيطرة المعارضة: whose it is, hung on a place or a thing; null where nothing of the kind begins. */
export function ownership(frame: Frame, i: number): number | null {
  const phrase = phraseAtSafe(frame, i)?.end
  if (phrase === undefined) return null
  const end = attachment(frame, i)
  return end > phrase ? end : null
}

/** الفصائل المدعومة من تركيا: who backs a party is not the party. Gives where such a word stands, else the end. */
function allyFrom({ words }: Frame, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (readingOf(words[i], 'actor-modifier')?.entry.lexeme.data['ally']) return i
  return end
}

/** التابعة للنظام، الموالية لها، المدعومة من أنقرة: belongs to the party before it. */
function attachment(frame: Frame, end: number, ofName = false): number {
  const { words, lexicon } = frame
  const word = words[end]
  // الجهاد الإسلامي: the adjective of a name asks for nothing after it.
  const last = ofName ? undefined : readingOf(words[end - 1], 'actor-modifier')
  const modifier = last ?? (word?.joined ? readingOf(word, 'actor-modifier') : undefined)
  const phrase = phraseAtSafe(frame, end) ?? phraseAtSafe(frame, end - 1)
  const takes = phrase?.end ?? null
  if (!modifier && !takes) return end
  if (helpedNow(frame, end)) return end
  // مسلحون على دراجة نارية: it asks for nothing after it.
  if (phrase?.lexeme.data['takes'] === 'none') return Math.max(end, phrase.end)
  // قوات الجيش اليمني الموالية للرئيس: the phrase ended before the adjective.
  const from = takes ?? (!last && hasArticle(word!, lexicon) ? end + 1 : end)
  const next = words[from]
  if (!next?.joined) return Math.max(end, takes ?? end)
  // الموالية لها، المساندة له
  if (next.shape.readings.some(r => r.entry.lexeme.data['pronouns_on'] === TO)) return from + 1
  const preposition = attachedPreposition(next, frame.names[from] ?? null, lexicon)
  // تسعى قوات الجيش الوطني للسيطرة على: what is to be done belongs to no party.
  if (!takes && preposition === TO && !frame.names[from] && readingOf(next, 'event', 'support', 'object')) return end
  // المرتبطة بروسيا، المدعومة بطيران
  if (preposition === TO || takes || (preposition !== '' && modifier?.entry.lexeme.data['with'] === preposition))
    return bearerOf(frame, from, phraseEnd(frame, from, frame.names[from]?.end ?? from + 1))
  return end
}

/** قوات الشرعية مدعومة من التحالف, not قوات مدعومة من واشنطن: without the article behind a definite party it says who helps here. */
function helpedNow({ words, lexicon, names }: Frame, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word?.joined || hasArticle(word, lexicon)) return false
  if (!readingOf(word, 'general-noun')?.entry.lexeme.data['helped']) return false
  return hasArticle(before, lexicon) || names.slice(Math.max(0, at - 4), at).some(name => name?.end === at)
}

/** القوات المتمركزة في القاعدة, العاملة ضمن التحالف: where a party stands or takes part is no word of its name. */
function ownEnd(frame: Frame, from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (phraseAt(frame, i).some(p => p.lexeme.kind === 'actor-modifier' && p.lexeme.data['aside'] === true)) return i
  return end
}

/** للرئيس عبد ربه منصور هادي */
const bearerOf = (frame: Frame, title: number, end: number) =>
  readingOf(frame.words[title], 'title') ? bearer(frame, end) : end

const TO = 'ل'

function phraseAtSafe(frame: Frame, at: number): ReturnType<typeof phraseAt>[number] | null {
  if (at < 0 || at >= frame.words.length || !frame.words[at]!.joined) return null
  return phraseAt(frame, at).find(p => p.lexeme.kind === 'actor-modifier') ?? null
}

/** The first known party or outlet named within a phrase. */
export function entityWithin(frame: Frame, first: number, end: number): Chunk['entity'] {
  for (let i = first; i < end; i++) {
    const hit =
      frame.names[i]?.hits.find(h => h.kind === 'actor' || h.kind === 'metonym') ??
      frame.names[i]?.hits.find(h => h.kind === 'outlet')
    if (hit && frame.names[i]!.end <= end) return { kind: hit.kind === 'outlet' ? 'outlet' : 'actor', id: hit.id }
  }
  return null
}
