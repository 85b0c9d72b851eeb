/** Letters that only look like Arabic ones, and signs that nobody sees. */
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefe]/
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/
const ARABIC = /[\u0621-\u064A]/
/** What `world/places` allows in a name: letters, then letters and digits. */
const NAME = /^[\u0621-\u063A\u0641-\u064A]+( [\u0621-\u063A\u0641-\u064A0-9]+)*$/
const MARKS = /[\u064B-\u065F\u0670\u0640]/g

export const isArabic = (text: string) => ARABIC.test(text)

/** A name as it is kept: no vowel signs, no drawn-out letters, single spaces. */
export function plainName(text: string): string {
  return text
    .normalize('NFC')
    .replace(MARKS, '')
    .replace(/[-_/،]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The names among `texts` that can be kept, without doubles; others are left out. */
export function usableNames(texts: readonly string[]): string[] {
  return [...new Set(texts.map(plainName).filter(name => NAME.test(name)))]
}

/** What is wrong with a name that a person gave, and what to do; null where it is right. */
export function nameFault(name: string): { readonly wrong: string; readonly remedy: string } | null {
  if (PRESENTATION.test(name))
    return {
      wrong: `the name "${name}" has letters in presentation forms, which look right and match nothing`,
      remedy: `write it with ordinary letters: ${name.normalize('NFKC')}`,
    }
  if (INVISIBLE.test(name))
    return { wrong: `the name "${name}" has an invisible sign`, remedy: 'type it anew, without direction marks' }
  if (NAME.test(plainName(name))) return null
  return {
    wrong: `"${name}" is no Arabic name`,
    remedy: 'write Arabic letters, several names parted by |, and what a bracket says in a name of its own',
  }
}
