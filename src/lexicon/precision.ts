import type { PlacePrecision } from '../record/index.ts'
import type { Lexicon } from './lexicon.ts'

/** A row of `world/exports/precision.yaml`. */
export interface PrecisionCodes {
  readonly kinds?: readonly string[]
  readonly precision?: PlacePrecision
  /** ACLED's geo precision. */
  readonly acled: 1 | 2 | 3
  /** UCDP's where_prec. */
  readonly ucdp: 1 | 2 | 3 | 4 | 5 | 6 | 7
  readonly en: string
  readonly ar: string
}

/** What ACLED and UCDP call the precision of a place of a kind, with the words for it. Null where no row fits. */
export function precisionCodes(
  kind: string | undefined,
  precision: PlacePrecision,
  { data }: Pick<Lexicon, 'data'>,
): PrecisionCodes | null {
  const rows = (data('world/exports/precision.yaml') ?? []) as readonly PrecisionCodes[]
  return (
    rows.find(
      row => (!row.kinds || row.kinds.includes(kind ?? '')) && (!row.precision || row.precision === precision),
    ) ?? null
  )
}
