import { bears, type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { type Draft, party } from '../draft.ts'
import { linkKind, roleOf } from '../roles/index.ts'

// How many phrases back the one may stand to whom a pronoun points.
const NEAR = 14

/**
 * رصدت ثلاث مركبات ودمرتها, خطفوا جنديا وقتلوه: the pronoun on a verb that goes on is whom or what was named last and agrees with
 * it; first whom the clause before was done to. `before` are the drafts told before. Sets the draft's targets.
 */
export function pointedObject(text: string, mentions: Mentions, draft: Draft, before: readonly Draft[]): void {
  const { chunks } = mentions
  if (draft.targets.length) return
  const self = onVerb(chunks, draft) ?? afterPreposition(chunks, draft)
  if (!self) return
  const onlyPeople = self.kind === 'link' && !THINGS.has(draft.type)
  const struck = before.filter(d => d.sentence === draft.sentence).flatMap(d => d.targets.map(t => t.start))
  const nearest: Chunk[] = []
  for (let i = draft.chunk - 1; i >= 0 && i >= draft.chunk - NEAR; i--) {
    const chunk = chunks[i]!
    const before = struck.includes(chunk.span.start)
    if ((!before && !mayBePointedAt(draft, chunk)) || !agrees(mentions, self, chunk)) continue
    // رصدت مركبات في المنطقة ودمرتها: where it was is not what was destroyed.
    if (chunk.kind === 'place' && chunk.preposition !== '' && !isBuilt(chunk)) continue
    if (draft.actors.some(a => a.start === chunk.span.start)) continue
    if (onlyPeople && !before && !PEOPLE.has(chunk.kind)) continue
    nearest.push(chunk)
  }
  // كثفت إطلاق الصواريخ على الجبهات والدفاعات تعترضها: what flies is what is stopped.
  const flies = draft.type === 'repelled' ? nearest.find(c => lexemeOf(c, 'means')) : undefined
  const found = flies ?? nearest.find(c => struck.includes(c.span.start)) ?? nearest[0]
  // ودخلت القوات المدينة ودمرتها: a place is only where.
  if (!found || (found.kind === 'place' && !isBuilt(found))) return
  draft.targets.push({ ...party(text, found), from: 'context' })
  draft.steps.push({ rule: 'recall.object', gave: 'whom its pronoun points to', at: party(text, found) })
}

/** ودمرتها, الدفاعات تعترضها: a verb that goes on, with its object in the pronoun. */
function onVerb(chunks: readonly Chunk[], draft: Draft): Chunk | null {
  const self = chunks[draft.chunk]!
  const role = roleOf(draft, 'object', 'target')
  if (!draft.verbal || !self.pronoun || (role !== 'target' && role !== 'event')) return null
  const previous = chunks[draft.chunk - 1]
  const subject = draft.type === 'repelled' && previous?.kind === 'actor'
  const goesOn = self.conjunction || subject || (previous?.kind === 'link' && linkKind(previous) === 'subordinator')
  // غاراته وقصفه: a noun beside another with the same pronoun.
  return goesOn && !(previous?.kind === 'event' && previous.pronoun === self.pronoun) ? self : null
}

/** أطلقوا النار عليه, تصدت الدفاعات له: the pronoun behind a preposition that brings whom the deed was done to. */
function afterPreposition(chunks: readonly Chunk[], draft: Draft): Chunk | null {
  const before = chunks[draft.chunk - 1]
  // وفتحوا النار عليهم: the doers whom the verb does not name agree with it too. الخلية التي قبض عليها: it points to its noun.
  const unnamed = draft.verbal && !draft.actors.length
  if (unnamed || (before?.kind === 'link' && linkKind(before) === 'relative') || draft.type === 'defection') return null
  for (const chunk of chunks.slice(draft.chunk + 1, draft.chunk + 1 + WITHIN)) {
    if (chunk.broken || chunk.conjunction || chunk.kind === 'verb' || chunk.kind === 'event') return null
    if (chunk.kind !== 'link') continue
    if (!chunk.pronoun || !chunk.preposition) return null
    const role = roleOf(draft, chunk.preposition, chunk.preposition === ON && FIRES.has(draft.type) ? 'target' : 'none')
    return role === 'target' || role === 'event' ? chunk : null
  }
  return null
}

const WITHIN = 3
// What may be done to things and not to people alone.
const THINGS = new Set(['repelled', 'destruction', 'siege'])
const PEOPLE = new Set(['victim', 'actor', 'person'])
const ON = 'علي'
// What is fired at persons.
const FIRES = new Set(['shooting'])

function mayBePointedAt({ type, entry }: Draft, chunk: Chunk): boolean {
  // مستشفى توقف بعدما أصابته غارات: only people are wounded.
  if (entry.outcome && (chunk.kind === 'thing' || chunk.kind === 'place')) return false
  if (chunk.kind === 'victim' || chunk.kind === 'actor' || chunk.kind === 'person' || chunk.kind === 'place')
    return true
  const means = type === 'repelled' && lexemeOf(chunk, 'means') !== undefined
  return chunk.kind === 'thing' && (means || lexemeOf(chunk, 'object') !== undefined || chunk.quantity !== null)
}

const isBuilt = (chunk: Chunk) =>
  ['building', 'hospital', 'base'].includes(String(lexemeOf(chunk, 'place-kind')?.data['kind']))

/** One man or thing asks for ه, a feminine and things in the plural for ها, persons in the plural for هم. */
function agrees({ frame }: Mentions, { pronoun }: Chunk, chunk: Chunk): boolean {
  const asked = frame.lexicon.clitics.points_at[pronoun]
  const word = frame.words[chunk.quantity ? chunk.end - 1 : chunk.first]!
  const head = chunk.reading ?? readingOf(word, 'actor-head', 'victim', 'object')
  const sense = head?.entry.lexeme.data['sense']
  const people = chunk.kind === 'victim' || sense === 'fighters' || sense === 'person' || chunk.kind === 'person'
  const many = chunk.quantity ? (chunk.quantity.min ?? 2) > 1 : head?.entry.features.number === 'plural'
  if (head?.entry.features.number === 'dual') return asked === 'two'
  const ending = bears(frame.lexicon, word, 'feminine')
  if (people) return many ? asked === 'persons' : asked === (ending ? 'feminine' : 'masculine')
  const feminine = many || ending || (chunk.kind === 'place' && !isBuilt(chunk))
  return asked === (feminine ? 'feminine' : 'masculine')
}
