import type { World } from '../lexicon/index.ts'
import type { PlaceHistory } from '../record/index.ts'
import { list, type Row } from './csv.ts'
import { pcodeCells } from './pcode-cells.ts'

export const SPAN_COLUMNS = [
  'place_id',
  'place_name',
  'place_latin',
  'lat',
  'lon',
  'precision',
  'span',
  'kind',
  'parties',
  'party_names',
  'from',
  'from_said',
  'to',
  'ended',
  'last_told',
  'claim_count',
  'claims',
  'sources',
  'contradicted_by',
  'denied_by',
  'place_pcodes',
  'around_pcodes',
] as const

/** The spans of a place as rows, numbered from 1. An empty end is not told; a beginning that is not said is the first day told. */
export function spanRows({ place, spans, contradictions }: PlaceHistory, world: World): Row[] {
  const known = place.id === null ? undefined : world.places.get(place.id)
  return spans.map(({ kind, parties, from, fromSaid, to, ended, lastTold, claims }, index) => {
    const against = contradictions.filter(one => one.spans.includes(index))
    const held = against.filter(one => one.about === 'held').flatMap(one => one.spans.filter(other => other !== index))
    const denied = against.filter(one => one.about === 'denied').flatMap(one => one.claims)
    return {
      place_id: place.id,
      place_name: place.name,
      place_latin: known?.latin ?? null,
      lat: place.lat,
      lon: place.lon,
      precision: place.precision,
      span: index + 1,
      kind,
      parties: list(parties),
      party_names: list(parties.map(id => world.actors.get(id)?.label.ar ?? id)),
      from,
      from_said: fromSaid ? 'yes' : 'no',
      to,
      ended,
      last_told: lastTold,
      claim_count: claims.length,
      claims: list(claims.map(({ report, claim, says }) => `${report}#${claim} ${says}`)),
      sources: list([...new Set(claims.map(({ chain }) => chain.join(' → ')))]),
      contradicted_by: list([...new Set(held)].map(other => String(other + 1))),
      denied_by: list(denied.map(({ report, claim }) => `${report}#${claim}`)),
      ...pcodeCells(place.id, world),
    }
  })
}
