import { type Chunk, hasArticle, isAccusative, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft, Role } from '../draft.ts'
import { adjectiveParties, isAnother } from './adjectives.ts'
import { type Argument, linkKind, nominal, roleOf } from './argument.ts'
import { scan } from './clause.ts'
import { isFighting } from './fighting.ts'
import { afterJoined, isFree, objectAfter } from './free-object.ts'
import { addedTo } from './more.ts'

import { breaks, isLeftOver, isStruck, joined, mostlyStruck, prepositional, push } from './push.ts'

import { relativeAfter, supportBefore } from './support.ts'

/** What stands with a noun of an event: its genitive or adjectives, what prepositions bring, its carrying verb. */
export function nounArguments(mentions: Mentions, draft: Draft, self: Chunk, found: Argument[]): void {
  const { frame } = mentions
  const idafa = roleOf(draft, 'idafa', draft.entry.roles?.['subject'] ?? 'actor')
  let last: Argument | null = null
  // A noun with the article or a pronoun takes no genitive: what agrees with it is an adjective.
  const closed =
    self.pronoun !== '' ||
    (self.reading?.article ?? false) ||
    (self.end > self.first + 1 && hasArticle(frame.words[self.end - 1]!, frame.lexicon))
  const struck = strikesFirst(mentions.chunks, draft.chunk)
  let genitive = true
  let seenIdafa = false
  let ofNation = false
  scan(mentions, draft.chunk + 1, (chunk, index) => {
    // تطويق المدينة بشكل شبه كامل: no genitive stands behind a word that joins clauses.
    const before = mentions.chunks[index - 1]!
    if (before.kind === 'link' && !before.pronoun && !QUANTIFIES.has(linkKind(before))) genitive = false
    const waiting = struck !== null && !found.some(a => a.why === HIT)
    const apart = chunk.broken && !(waiting && before.kind === 'time')
    if (genitive && chunk.preposition === '' && !apart && !chunk.conjunction && nominal(chunk)) {
      // تصدي الجيش لهجوم, إحباط القوات محاولة تسلل: with what was stopped after it, a party in the genitive stopped it.
      if (idafa === 'event' && !seenIdafa && chunk.kind === 'actor' && isStopped(afterActors(mentions.chunks, index))) {
        last = push(found, chunk, index, 'actor', 'in the genitive, with an object after it')
        seenIdafa = true
        return
      }
      // هجوم آخر; but اعتقال آخر: whom it befell.
      const adjectives = isAnother(chunk) && !draft.entry.outcome ? [] : adjectiveParties(frame, chunk, closed)
      if (adjectives) {
        ofNation ||= adjectives.length > 0 && roleOf(draft, 'adjective', adjectiveRole(draft, idafa)) === 'actor'
        for (const party of adjectives)
          found.push({
            role: roleOf(draft, 'adjective', adjectiveRole(draft, idafa)) as Argument['role'],
            chunk: party,
            index,
            why: 'adjective of the event',
          })
        return
      }
      // استهدف قصف مدفعي دورية: after an adjective no genitive stands.
      const owner = chunk.kind === 'actor' && !closed && !seenIdafa && index === draft.chunk + 1
      if (struck && !(owner && !lexemeOf(chunk, 'object') && !mostlyStruck(chunk))) {
        last = push(found, chunk, index, chunk.kind === 'place' ? 'place' : struck, HIT)
        genitive = chunk.kind === 'place'
        return
      }
      if (closed) {
        if (chunk.kind === 'place') last = push(found, chunk, index, 'place', 'place in the clause')
        else if (chunk.kind !== 'thing' && self.pronoun && !saysWhatDeed(mentions, draft, chunk))
          last = push(found, chunk, index, 'target', 'object of the verbal noun')
        return
      }
      // قصف مدفعي عنيف لقوات النظام: a further adjective of the deed is no genitive.
      if ((chunk.kind === 'thing' && isOfDeed(chunk)) || onlyQualifies(mentions, index)) return
      if (saysWhatDeed(mentions, draft, chunk)) return
      const first = chunk.kind === 'thing' && !seenIdafa && !TAKEN.has(idafa) && index === draft.chunk + 1
      if (first && !chunk.definite && !isStruck(chunk)) return
      // تحرير الجيش للقرية: a place that is taken is what the deed was done to.
      const done = idafa === 'target' || (idafa === 'place' && draft.type === 'capture' && chunk.kind === 'actor')
      // استهداف الحركة لإسرائيل: with ل after it the genitive is the one who does it.
      const doer =
        done &&
        !seenIdafa &&
        chunk.acts &&
        (chunk.kind !== 'victim' || draft.type === 'destruction') &&
        // قتل ثلاثة عناصر لقوات النظام: whose they were.
        !(draft.entry.outcome && chunk.quantity) &&
        isBroughtBy(afterActors(mentions.chunks, index), idafa)
      if (
        doer ||
        (done &&
          !seenIdafa &&
          chunk.acts &&
          // إصابة شاب آخر, ضبط فردين مطلوبين: whom it befell, though another word stands after it.
          !(draft.entry.outcome && (chunk.kind === 'victim' || isUnnamed(chunk))) &&
          objectAfter(mentions, draft, afterJoined(mentions.chunks, index, self)))
      ) {
        last = push(found, chunk, index, 'actor', `${GENITIVE}, with an object after it`)
        seenIdafa = true
        return
      }
      // إطلاق الحركة صواريخ, استقدام الجيش تعزيزات, نشر تركيا لقواتها: with what is fired or sent after it, a party in the genitive does it.
      if (
        (idafa === 'none' || idafa === 'event') &&
        (SENDS.has(familyOf(draft.type)) || draft.type === 'repelled') &&
        !seenIdafa &&
        (chunk.kind === 'actor' || chunk.kind === 'place') &&
        chunk.acts &&
        (chunk.definite || chunk.entity !== null) &&
        (isFree(afterActors(mentions.chunks, index)) || isBroughtBy(afterActors(mentions.chunks, index), 'target'))
      ) {
        last = push(found, chunk, index, 'actor', `${GENITIVE}, with an object after it`)
        seenIdafa = true
        return
      }
      // برصاص فلسطينيين
      if (draft.type === 'shooting' && idafa === 'actor' && !seenIdafa && chunk.kind === 'victim') {
        last = push(found, chunk, index, 'actor', GENITIVE)
        seenIdafa = true
        return
      }
      const role: Role =
        chunk.kind === 'place'
          ? chunk.acts && idafa === 'actor' && !seenIdafa
            ? 'actor'
            : 'place'
          : seenIdafa
            ? // اعتراض الدفاعات الجوية صاروخا
              idafa === 'event'
              ? 'event'
              : 'target'
            : chunk.kind === 'thing' || chunk.kind === 'victim' || mostlyStruck(chunk) || isHit(frame, draft, chunk)
              ? idafa === 'side' || idafa === 'none' || idafa === 'event'
                ? idafa
                : 'target'
              : idafa
      last = push(found, chunk, index, role, GENITIVE)
      seenIdafa = true
      return
    }
    // استهدفت الغارات مساء السبت مخازن: the object stands behind what says when and where.
    // قصف ميليشيات النظام وروسيا مستودعاً: and behind all who are joined.
    const fellow = last?.role === 'actor' && last.why.startsWith(GENITIVE) && chunk.conjunction && chunk.acts
    if (!fellow && (!waiting || (chunk.kind !== 'time' && chunk.preposition === ''))) genitive = false
    // استهداف القوات بصاروخ موجه سيارة: what was hit stands behind the means.
    if (isHitWith(mentions.chunks, index) && found.some(a => a.role === 'actor' && a.why.startsWith(GENITIVE))) {
      if (!found.some(a => a.role === 'target')) last = push(found, chunk, index, 'target', 'object of the verbal noun')
      return
    }
    if (chunk.conjunction && last && nominal(chunk) && chunk.preposition === '') {
      const keeps = last.role === 'side' || isLeftOver(mentions, chunk)
      last = joined(last, mentions, index, found) ?? (keeps ? last : null)
      return
    }
    // على أهداف إيرانية وأخرى لحزب الله: more of the same, whose they are.
    if (chunk.preposition === 'ل' && nominal(chunk) && isOneMore(before) && found.some(a => a.role === 'target')) {
      last = push(found, chunk, index, 'target', 'joined by و')
      return
    }
    if (chunk.preposition === 'ل' && nominal(chunk)) {
      // قصفها لأهداف: with its doer in the pronoun, what comes after ل is whom or what it hit.
      // الضربات التركية لمعسكرات الحزب: with its doer in the adjective too.
      const named = familyOf(draft.type) === 'strikes' && (ofNation || isDealt(mentions.chunks, draft.chunk))
      const said =
        seenIdafa || named || (self.pronoun !== '' && idafa === 'actor' && familyOf(draft.type) !== 'politics')
      const usual = roleOf(draft, 'ل', idafa)
      // قصف لمنازل: what may be struck did not strike.
      const role = said || (usual === 'actor' && mayBeStruck(draft, chunk)) ? 'target' : usual
      // غارات لمقاتلات التحالف في صعدة، معقل الحوثيين: a second ل says whose the place is.
      if (role === 'actor' && chunk.kind === 'actor' && !chunk.conjunction && found.some(a => a.why === BY_LAM)) return
      last = push(
        found,
        chunk,
        index,
        role === 'target' && ofFighters(mentions, draft, chunk) ? 'actor' : role,
        BY_LAM,
        draft.type === 'statement',
      )
      return
    }
    const brought = addedTo(mentions, draft, index, found) ?? prepositional(draft, mentions.chunks, index, found)
    // بين المحتجين والشرطة: a side whom no list knows has fellows.
    const unknown = !brought && chunk.preposition === 'بين' && idafa === 'side' && nominal(chunk)
    last = unknown ? { role: 'side', chunk, index, why: 'after بين' } : (brought ?? (breaks(chunk) ? null : last))
  })
  // قامت الميليشيات بتفجير الجسر لإعاقة تقدم الجيش: whose deed it is stands with its noun.
  const owned =
    draft.type !== 'statement' &&
    found.some(a => a.role === 'actor' && a.why.startsWith(GENITIVE) && a.index === draft.chunk + 1 && a.chunk.definite)
  const own = found.length
  supportBefore(mentions, draft, found)
  if (owned) found.splice(own, found.length - own, ...found.slice(own).filter(a => a.role !== 'actor'))
  relativeAfter(mentions, draft, found)
}

