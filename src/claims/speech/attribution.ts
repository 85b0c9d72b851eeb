import { type Chunk, functionKind, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Named, Status } from '../../record/index.ts'
import { agreement } from '../doers/agreement.ts'
import { addressed, linkKind, turnsTo } from '../roles/index.ts'
import { announced } from './announced.ts'
import { headed } from './headed.ts'
import { closingChunk } from './quotations.ts'
import { clauseStart, denialEnd, nextSaying, opensClause, scopeEnd, scopeStart } from './scopes.ts'
import { settle } from './settle.ts'
import { SPEAKERS, subjectOf } from './speaker-before.ts'
import { authorsFrom, speakersFrom } from './speakers.ts'
import { isText, textBefore } from './texts.ts'
import type { Voices } from './voices.ts'
import { publishes, witnesses } from './witnesses.ts'

/** A stretch of a sentence that somebody says. */
export interface Attribution {
  /** Chunks it covers, end exclusive. */
  readonly first: number
  readonly end: number
  /** Nearest the event first. */
  readonly sources: readonly Named[]
  readonly sense: string
  /** It stands further from the event than a source said inside it (نقلاً عن …: nearer). */
  readonly nearer: boolean
  /** The act of speaking is the news; only what is asked for or told in a clause of its own is said. */
  readonly act: boolean
  /** Index of the saying chunk. */
  readonly at: number
}

/** Who says which part of a sentence. Names of speakers are added to `voices`. */
export function attributions(text: string, mentions: Mentions, voices: Voices): Attribution[] {
  const { chunks } = mentions
  const found: Attribution[] = []
  const quoted = voices.quoting ? closingChunk(mentions) : 0
  if (quoted > 0)
    found.push({ first: 0, end: quoted, sources: voices.last, sense: 'say', nearer: false, act: false, at: -1 })
  const heading = headed(text, mentions, voices)
  if (heading?.sources.length) found.push(heading)
  chunks.forEach((chunk, index) => {
    const saying = lexemeOf(chunk, 'saying')
    const made =
      saying && (chunk.kind === 'verb' || chunk.kind === 'phrase')
        ? saidBy(text, mentions, index, found, voices)
        : ((saying && announced(text, mentions, index, saying, voices)) ?? hungOn(text, mentions, index, found, voices))
    if (made?.sources.length) found.push(made)
  })
  return found
}

