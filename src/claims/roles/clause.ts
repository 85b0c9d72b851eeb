import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { type ClaimType, familyOf } from '../../record/index.ts'
import { isTrigger } from '../triggers.ts'
import { ENDS_CLAUSE, linkKind, nominal } from './argument.ts'

/** Walks the clause to the right of a trigger; ends at another clause, another trigger's own arguments, a saying. */
export function scan(mentions: Mentions, from: number, visit: (chunk: Chunk, index: number) => void): void {
  const { chunks } = mentions
  let naming = false
  let members = false
  let own = -1
  let bare = 0
  let resumed = -1
  for (let index = from; index < chunks.length; index++) {
    const chunk = chunks[index]!
    if (chunk.kind === 'verb' || chunk.kind === 'support') return
    if (chunk.kind === 'event' && isTrigger(chunk) && !nominal(chunk)) {
      // قصف وغارات على الحي: joined event nouns share what follows; else the next event has its own clause.
      if (chunk.conjunction && !chunk.broken && index <= from + 2) {
        own = index > from ? index + 1 : -1
        continue
      }
      // دمرت الغارات ثلاثة منازل: the event is the subject of the verb.
      if (index === from && chunks[from - 1]!.kind === 'verb' && eventSubject(chunks, from - 1)) {
        if (whoseStrike(chunks, index)) index++
        continue
      }
      if (isMeansOf(chunks[from - 1], chunk)) continue
      return
    }
    if (chunk.kind === 'link' && ENDS_CLAUSE.has(linkKind(chunk))) return
    // نزح الآلاف خلال الأيام الماضية من المحافظة: before a time it only says when.
    if (
      chunk.kind === 'phrase' &&
      chunks[index + 1]?.kind !== 'time' &&
      // اشتباك محتمل بين: an adjective of the event ends nothing; nor does حذر من جهته الوزير.
      // حملة سيطر خلالها الجيش: nor does the time that a clause takes up again.
      !(index === from && (chunk.pronoun !== '' || chunk.lexemes.some(l => l.data['turn'] === true))) &&
      chunk.lexemes.some(l => ENDING.has(l.kind) && l.data['scope'] !== 'preceding')
    ) {
      const behind = bare < 2 ? behindAside(chunks, index) : null
      if (behind === null) return
      index = behind - 1
      resumed = behind
      continue
    }
    if (chunk.kind === 'link') {
      naming ||= isPartitive(chunk)
      // القرية التي فر منها السكان: right after its verb من says where from.
      members ||= index > from && isPartitive(chunk)
      continue
    }
    // فصائل عدة بينها جيش الإسلام وفيلق الشام, 20 شخصاً بينهم 5 أطفال: who belongs to those named is no party beside them.
    naming &&= !chunk.preposition
    const member = chunk.entity?.kind === 'actor' || (members && chunk.kind === 'victim')
    if (naming && (member || (chunk.conjunction && chunk.kind !== 'place'))) continue
    if (saysWho(chunks, index)) continue
    // مقتل خمسة مسلحين واعتقال عشرة: behind a word that has its own, these are the other's.
    if (index === own && nominal(chunk) && !chunk.preposition && !chunk.broken) {
      if (chunks[index + 1]?.conjunction) own++
      continue
    }
    if (nominal(chunk) && !chunk.preposition && !chunk.conjunction) bare++
    visit(index === resumed ? { ...chunk, broken: false } : chunk, index)
  }
}

/** استهدفت الضربات، وفق ما نقلت الوكالة، مركز البحوث: where the object stands behind an aside that says who tells it, or null. */
function behindAside(chunks: readonly Chunk[], phrase: number): number | null {
  const opens = chunks[phrase]!
  if (!opens.broken || lexemeOf(opens, 'attribution') === undefined) return null
  for (let i = phrase + 1; i < chunks.length && i <= phrase + ASIDE; i++) {
    const chunk = chunks[i]!
    if (!chunk.broken) continue
    const object = OBJECTS.has(chunk.kind) && !chunk.preposition && !chunk.conjunction && !chunk.pronoun
    return object ? i : null
  }
  return null
}

// In chunks: وفق, ما, نقلت, وكالة الأنباء الرسمية, سانا
const ASIDE = 6
const OBJECTS = new Set<Chunk['kind']>(['thing', 'place', 'victim', 'actor'])

/** دمرت ضربات التحالف تعزيزات: with an object after it, a party in the genitive of what struck is no object. */
function whoseStrike(chunks: readonly Chunk[], event: number): boolean {
  const [party, object] = [chunks[event + 1], chunks[event + 2]]
  const bare = (c: Chunk | undefined) => c !== undefined && !c.preposition && !c.conjunction && !c.broken
  if (chunks[event]!.definite || party?.kind !== 'actor' || !bare(party) || !bare(object)) return false
  return object!.kind === 'thing' || object!.kind === 'actor' || object!.kind === 'event' || object!.kind === 'victim'
}

const ENDING = new Set(['cause', 'attribution', 'status'])

/** من بينهم, بينها, ضمنهم, منهم: the members of a group follow. */
export const isPartitive = ({ pronoun, lexemes }: Chunk): boolean =>
  pronoun !== '' && lexemes.some(l => l.data['members'] === true)

/** توعد عبد الملك الحوثي زعيم الجماعة خصومه: the office of the one named before it. */
function saysWho(chunks: readonly Chunk[], index: number): boolean {
  const name = chunks[index - 1]
  const { preposition, conjunction, lexemes } = chunks[index]!
  const named = name?.kind === 'person' && !lexemeOf(name, 'title')
  return named && !preposition && !conjunction && lexemes.some(l => l.kind === 'title')
}

/** قصفت الطائرات بثماني غارات معسكراً, استهداف الطائرات بغارة معسكراً: a strike or shots with ب after a word of striking are how it was done (استهدفت القوات بالرصاص عناصر). */
export function isMeansOf(strike: Chunk | undefined, event: Chunk): boolean {
  const [verb, noun] = [strike?.kind === 'verb', strike?.kind === 'event']
  return (verb || noun) && event.preposition === 'ب' && strikes(strike!) && strikes(event)
}

const strikes = (chunk: Chunk) => {
  const type = lexemeOf(chunk, 'event')?.data['type']
  return typeof type === 'string' && familyOf(type as ClaimType) === 'strikes'
}

// دمرت الغارات ثلاثة منازل: what strikes is the event; the object comes after it.
export function eventSubject(chunks: readonly Chunk[], verb: number): boolean {
  const next = chunks[verb + 1]
  return (
    next !== undefined &&
    next.kind === 'event' &&
    next.preposition === '' &&
    !next.broken &&
    !next.conjunction &&
    isTrigger(next) &&
    !nominal(next)
  )
}
