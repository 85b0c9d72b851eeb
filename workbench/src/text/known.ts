import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Names } from '../../../src/serve/api/index.ts'
import { lang } from '../state/address.ts'

/** Usual names of what an answer names: every part of its screen finds them here. */
export const NamesContext = createContext<Names>({ world: {}, outlets: {} })

/** What is known of the names that the record holds, in the page's language. */
export interface Known {
  /** The usual name of an entry of `world/`; null where there is none. */
  name(id: string | null): string | null
  /** The usual name of a party, place or source, where it says more than the report's own words. */
  beside(named: { readonly id: string | null; readonly text: string }): string | null
  /** The usual name of an outlet, or as it is given. */
  outlet(given: string): string
}

export function useKnown(): Known {
  return knownBy(useContext(NamesContext), lang.value)
}

export function knownBy({ world, outlets }: Names, language: 'en' | 'ar'): Known {
  const name = (id: string | null) => (id === null ? null : (world[id]?.[language] ?? null))
  return {
    name,
    beside({ id, text }) {
      const usual = name(id)
      return usual === null || text.includes(usual) ? null : usual
    },
    outlet: given => outlets[given]?.[language] ?? given,
  }
}
