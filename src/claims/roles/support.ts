import type { Lexeme } from '../../lexicon/index.ts'
import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import { tellsPrior } from '../causes.ts'
import type { Draft, Role } from '../draft.ts'
import { isTrigger } from '../triggers.ts'
import { type Argument, ENDS_CLAUSE, isDoer, isMeeting, linkKind, nominal, roleOf } from './argument.ts'
import { accused, claimsIt, ownsUp, standsBehind } from './blamed.ts'
import { isPartitive, scan } from './clause.ts'
import { isFellow, unlessSpeaks } from './fellow.ts'
import { hangsOn, isMatterOf } from './hangs.ts'
import { prepositional, push } from './push.ts'
import { coordinatedBefore, helpersBetween, subjectBefore } from './subject.ts'

/** شنت الطائرات غارات: what the subject of the carrying verb is to the event. */
export function supportBefore(mentions: Mentions, draft: Draft, found: Argument[]): void {
  const { chunks } = mentions
  // نفذ الجيش حملة إثر هجوم على دورية: nobody's verb carries what is told as done before.
  const [phrase, event] = [chunks[draft.chunk - 1], chunks[draft.chunk]!]
  if (tellsPrior(mentions, event) || (phrase?.kind === 'phrase' && tellsPrior(mentions, phrase))) return
  let carrier = draft.chunk
  for (let i = draft.chunk - 1; i >= 0 && i >= draft.chunk - 7; i--) {
    const chunk = chunks[i]!
    // تمكنت خلال عمليات التمشيط من أسر: an event after a preposition only says when or how.
    if (
      chunk.kind === 'event' &&
      isTrigger(chunk) &&
      chunk.preposition === '' &&
      chunks[i - 1]?.kind !== 'phrase' &&
      !chunks[i + 1]!.conjunction &&
      !chunks[draft.chunk]!.conjunction
    )
      return
    if (chunk.kind === 'link' && ENDS_CLAUSE.has(linkKind(chunk))) return
    if (chunk.kind !== 'verb' && chunk.kind !== 'support') continue
    const support = insists(chunks, i, draft.chunk) ? undefined : supportOf(mentions, i, draft)
    // بدأت السلطات تحقيقاً في الهجوم: what it is about is not what begins.
    if (support && support.data['by'] !== 'في' && isMatterOf(chunks, i, carrier)) return
    if (support) {
      const before = found.length
      carry(mentions, draft, support, i, found)
      // محاولة شن هجوم: the carrier may itself be carried.
      if (chunk.kind === 'support' && found.length === before) {
        carrier = i
        continue
      }
    } else if (
      chunk.kind === 'verb' &&
      ((announces(chunk, chunks, draft) && !doneBy(found, draft)) ||
        ownsUp(chunk, chunks, draft) ||
        standsBehind(chunks, i, carrier) ||
        governs(chunk, chunks, draft) ||
        comesOut(chunk, chunks, draft))
    )
      carry(mentions, draft, { ...chunk.lexemes[0]!, data: { subject: 'actor' } }, i, found)
    else if (chunk.kind === 'verb') accused(chunks, i, carrier, found)
    return
  }
}

/** شدد الوزير على وقف القصف: a verb of saying too, whose object a preposition brings, carries no event. */
function insists(chunks: readonly Chunk[], verb: number, event: number): boolean {
  return (
    lexemeOf(chunks[verb]!, 'saying') !== undefined &&
    chunks.slice(verb + 1, event + 1).some(c => c.kind !== 'place' && c.preposition === 'علي')
  )
}

/** القوات تواصل قصفها, تواصل القوات قصفها: of verbs written alike the one that has somebody for its subject, where somebody is named. */
function supportOf(mentions: Mentions, index: number, { type }: Draft): Lexeme | undefined {
  const { chunks } = mentions
  const supports = chunks[index]!.lexemes.filter(l => l.kind === 'support' && !isMeeting(l, type))
  const next = chunks[index + 1]
  const follows = next?.kind === 'actor' && next.preposition === '' && !next.broken
  if (supports.length < 2 || (!follows && subjectBefore(mentions, index)?.chunk.kind !== 'actor')) return supports[0]
  return supports.find(l => l.data['subject'] === 'actor') ?? supports[0]
}

