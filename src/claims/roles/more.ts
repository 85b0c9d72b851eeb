import { lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Draft, Role } from '../draft.ts'
import { type Argument, nominal } from './argument.ts'
import { isStruck, push } from './push.ts'

// How far before it those may stand whom one more is added to.
const NEAR = 5

/**
 * مواقع للفصائل، إضافة إلى مقرات للهيئة; قوات النظام بالإضافة إلى الميليشيات: whom or what such a word brings is one more of those
 * named before it. Null where it adds a place, an event or figures of the dead, or to nobody of its kind.
 */
export function addedTo(mentions: Mentions, draft: Draft, index: number, found: Argument[]): Argument | null {
  const chunk = mentions.chunks[index]!
  if (chunk.brings !== 'more' || chunk.kind === 'place' || chunk.kind === 'event' || !nominal(chunk)) return null
  // بالإضافة إلى خسارة مناطق: deeds are added too. طلبت إضافة ستة مسؤولين إلى القائمة
  if (draft.type === 'statement' || (chunk.kind === 'thing' && !chunk.quantity && !isStruck(chunk))) return null
  const last = found.findLast(a => a.role !== 'place' && a.role !== 'time')
  if (!last || last.index < index - NEAR || !ADDED.has(last.role)) return null
  // دمرت القوات آليات إضافة إلى ذخائر: things did nothing, and parties are no more of the things.
  const party = chunk.kind === 'actor' && !lexemeOf(chunk, 'place-kind')
  if (last.role !== 'target' && !(party && last.index === index - 1)) return null
  const like = { ...chunk, conjunction: true, preposition: '', brings: null }
  return push(found, like, index, last.role as Role, 'added to those before')
}

const ADDED: ReadonlySet<string> = new Set(['target', 'actor', 'side'])
