import { clip } from '../../kit/index.ts'
import { containers, type World } from '../../lexicon/index.ts'
import { dayNumber, type Incident } from '../../record/index.ts'
import type { Coded } from '../../store/index.ts'
import { list, type Row } from '../csv.ts'
import type { AcledCodes, AcledEvent } from './event.ts'
import { claimsOf, countryOf } from './parties.ts'

/** ACLED's time precision by the length in days that it bears: the day, the week, the month. */
const TIME_PRECISION = [
  [1, 1],
  [7, 2],
  [31, 3],
] as const

/** A cell of Excel holds 32,767 characters and no more. */
const NOTES_CHARACTERS = 32_000

/** ACLED's code for civilians, who are the other party wherever violence is coded as done to them. */
const CIVILIANS = 7

/** An incident in ACLED's columns, to be looked over by a coder. What the reports leave open stays empty. */
export function acledRow(
  incident: Incident,
  reports: readonly Coded[],
  { row, parties: [first, second] }: AcledEvent,
  { countries, geoPrecision }: AcledCodes,
  world: World,
): Row {
  const { place, killed } = incident
  const country = place?.id ? countryOf(world, place.id) : null
  const countryName = country ? world.places.get(country)!.latin : null
  const other =
    row.civilian_targeting && second?.inter == null
      ? { name: countryName ? `Civilians (${countryName})` : 'Civilians', inter: CIVILIANS }
      : second
  return {
    event_id_cnty: incident.id,
    ...time(incident),
    disorder_type: row.disorder_type ?? null,
    event_type: row.event_type ?? null,
    sub_event_type: row.sub_event_type ?? null,
    actor1: first?.name ?? null,
    inter1: first?.inter ?? null,
    actor2: other?.name ?? null,
    inter2: other?.inter ?? null,
    civilian_targeting: row.civilian_targeting ?? null,
    iso: country ? (countries.get(country) ?? null) : null,
    country: countryName,
    ...where(incident, world),
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    geo_precision: place?.precision ? geoPrecision(world.places.get(place.id ?? '')?.kind, place.precision) : null,
    source: list([...new Set(reports.map(({ report }) => report.outlet ?? report.id))]),
    source_scale: null,
    notes: notes(incident, reports),
    fatalities: killed?.min ?? null,
  }
}

/** The first day, with how far the last may lie from it; a span longer than a month is no day. */
function time({ date }: Incident): Row {
  if (!date) return { event_date: null, year: null, time_precision: null }
  const days = dayNumber(date.to) - dayNumber(date.from) + 1
  const precision = TIME_PRECISION.find(([most]) => days <= most)?.[1] ?? null
  const oneYear = date.from.slice(0, 4) === date.to.slice(0, 4)
  return {
    event_date: precision === null ? null : date.from,
    year: oneYear ? Number(date.from.slice(0, 4)) : null,
    time_precision: precision,
  }
}

function where({ place }: Incident, world: World): Row {
  const found = place?.id ? world.places.get(place.id) : undefined
  const line = found ? [found, ...containers(world, found.id)] : []
  const named = (kind: string) => line.find(part => part.kind === kind)?.latin ?? null
  return {
    admin1: named('governorate'),
    admin2: named('district'),
    location: found?.latin ?? place?.name ?? null,
  }
}

/** What the accounts dispute, then each account's own sentence with who tells it. */
function notes(incident: Incident, reports: readonly Coded[]): string {
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]))
  const told = incident.accounts.map(({ chain, claims, status }) => {
    const [claim] = claimsOf({ ...incident, claims }, reports)
    const span = claim?.evidence[0]
    const sentence = span ? (texts.get(claims[0]!.report) ?? '').slice(span.start, span.end) : ''
    return `${chain.join(' → ')} (${status}): «${sentence.replace(/\s+/gu, ' ').trim()}»`
  })
  const disputed = incident.disputes.map(({ text }) => `In dispute: ${text}`)
  return clip([...disputed, ...told].join('\n'), NOTES_CHARACTERS)
}
