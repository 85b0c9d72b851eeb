import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import { tellsPrior } from '../causes.ts'
import type { Draft } from '../draft.ts'
import { areRemnants, isMeansOf, isStruck, linkKind, pronounSubject, subjectBefore } from '../roles/index.ts'

/** غارات استهدفت المشفى: a verb whose subject is an event tells more of that event and makes no claim of its own. */
export function absorb(sentence: Mentions, draft: Draft, opened: readonly Draft[]): void {
  // رغم الغارات على الضواحي لم تستهدف الطائرات وسط المدينة: what was not done tells nothing of what was.
  if (!draft.verbal || draft.gone || draft.status === 'denied') return
  const before = subjectBefore(sentence, draft.chunk)
  const led = before !== null || pronounSubject(sentence.chunks, draft.chunk)
  const at = before?.chunk.kind === 'event' ? before.index : led ? -1 : draft.chunk + 1
  const event = opened.find(d => d.chunk === at && !d.gone && !d.verbal) ?? eventAround(sentence, draft, opened)
  if (!event || event.entry.outcome) {
    // جريمة استهدفت رجلاً: what is neither party nor weapon strikes nobody.
    const mute = before?.chunk.kind === 'thing' && !before.chunk.acts
    // ستة مواقع استهدفت في شمال العراق: what can be struck was.
    const struck = mute && isStruck(before.chunk) && !draft.targets.length && !draft.actors.length
    if (
      !draft.entry.outcome &&
      tellsOn(sentence.chunks[draft.chunk]!) &&
      mute &&
      !struck &&
      !struckItself(before, opened)
    )
      draft.gone = true
    return
  }
  if (familyOf(draft.type) !== 'strikes' && familyOf(draft.type) !== 'fighting') {
    // غارات دمرت منازل: the damage is a claim of its own, by whoever struck.
    if (!draft.actors.length) draft.actors = event.actors.map(a => ({ ...a, from: 'context' as const }))
    return
  }
  // انطلقت معركة الموصل: the verb of setting out tells the battle itself.
  const sets = draft.type === 'offensive' && draft.entry.roles?.['subject'] === 'none'
  const [into, from] = sets ? [draft, event] : [event, draft]
  for (const list of ['targets', 'places'] as const)
    for (const item of from[list]) if (!into[list].some(o => o.start === item.start)) into[list].push(item)
  if (sets) {
    draft.actors.push(...event.actors)
    event.gone = true
    return
  }
  // سقوط صاروخ أطلقته الحركة
  if (!event.actors.length && !tellsOn(sentence.chunks[draft.chunk]!))
    event.actors = draft.actors.filter(a => a.start > draft.trigger.start)
  event.casualties.push(...draft.casualties)
  if (event.soft && !draft.soft) event.type = draft.type
  event.soft &&= draft.soft
  event.steps.push({ rule: 'absorb.subject', gave: `told on by ${draft.entry.id}`, at: draft.trigger })
  if (event.date?.rule !== 'said' && draft.date?.rule === 'said') event.date = draft.date
  draft.gone = true
}

/**
 * شنت الطائرات غارات على المحافظة، حيث قصفت قريتين: a strike told in a clause that explains, by nobody else, is the one told
 * before it.
 */
export function takeExplained({ chunks }: Mentions, draft: Draft, opened: readonly Draft[]): void {
  const link = chunks[draft.chunk - 1]
  if (draft.gone || !draft.verbal || familyOf(draft.type) !== 'strikes' || link?.kind !== 'link') return
  if (!link.lexemes.some(l => l.data['explains'] === true)) return
  const told = opened.findLast(d => d.chunk < draft.chunk && !d.gone && familyOf(d.type) === 'strikes')
  if (!told || told.status !== draft.status || (told.type !== draft.type && !draft.soft && !told.soft)) return
  if (draft.actors.some(a => a.from === 'said' && !told.actors.some(b => b.start === a.start))) return
  for (const list of ['targets', 'places'] as const)
    for (const item of draft[list]) if (!told[list].some(o => o.start === item.start)) told[list].push(item)
  told.casualties.push(...draft.casualties)
  if (told.soft) told.type = draft.type
  told.soft &&= draft.soft
  told.steps.push({ rule: 'absorb.subject', gave: `told on by ${draft.entry.id}`, at: draft.trigger })
  draft.gone = true
}

