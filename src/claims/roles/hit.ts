import type { Chunk } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { isAnother } from './adjectives.ts'
import { isStruck } from './push.ts'
import { isAge } from './subject.ts'

/**
 * Whether a phrase can be whom or what a deed was done to. A noun that no list knows as a person, a party or a thing that is
 * struck (قصفت بشكل, استهدف تمويله) is one only where the deed alone tells what its object is; areas are only where.
 */
export function mayBeHit(draft: Draft, chunk: Chunk): boolean {
  // أحدهما بعبوة والآخر بدراجة, لغم آخر: which of them it was.
  if (familyOf(draft.type) === 'strikes' && isAnother(chunk)) return false
  // ضحايا الحرب; طفل عمره عشرة أشهر, اعتقالهم لعشرة أشهر
  if (isAge(chunk) || (!isStruck(chunk) && chunk.lexemes.some(l => l.data['never_hit'] === true))) return false
  // الميليشيات الإيرانية والعراقية: a further adjective is no further party where it is not said who acts.
  if (
    chunk.kind !== 'place' &&
    chunk.conjunction &&
    chunk.end === chunk.first + 1 &&
    chunk.lexemes[0]?.kind === 'nationality'
  )
    return chunk.reading?.entry.features.pos !== 'adjective' || chunk.reading.entry.features.number === 'plural'
  if (chunk.kind !== 'thing' || chunk.entity !== null || isStruck(chunk)) return true
  // عدة مناطق
  if (chunk.lexemes.some(l => l.kind === 'place-kind')) return false
  if (chunk.quantity !== null || chunk.lexemes.some(l => LISTED.has(l.kind))) return true
  // استولوا على رشاش ثقيل
  return (chunk.preposition === '' || draft.type === 'seizure') && TAKES_ANY.has(draft.type)
}

// Whoever is killed or seized may bear any name; anything may be destroyed or looted.
const TAKES_ANY = new Set(['killing', 'detention', 'release', 'abuse', 'destruction', 'seizure', 'evacuation'])

const LISTED = new Set(['nationality', 'victim', 'actor-head', 'actor-modifier'])