/** وجهت القوات ضربة للتنظيم, تهديد بتوجيه ضربة للنظام: whom a blow is dealt to. */
function isDealt(chunks: readonly Chunk[], event: number): boolean {
  return chunks.slice(Math.max(0, event - DEALT_NEAR), event).some(c => lexemeOf(c, 'support')?.data['against'] === 'ل')
}

const DEALT_NEAR = 3

const isOfDeed = (chunk: Chunk) =>
  chunk.reading?.entry.features.pos === 'adjective' && chunk.lexemes.some(l => l.data['adjectives'])

/** تفجيرا إرهابيا, هجماته الانتحارية, حصارها القاتل: words for persons that qualify a deed which they agree with. */
function saysWhatDeed({ chunks, frame }: Mentions, { chunk: event, type }: Draft, chunk: Chunk): boolean {
  if (familyOf(type) === 'harm' || chunk.quantity || chunk.end !== chunk.first + 1) return false
  if (chunk.reading?.entry.features.number === 'plural' || lexemeOf(chunk, 'actor-head')?.data['of_deed'] !== true)
    return false
  const self = chunks[event]!
  const accusative = isAccusative(frame.words[chunk.first]!)
  return chunk.definite ? self.pronoun !== '' || chunks[event + 1] !== chunk : accusative
}