/** هجوم شنته الفصائل, هدنة أعلنتها الحكومة: the subject of a clause with a pronoun for the event; of a toll it is only told. */
function tellerRole(draft: Draft, pointsBack: boolean, verb: Chunk, support: Lexeme | undefined): Role {
  if (!pointsBack) return 'none'
  // سيارة مفخخة يقودها انتحاري, عبوة زرعها مسلحون: who laid a bomb did nothing else by it.
  if (draft.type === 'bombing' && support?.data['subject'] === 'actor') return 'actor'
  if (support?.data['lays']) return 'none'
  if (support) return supportRole(draft, support)
  const announced = lexemeOf(verb, 'saying')?.data['sense'] === 'announce' && !draft.entry.outcome
  return announced ? roleOf(draft, 'subject', 'actor') : 'none'
}

/** عملية يقوم بها الجيش: the pronoun for the event stands with the preposition of the verb. */
function pointsWithPreposition(chunks: readonly Chunk[], verb: number, support: Lexeme | undefined): boolean {
  const link = chunks[verb + 1]
  return link?.kind === 'link' && link.preposition !== '' && link.preposition === support?.data['by']
}

/** تفجيرات تبنى معظمها التنظيم: the pronoun stands with a word that says how much. */
function quantified({ chunks, frame }: Mentions, at: number): boolean {
  const link = chunks[at]
  return (
    link?.kind === 'link' && !link.preposition && frame.words[link.first]!.shape.readings.some(r => r.pronoun !== '')
  )
}

/** هجوم اتهمت أنقرة الحزب بتنفيذه، تفجير نسبته السلطات إلى التنظيم: index of the party that a verb right after the event names for it. */
function ascribed(chunks: readonly Chunk[], verb: number): number | null {
  const sense = lexemeOf(chunks[verb]!, 'saying')?.data['sense']
  const told = chunks[verb + 1]
  // هجمات نسبت إلى المقاتلين
  if (sense === 'ascribe' && (chunks[verb]!.pronoun || (told?.acts && ASCRIBED_TO.has(told.preposition)))) {
    const to = chunks.findIndex((c, i) => i > verb && c.acts && ASCRIBED_TO.has(c.preposition))
    return to < 0 ? null : to
  }
  if (sense === 'announce' && claimsIt(chunks, verb)) return verb + 1
  if (sense !== 'accuse') return null
  const deed = chunks.findIndex((c, i) => i > verb && c.preposition === 'ب' && c.pronoun !== '')
  const parties = chunks
    .map((_, i) => i)
    .filter(i => i > verb && i < deed && chunks[i]!.acts && !chunks[i]!.preposition)
  return parties.length > 1 ? parties.at(-1)! : null
}

const ASCRIBED_TO = new Set(['الي', 'ل'])

/** أكد المتحدث تصدي الجيش للهجوم: the genitive names who did it. */
const doneBy = (found: readonly Argument[], { chunk, type }: Draft) =>
  familyOf(type) !== 'politics' && found.some(a => a.role === 'actor' && a.index > chunk)

// أعلن الجيش استعادة البلدة: who announces a deed of his own in a verbal noun did it. A toll is only told.
function announces(verb: Chunk, chunks: readonly Chunk[], draft: Draft): boolean {
  if (verb.kind !== 'verb' || lexemeOf(verb, 'saying')?.data['sense'] !== 'announce' || draft.entry.outcome)
    return false
  const between = chunks.slice(chunks.indexOf(verb) + 1, draft.chunk)
  return (
    between.every(c => c.kind === 'time' || c.kind === 'place' || c.kind === 'actor' || c.kind === 'support') &&
    chunks[draft.chunk]!.preposition !== 'ل'
  )
}

// وافقت الحكومة على إجلاء المرضى: who decides on a deed is the one to do it.
function governs(verb: Chunk, chunks: readonly Chunk[], draft: Draft): boolean {
  if (
    lexemeOf(verb, 'saying') ||
    lexemeOf(verb, 'event') ||
    lexemeOf(verb, 'cause') ||
    draft.entry.outcome === 'killed'
  )
    return false
  const between = chunks.slice(chunks.indexOf(verb) + 1, draft.chunk)
  const preposition = chunks[draft.chunk]!.preposition
  // تهدف الفصائل من خلال هجومها إلى: what stands after another preposition only says how.
  return (
    (['علي', 'الي', 'ب', 'من'].includes(preposition) || (preposition === 'ل' && ARMED.has(familyOf(draft.type)))) &&
    between.some(c => c.kind === 'actor' && c.preposition === '') &&
    between.every(c => c.kind === 'time' || c.kind === 'actor' || c.kind === 'place' || c.preposition !== '')
  )
}

