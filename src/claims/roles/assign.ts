import { type Chunk, isOwnCountry, lexemeOf, type Mentions, type Nations } from '../../mentions/index.ts'
import { type ClaimType, familyOf, type Named } from '../../record/index.ts'
import { type Draft, named, party, quoteOf } from '../draft.ts'
import type { Argument } from './argument.ts'
import { bearerOf } from './bearer.ts'
import { mayBeHit } from './hit.ts'
import { isStruck } from './push.ts'

/** Fills a draft's parties and places from its arguments. */
export function assign(text: string, draft: Draft, found: readonly Argument[], mentions: Mentions): void {
  for (const argument of found) {
    const { chunk } = argument
    const role = draft.type === 'capture' ? takenRole(argument) : argument.role
    if (role === null) continue
    const item =
      role === 'place' ? named(text, chunk) : partyOf(text, bearerOf(mentions, draft, argument), mentions.nations)
    if ((role === 'actor' || role === 'side') && familyOf(draft.type) !== 'politics' && !isParty(chunk)) continue
    // مواجهات وغارات للتحالف: whose raids they were is no side of the clash beside them.
    if (role === 'side' && chunk.preposition === 'ل' && ofRaids(mentions.chunks, draft, argument.index)) continue
    // تتوعد بمفاجآت: an unlisted word that begins as with a preposition speaks for no one.
    if (role === 'actor' && draft.type === 'statement' && isBrought(chunk, text)) continue
    // قال الوزير إن بلاده ترفض: he speaks for it.
    if (role === 'actor' && draft.type === 'statement' && isOwnCountry(chunk)) continue
    // تدعو لموقف حازم: whom one calls on, threatens or accuses is a party.
    if (role === 'target' && draft.type === 'statement' && !isParty(chunk)) continue
    // فرت العائلات في حافلات وسيارات: those who move are people.
    if (role === 'target' && PEOPLE_MOVE.has(draft.type) && chunk.lexemes.some(l => l.kind === 'object')) continue
    if (role === 'target' && !mayBeHit(draft, chunk)) continue
    // سيطرت على قاعدة العند: a base that bears a name is hit by strikes; else it is where the deed was done.
    if (role === 'target' && chunk.kind === 'place' && chunk.candidates.length && !STRUCK_BY_NAME.has(draft.type)) {
      if (isBase(chunk)) continue
    }
    // هجوم حوثي على الميناء الذي تسيطر عليه ميليشيات الحوثي: nobody attacks what is his own.
    if (role === 'target' && item.id !== null && draft.actors.some(a => a.id === item.id)) continue
    // فقد حياته, راح ضحيته: what an entry asks for beside it is one of its own words.
    if (role === 'target' && chunk.kind === 'thing' && chunk.pronoun && draft.entry.needs?.includes(item.text)) continue
    // قذائف، براميل متفجرة: what is fired is not what is hit.
    if (
      role === 'target' &&
      familyOf(draft.type) === 'strikes' &&
      chunk.kind === 'thing' &&
      chunk.lexemes.some(l => l.kind === 'means' || (draft.type === 'chemical' && l.data['of'] === 'stores'))
    )
      continue
    // أحبطت القوات مخططا هجوميا للحوثيين: where no event stands, the party named with it, or what was stopped, is the target.
    const stopped =
      role === 'event' &&
      chunk.kind !== 'event' &&
      chunk.kind !== 'place' &&
      (isParty(chunk) || isStruck(chunk) || isMeans(chunk))
    const list =
      role === 'actor' || role === 'side'
        ? draft.actors
        : role === 'target' || stopped
          ? draft.targets
          : role === 'place'
            ? draft.places
            : null
    if (!list || list.some(other => other.start < item.end && item.start < other.end)) continue
    list.push(item)
    draft.steps.push({ rule: `role.${role}`, gave: argument.why, at: quoteOf(text, chunk.span) })
  }
}

/** سيطرت على الفندق, على مواقع جديدة: what is taken is where it was; from whom it was taken is the target. */
function takenRole({ role, chunk }: Argument): Argument['role'] | null {
  if (role !== 'target') return role
  if (chunk.kind === 'place') return 'place'
  if (chunk.kind !== 'thing' || chunk.entity !== null || lexemeOf(chunk, 'nationality')) return role
  return lexemeOf(chunk, 'place-kind') || lexemeOf(chunk, 'object')?.data['of'] === 'building' ? 'place' : null
}

const ofRaids = (chunks: readonly Chunk[], { chunk: clash }: Draft, index: number) =>
  chunks
    .slice(clash + 1, index)
    .some(
      c =>
        c.kind === 'event' && c.conjunction && c.lexemes.some(l => familyOf(l.data['type'] as ClaimType) === 'strikes'),
    )

const STRUCK_BY_NAME = new Set(['airstrike', 'shelling', 'bombing', 'chemical', 'destruction'])

const isBase = (chunk: Chunk) => ['base', 'airport'].includes(String(lexemeOf(chunk, 'place-kind')?.data['kind']))

const PEOPLE_MOVE = new Set(['displacement', 'evacuation'])

/** قصف تركي: an adjective is a party by itself. */
function partyOf(text: string, chunk: Chunk, nations: Nations): Named {
  const said = party(text, chunk)
  const [lexeme] = chunk.lexemes
  return said.id === null && lexeme?.kind === 'nationality' ? { ...said, id: nations.ofAdjective(lexeme) } : said
}

function isBrought({ kind, lexemes, first, end, span }: Chunk, text: string): boolean {
  return kind === 'thing' && lexemes.length === 0 && end === first + 1 && /^[بلك]/.test(text.slice(span.start))
}

const isMeans = (chunk: Chunk) => chunk.lexemes.some(l => l.kind === 'means')

// Whoever speaks may bear any name; whoever fights is a party that the lexicon or its own words tell.
function isParty(chunk: Chunk): boolean {
  // قصف لمصادر النيران: the sources of fire are no party.
  if (chunk.kind === 'source' && chunk.entity === null && chunk.preposition === 'ل') return false
  // أعلنت الوكالة إطلاق صاروخ: an outlet only tells of it.
  if (chunk.kind === 'source' && chunk.lexemes.some(l => l.kind === 'source-head' && l.data['sense'] === 'media'))
    return false
  const side = chunk.lexemes.some(l => l.kind === 'nationality' || l.data['side'] === true)
  return chunk.kind !== 'thing' || chunk.entity !== null || side
}
