import type { Lexeme } from '../../lexicon/index.ts'
import type { Chunk } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import { type Draft, named, quoteOf } from '../draft.ts'
import type { Argument } from './argument.ts'

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
    // تدعو لموقف حازم: whom one calls on, threatens or accuses is a party.
    if (role === 'target' && draft.type === 'statement' && !isParty(chunk)) continue
    // فرت العائلات في حافلات وسيارات: those who move are people.
    if (role === 'target' && PEOPLE_MOVE.has(draft.type) && chunk.lexemes.some(l => l.kind === 'object')) continue
    // قذائف، براميل متفجرة: what is fired is not what is hit.
    if (
      role === 'target' &&
      familyOf(draft.type) === 'strikes' &&
      chunk.kind === 'thing' &&
      chunk.lexemes.some(l => l.kind === 'means')
    )
      continue
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

const PEOPLE_MOVE = new Set(['displacement', 'evacuation'])

// Whoever speaks may bear any name; whoever fights is a party that the lexicon or its own words tell.
function isParty(chunk: Chunk): boolean {
  return chunk.kind !== 'thing' || chunk.entity !== null || chunk.lexemes.some(l => l.kind === 'nationality')
}
