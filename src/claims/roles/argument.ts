import type { Lexeme } from '../../lexicon/index.ts'
import type { Chunk } from '../../mentions/index.ts'
import type { Draft, Role } from '../draft.ts'

/** What a chunk is to an event, found by `gather`. */
export interface Argument {
  readonly role: Exclude<Role, 'none'> | 'time' | 'harm' | 'undirected'
  readonly chunk: Chunk
  readonly index: number
  readonly why: string
}

const PHRASES = new Set(['actor', 'victim', 'thing', 'place', 'person', 'source'])

/** A noun phrase that can be a party, a thing or a place; the dead and wounded themselves too (إخراج الجرحى). */
export const nominal = (chunk: Chunk) =>
  PHRASES.has(chunk.kind) || (chunk.kind === 'event' && chunk.lexemes.some(l => l.data['person']))

/** من قبل الفصائل, بدعم من الفصائل: what stands after such a preposition does it or helps. */
export const isDoer = ({ brings }: Chunk): boolean => brings === 'actor' || brings === 'helper'

/** The entry itself names the slot. */
export function says(draft: Draft, slot: string): boolean {
  return roleOf(draft, slot, 'actor') === 'none'
}

/** The role that an entry gives to a slot, or the usual one. */
export function roleOf(draft: Draft, slot: string, usual: Role): Role {
  const { roles } = draft.entry
  if (!roles) return usual
  const known = slots.get(roles) ?? bySlot(roles)
  slots.set(roles, known)
  return known.get(slot) ?? usual
}

type Roles = NonNullable<Draft['entry']['roles']>
const slots = new WeakMap<Roles, ReadonlyMap<string, Role>>()

// Of two spellings of one slot the first counts.
const bySlot = (roles: Roles): ReadonlyMap<string, Role> =>
  new Map(
    Object.entries(roles)
      .reverse()
      .map(([slot, role]) => [slot.replace(/ى/g, 'ي').replace(/[أإ]/g, 'ا').replace(/ة/g, 'ه'), role]),
  )

export const ENDS_CLAUSE = new Set(['subordinator', 'relative', 'negation'])
export function linkKind(chunk: Chunk): string {
  return String(chunk.lexemes[0]?.data['kind'] ?? '')
}

/** جمع, ضم: with talks they say who met, with other events nothing. */
export const isMeeting = ({ data }: Lexeme, type: string) => data['relative'] === 'actor' && type !== 'talks'