/** قال المتحدث إن, مشيراً إلى, نقلت الوكالة عن مصدر أن. */
function saidBy(
  text: string,
  mentions: Mentions,
  index: number,
  found: readonly Attribution[],
  voices: Voices,
): Attribution | null {
  const { chunks } = mentions
  const chunk = chunks[index]!
  const saying = lexemeOf(chunk, 'saying')!
  const sense = String(saying.data['sense'] ?? 'say')
  const claimed = claimedBefore(mentions, index, sense)
  if (claimed !== null) {
    const { own } = speakersFrom(text, mentions, index + 1, chunks.length, 'says')
    return { sense, nearer: false, act: false, at: index, first: claimed, end: claimed + 1, sources: own.slice(0, 1) }
  }
  const opens = opensClause(mentions, index)
  const before = chunks[index - 1]
  const after = before?.kind === 'link' ? linkKind(before) : ''
  if (
    saying.data['speaker'] ||
    after === 'negation' ||
    (!opens &&
      ((saying.data['needs'] === 'clause' && !witnesses(mentions, index) && !publishes(mentions, index)) ||
        (after === 'relative' && sense !== 'deny')))
  )
    return null
  const nobody = !speaksHere(chunks[index + 1])
  // ويتوقع أن, يذكر أن: nobody's saying; مما يشير إلى أن: what a happening shows.
  if (saying.data['impersonal'] && chunk.reading?.entry.features.tense === 'present' && nobody) return null
  if (after === 'relative' && before!.lexemes.some(l => l.data['what'] === true) && nobody) return null
  // في بيان نشرته الوكالة: who passes a text on is read with whoever wrote it; وهي رواية كذبها الجيش passes nothing on.
  if (chunk.reading?.pronoun && sense !== 'deny' && !chunk.conjunction && textBefore(mentions, index)) return null
  // في مؤتمر صحافي بثه التلفزيون
  const broadcast = saying.data['needs'] === 'clause' && chunk.reading?.pronoun && !chunk.broken
  if (broadcast && !chunk.conjunction && before && before.kind !== 'link' && before.kind !== 'verb') return null
  if (saying.data['needs'] === 'trigger' && !lexemeOf(chunk, 'event')) return null
  if (!opens && meets(chunks, index, saying.data['not_with'])) return null
  // كما قال: belongs to what stands before, as وفق ما قال does.
  if (chunks[index - 1] && lexemeOf(chunks[index - 1]!, 'attribution')?.data['takes'] === 'source') return null
  if (index > 1 && lexemeOf(chunks[index - 2]!, 'attribution')?.data['takes'] === 'source') return null
  const act = saying.data['statement'] === true && !opens
  const base = {
    sense,
    nearer: false,
    act,
    at: index,
    first: scopeStart(chunks, index),
    end: sense === 'deny' ? denialEnd(mentions, index) : scopeEnd(mentions, index, opens),
  }
  if (chunk.reading?.entry.features.pos === 'participle') {
    const before = found.findLast(a => a.at < index && !a.nearer)?.sources
    return { ...base, sources: before ?? doerOf(text, mentions, index) ?? voices.last }
  }
  const relays = chunk.lexemes.some(l => l.kind === 'saying' && l.data['relays'])
  // ونقلوا السجناء إلى المدينة; but نقلت الوكالة استهداف القوارب
  if (
    relays &&
    !opens &&
    chunks[index + 1]?.kind !== 'source' &&
    !chunks.slice(index + 1, index + 7).some(c => c.preposition === 'عن')
  )
    return null
  const subject = subjectOf(mentions, index)
  // وطالبت الحكومة مجلس الأمن: whoever is turned to does not speak.
  const whom = turnsTo(chunk) && !relays ? addressed(mentions, index)[0] : undefined
  const speakers = speakersFrom(
    text,
    mentions,
    subject ?? index + 1,
    subject === null ? (whom ?? chunks.length) : index,
    relays ? 'relays' : 'says',
  )
  // وطالبوا فيها الجيش بملاحقتهم: a verb in the plural has no subject after it.
  const many = ['plural', 'dual'].includes(chunk.reading?.entry.features.number ?? '')
  const spoken = many && subject === null && chunk.kind === 'verb' ? { ...speakers, own: [] } : speakers
  const hearers =
    subject === null ? speakers : speakersFrom(text, mentions, index + 1, chunks.length, relays ? 'relays' : 'says')
  const sources = settle(
    mentions,
    { ...spoken, nearer: [...spoken.nearer, ...(subject === null ? [] : hearers.nearer)] },
    voices,
  )
  // وتتهم حماس بالسعي إلى: the lone noun after a joined verb that is never without an object.
  const event = lexemeOf(chunk, 'event')
  if (sources.length === 1 && subject === null && chunk.conjunction && event?.data['transitive'] && !opens) {
    // واتهم أطباء في المنطقة الجيش بـ: whoever is accused may stand behind a place.
    const next = chunks.slice(index + 2).find(c => !(c.kind === 'place' && c.preposition))
    const goesOn = found.findLast(a => a.at < index && !a.nearer)?.sources ?? voices.last
    if (next?.preposition && goesOn.length) return { ...base, sources: goesOn }
  }
  // وأضافت في بيان نقلته الوكالة: whoever spoke goes on, and somebody passes it on.
  const passed = !spoken.own.length && !spoken.nearer.length && subject === null && sources.length > 0
  const spokeLast = found.findLast(a => a.at < index && !a.nearer)?.sources ?? voices.last
  if (passed && sense === 'add') return { ...base, sources: [...spokeLast, ...sources] }
  if (sources.length) return { ...base, sources }
  if (whom !== undefined && chunk.conjunction && subject === null) return { ...base, sources: spokeLast }
  const goesOn =
    index === 0 &&
    chunk.conjunction &&
    !saying.data['statement'] &&
    chunks[1] !== undefined &&
    (chunks[1].kind === 'link' || chunks[1].preposition !== '')
  const pronoun = before?.kind === 'link' && before.pronoun !== '' && before.preposition === ''
  if (sense !== 'add' && !goesOn && !pronoun && (!opens || chunk.reading?.pronoun)) return null
  const spoke = found.findLast(a => a.at < index && !a.nearer)?.sources
  // ونشر الموقع صوراً قال إنها للقصف: whoever does what the sentence tells, where the verb agrees with him.
  const doer = sense === 'add' || index < 3 ? null : doerOf(text, mentions, index)
  const fits = doer && agreement(mentions, chunk, chunks[1]!, doer.length) === 'agrees'
  return { ...base, sources: spoke ?? (fits ? doer : voices.last) }
}

/** هجوم تبناه التنظيم, هجوم نسبته السلطات إلى: the index of the event that somebody takes for his or lays at a door, or null. */
function claimedBefore({ chunks }: Mentions, verb: number, sense: string): number | null {
  const { pronoun, conjunction, broken } = chunks[verb]!
  if ((sense !== 'responsibility' && sense !== 'ascribe') || !pronoun || conjunction || broken) return null
  const at = chunks[verb - 1]?.kind === 'link' && linkKind(chunks[verb - 1]!) === 'relative' ? verb - 2 : verb - 1
  return chunks[at]?.kind === 'event' ? at : null
}

const speaksHere = (chunk: Chunk | undefined) =>
  chunk !== undefined && chunk.kind !== 'link' && !chunk.preposition && !chunk.broken

/** تحدث الرئيس مع نظيره الروسي: a meeting, not what is said of one. */
function meets(chunks: readonly Chunk[], verb: number, preposition: unknown): boolean {
  if (preposition === undefined) return false
  const after = chunks.slice(verb + 1, verb + 4)
  return after.some(c => c.preposition === preposition) && !after.some(c => c.preposition === 'عن')
}