/** صواريخ استهدفت البلدة; not أطلقت الفصائل صواريخ استهدفت البلدة, where to fire them is told before. */
function struckItself({ chunk, index }: { chunk: Chunk; index: number }, opened: readonly Draft[]): boolean {
  if (!lexemeOf(chunk, 'means')) return false
  return !opened.some(d => d.verbal && familyOf(d.type) === 'strikes' && d.chunk < index && index - d.chunk <= NEAR)
}

// استهدف, طال: verbs that mostly tell what an event named before has hit.
const tellsOn = (verb: Chunk) => lexemeOf(verb, 'support')?.data['relative'] !== undefined

// In chunks: what qualifies an event is no longer than this.
const NEAR = 20

/**
 * هجوم صاروخي للفصائل، استهدف سوقا; غارات بواسطة طائرات استهدفت معسكرات; هجوم يقول إنه يستهدف المسلحين: the event that such a
 * verb tells on, across what qualifies it, where the verb has no party after it as its own subject and agrees with it.
 */
function eventAround({ chunks, frame }: Mentions, draft: Draft, opened: readonly Draft[]): Draft | undefined {
  const verb = chunks[draft.chunk]!
  if (!tellsOn(verb) || verb.conjunction) return undefined
  const reported = pronounSubject(chunks, draft.chunk)
  const next = chunks[draft.chunk + 1]
  // غارات للتحالف، استهدفت تجمعات الحوثيين: positions and gatherings are what was hit.
  const party = next?.kind === 'actor' && next.entity !== null && lexemeOf(next, 'object') === undefined
  if (!reported && verb.broken && party && next.preposition === '') return undefined
  for (let i = draft.chunk - 1; i >= 0 && i >= draft.chunk - NEAR; i--) {
    const chunk = chunks[i]!
    const event =
      chunk.kind === 'event' ? opened.find(d => d.chunk === i && !d.gone && !d.verbal && !d.entry.outcome) : undefined
    if (event) return agrees(frame.words[chunk.first]!.shape.fold, chunk, verb) ? event : undefined
    if (chunk.kind === 'verb' && !(reported && lexemeOf(chunk, 'saying'))) return undefined
    if (chunk.kind === 'link' && !(reported && i === draft.chunk - 1) && linkKind(chunk) === 'subordinator')
      return undefined
  }
  return undefined
}

// A singular with ة and any plural of things takes the feminine.
function agrees(word: string, noun: Chunk, verb: Chunk): boolean {
  const feminine = word.endsWith('ه') || noun.reading?.entry.features.number === 'plural' || noun.quantity !== null
  return feminine === (verb.reading?.entry.features.gender === 'f')
}

/**
 * قصفت الطائرات بثماني غارات معسكراً, ضربات برشقات من الصواريخ, قتل شرطيان بالرصاص في هجوم: the strikes that a strike is done with
 * tell its means.
 */
export function takeMeans({ chunks }: Mentions, draft: Draft, opened: readonly Draft[]): void {
  if (draft.gone) return
  if (!draft.verbal) {
    takeMeansOfNoun(chunks, draft, opened)
    return
  }
  const means = opened.find(
    d =>
      !d.verbal &&
      !d.gone &&
      d.chunk > draft.chunk &&
      isMeansOf(chunks[draft.chunk], chunks[d.chunk]!) &&
      chunks.slice(draft.chunk + 1, d.chunk).every(c => c.kind !== 'verb' && c.kind !== 'link' && c.kind !== 'event'),
  )
  if (!means) return
  if (draft.soft) draft.type = means.type
  draft.soft &&= means.soft
  draft.casualties.push(...means.casualties)
  draft.steps.push({ rule: 'take.means', gave: `done with ${means.entry.id}`, at: means.trigger })
  means.gone = true
}

