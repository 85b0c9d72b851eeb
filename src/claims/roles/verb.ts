import { bears, type Chunk, isAccusative, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import { agreement } from '../doers/agreement.ts'
import type { Draft } from '../draft.ts'
import { isTrigger } from '../triggers.ts'
import { isAlone } from './alone.ts'
import { type Argument, nominal, roleOf } from './argument.ts'
import { isCalledOn } from './called.ts'
import { eventSubject, scan } from './clause.ts'
import { mayBeHit } from './hit.ts'
import { addedTo } from './more.ts'
import { breaks, isLeftOver, isState, isStruck, joined, prepositional, push } from './push.ts'
import { DURING, IN, resumptive } from './resumed.ts'
import { coordinatedBefore, helpersBetween, pronounSubject, subjectBefore } from './subject.ts'
import { victimAfter } from './victim-after.ts'
import { isPassive, isWrittenPassive } from './voice.ts'

/** What stands with a finite verb: its subject before or after it, its object, and what prepositions bring. */
export function verbArguments(mentions: Mentions, draft: Draft, self: Chunk, found: Argument[]): void {
  const { chunks } = mentions
  const before = agreeingBefore(mentions, draft)
  const subjectRole = roleOf(draft, 'subject', 'actor')
  const objectRole = roleOf(draft, 'object', 'target')
  const features = self.reading?.entry.features
  // وتطالبان الحكومة، داعيا الحركة: a plural, a dual and a participle have their subject before them.
  const pluralVerb = PLURAL.has(String(features?.number)) || features?.person === 1 || features?.pos === 'participle'
  const passive = isPassive(chunks, draft, before) || isWrittenPassive(mentions, self)
  // اتهمت دمشق … إسرائيل: of what is said a state is spoken of.
  const acts = familyOf(draft.type) !== 'politics'
  let subjectSeen = false
  let objectSeen = false
  const resumed = before?.relative ? resumptive(chunks, draft.chunk) : ''
  if (before && resumed) {
    // هجوم قتل فيه المسلحون خمسة, حملة سيطر خلالها الجيش: when it happened is nobody's part in it.
    const sets = resumed === DURING || (resumed === IN && before.chunk.kind !== 'place')
    if (!sets)
      push(
        found,
        before.chunk,
        before.index,
        roleOf(
          draft,
          resumed,
          before.chunk.kind === 'place' ? 'place' : draft.type === 'statement' ? 'none' : 'target',
        ),
        `after ${resumed}`,
      )
  } else if (before) {
    const event = isTrigger(before.chunk) && before.chunk.kind === 'event'
    if (!event)
      push(
        found,
        before.chunk,
        before.index,
        passive && !self.pronoun ? 'target' : self.pronoun && before.relative ? objectRole : subjectRole,
        'subject before the verb',
      )
    subjectSeen = !(self.pronoun && before.relative)
    for (const more of coordinatedBefore(chunks, before.index))
      push(found, chunks[more]!, more, passive ? 'target' : subjectRole, 'joined to the subject')
    if (!event && !passive && !before.relative)
      for (const help of helpersBetween(chunks, before.index, draft.chunk))
        push(found, chunks[help]!, help, subjectRole, 'helps the subject')
  } else if (pluralVerb || pronounSubject(chunks, draft.chunk) || eventSubject(chunks, draft.chunk)) subjectSeen = true
  // تظاهرة طالبوا فيها الجيش
  if (resumed && pluralVerb) subjectSeen = true
  if (draft.entry.transitive && self.conjunction && loneNoun(chunks, draft.chunk)) subjectSeen = true
  let last: Argument | null = null
  scan(mentions, draft.chunk + 1, (chunk, index) => {
    const resumable = objectRole !== 'none' && !objectSeen
    const apart =
      chunk.broken && (subjectSeen || last !== null) && !(resumable && resumes(mentions, draft.chunk, index))
    if (chunk.preposition === '' && !chunk.conjunction && nominal(chunk) && !apart) {
      if (afterTime(chunks, index)) return
      // كما اعتقلت مدنياً: a man is no subject of a feminine verb, joined on or not.
      const apartInGender = self.conjunction || chunk.kind === 'victim'
      if (!subjectSeen && apartInGender && otherGender(mentions, self, chunk)) subjectSeen = true
      if (objectSeen && (chunk.kind !== 'place' || (acts && isState(chunk, chunks, index, found)))) return
      const slot =
        (passive || counted(draft, chunk)) && !followedByVictim(mentions, index)
          ? 'target'
          : subjectSeen || deedOnly(draft, self, chunk) || isInert(draft, chunk) || isAlone(draft, chunks, index)
            ? objectRole
            : subjectRole
      // اتهم أنقرة, هاجم القوات: what the verb does not agree with is its object.
      if (
        slot === 'actor' &&
        objectRole === 'target' &&
        (isObject(mentions, draft, index) || (draft.type === 'statement' && isCalledOn(mentions, draft.chunk, index)))
      ) {
        last = push(found, chunk, index, 'target', 'object of the verb', draft.type === 'statement')
        objectSeen = subjectSeen = true
        return
      }
      // أعلن العبادي الانتصار: the verb of a speaker has a person for its subject, whatever he is called.
      if (slot === 'actor' && index === draft.chunk + 1 && isSurname(draft, chunk)) {
        last = { role: 'actor', chunk, index, why: 'who is named after the verb of saying' }
        found.push(last)
        subjectSeen = true
        return
      }
      // أطلق قذيفتين شرق البلدة: a verb whose object is no place or party still has places.
      if (chunk.kind === 'place' && (slot === 'none' || slot === 'event' || (slot === 'actor' && !chunk.acts)))
        last = push(found, chunk, index, 'place', 'place after the verb')
      else {
        last = push(
          found,
          chunk,
          index,
          slot,
          subjectSeen ? 'object of the verb' : 'subject after the verb',
          draft.type === 'statement',
        )
        // بثماني غارات جوية معسكراً: an adjective left over is no object.
        // استهدفت بصواريخ تحمل قنابل، صباح اليوم، مخيماً: nor is a word that no list knows to be struck.
        objectSeen =
          last !== null &&
          (subjectSeen || slot === 'target') &&
          !(FROM_AFAR.has(draft.type) && slot === 'target' && !mayBeHit(draft, chunk))
        subjectSeen = true
      }
      return
    }
    if (chunk.conjunction && last && nominal(chunk) && chunk.preposition === '') {
      last = joined(last, mentions, index, found) ?? (isLeftOver(mentions, chunk) ? last : null)
      return
    }
    last =
      addedTo(mentions, draft, index, found) ??
      prepositional(draft, chunks, index, found) ??
      (breaks(chunk) ? null : last)
  })
  // اعتقلت الشرطة إثر الحادث 10 أشخاص
  const far = draft.entry.outcome && !objectSeen ? victimAfter(mentions, draft.chunk + 1) : null
  if (far !== null && !found.some(a => a.role === 'target'))
    push(found, chunks[far]!, far, 'target', 'object of the verb')
}

/** أكدت المصادر هرب عناصر الميليشيا: what does not agree with a verb of going, where a party stands after it, is no subject. */
function agreeingBefore(mentions: Mentions, { chunk: verb, type }: Draft): ReturnType<typeof subjectBefore> {
  const before = subjectBefore(mentions, verb)
  const [self, next] = mentions.chunks.slice(verb, verb + 2) as [Chunk, Chunk | undefined]
  if (!before || before.relative || self.broken || !next || !GOES.has(type)) return before
  const free = next.kind === 'actor' && next.acts && !next.preposition && !next.conjunction && !next.broken
  return free && agreement(mentions, self, before.chunk, 1) === 'differs' ? null : before
}

const GOES = new Set(['withdrawal', 'displacement', 'defection'])

const PLURAL = new Set(['plural', 'dual'])

/** واتهمت فرنسا بإعطاء, وفرضت حظر تجول ليلا: one noun phrase without a preposition before the first with one, or a time. */
function loneNoun(chunks: readonly Chunk[], verb: number): boolean {
  const [first, second] = chunks.slice(verb + 1, verb + 3)
  const lone = second !== undefined && (second.preposition !== '' || second.kind === 'time')
  return first !== undefined && nominal(first) && !first.preposition && lone
}

/** العبادي: one unlisted word with the article. */
const isSurname = ({ type }: Draft, chunk: Chunk) =>
  SAID.has(type) &&
  chunk.kind === 'thing' &&
  chunk.definite &&
  chunk.lexemes.length === 0 &&
  chunk.end === chunk.first + 1

const SAID = new Set(['statement', 'announcement', 'talks'])

/** واستهدفت معسكراً, واعتقلت شاباً: a masculine noun after a joined feminine verb is no subject of it. */
function otherGender({ frame }: Mentions, verb: Chunk, chunk: Chunk): boolean {
  const verbs = frame.words[verb.first]!.shape.readings.filter(
    r => r.entry.features.pos === 'verb' && r.entry.features.person === 3 && !r.pronoun,
  )
  const feminine = verbs.length > 0 && verbs.every(({ entry: { features } }) => features.gender === 'f')
  const head = chunk.reading?.entry.features
  const masculine = head?.pos === 'noun' && head.number === 'singular' && head.gender !== 'f'
  const word = frame.words[chunk.first]!.shape.fold
  return feminine && masculine && chunk.entity === null && !chunk.quantity && !/(ه|ات)$/.test(word)
}

/** Right after a verb of one man a feminine party or a state, after any persons in the oblique case (واعتقلت المواطنين). */
function isObject({ chunks, frame }: Mentions, draft: Draft, index: number): boolean {
  const features = chunks[draft.chunk]!.reading?.entry.features
  if (index !== draft.chunk + 1 || features?.pos !== 'verb' || features.voice === 'passive') return false
  // وطردت المصلين; but قتل مسلحين ثلاثة جنود: a slip of the pen.
  if (isOblique(frame, chunks[index]!) && (draft.entry.outcome !== 'killed' || chunks[index]!.definite)) return true
  if (features.number !== 'singular' || draft.entry.outcome) return false
  const { kind, acts, first, end } = chunks[index]!
  const word = frame.words[first]!
  const head = readingOf(word, 'actor-head', 'source-head')
  const body = kind === 'actor' && head?.entry.features.number === 'singular'
  const woman = bears(frame.lexicon, word, 'feminine')
  // ودعت مجلس الأمن: a man's word after a verb of a woman's.
  if (features.gender === 'f') return body && !woman && draft.type === 'statement' && head.entry.features.pos === 'noun'
  return features.gender === 'm' && ((kind === 'place' && acts && end === first + 1) || (body && woman))
}

/** المواطنين, مسلحين, امرأتين: a sound plural of men, or two, that are no subject by their ending. */
function isOblique({ words, lexicon }: Mentions['frame'], { kind, first, end, quantity }: Chunk): boolean {
  if (kind !== 'actor' && kind !== 'victim') return false
  const word = words[first]!
  const many = word.shape.readings.some(
    ({ entry: { features }, pronoun }) =>
      (features.number === 'dual' ? end === first + 1 : features.number === 'plural' && !quantity) &&
      !features.construct &&
      !pronoun,
  )
  return many && bears(lexicon, word, 'oblique')
}

/** ضربت المدرسة وهدمت طابقها: a verb joined on that goes on about its doer has its object right after it. */
function deedOnly(draft: Draft, verb: Chunk, chunk: Chunk): boolean {
  return (
    verb.conjunction &&
    draft.type === 'destruction' &&
    chunk.kind === 'thing' &&
    chunk.entity === null &&
    !chunk.lexemes.some(l => l.kind === 'nationality')
  )
}

/** قصف مواقع التنظيم: a position or a building does nothing, so that the verb has no subject after it. */
const isInert = ({ type }: Draft, chunk: Chunk) =>
  chunk.kind === 'thing' && DONE_TO.has(familyOf(type)) && INERT.has(String(lexemeOf(chunk, 'object')?.data['of']))

const FROM_AFAR = new Set(['airstrike', 'shelling'])

const DONE_TO = new Set(['strikes', 'fighting', 'materiel'])

const INERT = new Set(['position', 'building'])

/**
 * استهدفت القوات، صباح اليوم، مركزا; اعتقلت الشرطة التابعة للجيش، شخصا: the object still missing stands after a comma, behind
 * what only says when or with what, or in the accusative.
 */
function resumes({ chunks, frame }: Mentions, verb: number, index: number): boolean {
  const before = chunks[index - 1]!
  // حمل الرئيس، محمود عباس، الحركة المسؤولية
  const named = before.kind === 'person' && before.broken
  const aside =
    before.kind === 'time' || (before.broken && before.preposition !== '') || before.kind === 'phrase' || named
  if (aside && index - verb <= 8) return true
  const self = chunks[index]!
  const { fold } = frame.words[self.first]!.shape
  if (!self.definite && fold.endsWith('ا') && self.reading?.entry.features.number === 'singular') return true
  // استهدفت الفصائل بالقذائف، مواقع النظام; اتهمت الحكومة، إيران بتزويدهم: a slip of the pen before the object.
  if (index - verb > SLIP) return false
  if (self.kind === 'thing') return !self.definite && isStruck(self) && !chunks[index + 1]?.broken
  const next = chunks.slice(index + 1).find(c => !(c.conjunction && nominal(c)))
  return isBody(self) && next?.broken === false && next.preposition !== ''
}

const SLIP = 4

/** إيران، المجتمع الدولي: a country or a party that is known, and no person beside his office. */
const isBody = ({ kind, acts, entity }: Chunk) => (kind === 'place' && acts) || (kind === 'actor' && entity !== null)

/** يومي الأحد والاثنين الماضيين: an adjective of the time before it. */
function afterTime(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index]!
  return (
    chunk.kind === 'thing' &&
    chunks[index - 1]!.kind === 'time' &&
    !chunk.broken &&
    chunk.definite &&
    chunk.end === chunk.first + 1 &&
    chunk.lexemes.length === 0
  )
}

