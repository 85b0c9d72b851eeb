import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Draft, EventEntry } from '../draft.ts'
import { coordinatedBefore, linkKind, nominal, partyWithin, subjectBefore } from '../roles/index.ts'
import { governs, reaches, statusWord } from '../status/index.ts'

/** Whose deed it is that a word of will governs; only the word, by index, where it has no subject of its own. */
export interface Controller {
  readonly word: number
  readonly parties: readonly Chunk[]
}

// How far before a deed the word that governs it may stand.
const NEAR = 8

/**
 * تعتزم الحكومة إرسال جنود, نية الحكومة طرد السفير, أمر القائد باعتقالهم: whoever wants, plans, orders or refuses a deed told by a
 * noun is its doer. Null where no such word governs it.
 */
export function controllerOf(mentions: Mentions, draft: Draft): Controller | null {
  const { chunks } = mentions
  if (draft.verbal || draft.type === 'protest' || !GOVERNED.has(chunks[draft.chunk]!.preposition)) return null
  for (let i = draft.chunk - 1; i >= 0 && i >= draft.chunk - NEAR; i--) {
    const chunk = chunks[i]!
    const word = statusWord(mentions, chunk)
    const doer = word?.data['doer']
    if (word && doer && governs(word, mentions, i, draft.chunk)) {
      if (!reaches(mentions, i, draft.chunk, word.data['preposition'] !== undefined)) return null
      const noun = doer === 'owner' || (word.data['root'] !== undefined && chunk.kind !== 'verb')
      // استخدام القوة لاستعادة البلدة: what is used stands in its genitive.
      if (noun && word.data['status'] === 'used') return null
      return {
        word: i,
        parties: noun ? ownerOf(mentions, i) : subjectOf(mentions, i, draft.chunk).map(k => chunks[k]!),
      }
    }
    if (chunk.kind === 'verb') return null
    if (chunk.kind === 'link' && (linkKind(chunk) === 'relative' || linkKind(chunk) === 'subordinator')) return null
  }
  return null
}

// Before what is wanted stands no preposition or one of these (مستعدة للتحرك مع قوات: what is not wanted).
const GOVERNED = new Set(['', 'ل', 'ب', 'الي', 'علي', 'في', 'عن', 'من'])

/** Those who die or flee have no doer in their own word; طرد has. */
export function befalls({ outcome, type, roles }: EventEntry): boolean {
  const harm = (outcome !== undefined && outcome !== 'captured') || type === 'displacement'
  return (harm && roles?.['object'] !== 'target') || roles?.['subject'] === 'target'
}

function subjectOf(mentions: Mentions, word: number, deed: number): readonly number[] {
  const { chunks } = mentions
  // الجيش استخدم طائرات في شن غارات: whoever stands before the word.
  const before = subjectBefore(mentions, word)
  if (before && isParty(before.chunk)) return [...coordinatedBefore(chunks, before.index).reverse(), before.index]
  for (let i = word + 1; i < deed; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'time' || chunk.preposition) continue
    if (!nominal(chunk) || chunk.broken) break
    if (isParty(chunk)) return withJoined(chunks, i, deed)
  }
  return []
}

function ownerOf({ chunks, frame }: Mentions, word: number): readonly Chunk[] {
  const [self, next] = [chunks[word]!, chunks[word + 1]]
  // استعداد الجيش السوري: in one phrase.
  const within = partyWithin(frame, self, self.first + 1)
  if (within) return [within]
  const genitive = next && !next.preposition && !next.broken && !next.conjunction && isParty(next)
  return genitive ? withJoined(chunks, word + 1, chunks.length).map(i => chunks[i]!) : []
}

/** الرئيس الروسي، فلان: of an office and a name the name; what is joined to the party. */
function withJoined(chunks: readonly Chunk[], first: number, end: number): readonly number[] {
  const name = chunks[first + 1]
  const office = lexemeOf(chunks[first]!, 'title') !== undefined
  if (office && name?.kind === 'person' && !name.preposition && !name.conjunction && first + 1 < end) return [first + 1]
  const all = [first]
  for (let i = first + 1; i < end && chunks[i]!.conjunction && !chunks[i]!.preposition && isParty(chunks[i]!); i++)
    all.push(i)
  return all
}

const isParty = (chunk: Chunk) =>
  (chunk.kind === 'actor' || isBody(chunk) || chunk.kind === 'person' || (chunk.kind === 'place' && chunk.acts)) &&
  chunk.lexemes[0]?.kind !== 'nationality'

/** وكالات الإغاثة: a body that is known to speak too; no outlet. */
const isBody = (chunk: Chunk) => chunk.kind === 'source' && lexemeOf(chunk, 'source-head')?.data['sense'] === 'body'