function takeMeansOfNoun(chunks: readonly Chunk[], draft: Draft, opened: readonly Draft[]): void {
  if (!ARMED.has(familyOf(draft.type)) || draft.entry.outcome) return
  const means = opened.find(
    d =>
      d !== draft &&
      !d.verbal &&
      !d.gone &&
      d.status === draft.status &&
      Math.abs(d.chunk - draft.chunk) <= NEAR &&
      familyOf(d.type) === 'strikes' &&
      (d.chunk > draft.chunk ? doneWith(chunks, draft, d) : shotIn(chunks, d, draft)),
  )
  if (!means) return
  if (draft.soft) draft.type = means.type
  draft.soft &&= means.soft
  for (const list of ['targets', 'places'] as const)
    for (const item of means[list]) if (!draft[list].some(o => o.start === item.start)) draft[list].push(item)
  draft.casualties.push(...means.casualties)
  draft.steps.push({ rule: 'take.means', gave: `done with ${means.entry.id}`, at: means.trigger })
  means.gone = true
}

const ARMED = new Set(['strikes', 'fighting'])
const BY = 'ب'
const IN = 'في'

/** ضربات جوية برشقات من الصواريخ: next to each other. */
const doneWith = (chunks: readonly Chunk[], strike: Draft, means: Draft) =>
  familyOf(strike.type) === 'strikes' &&
  chunks[means.chunk]!.preposition === BY &&
  !chunks[means.chunk]!.conjunction &&
  chunks.slice(strike.chunk + 1, means.chunk).every(c => c.kind === 'thing' || c.kind === 'actor')

/** قتل شرطيان بالرصاص أمس في المدينة، في هجوم: an attack that is named only as what the shooting stood in. */
const shotIn = (chunks: readonly Chunk[], shots: Draft, attack: Draft) =>
  shots.type === 'shooting' &&
  attack.soft &&
  !chunks[attack.chunk]!.definite &&
  stoodIn(chunks, attack.chunk) &&
  chunks.slice(shots.chunk + 1, attack.chunk).every(c => c.kind !== 'verb' && c.kind !== 'link' && c.kind !== 'event')

/** في هجوم, في أحدث هجوم */
const stoodIn = (chunks: readonly Chunk[], attack: number) =>
  chunks[attack]!.preposition === IN ||
  (chunks[attack - 1]!.kind === 'thing' && chunks[attack - 1]!.preposition === IN && chunks[attack]!.preposition === '')

/** صدت هجوماً للحوثيين: the attacker is the target, the attack no claim of its own; a verb right after may still tell it. */
export function takeEvent(sentence: Mentions, draft: Draft, opened: readonly Draft[]): void {
  if (!Object.values(draft.entry.roles ?? {}).includes('event')) return
  const event = opened.find(d => d.chunk > draft.chunk && d.chunk <= draft.chunk + 6 && !d.verbal && !d.gone)
  if (!event) return
  const between = sentence.chunks.slice(draft.chunk + 1, event.chunk)
  // إحباط هذا الهجوم: a word that points at it stands between.
  if (between.some(c => (c.kind === 'link' && linkKind(c) !== 'demonstrative') || c.kind === 'verb')) return
  for (const party of event.actors)
    if (!draft.actors.some(a => a.start === party.start) && !draft.targets.some(t => t.start === party.start))
      draft.targets.push(party)
  for (const place of [...event.places]) if (!draft.places.some(p => p.start === place.start)) draft.places.push(place)
  if (draft.date?.rule !== 'said' && event.date?.rule === 'said') draft.date = event.date
  draft.steps.push({ rule: 'take.event', gave: `its parties are those of ${event.entry.id}`, at: event.trigger })
  event.gone = true
}

/**
 * انفجار قنبلة من مخلفات قصف النظام: the strike that left it is no claim of its own; whoever made it is who did it. مخلفات القصف
 * تهدد السكان: nothing happened.
 */
