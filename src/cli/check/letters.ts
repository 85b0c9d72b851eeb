import type { Finding } from './finding.ts'
import { type Entry, fault, textsOf } from './source.ts'

const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefe]/
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const ASCII_DIGIT = /[0-9]/
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/

/** Letters that look right and match nothing. */
export function letterFaults(entry: Entry): Finding[] {
  const found: Finding[] = []
  for (const { text } of textsOf(entry.data)) {
    if (PRESENTATION.test(text)) found.push(fault(entry, 'presentation', { found: text }))
    const sign = BIDI.exec(text)?.[0]
    if (sign)
      found.push(fault(entry, 'bidi', { found: `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` }))
    if (ASCII_DIGIT.test(text) && ARABIC_DIGIT.test(text)) found.push(fault(entry, 'digits', { found: text }))
  }
  return found
}
