import type { Place } from '../../lexicon/index.ts'

/** A place as a row of an import gives it, before it is held against what is known. */
export interface Entry {
  readonly line: number
  /** The id it will have: `geonames.170063`, `pcode.sy0203`, or the one that a person's own table gives. */
  readonly id: string
  readonly names: readonly string[]
  readonly latin: string
  readonly kind: string
  /** Id of its container; null where the row does not tell: then the nearest division that is known stands for it. */
  readonly parent: string | null
  /** Its country, an id of `world/places`, where the row tells it. */
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: Place['precision']
  readonly source: string
  /** Its code in OCHA's tables (SY0203); missing where the row gives none. */
  readonly pcode?: string
}

/** Why a row is left out; not a fault of it. */
export const LEFT_OUT = {
  kind: 'of a kind that no report names',
  name: 'without an Arabic name',
  country: 'of other countries',
  level: 'levels named on a row before',
  tag: 'of HXL tags',
} as const
export type LeftOut = keyof typeof LEFT_OUT

/** What a row gives: places, a reason to leave it out, or what is wrong with it (what, remedy). */
export type Read =
  | { readonly entries: readonly Entry[] }
  | { readonly left: LeftOut }
  | { readonly wrong: string; readonly remedy: string }

/** Reads the rows of one form of table. */
export interface Reader {
  /** What the file was taken for, for people. */
  readonly form: string
  /** Columns that each row must have. */
  readonly columns: number
  /** The first row is a header. */
  readonly header: boolean
  readonly read: (cells: readonly string[], line: number) => Read
}