/** ووصل الوزير إلى بغداد مؤكداً: who does what the sentence tells says the rest, or null. */
function doerOf(text: string, mentions: Mentions, participle: number): readonly Named[] | null {
  const { chunks } = mentions
  const doer = chunks[1]
  if (chunks[0]!.kind !== 'verb' || !doer || participle < 2 || doer.preposition || doer.broken) return null
  if (!SPEAKERS.has(doer.kind) && !(doer.kind === 'place' && doer.acts)) return null
  const { own } = speakersFrom(text, mentions, 1, participle, 'says')
  return own.length ? own : null
}

/** وفق المرصد, بحسب ما أعلنت الوزارة, على حد قوله, نقلاً عن مصدر. */
function hungOn(
  text: string,
  mentions: Mentions,
  index: number,
  found: readonly Attribution[],
  voices: Voices,
): Attribution | null {
  const { chunks } = mentions
  const attribution = lexemeOf(chunks[index]!, 'attribution')
  // بل أيضا هناك فحسب
  if (!attribution || functionKind(mentions.frame.words[chunks[index]!.first]) === 'adverb') return null
  if (attribution.data['takes'] === 'author') return writtenBy(text, mentions, index, voices)
  if (!attribution.data['back'] && attribution.data['takes'] !== 'source') return null
  // نقلاً عن within وقالت الوكالة … إن is read with its verb.
  let from = index + 1
  while (chunks[from]?.kind === 'link' && linkKind(chunks[from]!) !== 'negation' && !chunks[from]!.broken) from++
  // وفق آخر حصيلة
  if (
    chunks[from + 1]?.kind === 'event' &&
    isText(mentions.frame, chunks[from + 1]!) &&
    chunks[from]!.kind === 'victim'
  )
    from++
  // وفق حصيلة للمرصد
  const counted = chunks[from]?.kind === 'event' && isText(mentions.frame, chunks[from]!)
  if (counted) from++
  const verb = chunks[from]?.kind === 'verb' ? chunks[from]! : null
  if (attribution.data['verb'] && !(verb && lexemeOf(verb, 'saying'))) return null
  if (verb && !readingOf(mentions.frame.words[verb.first], 'given-name')) from++
  // وفق الخطط المعتمدة
  if (chunks[from]?.lexemes.some(l => l.data['rules'] === true)) return null
  // بحسب تعبيرها
  const back = attribution.data['back'] || (chunks[from]?.kind === 'thing' && chunks[from]?.pronoun !== '')
  const relays = verb?.lexemes.some(l => l.kind === 'saying' && l.data['relays']) ?? false
  const how = relays ? 'relays' : from > index + 1 && !counted ? 'says' : 'none'
  // نقلت الوكالة عن مصدر قوله إن: whoever spoke in this sentence.
  const sources = back
    ? [...(found.findLast(a => a.at >= 0 && !a.nearer)?.sources ?? voices.last)]
    : settle(mentions, speakersFrom(text, mentions, from, chunks.length, how), voices)
  const told = chunks.slice(0, index).some(c => c.kind === 'event' || (c.kind === 'verb' && lexemeOf(c, 'event')))
  return {
    first: told ? clauseStart(chunks, index) : 0,
    end: told ? index : chunks.length,
    sources,
    sense: 'say',
    nearer: true,
    act: false,
    at: index,
  }
}

/** وجاء في بيان للتحالف أن, كما ورد في تقرير أصدرته المنظمة: who wrote it says it; else whoever spoke last. */
function writtenBy(text: string, mentions: Mentions, index: number, voices: Voices): Attribution {
  const { chunks } = mentions
  const authors = authorsFrom(text, mentions, index + 1)
  const written = settle(mentions, authors, voices)
  const sources = written.length ? written : [...voices.last]
  const next = chunks[authors.end]
  const opens = opensClause(mentions, index) || (next?.kind === 'link' && linkKind(next) === 'subordinator')
  return {
    first: opens ? index + 1 : 0,
    end: opens ? nextSaying(mentions, index) : index,
    sources,
    sense: 'say',
    nearer: !opens,
    act: false,
    at: index,
  }
}

/** The sources of an event at `chunk`, nearest first; of what is told by the way, from `aside` on, only those named there. */
export function sourcesAt(
  said: readonly Attribution[],
  chunk: number,
  status: Status,
  aside: number | null = null,
): Named[] {
  const covering = said.filter(
    a =>
      (aside === null || a.at > aside) &&
      a.first <= chunk &&
      chunk < a.end &&
      a.at !== chunk &&
      // رفضوا تسليم المدينة: who refuses tells of nothing.
      (!a.act || (status === 'planned' && a.sense !== 'refuse') || a.sense === 'accuse'),
  )
  // نفى المصدر ما أعلنه المتمردون: who told what is denied does not deny it.
  const denial = status === 'denied' ? covering.find(a => a.sense === 'deny') : undefined
  const stand = covering.filter(a => !denial || a.nearer || a.at <= denial.at || a.sense === 'deny')
  const own = [...stand.filter(a => a.nearer), ...stand.filter(a => !a.nearer)].flatMap(a => a.sources)
  return own.filter((s, i) => own.findIndex(o => o.start === s.start) === i)
}
