import type { Lexeme } from '../lexicon/index.ts'
import { type Chunk, lexemeOf, type Mentions, readingOf } from '../mentions/index.ts'
import { familyOf } from '../record/index.ts'
import { type Draft, named, quoteOf, type Role } from './draft.ts'
import { isTrigger } from './triggers.ts'

/** What a chunk is to an event, found by `gather`. */
export interface Argument {
  readonly role: Exclude<Role, 'none'> | 'time' | 'harm' | 'undirected'
  readonly chunk: Chunk
  readonly index: number
  readonly why: string
}

const PHRASES = new Set(['actor', 'victim', 'thing', 'place', 'person', 'source'])

/** A noun phrase that can be a party, a thing or a place; the dead and wounded themselves too (إخراج الجرحى). */
const nominal = (chunk: Chunk) =>
  PHRASES.has(chunk.kind) || (chunk.kind === 'event' && chunk.lexemes.some(l => l.data['person']))

// What a preposition brings where the entry does not say otherwise; folded writing.
const PREPOSITION_ROLES: Readonly<Record<string, Role>> = {
  علي: 'target',
  ضد: 'target',
  'من قبل': 'actor',
  'من جانب': 'actor',
  'علي يد': 'actor',
  'علي ايدي': 'actor',
  بيد: 'actor',
  بايدي: 'actor',
  في: 'place',
  ب: 'means',
  بين: 'side',
  الي: 'place',
  نحو: 'place',
  باتجاه: 'place',
  داخل: 'place',
}

/** The entry itself names the slot. */
function says(draft: Draft, slot: string): boolean {
  return roleOf(draft, slot, 'actor') === 'none'
}

/** The role that an entry gives to a slot, or the usual one. */
function roleOf(draft: Draft, slot: string, usual: Role): Role {
  const roles = draft.entry.roles
  if (!roles) return usual
  for (const [key, role] of Object.entries(roles)) if (key.replace(/ى/g, 'ي').replace(/إ/g, 'ا') === slot) return role
  return usual
}

/** The parties, places, times and figures that stand with a trigger in its clause. */
export function gather(mentions: Mentions, draft: Draft): Argument[] {
  const found: Argument[] = []
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  if (draft.verbal) verbArguments(mentions, draft, self, found)
  else nounArguments(mentions, draft, self, found)
  return found
}

function verbArguments(mentions: Mentions, draft: Draft, self: Chunk, found: Argument[]): void {
  const { chunks } = mentions
  const before = subjectBefore(mentions, draft.chunk)
  const subjectRole = roleOf(draft, 'subject', 'actor')
  const objectRole = roleOf(draft, 'object', 'target')
  const features = self.reading?.entry.features
  const pluralVerb = features?.number === 'plural' || features?.person === 1
  const passive = draft.entry.passive === 'target'
  let subjectSeen = false
  let objectSeen = false
  if (before) {
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
  } else if (pluralVerb || eventSubject(chunks, draft.chunk)) subjectSeen = true
  let last: Argument | null = null
  scan(mentions, draft.chunk + 1, (chunk, index) => {
    if (chunk.preposition === '' && !chunk.conjunction && nominal(chunk) && !(chunk.broken && (subjectSeen || last))) {
      if (objectSeen && chunk.kind !== 'place') return
      const slot =
        (passive || counted(draft, chunk)) && !(chunk.kind === 'actor' && followedByVictim(chunks, index))
          ? 'target'
          : subjectSeen
            ? objectRole
            : subjectRole
      if (chunk.kind === 'place' && slot === 'actor' && !chunk.acts)
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
        objectSeen = subjectSeen || passive
        subjectSeen = true
      }
      return
    }
    if (chunk.conjunction && last && nominal(chunk) && chunk.preposition === '') {
      last = push(found, chunk, index, last.role as Role, 'joined by و')
      return
    }
    last = prepositional(draft, chunk, index, found) ?? last
  })
}

