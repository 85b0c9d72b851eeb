import type { World } from '../lexicon/index.ts'
import type { Incident } from '../record/index.ts'
import { list, type Row } from './csv.ts'
import { pcodeCells } from './pcode-cells.ts'

export const INCIDENT_COLUMNS = [
  'id',
  'types',
  'date_from',
  'date_to',
  'place_id',
  'place_name',
  'place_latin',
  'lat',
  'lon',
  'precision',
  'killed_min',
  'killed_max',
  'wounded_min',
  'wounded_max',
  'actors',
  'targets',
  'report_count',
  'reports',
  'voice_count',
  'voices',
  'dispute_count',
  'disputes',
  'grade',
  'reason',
  'attribution',
  'killed_civilians_min',
  'killed_civilians_max',
  'killed_combatants_min',
  'killed_combatants_max',
  'claims_added_by_hand',
  'place_pcodes',
  'around_pcodes',
] as const

/**
 * An incident as one row. An empty bound is not known; it is never zero. `around_pcodes` are those of what contains the
 * place, nearest first.
 */
export function incidentRow(incident: Incident, world: World): Row {
  const { id, types, date, place, killed, wounded, actors, targets, reports, voices, disputes, grade, reason } =
    incident
  const killedOf = (who: string) => incident.harmed?.find(h => h.outcome === 'killed' && h.who === who)
  const [civilians, combatants] = [killedOf('civilians'), killedOf('combatants')]
  return {
    id,
    types: list(types),
    date_from: date?.from ?? null,
    date_to: date?.to ?? null,
    place_id: place?.id ?? null,
    place_name: place?.name ?? null,
    place_latin: (place?.id && world.places.get(place.id)?.latin) || null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    precision: place?.precision ?? null,
    killed_min: killed?.min ?? null,
    killed_max: killed?.max ?? null,
    wounded_min: wounded?.min ?? null,
    wounded_max: wounded?.max ?? null,
    actors: list(actors),
    targets: list(targets),
    report_count: reports.length,
    reports: list(reports),
    voice_count: voices.length,
    voices: list(voices.map(({ name }) => name)),
    dispute_count: disputes.length,
    disputes: list(disputes.map(({ text }) => text)),
    grade,
    reason,
    attribution: incident.attribution ?? null,
    killed_civilians_min: civilians?.min ?? null,
    killed_civilians_max: civilians?.max ?? null,
    killed_combatants_min: combatants?.min ?? null,
    killed_combatants_max: combatants?.max ?? null,
    claims_added_by_hand: incident.added?.length ?? 0,
    ...pcodeCells(place?.id ?? null, world),
  }
}
