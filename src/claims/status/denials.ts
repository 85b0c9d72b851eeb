import type { Lexicon } from '../../lexicon/index.ts'
import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { familyOf, type Named } from '../../record/index.ts'
import { tellsPrior } from '../causes.ts'
import { type Draft, party, quoteOf } from '../draft.ts'
import { sameName } from '../names.ts'
import { linkKind } from '../roles/index.ts'
import type { Attribution } from '../speech/index.ts'

/**
 * الأمر الذي نفاه الجيش, ونفت موسكو ذلك: a denial that names no event of its own denies the one told last. It takes that
 * event's type, parties and place, and carries no figures.
 */
export function denials(
  text: string,
  mentions: Mentions,
  sentence: number,
  said: readonly Attribution[],
  drafts: readonly Draft[],
): Draft[] {
  const { chunks } = mentions
  return said.flatMap(attribution => {
    if (attribution.sense !== 'deny' || !attribution.sources.length) return []
    const verb = chunks[attribution.at]!
    const relative = chunks
      .slice(Math.max(0, attribution.at - 2), attribution.at)
      .some(c => c.kind === 'link' && linkKind(c) === 'relative')
    const own = drafts.some(d => d.sentence === sentence && d.chunk > attribution.at && d.chunk < attribution.end)
    const pointed = verb.pronoun !== '' || relative
    if (own || !(pointed || lexemeOf(verb, 'saying'))) return []
    if (!pointed && namesItsOwn(chunks, attribution)) return []
    // تقول موسكو إن طهران تسلح الجماعة وهو ما تنفيه طهران: of a clause before it in the sentence, if no event stands there.
    const clause = pointed && chunks.slice(0, attribution.at - 1).some(c => c.kind === 'verb')
    const accusation = drafts.findLast(d => d.sentence === sentence && accuses(d, attribution))
    const charged = pointed
      ? undefined
      : drafts.find(d => d.sentence === sentence && isCharge(chunks, attribution.at, d))
    const last = drafts.findLast(
      d =>
        d.status === 'reported' &&
        d.type !== 'statement' &&
        (!accusation || d.accusation === accusation) &&
        (d.sentence === sentence ? d.chunk < attribution.at : !clause && sentence - d.sentence <= 2),
    )
    const denied = charged ?? last
    if (!denied || (pointed && denied.sentence === sentence && followed(chunks, denied.chunk, attribution.at)))
      return []
    return [
      {
        ...denied,
        sentence,
        chunk: attribution.at,
        trigger: quoteOf(text, verb.span),
        status: 'denied' as const,
        casualties: [],
        sources: [...attribution.sources],
        sentences: [sentence],
        steps: [{ rule: 'denial.of-the-last', gave: `denies ${denied.entry.id}`, at: quoteOf(text, verb.span) }],
        anaphoric: false,
      },
    ]
  })
}

/** نفت واشنطن الاتهامات السورية حول مسؤوليتها عن الهجوم: what is told behind the charge that is denied. */
function isCharge(chunks: readonly Chunk[], denial: number, { status, type, chunk }: Draft): boolean {
  const between = chunks.slice(denial + 1, chunk)
  return (
    status === 'reported' &&
    type !== 'statement' &&
    chunk > denial &&
    between.some(c => c.kind !== 'verb' && lexemeOf(c, 'saying')) &&
    !between.some(c => c.kind === 'verb' || (c.kind === 'link' && linkKind(c) === 'relative'))
  )
}

/** أسقط الجيش طائرة بعدما اخترقت الأجواء، الأمر الذي نفته دمشق: of what a clause behind the event tells. */
function followed(chunks: readonly Chunk[], event: number, denial: number): boolean {
  const between = chunks.slice(event + 1, denial)
  const clause = between.findIndex(c => c.kind === 'link' && linkKind(c) === 'subordinator')
  return clause >= 0 && between.slice(clause + 1).some(c => c.kind === 'verb')
}