export function takeRemnants(mentions: Mentions, draft: Draft, opened: readonly Draft[]): void {
  const { chunks } = mentions
  const before = chunks[draft.chunk - 1]
  if (draft.gone || draft.verbal || !before || familyOf(draft.type) !== 'strikes' || chunks[draft.chunk]!.broken) return
  if (!areRemnants(mentions, before)) return
  const blast = opened.findLast(d => d.type === 'bombing' && d.chunk < draft.chunk && !d.gone)
  draft.gone = true
  if (!blast) return
  if (!blast.actors.length) blast.actors = draft.actors
  for (const place of draft.places) if (!blast.places.some(p => p.start === place.start)) blast.places.push(place)
  blast.steps.push({ rule: 'take.remnants', gave: `left behind by ${draft.entry.id}`, at: draft.trigger })
}

/** وقع انفجار في المطار نتيجة سقوط صاروخ, دوي انفجارات إثر غارات: a blast is told with the strike that made it. */
export function takeBlast(mentions: Mentions, draft: Draft, opened: readonly Draft[]): void {
  if (draft.gone || draft.type !== 'bombing' || !draft.soft || draft.targets.length) return
  const { chunks } = mentions
  const strike = opened.find(d => d.chunk > draft.chunk && !d.gone)
  if (!strike || familyOf(strike.type) !== 'strikes' || strike.type === 'bombing' || strike.verbal) return
  const before = chunks[strike.chunk - 1]!
  if (!tellsPrior(mentions, chunks[strike.chunk]!) && !(before.kind === 'phrase' && tellsPrior(mentions, before)))
    return
  // دوي انفجارين، وهو ما اعتبر ردا على قصف
  if (chunks[strike.chunk]!.brings === 'answered') return
  if (chunks.slice(draft.chunk + 1, strike.chunk).some(c => (c.kind === 'verb' || c.kind === 'link') && c.conjunction))
    return
  for (const place of draft.places) if (!strike.places.some(p => p.start === place.start)) strike.places.push(place)
  strike.casualties.push(...draft.casualties)
  strike.anaphoric = false
  strike.steps.push({ rule: 'absorb.subject', gave: `told on by ${draft.entry.id}`, at: draft.trigger })
  draft.gone = true
}

/** استعادة سيطرة الجيش على الحدود: the hold that is won back is no claim beside its winning. */
export function takeRegained({ chunks }: Mentions, draft: Draft, opened: readonly Draft[]): void {
  const self = chunks[draft.chunk]!
  if (draft.gone || draft.verbal || draft.type !== 'capture' || self.preposition || self.conjunction || self.broken)
    return
  const won = opened.find(d => d.chunk === draft.chunk - 1 && d.type === 'capture' && !d.verbal && !d.gone)
  if (!won) return
  if (!won.actors.length) won.actors = draft.actors
  for (const place of draft.places) if (!won.places.some(p => p.start === place.start)) won.places.push(place)
  won.steps.push({ rule: 'take.hold', gave: `what ${draft.entry.id} says of it`, at: draft.trigger })
  draft.gone = true
}

const OUT_OF = 'من'

/** تحرير الجامعة من سيطرة التنظيم: whose hold it was freed from is whom it was taken from, and holds it no longer. */
export function takeHold({ chunks }: Mentions, draft: Draft, opened: readonly Draft[]): void {
  if (draft.gone || draft.verbal || draft.type !== 'capture' || chunks[draft.chunk]!.preposition !== OUT_OF) return
  const taken = opened.findLast(d => familyOf(d.type) === 'territory' && d.chunk < draft.chunk && !d.gone)
  if (!taken || chunks.slice(taken.chunk + 1, draft.chunk).some(c => c.kind === 'verb' || c.kind === 'link')) return
  for (const party of draft.actors) if (!taken.targets.some(t => t.start === party.start)) taken.targets.push(party)
  taken.actors = taken.actors.filter(a => !draft.actors.some(b => b.start === a.start))
  taken.steps.push({ rule: 'take.hold', gave: `out of the hands told by ${draft.entry.id}`, at: draft.trigger })
  draft.gone = true
}
