import { counted } from '../kit/index.ts'
import type { Cut } from './types.ts'

interface Step {
  readonly of: RegExp
  readonly to: string | ((found: string) => string)
  readonly one: string
  readonly many: string
  readonly why: string
}

/** In this order. Each says what it takes, what stands there afterwards, and why. */
const STEPS: readonly Step[] = [
  {
    of: /\r\n?|[\v\f\u0085\u2028\u2029]/g,
    to: '\n',
    one: 'line end',
    many: 'line ends',
    why: 'written as a line feed',
  },
  {
    of: /[\p{Cc}--[\t\n]]/gv,
    to: '',
    one: 'control character',
    many: 'control characters',
    why: 'not text',
  },
  {
    of: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    to: '',
    one: 'direction mark',
    many: 'direction marks',
    why: 'invisible, and may show words in another order than they are written',
  },
  {
    of: /[\u00ad\u200b\u2060]/g,
    to: '',
    one: 'invisible character',
    many: 'invisible characters',
    why: 'it parts words that are one',
  },
  {
    of: /[\ufb50-\ufdff\ufe70-\ufefe]+/g,
    to: ordinaryLetters,
    one: 'run of presentation forms',
    many: 'runs of presentation forms',
    why: 'written as ordinary letters',
  },
  {
    of: /[^\S\n]{2,}|[^\S\n ]/g,
    to: ' ',
    one: 'run of spaces',
    many: 'runs of spaces',
    why: 'written as one space',
  },
  {
    of: / \n ?|\n /g,
    to: '\n',
    one: 'space at the edge of a line',
    many: 'spaces at the edges of lines',
    why: 'invisible',
  },
  {
    of: /\n{4,}/g,
    to: '\n\n\n',
    one: 'run of blank lines',
    many: 'runs of blank lines',
    why: 'written as two',
  },
]

/** Plain text from what a file or page holds: see STEPS. What was changed is counted in `cut`. */
export function clean(raw: string): { readonly text: string; readonly cut: readonly Cut[] } {
  const cut: Cut[] = []
  let text = raw
  for (const { of, to, one, many, why } of STEPS) {
    let times = 0
    text = text.replace(of, found => {
      const instead = typeof to === 'string' ? to : to(found)
      if (instead !== found) times++
      return instead
    })
    if (times > 0) cut.push({ what: counted(times, one, many), why })
  }
  return { text: text.trim(), cut }
}

/** A name or title: as `clean`, on one line. */
export function cleanLine(raw: string): string {
  return clean(raw).text.replace(/\s*\n\s*/g, ' ')
}

/** ﻣﺪﻳﻨﺔ to مدينة. The lone vowel signs decompose to a space and the sign; the space is no part of the text. */
function ordinaryLetters(forms: string): string {
  return forms.normalize('NFKC').replace(/ (?=\p{M})/gu, '')
}