/** اتهمت موسكو لندن بكذا، وهو ما نفته لندن: who is accused denies what the accusation is of. */
function accuses({ type, entry, chunk, targets }: Draft, { at, sources }: Attribution): boolean {
  const same = (a: Named, b: Named) => (a.id !== null && a.id === b.id) || a.text === b.text
  return (
    type === 'statement' &&
    entry.of_deed !== undefined &&
    chunk < at &&
    targets.some(t => sources.some(s => same(s, t)))
  )
}

// In sentences: so far back stands what a denial with the article points at.
const POINTS_BACK = 8

/**
 * وتنفي دمشق حدوث هذا الهجوم, نفت أن تكون شنت الضربة: a denied event that only points back is the one told last that it can point
 * at; it takes its type, its place and whom it struck.
 */
export function takeDenied(draft: Draft, before: readonly Draft[]): void {
  if (draft.status !== 'denied' || !draft.anaphoric || !draft.sources.length) return
  const told = before.findLast(
    d =>
      !d.gone &&
      d.status === 'reported' &&
      draft.sentence - d.sentence <= POINTS_BACK &&
      (d.type === draft.type || (draft.soft && mayMean(draft, d))),
  )
  if (!told) return
  draft.type = told.type
  draft.soft = told.soft
  draft.anaphoric = false
  draft.targets = told.targets.map(t => ({ ...t, from: 'context' as const }))
  draft.places = told.places.map(p => ({ ...p, from: 'context' as const }))
  if (told.date?.rule === 'said') draft.date = { ...told.date, rule: 'inherited' }
  draft.steps.push({ rule: 'denial.of-the-last', gave: `denies ${told.entry.id}`, at: told.trigger })
}

/**
 * أصابت الغارات المستشفى … ونفت أنقرة قصف المستشفى: a denied strike whose means nobody says is of the kind told before of whom or
 * what it denies having struck.
 */
export function takeDeniedMeans(draft: Draft, before: readonly Draft[], lexicon: Lexicon): void {
  if (draft.status !== 'denied' || draft.anaphoric || !draft.soft || familyOf(draft.type) !== 'strikes') return
  const hit = ({ targets, places }: Draft) => [...targets, ...places]
  const told = before.findLast(
    d =>
      !d.gone &&
      !d.soft &&
      d.status === 'reported' &&
      mayMean(draft, d) &&
      familyOf(d.type) === 'strikes' &&
      draft.sentence - d.sentence <= POINTS_BACK &&
      hit(draft).some(a => hit(d).some(b => (a.id && b.id ? a.id === b.id : sameName(a, b, lexicon)))),
  )
  if (!told) return
  // It is denied of the day on which others told it.
  if (told.date && told.date.rule !== 'published' && draft.date?.rule !== 'said')
    draft.date = { ...told.date, rule: 'inherited' }
  if (told.type === draft.type) return
  draft.type = told.type
  draft.soft = false
  draft.steps.push({ rule: 'denial.of-the-last', gave: `denies ${told.entry.id}`, at: told.trigger })
}

const STRUCK = new Set(['strikes', 'fighting'])

/** An attack may have been of any kind; the strikes denied are neither one that was thrown back nor one with gas, told as an attack. */
function mayMean({ type }: Draft, told: Draft): boolean {
  if (!STRUCK.has(familyOf(told.type)) || told.type === 'repelled') return false
  return told.type !== 'chemical' || familyOf(type) !== 'strikes'
}

/**
 * نفت الوزارة تأثر الحركة جراء الانفجار, نفى الوزير الغارات التي تأتي بعد هجوم: what caused the thing denied, came before it
 * or is told of it in a clause of its own did happen.
 */
export function isPresupposed(mentions: Mentions, denial: number, event: number): boolean {
  const { chunks } = mentions
  const [before, self] = [chunks[event - 1]!, chunks[event]!]
  if (tellsPrior(mentions, self) || (before.kind === 'phrase' && tellsPrior(mentions, before))) return true
  const object = chunks.findIndex((c, i) => i > denial && i < event && c.kind === 'event' && !lexemeOf(c, 'saying'))
  const clause = chunks.findIndex((c, i) => i > object && i < event && c.kind === 'link' && linkKind(c) === 'relative')
  if (object < 0 || clause < 0) return false
  const verb = chunks.slice(clause + 1, event + 1).find(c => c.kind === 'verb')
  return verb !== undefined && !lexemeOf(verb, 'saying')
}

