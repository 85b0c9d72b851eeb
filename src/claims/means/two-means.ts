import type { Chunk, Mentions } from '../../mentions/index.ts'
import type { ClaimType } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { meansTypes } from './means.ts'

// قصف جوي وصاروخي ومدفعي عنيف
const ADJECTIVES = 4
/** The step that a claim of the second of two means begins with. */
export const SECOND_MEANS = 'means.second'
const FROM_AFAR: ReadonlySet<ClaimType> = new Set(['airstrike', 'shelling'])

/**
 * قصف جوي ومدفعي, الغارات الجوية والبرية: from the air and from the ground are two claims, in the order told; the toll stays with the
 * first. Gives the draft alone where one means is told.
 */
export function byMeans(mentions: Mentions, draft: Draft): Draft[] {
  if (draft.verbal || draft.entry.outcome || !FROM_AFAR.has(draft.type)) return [draft]
  const [first, second] = told(mentions, draft)
  if (!first || !second || byWeapon(mentions, draft)) return [draft]
  const other: Draft = {
    ...draft,
    type: second,
    soft: false,
    actors: [...draft.actors],
    targets: [...draft.targets],
    places: [...draft.places],
    sources: [...draft.sources],
    sentences: [...draft.sentences],
    casualties: [],
    harmed: [],
    hedges: [...draft.hedges],
    steps: [...draft.steps, { rule: SECOND_MEANS, gave: `${second}: the second of two means`, at: draft.trigger }],
  }
  draft.type = first
  // What is told on about the two is told on about the last, and so about the first means.
  return [other, draft]
}

/** نفذت الطائرات ضربات جوية وصاروخية: whoever is a weapon strikes in one way. */
function byWeapon({ frame, chunks }: Mentions, { actors }: Draft): boolean {
  return actors.some(a => chunks.some(c => c.span.start === a.start && meansTypes(frame, c).length > 0))
}

function told({ frame, chunks }: Mentions, draft: Draft): ClaimType[] {
  const types: ClaimType[] = []
  const add = (chunk: Chunk) => {
    for (const type of meansTypes(frame, chunk)) if (FROM_AFAR.has(type) && !types.includes(type)) types.push(type)
  }
  add(chunks[draft.chunk]!)
  for (let i = draft.chunk + 1; i <= draft.chunk + ADJECTIVES && i < chunks.length; i++) {
    const chunk = chunks[i]!
    const adjective = chunk.kind === 'thing' && !chunk.broken && !chunk.preposition && chunk.end === chunk.first + 1
    if (!adjective || chunk.reading?.entry.features.pos === 'noun') break
    add(chunk)
  }
  return types
}
