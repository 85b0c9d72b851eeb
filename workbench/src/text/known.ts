import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Names } from '../../../src/serve/api/index.ts'
import { lang } from '../state/address.ts'

/** Usual names of what an answer names: every part of its screen finds them here. */
export const NamesContext = createContext<Names>({ world: {}, places: {}, outlets: {} })

/** What is known of the names that the record holds, in the page's language. */
export interface Known {
  /** The usual name of a party or source; null where it is not known. */
  name(id: string | null): string | null
  /** The usual name of a place. A place and a party may share an id. */
  place(id: string | null): string | null
  /** The usual name of a party or source, of a place if `place`, where it says more than the report's own words. */
  beside(named: { readonly id: string | null; readonly text: string }, place?: boolean): string | null
  /** The usual name of an outlet, or as it is given. */
  outlet(given: string): string
}

export function useKnown(): Known {
  return knownBy(useContext(NamesContext), lang.value)
}

export function knownBy({ world, places, outlets }: Names, language: 'en' | 'ar'): Known {
  const name = (id: string | null) => (id === null ? null : (world[id]?.[language] ?? null))
  const place = (id: string | null) => (id === null ? null : (places[id]?.[language] ?? null))
  return {
    name,
    place,
    beside({ id, text }, isPlace = false) {
      const usual = isPlace ? place(id) : name(id)
      return usual === null || text.includes(usual) ? null : usual
    },
    outlet: given => outlets[given]?.[language] ?? given,
  }
}
