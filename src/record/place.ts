/**
 * How well a point is known. `exact`: the place itself; `near`: within about 5 km; `rough`: within about 25 km; `area`:
 * somewhere in something larger, of which it is the middle.
 */
export const PLACE_PRECISIONS = ['exact', 'near', 'rough', 'area'] as const
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number]

/**
 * Why a name was taken for a place. `only`: no other place has the name; `beside`: the place named next to it contains
 * it; `kind`: the word before it says its kind; `around`, `country`: the report names what contains it, or its country
 * elsewhere; `outlet`: the outlet is at home there; `larger`: it is the larger of those left. Of a name that is not in
 * `world/`, who gave its container: `after`, `before` (the place named next to it), `sentence`, `report`. `direction`,
 * `distance`: the report says that it lies so from the named place. `countryside`: the side of a governorate named before.
 */
export const PLACE_REASONS = [
  'only',
  'beside',
  'kind',
  'around',
  'country',
  'outlet',
  'larger',
  'after',
  'before',
  'sentence',
  'report',
  'direction',
  'distance',
  'countryside',
] as const
export type PlaceReason = (typeof PLACE_REASONS)[number]

/** Where a place lies that a report names. */
export interface Placing {
  /** The nearest place of `world/places` around it: the container of a known place, of an unknown name, of a point said
   * by direction and distance. Null where nothing around it is known. */
  readonly within: string | null
  /** WGS84 degrees: its own point, else its container's; null where neither is known. */
  readonly lat: number | null
  readonly lon: number | null
  /** Null without a point. */
  readonly precision: PlacePrecision | null
  readonly why: readonly PlaceReason[]
  /** Other places that the name may be, the likeliest first. */
  readonly others: readonly string[]
}
