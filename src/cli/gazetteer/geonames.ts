import { usableNames } from './arabic-names.ts'
import type { Reader } from './entry.ts'

/** Columns of a country dump of GeoNames (geonames.org/export). */
const COLUMNS = 19
const SOURCE = 'GeoNames'

export interface FeatureKind {
  readonly code: string
  readonly kind: string
  readonly from?: number
}

/** True for the first line of a dump: nineteen columns, a number, and degrees in the fifth and sixth. */
export function isGeoNames(line: string): boolean {
  const cells = line.split('\t')
  return cells.length === COLUMNS && /^\d+$/.test(cells[0]!) && /^-?\d/.test(cells[4]!) && /^-?\d/.test(cells[5]!)
}

/**
 * Reads a country dump. `kinds` are the rows of `world/imports/geonames.yaml`; `names` Arabic names by GeoNames id, from
 * the dump of alternate names, where one was given; `country` keeps only rows of one country.
 */
export function geonames(
  kinds: readonly FeatureKind[],
  names: ReadonlyMap<string, readonly string[]>,
  country: string | null,
): Reader {
  const byCode = Map.groupBy(kinds, ({ code }) => code)
  return {
    form: 'country dump of GeoNames',
    columns: COLUMNS,
    header: false,
    read(cells, line) {
      const [id, name, ascii, alternates, lat, lon, , code, cc] = cells as string[]
      const population = Number(cells[14])
      if (country && cc!.toLowerCase() !== country) return { left: 'country' }
      const kind = byCode.get(code!)?.find(({ from }) => !from || population >= from)?.kind
      if (!kind) return { left: 'kind' }
      const listed = names.get(id!)
      const arabic = usableNames(listed ?? [name!, ...alternates!.split(',')])
      if (arabic.length === 0) return { left: 'name' }
      const division = ['governorate', 'district', 'subdistrict', 'region'].includes(kind)
      return {
        entries: [
          {
            line,
            id: `geonames.${id}`,
            names: arabic,
            latin: ascii || name!,
            kind,
            parent: null,
            country: cc!.toLowerCase() || null,
            lat: Number(lat),
            lon: Number(lon),
            precision: division ? 'area' : 'near',
            source: SOURCE,
          },
        ],
      }
    },
  }
}

/** Columns of the dump of alternate names: id, id of the place, language, name, then four marks and two years. */
const LANGUAGE = 2

/** True for the first line of the dump of alternate names. */
export function isAlternateNames(line: string): boolean {
  const cells = line.split('\t')
  return cells.length >= 8 && cells.length <= 10 && /^\d+$/.test(cells[0]!) && /^\d+$/.test(cells[1]!)
}

/** The Arabic name that a row of alternate names gives, with the place's id; null for other languages and old names. */
export function alternateName(
  cells: readonly string[],
): { readonly id: string; readonly name: string; readonly first: boolean } | null {
  if (cells[LANGUAGE] !== 'ar' || cells[7] === '1') return null
  const [name] = usableNames([cells[3] ?? ''])
  return name === undefined ? null : { id: cells[1]!, name, first: cells[4] === '1' }
}
