import type { TextWord } from '../../text/index.ts'

/** A number in digits: where it ends and its value. */
export interface Digits {
  readonly end: number
  readonly value: number
}

/**
 * Reads digits: `1.200`, `1,200` and `10 000` are thousands, `1,5` is one and a half. Before a word of scale
 * (`scaled`) one separator is always a decimal sign: `1.250 مليون`. Null for telephone numbers and the like.
 */
export function readDigits(words: readonly TextWord[], at: number, scaled: boolean): Digits | null {
  const word = words[at]!
  if (word.shape.kind !== 'number') return null
  const text = word.shape.fold
  const parts = text.split(/[.,\u066B\u066C]/)
  if (parts.length > 1) {
    if (/^0\d/.test(text)) return null
    const grouped =
      !text.includes('\u066B') &&
      parts.slice(1).every(part => part.length === 3) &&
      parts[0]!.length <= 3 &&
      parts[0] !== '0'
    if (grouped && !(scaled && parts.length === 2 && !text.includes('\u066C')))
      return { end: at + 1, value: Number(parts.join('')) }
    return parts.length === 2 ? { end: at + 1, value: Number(parts.join('.')) } : null
  }
  if (text.length > 8 || (text.length > 1 && text.startsWith('0'))) return null
  const next = words[at + 1]
  if (next && text.length <= 3 && continues(next)) return { end: at + 2, value: Number(text + next.shape.fold) }
  return { end: at + 1, value: Number(text) }
}

// `10 000` and `15،000`; a second group other than 000 is taken for a number of its own.
function continues(next: TextWord): boolean {
  return (
    (/^[ \u00A0\u202F]$/.test(next.gap) && next.shape.fold === '000') ||
    (next.gap === '،' && /^\d{3}$/.test(next.shape.fold))
  )
}
