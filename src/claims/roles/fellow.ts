import { type Chunk, lexemeOf } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'

/** نفذت الولايات المتحدة مع فرنسا ضربات: whoever stands with the one who strikes strikes too. */
export const isFellow = ({ type }: Draft, last: Argument | null, { preposition, acts, kind }: Chunk) =>
  last?.role === 'actor' &&
  preposition === 'مع' &&
  acts &&
  (kind === 'actor' || kind === 'place') &&
  familyOf(type) === 'strikes'

/** أدانت فرنسا محاولة اقتحام السفارة: whoever condemns what was tried did not try it. */
export function unlessSpeaks<T extends { readonly index: number }>(
  chunks: readonly Chunk[],
  noun: number,
  subject: T | null,
): T | null {
  const verb = subject && chunks[subject.index - 1]
  const tried = chunks[noun]!.kind === 'support' && !chunks[noun]!.preposition
  const condemns = tried && verb?.kind === 'verb' && lexemeOf(verb, 'event')?.data['type'] === 'statement'
  return condemns ? null : subject
}
