import { type Lexicon, precisionCodes } from '../../lexicon/index.ts'
import type { ClaimType, Incident, PlacePrecision, Victims } from '../../record/index.ts'
import type { Coded } from '../../store/index.ts'
import { type Parties, parties } from './parties.ts'

/** A row of `world/exports/acled.yaml`: a type of ours, and what ACLED calls it. */
interface TypeRow {
  readonly type: ClaimType
  /** Only beside one of these types. */
  readonly beside?: readonly ClaimType[]
  /** Only where the doer has one of these inter codes. */
  readonly by?: readonly number[]
  /** Only where civilians are among the harmed or the targets. */
  readonly civilians?: boolean
  /** Only where it was done to a known party. */
  readonly against_party?: boolean
  /** ACLED records no such events. */
  readonly left_out?: boolean
  readonly disorder_type?: string
  readonly event_type?: string
  readonly sub_event_type?: string
  readonly civilian_targeting?: string
}

export interface AcledCodes {
  /** The first that fits an incident codes it. */
  readonly types: readonly TypeRow[]
  /** Id of a country in `world/places` to its ISO 3166-1 number. */
  readonly countries: ReadonlyMap<string, number>
  /** ACLED's geo precision by kind and precision of a place. */
  readonly geoPrecision: (kind: string | undefined, precision: PlacePrecision) => number | null
}

export interface AcledEvent {
  readonly row: TypeRow
  readonly parties: Parties
}

const CIVILIANS: readonly Victims[] = ['civilians', 'children', 'women', 'medics', 'journalists', 'aid-workers']

/** What `world/exports/` knows. A lexicon without it gives rows with empty types. */
export function acledCodes({ data }: Lexicon): AcledCodes {
  const countries = (data('world/exports/countries.tsv') ?? []) as { readonly id: string; readonly iso: string }[]
  return {
    types: (data('world/exports/acled.yaml') ?? []) as readonly TypeRow[],
    countries: new Map(countries.map(({ id, iso }) => [id, Number(iso)])),
    geoPrecision: (kind, precision) => precisionCodes(kind, precision, { data })?.acled ?? null,
  }
}

/** How ACLED would class an incident; or why it would not record it: nobody says it happened, or no such type. */
export function acledEvent(
  incident: Incident,
  reports: readonly Coded[],
  { types }: AcledCodes,
  lexicon: Lexicon,
): AcledEvent | 'unreported' | 'uncoded' {
  const accounts = incident.accounts.filter(({ status }) => status === 'reported')
  if (accounts.length === 0) return 'unreported'
  const said = new Set(accounts.flatMap(account => account.types))
  const found = parties(incident, reports, lexicon)
  const harmed = accounts.some(({ figures }) => figures.some(({ who }) => CIVILIANS.includes(who)))
  const fits = (row: TypeRow): boolean =>
    said.has(row.type) &&
    (!row.beside || row.beside.some(type => said.has(type))) &&
    (!row.by || (found[0]?.inter != null && row.by.includes(found[0].inter))) &&
    (!row.civilians || harmed) &&
    (!row.against_party || found[1]?.inter != null)
  const row = types.find(fits)
  return row && !row.left_out ? { row, parties: found } : 'uncoded'
}
