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

// What a preposition brings where the entry does not say otherwise; folded writing.
export const PREPOSITION_ROLES: Readonly<Record<string, Role>> = {
  علي: 'target',
  ضد: 'target',
  'من قبل': 'actor',
  'من جانب': 'actor',
  'علي يد': 'actor',
  'علي ايدي': 'actor',
  بيد: 'actor',
  مصدره: 'actor',
  مصدرها: 'actor',
  بدعم: 'actor',
  'بالتعاون مع': 'actor',
  'بالاشتراك مع': 'actor',
  باسناد: 'actor',
  بمسانده: 'actor',
  بموازره: 'actor',
  بمشاركه: 'actor',
  'بدعم من': 'actor',
  'بدعم مباشر من': 'actor',
  'بدعم جوي من': 'actor',
  'باسناد جوي من': 'actor',
  'بغطاء جوي من': 'actor',
  'بغطاء من': 'actor',
  'باسناد من': 'actor',
  'بمسانده من': 'actor',
  'بموازره من': 'actor',
  'بمشاركه من': 'actor',
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
export function says(draft: Draft, slot: string): boolean {
  return roleOf(draft, slot, 'actor') === 'none'
}

/** The role that an entry gives to a slot, or the usual one. */
export function roleOf(draft: Draft, slot: string, usual: Role): Role {
  const roles = draft.entry.roles
  if (!roles) return usual
  for (const [key, role] of Object.entries(roles)) if (key.replace(/ى/g, 'ي').replace(/إ/g, 'ا') === slot) return role
  return usual
}

export const ENDS_CLAUSE = new Set(['subordinator', 'relative', 'negation'])
export function linkKind(chunk: Chunk): string {
  return String(chunk.lexemes[0]?.data['kind'] ?? '')
}
