import type { Lexicon } from '../lexicon/index.ts'

/** A sign for or against a party, by its name in the data file. */
export type Signs = readonly string[]

interface Row {
  readonly sign: string
  readonly weight: number
}

const tables = new WeakMap<Lexicon, Map<string, ReadonlyMap<string, number>>>()

/** The weights of a list of signs in `arabic/reference/`. */
export function weightsOf(lexicon: Lexicon, path: string): ReadonlyMap<string, number> {
  const known = tables.get(lexicon) ?? new Map<string, ReadonlyMap<string, number>>()
  tables.set(lexicon, known)
  const rows = (lexicon.data(path) ?? []) as readonly Row[]
  const table = known.get(path) ?? new Map(rows.map(row => [row.sign, row.weight]))
  known.set(path, table)
  return table
}

/** The sum of the weights of signs; a sign that holds twice counts twice. */
export function sumOf(signs: Signs, weights: ReadonlyMap<string, number>): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0)
}

/** The signs with their weights, as `explain` prints them: subject +4, agrees +2. What weighs nothing is left out. */
export function tellSigns(signs: Signs, weights: ReadonlyMap<string, number>): string {
  return [...new Set(signs)]
    .map(sign => ({
      sign,
      weight: sumOf(
        signs.filter(s => s === sign),
        weights,
      ),
    }))
    .filter(({ weight }) => weight !== 0)
    .map(({ sign, weight }) => `${sign} ${weight < 0 ? '' : '+'}${weight}`)
    .join(', ')
}