/** نفت أي علاقة لها بالهجوم, نفى الكرملين ضلوع روسيا في القصف: the doer that is denied is the denier, or whom it speaks for. */
export function takeInvolved(text: string, { chunks }: Mentions, draft: Draft): void {
  if (draft.status !== 'denied' || draft.actors.some(a => a.from === 'said')) return
  const at = chunks.findLastIndex((c, i) => i < draft.chunk && isPart(c))
  const between = at < 0 ? [] : chunks.slice(at + 1, draft.chunk)
  const named = at >= 0 && !between.some(c => c.kind === 'verb')
  if (!named && !deniesOwn(chunks, draft.chunk) && !deniesDeed(chunks, draft)) return
  const other = between.find(c => c.acts && !c.preposition)
  draft.actors = other
    ? [party(text, other)]
    : draft.sources.slice(0, 1).map(source => ({ ...source, from: 'context' as const }))
  const word = named ? quoteOf(text, chunks[at]!.span) : null
  draft.steps.push({ rule: 'denial.of-a-part-in-it', gave: 'whoever had no part in it', at: word })
}

/** نفت واشنطن أن تكون شنت الضربة: the verb that carries the event has no subject of its own. */
function deniesOwn(chunks: readonly Chunk[], event: number): boolean {
  const denial = chunks.findLastIndex((c, i) => i < event && lexemeOf(c, 'saying')?.data['sense'] === 'deny')
  const after = denial < 0 ? [] : chunks.slice(denial + 1, event)
  const that = after.findIndex(c => c.kind === 'link' && linkKind(c) === 'subordinator')
  const clause = that < 0 ? [] : after.slice(that + 1)
  const carries = (c: Chunk) => c.kind === 'verb' && lexemeOf(c, 'support')?.data['subject'] === 'actor'
  return clause.some(carries) && !clause.some(c => c.acts)
}

/** نفى الجيش استهداف المدنيين, نفت واشنطن شن أي غارات: of an attack that names nobody only whoever is charged with it denies it so. */
function deniesDeed(chunks: readonly Chunk[], { verbal, type, chunk, actors, sources }: Draft): boolean {
  const [denier] = sources
  if (verbal || actors.length || !denier || !OWN.has(type)) return false
  const at = chunks.findIndex(c => c.span.start <= denier.start && denier.start < c.span.end)
  const party =
    at >= 0 && at < chunk && (chunks[at]!.kind === 'actor' || (chunks[at]!.kind === 'place' && chunks[at]!.acts))
  if (!party) return false
  // نفت وقوع أي هجوم: that it happened at all.
  const between = chunks.slice(at + 1, chunk)
  return between.every(c => !NAMES_MORE.has(c.kind) && (c.kind !== 'link' || linkKind(c) !== 'subordinator'))
}

const NAMES_MORE = new Set(['verb', 'thing', 'phrase'])
const OWN = new Set(['airstrike', 'shelling', 'shooting', 'chemical', 'offensive'])

/** ضلوع روسيا, مسؤوليتها: مسؤولية النظام may be denied by another. */
const isPart = ({ lexemes, pronoun }: Chunk) =>
  lexemes.some(l => l.data['involvement'] === true || (l.data['responsibility'] === true && pronoun !== ''))

/** نفى الجيش استخدام السلاح, نفى أن تكون له صلة: what is denied is named, if by words that no list knows; نفى الاتهامات points back. */
function namesItsOwn(chunks: readonly Chunk[], { at, end, sources }: Attribution): boolean {
  const after = chunks.slice(at + 1, end)
  if (after.some(c => c.kind === 'link' && linkKind(c) === 'subordinator')) return true
  // كذبت إيران بشأن برنامجها: nothing is denied
  if (after.find(c => !c.acts)?.brings === 'topic') return true
  const content = after.find(
    c => NAMING.has(c.kind) && !sources.some(s => s.start <= c.span.start && c.span.start < s.end),
  )
  return content !== undefined && !content.definite && !content.pronoun
}
const NAMING = new Set(['thing', 'support', 'event'])