/** اعتقلت 4 من عناصرها, أجلت 22 من موظفيها: who is counted after a verb of harm or rescue is whom it befell. */
function counted(draft: Draft, chunk: Chunk): boolean {
  return (draft.entry.outcome === 'captured' || draft.type === 'evacuation') && chunk.quantity !== null
}

/** قتل مسلحون ثلاثة جنود, قتلت الشرطة رجلاً: two phrases on end, of which the second can only be whom it befell. */
function followedByVictim(mentions: Mentions, index: number): boolean {
  const { chunks, frame } = mentions
  const chunk = chunks[index]!
  if (victimAfter(mentions, index) !== null) return true
  const next = chunks.slice(index + 1).find(c => c.kind !== 'time')
  if (!next || next.broken || next.conjunction || next.preposition !== '') return false
  // قتل مسلحون مجهولون مدير الناحية: one man's office behind many is no word of theirs.
  const officeholder = isOffice(next) && chunk.reading?.entry.features.number === 'plural'
  const person = next.kind === 'victim' || next.quantity !== null || officeholder
  if (chunk.kind === 'actor') return person || (PERSONS.has(next.kind) && inAccusative(frame, next))
  return ONE.has(chunk.kind) && !chunk.quantity && PERSONS.has(next.kind) && next.quantity !== null
}

const PERSONS = new Set(['victim', 'actor', 'person'])
// مفجر انتحاري
const ONE = new Set(['victim', 'person', 'thing'])

const isOffice = (chunk: Chunk) =>
  PERSONS.has(chunk.kind) &&
  lexemeOf(chunk, 'title') !== undefined &&
  chunk.reading?.entry.features.number === 'singular'

const inAccusative = (frame: Mentions['frame'], { reading, definite, first }: Chunk) =>
  !definite && (reading?.entry.features.number === 'dual' || isAccusative(frame.words[first]!))