// دمرت الغارات ثلاثة منازل: what strikes is the event; the object comes after it.
function eventSubject(chunks: readonly Chunk[], verb: number): boolean {
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

/** اعتقلت 4 من عناصرها: who is counted after a verb of harm is whom it befell. */
function counted(draft: Draft, chunk: Chunk): boolean {
  return draft.entry.outcome === 'captured' && chunk.quantity !== null
}

function followedByVictim(chunks: readonly Chunk[], index: number): boolean {
  const next = chunks.slice(index + 1).find(c => c.kind !== 'time')
  return (
    next !== undefined &&
    !next.broken &&
    !next.conjunction &&
    next.preposition === '' &&
    (next.kind === 'victim' || next.quantity !== null)
  )
}

function nounArguments(mentions: Mentions, draft: Draft, self: Chunk, found: Argument[]): void {
  const { frame } = mentions
  const idafa = roleOf(draft, 'idafa', draft.entry.roles?.['subject'] ?? 'actor')
  let last: Argument | null = null
  // A noun with the article or a pronoun takes no genitive: what agrees with it is an adjective.
  const closed = self.pronoun !== '' || (self.reading?.article ?? false)
  let genitive = true
  let seenIdafa = false
  scan(mentions, draft.chunk + 1, (chunk, index) => {
    if (genitive && chunk.preposition === '' && !chunk.broken && !chunk.conjunction && nominal(chunk)) {
      const adjectives = adjectiveParties(frame, chunk)
      if (adjectives) {
        for (const party of adjectives)
          found.push({
            role: roleOf(draft, 'adjective', idafa === 'side' ? 'side' : 'actor') as Argument['role'],
            chunk: party,
            index,
            why: 'adjective of the event',
          })
        return
      }
      if (closed) {
        if (chunk.kind === 'place') last = push(found, chunk, index, 'place', 'place in the clause')
        else if (chunk.kind !== 'thing' && self.pronoun)
          last = push(found, chunk, index, 'target', 'object of the verbal noun')
        return
      }
      if (chunk.kind === 'thing' && !seenIdafa && idafa !== 'target' && index === draft.chunk + 1 && !chunk.definite)
        return
      // استهداف الحركة لإسرائيل: with ل after it the genitive is the one who does it.
      const doer =
        idafa === 'target' &&
        !seenIdafa &&
        chunk.acts &&
        chunk.kind !== 'victim' &&
        mentions.chunks[index + 1]?.preposition === 'ل'
      if (doer) {
        last = push(found, chunk, index, 'actor', 'in the genitive, with ل after it')
        seenIdafa = true
        return
      }
      const role: Role =
        chunk.kind === 'place'
          ? chunk.acts && idafa === 'actor' && !seenIdafa
            ? 'actor'
            : 'place'
          : seenIdafa
            ? 'target'
            : chunk.kind === 'thing' || chunk.kind === 'victim'
              ? idafa === 'side'
                ? 'side'
                : 'target'
              : idafa
      last = push(found, chunk, index, role, 'in the genitive')
      seenIdafa = true
      return
    }
    genitive = false
    if (chunk.conjunction && last && nominal(chunk) && chunk.preposition === '') {
      last = push(found, chunk, index, last.role as Role, 'joined by و')
      return
    }
    if (chunk.preposition === 'ل' && nominal(chunk)) {
      last = push(found, chunk, index, roleOf(draft, 'ل', seenIdafa ? 'target' : idafa), 'after ل')
      return
    }
    last = prepositional(draft, chunk, index, found) ?? last
  })
  supportBefore(mentions, draft, found)
  relativeAfter(mentions, draft, found)
}

/** Nationality and party adjectives right after an event noun: قصف تركي, غارات جوية روسية. Null where it is no adjective. */
function adjectiveParties(frame: Mentions['frame'], chunk: Chunk): Chunk[] | null {
  if (chunk.kind !== 'thing' && chunk.kind !== 'actor' && chunk.kind !== 'victim') return null
  if (chunk.quantity || (chunk.kind === 'actor' && chunk.lexemes.some(l => l.kind === 'actor-head'))) return null
  const first = readingOf(frame.words[chunk.first], 'nationality', 'actor-modifier', 'means')
  const parties: Chunk[] = []
  // مدفعي، صاروخي qualify the event; دبابات are what it did it to.
  let adjective =
    first !== undefined &&
    (first.entry.features.pos === 'adjective' ||
      (first.entry.lexeme.kind === 'means' && /ي(ه|ا)?$/.test(frame.words[chunk.first]!.shape.fold)))
  for (let i = chunk.first; i < chunk.end; i++) {
    const reading = readingOf(frame.words[i], 'nationality')
    if (!reading || (reading.entry.features.number === 'plural' && reading.entry.features.gender === 'm')) continue
    if (chunk.kind === 'actor' && i === chunk.first && chunk.end > chunk.first + 1 && chunk.definite) return null
    const word = frame.words[i]!
    parties.push({
      ...chunk,
      span: { start: word.start, end: word.end },
      lexemes: [reading.entry.lexeme],
      entity: null,
    })
    adjective = true
  }
  return adjective ? parties : null
}

function prepositional(draft: Draft, chunk: Chunk, index: number, found: Argument[]): Argument | null {
  if (chunk.kind === 'time') return push(found, chunk, index, 'time', 'time')
  if (!nominal(chunk)) return null
  const { preposition } = chunk
  if (preposition === '' && chunk.kind === 'place') return push(found, chunk, index, 'place', 'place in the clause')
  if (preposition === '') return null
  const usual = PREPOSITION_ROLES[preposition]
  const role = roleOf(draft, preposition, usual ?? (chunk.kind === 'place' ? 'place' : 'none'))
  if (role === 'none' && (chunk.kind !== 'place' || says(draft, preposition))) return null
  if (chunk.kind === 'place' && ((role === 'target' && !isBuilding(chunk)) || role === 'means' || role === 'none'))
    return push(found, chunk, index, 'place', `place after ${preposition}`)
  if (role === 'place' && chunk.kind !== 'place') return null
  if (
    role === 'means' &&
    (chunk.kind === 'victim' || chunk.lexemes.some(l => ['fighters', 'forces'].includes(String(l.data['sense']))))
  )
    return push(found, chunk, index, 'target', 'people after ب')
  return push(found, chunk, index, role, `after ${preposition}`)
}

function push(
  found: Argument[],
  chunk: Chunk,
  index: number,
  role: Role | 'time',
  why: string,
  speech = false,
): Argument | null {
  if (role === 'none') return null
  if ((role === 'actor' || role === 'side') && !chunk.acts) {
    if (chunk.kind !== 'place') return null
    found.push({ role: 'place', chunk, index, why })
    return null
  }
  if (role === 'target' && chunk.kind === 'thing' && !chunk.quantity && qualifies(chunk)) return null
  if (role === 'place' && chunk.kind === 'thing' && !unlistedName(chunk)) return null
  const placed = settle(role, chunk, speech)
  const argument: Argument = { role: placed as Argument['role'], chunk, index, why }
  found.push(argument)
  return argument
}

// مناطق، محاور: only the kind of a place; المدفعي، الشرقية: an adjective cut off from its noun.
function qualifies(chunk: Chunk): boolean {
  const single = chunk.end === chunk.first + 1
  if (chunk.lexemes.some(l => l.kind === 'place-kind' || l.kind === 'direction')) return chunk.entity === null
  return (
    single &&
    (chunk.reading?.entry.features.pos === 'adjective' ||
      chunk.lexemes.some(l => l.kind === 'actor-modifier' || l.kind === 'means'))
  )
}

// حي السبيل والمرجة: what is joined to a place is one too if no list knows it otherwise.
function unlistedName(chunk: Chunk): boolean {
  return chunk.entity === null && chunk.lexemes.length === 0 && !chunk.quantity && chunk.end - chunk.first <= 2
}

// A place that is struck stands under places, a building under targets; people and parties are never places.
function settle(role: Role | 'time', chunk: Chunk, speech: boolean): Role | 'time' {
  if (role === 'target' && chunk.kind === 'place' && !isBuilding(chunk) && !(speech && chunk.acts)) return 'place'
  if (role === 'place' && isBuilding(chunk) && (chunk.preposition === '' || chunk.preposition === 'علي'))
    return 'target'
  if (role === 'place' && (chunk.kind === 'actor' || chunk.kind === 'victim' || chunk.kind === 'person'))
    return 'target'
  return role
}

// المشفى الرئيسي، مدرسة: a building or hospital without a name of its own in the lists.
function isBuilding(chunk: Chunk): boolean {
  return (
    chunk.candidates.length === 0 &&
    chunk.lexemes.some(l => l.kind === 'place-kind' && (l.data['kind'] === 'building' || l.data['kind'] === 'hospital'))
  )
}

/** Walks the clause to the right of a trigger; ends at another clause, another trigger's own arguments, a saying. */
function scan(mentions: Mentions, from: number, visit: (chunk: Chunk, index: number) => void): void {
  const { chunks } = mentions
  for (let index = from; index < chunks.length; index++) {
    const chunk = chunks[index]!
    if (chunk.kind === 'verb' || chunk.kind === 'support') return
    if (chunk.kind === 'event' && isTrigger(chunk) && !nominal(chunk)) {
      // قصف وغارات على الحي: joined event nouns share what follows; else the next event has its own clause.
      if (chunk.conjunction && !chunk.broken && index <= from + 2) continue
      // دمرت الغارات ثلاثة منازل: the event is the subject of the verb.
      if (index === from && chunks[from - 1]!.kind === 'verb' && eventSubject(chunks, from - 1)) continue
      return
    }
    if (chunk.kind === 'link' && ENDS_CLAUSE.has(linkKind(chunk))) return
    if (
      chunk.kind === 'phrase' &&
      chunk.lexemes.some(l => l.kind === 'cause' || l.kind === 'attribution' || l.kind === 'status')
    )
      return
    if (chunk.kind === 'link') continue
    visit(chunk, index)
  }
}

const ENDS_CLAUSE = new Set(['subordinator', 'relative', 'negation'])
export function linkKind(chunk: Chunk): string {
  return String(chunk.lexemes[0]?.data['kind'] ?? '')
}

interface Before {
  readonly chunk: Chunk
  readonly index: number
  readonly relative: boolean
}

/** The noun phrase that stands before a verb as its subject or antecedent, skipping times and places. */
export function subjectBefore(mentions: Mentions, verb: number): Before | null {
  const { chunks } = mentions
  const self = chunks[verb]!
  if (self.conjunction) return null
  // قال المدير "استهدفت غارة …": a quotation opens a clause of its own.
  if (/[:«“"]/.test(mentions.frame.words[self.first]!.gap)) return null
  const whole = wholeBefore(chunks, verb)
  if (whole !== null) return { chunk: chunks[whole]!, index: whole, relative: false }
  let relative = false
  for (let i = verb - 1; i >= 0; i--) {
    const chunk = chunks[i]!
    const after = chunks[i + 1]!
    if (chunk.kind === 'link') {
      const kind = linkKind(chunk)
      if (kind === 'relative') {
        relative = true
        continue
      }
      if (kind === 'adverb' || kind === 'particle' || kind === 'modal' || kind === 'negation') continue
      return null
    }
    // إن القوات، وبإسناد جوي، تمكنت: a party that opens the clause is its subject across a comma.
    if (
      after.broken &&
      chunk.kind === 'actor' &&
      chunk.preposition === '' &&
      !chunk.conjunction &&
      (i === 0 || (chunks[i - 1]!.kind === 'link' && linkKind(chunks[i - 1]!) === 'subordinator'))
    )
      return { chunk, index: i, relative }
    if (after.broken && !(i + 1 === verb && self.broken === false) && chunk.kind !== 'time') {
      if (!relative) return null
    }
    if (chunk.kind === 'time' || chunk.kind === 'phrase') continue
    if (chunk.kind === 'verb') return null
    if (
      chunk.preposition !== '' ||
      (chunk.kind === 'place' && chunk.preposition === '' && i > 0 && nominal(chunks[i - 1]!) && !relative)
    ) {
      // A relative clause or an indefinite antecedent may hang on a noun after a preposition.
      if (relative || !chunk.definite)
        return nominal(chunk) || chunk.kind === 'event' ? { chunk, index: i, relative: true } : null
      continue
    }
    if (chunk.conjunction) {
      if (nominal(chunk) && i > 0 && nominal(chunks[i - 1]!)) return { chunk, index: i, relative }
      return nominal(chunk) ? { chunk, index: i, relative } : null
    }
    // غارة تركية استهدفت: what qualifies an event noun stands for it.
    const event = chunks[i - 1]
    if (
      nominal(chunk) &&
      event?.kind === 'event' &&
      !chunk.broken &&
      !chunk.quantity &&
      isTrigger(event) &&
      !event.lexemes.some(l => l.data['outcome'])
    )
      return { chunk: event, index: i - 1, relative: relative || !event.definite }
    if (nominal(chunk) || chunk.kind === 'event') return { chunk, index: i, relative: relative || !chunk.definite }
    return null
  }
  return null
}

/** 36 شخصاً بينهم مدنيون وجنود أصيبوا: the subject is the whole, not its parts. */
function wholeBefore(chunks: readonly Chunk[], verb: number): number | null {
  for (let i = verb - 1; i > 0 && i >= verb - 5; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' && chunk.pronoun && chunk.preposition === 'بين')
      return chunks[i - 1]!.quantity ? i - 1 : null
    if (chunk.kind !== 'victim' && chunk.kind !== 'quantity' && chunk.kind !== 'actor') return null
  }
  return null
}

function coordinatedBefore(chunks: readonly Chunk[], index: number): number[] {
  const more: number[] = []
  for (let i = index; i > 0 && chunks[i]!.conjunction && nominal(chunks[i - 1]!) && chunks[i]!.preposition === ''; i--)
    more.push(i - 1)
  return more
}

/** شنت الطائرات غارات: what the subject of the carrying verb is to the event. */
function supportBefore(mentions: Mentions, draft: Draft, found: Argument[]): void {
  const { chunks } = mentions
  for (let i = draft.chunk - 1; i >= 0 && i >= draft.chunk - 7; i--) {
    const chunk = chunks[i]!
    // تمكنت خلال عمليات التمشيط من أسر: an event after a preposition only says when or how.
    if (
      chunk.kind === 'event' &&
      isTrigger(chunk) &&
      chunk.preposition === '' &&
      !chunks[i + 1]!.conjunction &&
      !chunks[draft.chunk]!.conjunction
    )
      return
    if (chunk.kind === 'link' && ENDS_CLAUSE.has(linkKind(chunk))) return
    if (chunk.kind !== 'verb' && chunk.kind !== 'support') continue
    const support = lexemeOf(chunk, 'support')
    if (support) {
      const before = found.length
      carry(mentions, draft, support, i, found)
      // محاولة شن هجوم: the carrier may itself be carried.
      if (chunk.kind === 'support' && found.length === before) continue
    } else if (chunk.kind === 'verb' && (announces(chunk, chunks, draft) || governs(chunk, chunks, draft)))
      carry(mentions, draft, { ...chunk.lexemes[0]!, data: { subject: 'actor' } }, i, found)
    return
  }
}

// أعلن الجيش استعادة البلدة: who announces a deed of his own in a verbal noun did it. A toll is only told.
function announces(verb: Chunk, chunks: readonly Chunk[], draft: Draft): boolean {
  if (verb.kind !== 'verb' || lexemeOf(verb, 'saying')?.data['sense'] !== 'announce' || draft.entry.outcome)
    return false
  const between = chunks.slice(chunks.indexOf(verb) + 1, draft.chunk)
  return (
    between.every(c => c.kind === 'time' || c.kind === 'place' || c.kind === 'actor') &&
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
  return (
    ['علي', 'الي', 'ب', 'من'].includes(preposition) &&
    between.some(c => c.kind === 'actor' && c.preposition === '') &&
    between.every(c => c.kind === 'time' || c.kind === 'actor' || c.kind === 'place')
  )
}

function carry(mentions: Mentions, draft: Draft, support: Lexeme, verb: number, found: Argument[]): void {
  const { chunks } = mentions
  const role = supportRole(draft, support)
  const before = subjectBefore(mentions, verb)
  const between: Argument[] = []
  let last: Argument | null = null
  for (let i = verb + 1; i < draft.chunk; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'time') push(found, chunk, i, 'time', 'time')
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
    } else if (nominal(chunk) && PREPOSITION_ROLES[chunk.preposition] === 'actor')
      last = push(between, chunk, i, role, 'after من قبل')
    else if (chunk.kind === 'place') push(found, chunk, i, 'place', 'place in the clause')
  }
  if (between.length) found.push(...between)
  else if (before && nominal(before.chunk)) {
    push(found, before.chunk, before.index, role, 'subject before the carrying verb')
    for (const more of coordinatedBefore(chunks, before.index))
      push(found, chunks[more]!, more, role, 'joined to the subject')
  }
}

// What an entry calls its subject also holds for the subject of the verb that carries it.
function supportRole(draft: Draft, support: Lexeme): Role {
  const role = (support.data['subject'] ?? 'actor') as Role
  return role === 'actor' ? roleOf(draft, 'subject', draft.entry.roles?.['idafa'] === 'side' ? 'side' : 'actor') : role
}

/** هجوم شنته الفصائل على, غارات استهدفت المشفى: a verb right after an event noun tells more of it. */
function relativeAfter(mentions: Mentions, draft: Draft, found: Argument[]): void {
  const { chunks } = mentions
  for (let i = draft.chunk + 1; i < chunks.length && i <= draft.chunk + 8; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' && linkKind(chunk) === 'subordinator') return
    if (chunk.kind === 'event' && isTrigger(chunk)) return
    if (chunk.kind !== 'verb') continue
    if (chunk.conjunction) return
    const support = lexemeOf(chunk, 'support')
    const relative = support?.data['relative'] as Role | undefined
    if (!support) return
    let last: Argument | null = null
    scan(mentions, i + 1, (after, index) => {
      if (after.preposition === '' && !after.conjunction && nominal(after) && !after.broken && !last) {
        const role = relative ?? (chunk.pronoun ? supportRole(draft, support) : 'none')
        last = push(
          found,
          after,
          index,
          after.kind === 'place' && role === 'actor' && !after.acts ? 'place' : role,
          'of the clause that tells of it',
        )
      } else if (after.conjunction && last && nominal(after) && after.preposition === '')
        last = push(found, after, index, last.role as Role, 'joined by و')
      else last = prepositional(draft, after, index, found) ?? last
    })
    return
  }
}

/** Fills a draft's parties and places from its arguments. */
export function assign(
  text: string,
  draft: Draft,
  found: readonly Argument[],
  nationality: (lexeme: Lexeme) => string | null,
): void {
  for (const argument of found) {
    const { chunk, role } = argument
    const item = {
      ...named(text, chunk),
      id: chunk.entity?.id ?? (chunk.lexemes[0]?.kind === 'nationality' ? nationality(chunk.lexemes[0]) : null),
    }
    if ((role === 'actor' || role === 'side') && familyOf(draft.type) !== 'politics' && !isParty(chunk)) continue
    const list =
      role === 'actor' || role === 'side'
        ? draft.actors
        : role === 'target'
          ? draft.targets
          : role === 'place'
            ? draft.places
            : null
    if (!list || list.some(other => other.start < item.end && item.start < other.end)) continue
    list.push(item)
    draft.steps.push({ rule: `role.${role}`, gave: argument.why, at: quoteOf(text, chunk.span) })
  }
}

// Whoever speaks may bear any name; whoever fights is a party that the lexicon or its own words tell.
function isParty(chunk: Chunk): boolean {
  return chunk.kind !== 'thing' || chunk.entity !== null || chunk.lexemes.some(l => l.kind === 'nationality')
}