/** خرج آلاف السكان في مظاهرات, يستمر الفلسطينيون بالتظاهر: the people between a verb and what they do in the street. */
function comesOut(verb: Chunk, chunks: readonly Chunk[], { type, chunk }: Draft): boolean {
  if (type !== 'protest' || lexemeOf(verb, 'saying') || !OUT.has(chunks[chunk]!.preposition)) return false
  const [who, ...rest] = chunks.slice(chunks.indexOf(verb) + 1, chunk)
  const people = who !== undefined && PEOPLE.has(who.kind) && !who.preposition && !who.broken
  return people && rest.every(c => c.kind === 'time' || c.kind === 'place' || PEOPLE.has(c.kind))
}

const OUT = new Set(['في', 'ب', 'ل'])
const PEOPLE = new Set(['victim', 'actor', 'quantity'])

const ARMED = new Set(['strikes', 'fighting', 'territory'])

function carry(mentions: Mentions, draft: Draft, support: Lexeme, verb: number, found: Argument[]): void {
  const { chunks } = mentions
  const role = supportRole(draft, support)
  // قصفت الفصائل البلدة. وردت القوات بقصف مواقعها: an answer is another.
  if (support.data['answers']) {
    // ردت إسرائيل على الضربات: what is answered others did.
    if (mentions.chunks[draft.chunk]!.preposition === 'علي') return
    draft.another = true
  }
  const before = hangsOn(chunks, verb) ? null : unlessSpeaks(chunks, verb, subjectBefore(mentions, verb))
  const between: Argument[] = []
  let last: Argument | null = null
  let naming = false
  for (let i = verb + 1; i < draft.chunk; i++) {
    const chunk = chunks[i]!
    // شنت فصائل، بينها جيش الإسلام، هجوما: members of the subject.
    naming = chunk.kind === 'link' ? naming || isPartitive(chunk) : naming && !chunk.preposition && !chunk.broken
    if (naming) continue
    if (chunk.kind === 'time') push(found, chunk, i, 'time', 'time')
    else if (chunk.kind !== 'place' && qualifiesAccusative(mentions, chunk)) continue
    else if (nominal(chunk) && chunk.preposition === '' && (!chunk.broken || chunk.conjunction)) {
      if (chunk.conjunction && last) last = push(between, chunk, i, last.role as Role, 'joined by و')
      else if (!between.length)
        last = push(
          between,
          chunk,
          i,
          chunk.kind === 'place' && role === 'actor' && !chunk.acts ? 'place' : role,
          'subject of the carrying verb',
        )
      // شهدت مدينة الباب شرق حلب قصفا: where the subject lies.
      else if (chunk.kind === 'place' && last?.role === 'place') push(found, chunk, i, 'place', 'place in the clause')
    } else if (isFellow(draft, last, chunk)) last = push(between, chunk, i, 'actor', 'joined by مع')
    else if (nominal(chunk) && isDoer(chunk)) last = push(between, chunk, i, role, 'after من قبل')
    else if (chunk.kind === 'place') push(found, chunk, i, 'place', 'place in the clause')
    // لحق بالناقلة ضرر, شنت على المواقع غارات: what the carried noun takes stands before it.
    else if (nominal(chunk) && (chunk.preposition === 'ب' || chunk.preposition === 'علي'))
      prepositional(draft, chunks, i, found)
  }
  found.push(...between)
  // القوات تمكنت، بإسناد من الطيران، من اقتحام: who helps is not the subject.
  if (between.every(a => a.chunk.brings === 'helper') && before && nominal(before.chunk)) {
    push(found, before.chunk, before.index, role, 'subject before the carrying verb')
    for (const more of coordinatedBefore(chunks, before.index))
      push(found, chunks[more]!, more, role, 'joined to the subject')
    for (const help of before.relative ? [] : helpersBetween(chunks, before.index, verb))
      push(found, chunks[help]!, help, role, 'helps the subject')
  }
}

