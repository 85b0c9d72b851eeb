import type { Entry } from './entry.ts'
import type { Clash } from './import.ts'
import type { Found, Known } from './known.ts'

/** A P-code and the place that it is. */
export interface Kept {
  readonly pcode: string
  readonly place: string
  readonly source: string
}

export interface PcodeKeeper {
  /** The known place that an entry is, by its P-code or by name and nearness; null where it is new. Keeps its P-code. */
  readonly take: (entry: Entry, where: string) => Found | null
  readonly pcodes: readonly Kept[]
  readonly clashes: readonly Clash[]
}

/** Farther than this from the place that its P-code is, an entry is shown as a clash. */
const FAR_KM = 60

/** Collects the P-codes of an import and what clashes with those known before: these stay. */
export function pcodeKeeper(known: Known): PcodeKeeper {
  const pcodes: Kept[] = []
  const clashes: Clash[] = []
  /** A place is one unit of a level: the P-code that a place already has as a unit of a kind. */
  const units = new Map<string, string>()
  const keep = (entry: Entry, place: string) => {
    if (entry.pcode === undefined) return
    units.set(`${entry.kind} ${place}`, entry.pcode)
    if (known.coded(entry.pcode) === undefined) pcodes.push({ pcode: entry.pcode, place, source: entry.source })
  }
  return {
    pcodes,
    clashes,
    take(entry, where) {
      const name = entry.names[0]
      const coded = entry.pcode === undefined ? undefined : known.coded(entry.pcode)
      if (coded) {
        const km = known.apart(coded, entry)
        const far = km !== null && km > FAR_KM
        if (far || !known.alike(coded, entry))
          clashes.push({
            where,
            what: `${entry.pcode} ${name} is known as ${coded.id} ${coded.names[0]}${far ? `, ${km.toFixed(0)} km away` : ''}, and stays so`,
          })
        keep(entry, coded.id)
        return { place: coded, km }
      }
      const found = known.same(entry, entry.parent)
      const other = found && entry.pcode !== undefined ? units.get(`${entry.kind} ${found.place.id}`) : undefined
      if (other !== undefined)
        clashes.push({
          where,
          what: `${entry.pcode} ${name} looks like ${found!.place.id}, which is ${other} already, and becomes a place of its own`,
        })
      const place = other === undefined ? found : null
      keep(entry, place?.place.id ?? entry.id)
      return place
    },
  }
}
