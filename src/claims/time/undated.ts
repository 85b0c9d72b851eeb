import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { type ClaimType, familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { linkKind } from '../roles/index.ts'
import { apartBefore } from './apart.ts'

/**
 * Where the words begin by which a draft is told by the way, by the report itself whoever is quoted, or null: what describes
 * somebody, or came so long before (بعد يومين على الهجوم).
 */
export function asideFrom(mentions: Mentions, draft: Draft): number | null {
  return describedFrom(mentions, draft) ?? apartBefore(mentions, draft)
}

/** Told with no day, and in words that put it before what the report is about: nobody knows when it was. */
export function isOpen(mentions: Mentions, draft: Draft): boolean {
  return (
    describedFrom(mentions, draft) !== null ||
    isReminder(draft) ||
    wasBefore(mentions, draft) ||
    isAbout(mentions, draft) ||
    isOfWar(draft) ||
    wasTaken(mentions, draft) ||
    isStandingCharge(mentions, draft)
  )
}

/** يذكر أن الحركة تستهدف القرى بالصواريخ: what the report only reminds of is not of its own day, nor of that told before. */
const isReminder = ({ reminds, type }: Draft) => reminds && ATTACKS.has(familyOf(type))
const ATTACKS = new Set(['strikes', 'fighting', 'harm'])

/** قتل نحو عشرة آلاف شخص في الحرب: so many are the dead of no day. */
const isOfWar = ({ casualties }: Draft) =>
  casualties.some(({ outcome, min }) => outcome === 'killed' && (min ?? 0) >= THOUSANDS)
const THOUSANDS = 1000

/**
 * بعد السيطرة على الغوطة, تمثل استعادة دوما أكبر انتصار: a place taken, named by the way and by the report itself; not تمكنت القوات من
 * السيطرة على الغوطة, أعلن الجيش السيطرة عليها.
 */
function wasTaken({ chunks }: Mentions, { type, verbal, sources, chunk }: Draft): boolean {
  if (type !== 'capture' || verbal || sources.length) return false
  const before = chunks.slice(Math.max(0, chunk - CARRIED_FROM), chunk)
  return !before.some(c => c.kind === 'support' || lexemeOf(c, 'support') || (c.kind === 'verb' && isPast(c)))
}
const CARRIED_FROM = 4

/** وتتهم الرياض طهران بتسليح الحوثيين: what one is told to hold against another, and not to have said now. */
function isStandingCharge({ chunks }: Mentions, { entry, verbal, chunk }: Draft): boolean {
  const { reading, conjunction } = chunks[chunk]!
  return (
    entry.of_deed === 'accused' && verbal && chunk === 0 && conjunction && reading?.entry.features.tense === 'present'
  )
}

/** العتاد الذي نهبته الميليشيات, السكان الذين نزحوا من البلدة: a past deed by which somebody or something is described. */
function describedFrom({ chunks }: Mentions, draft: Draft): number | null {
  if (!draft.verbal || !DESCRIBES.has(draft.type) || !isPast(chunks[draft.chunk]!)) return null
  const before = chunks.findLastIndex((c, i) => i < draft.chunk && (c.kind === 'link' || c.kind === 'verb'))
  if (before < draft.chunk - LINK_NEAR || before < 0) return null
  return chunks[before]!.kind === 'link' && linkKind(chunks[before]!) === 'relative' ? before : null
}

// Not الصاروخ الذي أطلقه الحوثيون, المدنيون الذين قتلوا: by these the very happening is told that the report is about.
const DESCRIBES = new Set<ClaimType>([
  'capture',
  'withdrawal',
  'siege',
  'displacement',
  'seizure',
  'statement',
  'deployment',
])
const LINK_NEAR = 2

/** وكانت القوات قد سيطرت على البلدة: done before something else, by the verb itself; not وكان الوزير قد صرح بأن القوات سيطرت. */
function wasBefore({ chunks }: Mentions, draft: Draft): boolean {
  if (draft.type === 'statement' || draft.sentence < NEWS) return false
  const was = chunks.findIndex(c => c.kind === 'link' && c.lexemes.some(l => l.data['past'] === true))
  if (was < 0 || was > OPENS || was > draft.chunk) return false
  // وكان حريق قد اندلع: its own verb may follow.
  const end = draft.verbal ? draft.chunk + 1 : draft.chunk + ITS_VERB
  const verbs = chunks.slice(was + 1, end).filter(c => c.kind === 'verb')
  return verbs.length > 0 && isPast(verbs[0]!) && !verbs.some(v => lexemeOf(v, 'saying'))
}

// The first sentences tell the news, with what it began with.
const NEWS = 4
// The clause may begin with a link (كما كانت, حيث كانت).
const OPENS = 1
const ITS_VERB = 3

const isPast = ({ reading }: Chunk) => reading?.entry.features.tense === 'past'

/** المزاعم حول الهجوم: words about it tell no day of it. */
function isAbout({ chunks }: Mentions, draft: Draft): boolean {
  return (
    !draft.verbal && draft.type !== 'statement' && draft.status !== 'denied' && chunks[draft.chunk]!.brings === 'topic'
  )
}
