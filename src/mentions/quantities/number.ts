import type { TextWord } from '../../text/index.ts'
import { runsOn, withClitic } from '../patterns/index.ts'
import { readDigits } from './digits.ts'
import type { NumberClass, NumberVocabulary, NumberWord } from './vocabulary.ts'

/** A number read from words or digits. Vague words give a range; exact numbers have `min === max`. */
export interface NumberRead {
  readonly end: number
  readonly min: number
  readonly max: number
  /** The word of scale that it ends with (1000 in `15 ألف`), else 1. */
  readonly scale: number
}

interface Cursor {
  readonly at: number
  readonly head: string
  /** It follows another number and و. */
  readonly joined?: boolean
}

/** Reads the longest number that begins at a word; `head` is that word as it is read there, clitics cut. */
export function readNumber(
  words: readonly TextWord[],
  at: number,
  head: string,
  vocabulary: NumberVocabulary,
): NumberRead | null {
  // Most words begin no number.
  if (words[at]!.shape.kind !== 'number' && vocabulary.read(words[at]!, head).length === 0) return null
  const is = (cursor: Cursor, ...classes: NumberClass[]): NumberWord | undefined => {
    const word = words[cursor.at]
    return word && vocabulary.read(word, cursor.head, cursor.joined).find(n => classes.includes(n.class))
  }
  const next = (index: number): Cursor | null =>
    runsOn(words[index]) ? { at: index, head: words[index]!.shape.fold } : null
  const and = (index: number): Cursor | null => {
    const cursor = words[index]?.joined ? withClitic(words, index, vocabulary.and)[0] : undefined
    return cursor ? { ...cursor, joined: true } : null
  }
  const after = (index: number, ...classes: NumberClass[]) => {
    const cursor = next(index)
    return cursor ? is(cursor, ...classes) : undefined
  }

  // 1–99: خمسة · خمسة عشر · خمسة وعشرون · عشرون
  const belowHundred = (cursor: Cursor): { end: number; value: number } | null => {
    const end = cursor.at + 1
    const low = is(cursor, 'unit', 'lead')
    if (low) {
      if (after(end, 'tail')) return { end: end + 1, value: low.min + 10 }
      const joined = and(end)
      const tens = joined && is(joined, 'tens')
      if (tens) return { end: joined.at + 1, value: low.min + tens.min }
      return is(cursor, 'unit') ? { end, value: low.min } : null
    }
    const round = is(cursor, 'tens', 'ten')
    return round ? { end, value: round.min } : null
  }

  // 1–999: مئة · ثلاث مئة · مئة وخمسة وعشرون
  const belowThousand = (cursor: Cursor): { end: number; value: number } | null => {
    const unit = is(cursor, 'unit')
    const counted = unit && unit.min > 2 ? after(cursor.at + 1, 'hundred') : undefined
    const hundred = counted?.min === 100 ? { end: cursor.at + 2, value: unit!.min * 100 } : null
    const alone = is(cursor, 'hundred')
    const hundreds = hundred ?? (alone ? { end: cursor.at + 1, value: alone.min } : null)
    if (!hundreds) return belowHundred(cursor)
    const joined = and(hundreds.end)
    const rest = joined && words[joined.at]!.shape.kind === 'arabic' ? belowHundred(joined) : null
    return rest ? { end: rest.end, value: hundreds.value + rest.value } : hundreds
  }

  const base = (cursor: Cursor): { end: number; min: number; max: number; digits?: boolean } | null => {
    const scaled = after(cursor.at + 1, 'scale') !== undefined
    const digits = readDigits(words, cursor.at, scaled)
    if (digits) return { end: digits.end, min: digits.value, max: digits.value, digits: true }
    const half = scaled ? is(cursor, 'half') : undefined
    const loose = half ?? is(cursor, 'vague', 'few')
    if (loose) return { end: cursor.at + 1, min: loose.min, max: loose.max }
    const number = belowThousand(cursor)
    return number && { end: number.end, min: number.value, max: number.value }
  }

  // One group with its scale: خمسة عشر ألفا · عشرات الآلاف · ألفان · مليون
  const group = (cursor: Cursor): NumberRead | null => {
    const double = is(cursor, 'double')
    if (double) return { end: cursor.at + 1, min: double.min, max: double.max, scale: double.min / 2 }
    const count = base(cursor)
    if (!count) {
      const scale = is(cursor, 'scale')
      return scale ? { end: cursor.at + 1, min: scale.min, max: scale.min, scale: scale.min } : null
    }
    const few = is(cursor, 'few')
    const vagueHundreds = few && after(count.end, 'vague')
    const scale =
      after(count.end, 'scale')?.min ?? (vagueHundreds ? 10 ** Math.floor(Math.log10(vagueHundreds.min)) : 1)
    if (scale === 1) return { end: count.end, min: count.min, max: count.max, scale }
    return {
      end: count.end + 1,
      min: count.min * scale,
      max: count.min === count.max ? count.max * scale : (count.max + 1) * scale - 1,
      scale,
    }
  }

  let total = group({ at, head })
  if (!total) return null
  while (total.min === total.max) {
    const joined = and(total.end)
    const more = joined && group(joined)
    const half = joined && is(joined, 'half')
    if (half && total.scale > 1 && !more) {
      total = {
        ...total,
        end: joined.at + 1,
        min: total.min + half.min * total.scale,
        max: total.max + half.min * total.scale,
      }
      break
    }
    // مليون ونصف المليون: the half is a group of its own and fits below the scale.
    if (!more || more.min !== more.max || more.min >= total.scale) {
      const part: NumberRead | null = half && more && more.scale === total.scale ? more : null
      if (part) total = { ...total, end: part.end, min: total.min + part.min, max: total.max + part.max }
      break
    }
    total = { end: more.end, min: total.min + more.min, max: total.max + more.max, scale: more.scale }
  }
  return total
}
