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

/** What a number is read from. */
interface Text {
  readonly words: readonly TextWord[]
  readonly vocabulary: NumberVocabulary
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
  const text: Text = { words, vocabulary }
  let total = group(text, { at, head })
  if (!total) return null
  while (total.min === total.max) {
    const joined = and(text, total.end)
    const more = joined && group(text, joined)
    const half = joined && is(text, joined, 'half')
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

/** One group with its scale: خمسة عشر ألفا · عشرات الآلاف · ألفان · مليون */
function group(text: Text, cursor: Cursor): NumberRead | null {
  const double = is(text, cursor, 'double')
  if (double && !(double.ofNoun && !countsNoun(text, cursor.at + 1)))
    return { end: cursor.at + 1, min: double.min, max: double.max, scale: double.min / 2 }
  const count = base(text, cursor)
  if (!count) {
    const scale = is(text, cursor, 'scale')
    return scale ? { end: cursor.at + 1, min: scale.min, max: scale.min, scale: scale.min } : null
  }
  const few = is(text, cursor, 'few')
  const vagueHundreds = few && after(text, count.end, 'vague')
  const scale =
    after(text, count.end, 'scale')?.min ?? (vagueHundreds ? 10 ** Math.floor(Math.log10(vagueHundreds.min)) : 1)
  if (scale === 1) return { end: count.end, min: count.min, max: count.max, scale }
  return {
    end: count.end + 1,
    min: count.min * scale,
    max: count.min === count.max ? count.max * scale : (count.max + 1) * scale - 1,
    scale,
  }
}

/** ألفا شخص; not بلغ العدد ألفا في المدينة, ألفا ومئتي شخص. */
function countsNoun(text: Text, index: number): boolean {
  const next = text.words[index]
  if (!runsOn(next) || next.shape.kind !== 'arabic') return false
  const joined = and(text, index)
  if (joined && base(text, joined)) return false
  return !next.shape.readings.some(r => r.entry.lexeme.kind === 'function')
}

function base(text: Text, cursor: Cursor): { end: number; min: number; max: number } | null {
  const scaled = after(text, cursor.at + 1, 'scale') !== undefined
  const digits = readDigits(text.words, cursor.at, scaled)
  if (digits) return { end: digits.end, min: digits.value, max: digits.value }
  const half = scaled ? is(text, cursor, 'half') : undefined
  const loose = half ?? is(text, cursor, 'vague', 'few')
  if (loose) return { end: cursor.at + 1, min: loose.min, max: loose.max }
  const number = belowThousand(text, cursor)
  return number && { end: number.end, min: number.value, max: number.value }
}

/** 1–999: مئة · ثلاث مئة · مئة وخمسة وعشرون */
function belowThousand(text: Text, cursor: Cursor): { end: number; value: number } | null {
  const unit = is(text, cursor, 'unit')
  const counted = unit && unit.min > 2 ? after(text, cursor.at + 1, 'hundred') : undefined
  const hundred = counted?.min === 100 ? { end: cursor.at + 2, value: unit!.min * 100 } : null
  const alone = is(text, cursor, 'hundred')
  const hundreds = hundred ?? (alone ? { end: cursor.at + 1, value: alone.min } : null)
  if (!hundreds) return belowHundred(text, cursor)
  const joined = and(text, hundreds.end)
  const rest = joined && text.words[joined.at]!.shape.kind === 'arabic' ? belowHundred(text, joined) : null
  return rest ? { end: rest.end, value: hundreds.value + rest.value } : hundreds
}

/** 1–99: خمسة · خمسة عشر · خمسة وعشرون · عشرون */
function belowHundred(text: Text, cursor: Cursor): { end: number; value: number } | null {
  const end = cursor.at + 1
  const low = is(text, cursor, 'unit', 'lead')
  if (low) {
    if (after(text, end, 'tail')) return { end: end + 1, value: low.min + 10 }
    const joined = and(text, end)
    const tens = joined && is(text, joined, 'tens')
    if (tens) return { end: joined.at + 1, value: low.min + tens.min }
    return is(text, cursor, 'unit') ? { end, value: low.min } : null
  }
  const round = is(text, cursor, 'tens', 'ten')
  return round ? { end, value: round.min } : null
}

function is(
  { words, vocabulary }: Text,
  { at, head, joined }: Cursor,
  one: NumberClass,
  other?: NumberClass,
): NumberWord | undefined {
  const word = words[at]
  return word && vocabulary.read(word, head, joined).find(n => n.class === one || n.class === other)
}

/** The word at `index` that runs on, where it is of that class. */
function after(text: Text, index: number, one: NumberClass): NumberWord | undefined {
  const word = text.words[index]
  return runsOn(word) ? is(text, { at: index, head: word.shape.fold }, one) : undefined
}

/** Where what و joins on begins. */
function and({ words, vocabulary }: Text, index: number): Cursor | null {
  const cursor = words[index]?.joined ? withClitic(words, index, vocabulary.and)[0] : undefined
  return cursor ? { ...cursor, joined: true } : null
}