/** قصفا مركزا لتلك القوات, قصف ليلي على البلدة: words that may qualify a deed, with nothing after them that they could be heads of. */
function onlyQualifies({ frame, chunks }: Mentions, index: number): boolean {
  const [{ first, end, kind, definite }, next] = [chunks[index]!, chunks[index + 1]]
  // ليلي مماثل: a girl's name too.
  if (
    (definite && kind !== 'person') ||
    (next && nominal(next) && !next.preposition && !next.broken && !next.conjunction)
  )
    return false
  return frame.words
    .slice(first, end)
    .every(word => word.shape.readings.some(r => r.entry.lexeme.data['id'] === OF_DEEDS))
}

const OF_DEEDS = 'adjectives.deeds'

/** اعتقالات لقسد: whoever fights makes arrests where nothing says whose they are. */
function ofFighters({ frame }: Mentions, { entry }: Draft, chunk: Chunk): boolean {
  return entry.outcome === 'captured' && isFighting(frame, chunk)
}

// مقتل أميركي: whoever dies may be told by his country alone.
function adjectiveRole({ entry }: Draft, idafa: Role): Role {
  if (entry.outcome && idafa === 'target') return 'target'
  return idafa === 'side' ? 'side' : 'actor'
}

/** استهدفت الغارات مواقع: what such a verb before the event says of whatever stands after the two. */
function strikesFirst(chunks: readonly Chunk[], event: number): Role | null {
  const verb = chunks[event - 1]
  const self = chunks[event]!
  if (verb?.kind !== 'verb' || self.preposition || self.broken || self.conjunction) return null
  return (lexemeOf(verb, 'support')?.data['relative'] as Role | undefined) ?? null
}