// تصعيدا عسكريا: an adjective in the accusative, not a soldier.
function qualifiesAccusative({ chunks, frame }: Mentions, chunk: Chunk): boolean {
  const before = chunks[chunks.indexOf(chunk) - 1]
  const man = chunk.lexemes.some(l => l.data['sense'] === 'fighters')
  return before?.kind === 'support' && man && !chunk.conjunction && frame.words[chunk.first]!.shape.fold.endsWith('ا')
}

// What an entry calls its subject also holds for the subject of the verb that carries it.
function supportRole(draft: Draft, support: Lexeme): Role {
  const role = (support.data['subject'] ?? 'actor') as Role
  return role === 'actor' ? roleOf(draft, 'subject', draft.entry.roles?.['idafa'] === 'side' ? 'side' : 'actor') : role
}

/** وقّعتها: of verbs written alike the one that takes an object, where a pronoun stands for it. */
function carrierOf(verb: Chunk): Lexeme | undefined {
  const supports = verb.lexemes.filter(l => l.kind === 'support')
  return (verb.pronoun && supports.find(l => l.data['subject'] === 'actor')) || supports[0]
}

/** هجوم شنته الفصائل على, غارات استهدفت المشفى: a verb right after an event noun tells more of it. */
export function relativeAfter(mentions: Mentions, draft: Draft, found: Argument[]): void {
  const { chunks } = mentions
  // اعتراض صاروخ أطلقته الميليشيات: the clause tells of what was stopped, and where, but not who stopped it.
  const ofStopped = roleOf(draft, 'idafa', 'none') === 'event'
  for (let i = draft.chunk + 1; i < chunks.length && i <= draft.chunk + 8; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' && linkKind(chunk) === 'subordinator') return
    if (chunk.kind === 'event' && isTrigger(chunk)) return
    if (chunk.kind !== 'verb') continue
    if (chunk.conjunction || tellsOther(mentions, draft.chunk, i)) return
    const support = carrierOf(chunk)
    const relative = support?.data['relative'] as Role | undefined
    if (support && isMeeting(support, draft.type)) return
    // كسر حصار تفرضه القوات: whoever imposes it did not break it, and is whom it was broken against.
    const described = chunk.pronoun ? roleOf(draft, 'relative', 'none') : 'none'
    const back = pointsWithPreposition(chunks, i, support)
    const usual = tellerRole(draft, chunk.pronoun !== '' || back || quantified(mentions, i + 1), chunk, support)
    const named = ascribed(chunks, i)
    if (named !== null) {
      if (!ofStopped) push(found, chunks[named]!, named, 'actor', 'said to have done it')
      return
    }
    if (!support && usual === 'none' && described === 'none') return
    let last: Argument | null = null
    scan(mentions, back ? i + 2 : i + 1, (after, index) => {
      // اعتراض صاروخ أطلق من البلاد: where it came from is not where it was stopped.
      if (ofStopped && after.preposition === 'من') return
      if (after.preposition === '' && !after.conjunction && nominal(after) && !after.broken && !last) {
        const role = ofStopped ? 'none' : described === 'none' ? (relative ?? usual) : described
        last = push(
          found,
          after,
          index,
          after.kind === 'place' && (role === 'actor' || ofStopped) && !after.acts ? 'place' : role,
          'of the clause that tells of it',
        )
      } else if (after.conjunction && last && nominal(after) && after.preposition === '')
        last = push(found, after, index, last.role as Role, 'joined by و')
      else if (isFellow(draft, last, after)) last = push(found, after, index, 'actor', 'joined by مع')
      else last = prepositional(draft, mentions.chunks, index, found) ?? last
    })
    return
  }
}

/** الهجوم جاء بعد تنفيذ عملية استهدفت ناقلة: the clause tells of the noun right before it, with which its verb agrees. */
function tellsOther({ chunks, frame }: Mentions, event: number, verb: number): boolean {
  const noun = chunks[verb - 1]!
  const feminine = (chunk: Chunk) => frame.words[chunk.first]!.shape.fold.endsWith('ه')
  return (
    noun.kind === 'thing' &&
    !noun.definite &&
    feminine(noun) &&
    chunks.slice(event + 1, verb).some(c => c.kind === 'support') &&
    chunks[verb]!.reading?.entry.features.gender === 'f' &&
    !feminine(chunks[event]!) &&
    chunks[event]!.reading?.entry.features.number === 'singular'
  )
}
