import { addresses } from './ar/addresses.ts'
import { ar } from './ar.ts'
import { en, type Words } from './en.ts'

export type { Words } from './en.ts'

export const LANGS = ['en', 'ar'] as const
export type Lang = (typeof LANGS)[number]

const CATALOGUES: Readonly<Record<Lang, Words>> = { en, ar }

export function wordsOf(lang: Lang): Words {
  return CATALOGUES[lang]
}

/** What an address of the API gives, where the language says it otherwise than the description of the API. */
export function addressIn(lang: Lang, address: string): string | undefined {
  return lang === 'ar' ? addresses[address] : undefined
}

export function isLang(text: string): text is Lang {
  return (LANGS as readonly string[]).includes(text)
}