/** قصف تجمعات المسلحين, غارات تعزيزات: forces gathered or on their way are what a strike hits. */
const isHit = ({ words }: Mentions['frame'], { type }: Draft, chunk: Chunk) =>
  familyOf(type) === 'strikes' &&
  ((chunk.kind === 'actor' && lexemeOf(chunk, 'object') !== undefined) ||
    // قصف مستشفى ولادة
    (chunk.kind === 'source' && chunk.entity === null && readingOf(words[chunk.first], 'place-kind') !== undefined))

const SENDS = new Set(['strikes', 'materiel'])

// What such a genitive names was hit or stopped.
const TAKEN: ReadonlySet<Role> = new Set(['target', 'event'])

/** لمنازل المدنيين, لمواقع الفصائل, لمصادر النيران, not للسيارات: what a strike is on. */
const mayBeStruck = ({ type }: Draft, chunk: Chunk) =>
  chunk.kind === 'source'
    ? familyOf(type) === 'strikes' && chunk.entity === null && chunk.end > chunk.first + 1
    : chunk.kind === 'thing' && isStruck(chunk) && !(chunk.definite && chunk.end === chunk.first + 1)

/** بصاروخ موجه سيارة, بالقذائف منازل */
function isHitWith(chunks: readonly Chunk[], index: number): boolean {
  const [means, chunk] = [chunks[index - 1]!, chunks[index]!]
  const free = !chunk.preposition && !chunk.conjunction && !chunk.broken && !chunk.definite
  return free && chunk.kind === 'thing' && isStruck(chunk) && means.preposition === 'ب' && !!lexemeOf(means, 'means')
}

/** لهجوم, محاولة تسلل, لأربعة صواريخ, صاروخين */
const isStopped = (chunk: Chunk | undefined) =>
  chunk !== undefined &&
  !chunk.conjunction &&
  !chunk.broken &&
  (chunk.preposition === 'ل' || chunk.preposition === '') &&
  (chunk.kind === 'event' || chunk.kind === 'support' || lexemeOf(chunk, 'means') !== undefined)

const afterActors = (chunks: readonly Chunk[], index: number) =>
  chunks.slice(index + 1).find(c => !(c.conjunction && c.kind === 'actor') && c.kind !== 'time' && !isAdjectiveAlone(c))

/** استهداف الميليشيا المستمر للقرى */
const isAdjectiveAlone = (c: Chunk) => c.kind === 'thing' && c.definite && !c.preposition && !c.broken && isOfDeed(c)

/** لإسرائيل, للقرية: of a deed done to places only a place. */
const isBroughtBy = (chunk: Chunk | undefined, idafa: Role) =>
  chunk?.preposition === 'ل' && (idafa === 'target' || chunk.kind === 'place')

/** فردين; not مسلحيها, عناصر الجيش. */
const isUnnamed = ({ definite, entity, pronoun }: Chunk) => !definite && entity === null && pronoun === ''

const GENITIVE = 'in the genitive'
const BY_LAM = 'after ل'
const HIT = 'object of the verb before the event'

/** وأخرى */
const isOneMore = ({ kind, conjunction, pronoun, lexemes }: Chunk) =>
  kind === 'link' && conjunction && !pronoun && lexemes.some(l => l.data['kind'] === 'pronoun')

const QUANTIFIES = new Set(['determiner', 'pronoun', 'demonstrative'])
