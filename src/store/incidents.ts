import { sql } from 'kysely'
import { weightOf } from '../judging/index.ts'
import type { Incident } from '../record/index.ts'
import type { Found, IncidentFilter, Outline } from './record.ts'
import type { Db } from './tables.ts'
import { toldBy, values } from './told.ts'
import { turn } from './turn.ts'
import { matchExpression, type Normalise, placeWords } from './words.ts'

/** Rows of one insert; SQLite takes 32,766 values a statement. */
const ROWS = 1000
/** Places that one question may name. */
const PLACES = 1000

/** Takes all incidents away and puts these, with the groups of claims that the program found. */
export async function replaceIncidents(db: Db, incidents: readonly Incident[], normalise: Normalise): Promise<void> {
  await db.deleteFrom('incidents').execute()
  await db.deleteFrom('program_groups').execute()
  for (let at = 0; at < incidents.length; at += ROWS) await addIncidents(db, incidents.slice(at, at + ROWS), normalise)
  await sql`insert or ignore into program_groups (report, claim, incident)
    select report, claim, incident from incident_claims order by incident`.execute(db)
}

export async function addIncidents(db: Db, incidents: readonly Incident[], normalise: Normalise): Promise<void> {
  await db
    .insertInto('incidents')
    .values(
      incidents.map(incident => ({
        id: incident.id,
        date_from: incident.date?.from ?? null,
        date_to: incident.date?.to ?? null,
        place_id: incident.place?.id ?? null,
        place_name: incident.place?.name ?? null,
        place_words: placeWords(incident.place?.name ?? null, normalise),
        lat: incident.place?.lat ?? null,
        lon: incident.place?.lon ?? null,
        killed_min: incident.killed?.min ?? null,
        killed_max: incident.killed?.max ?? null,
        wounded_min: incident.wounded?.min ?? null,
        wounded_max: incident.wounded?.max ?? null,
        grade: incident.grade,
        types: incident.types.join(' '),
        json: JSON.stringify(incident),
        weight: weightOf(incident),
        reports: incident.reports.length,
        voices: incident.voices.length,
        disputes: incident.disputes.length,
      })),
    )
    .execute()
  const types = incidents.flatMap(({ id, types }) => [...new Set(types)].map(type => ({ incident: id, type })))
  await sql`insert into incident_types (incident, type)
    select value ->> 'incident', value ->> 'type' from json_each(${JSON.stringify(types)})`.execute(db)
  const claims = incidents.flatMap(({ id, claims }) => claims.map(ref => ({ incident: id, ...ref })))
  await sql`insert or ignore into incident_claims (incident, report, claim)
    select value ->> 'incident', value ->> 'report', value ->> 'claim' from json_each(${JSON.stringify(claims)})`.execute(
    db,
  )
}

export async function incidents(db: Db, filter: IncidentFilter, normalise: Normalise): Promise<Found<Incident>> {
  const match = filter.text?.trim() ? matchExpression(filter.text, normalise) : undefined
  const place = filter.place?.trim() ? normalise(filter.place).join(' ') : undefined
  if (match === null || (place === '' && !filter.placeIds?.length)) return { items: [], total: 0 }

  let query = db.selectFrom('incidents')
  if (filter.types && filter.types.length > 0)
    query = query.where('id', 'in', part =>
      part.selectFrom('incident_types').select('incident').where('type', 'in', filter.types!),
    )
  if (place !== undefined || filter.placeIds?.length)
    query = query.where(part =>
      part.or([
        ...(place ? [sql<boolean>`instr(place_words, ${` ${place}`}) > 0`] : []),
        ...(filter.placeIds?.length ? [part('place_id', 'in', filter.placeIds.slice(0, PLACES))] : []),
      ]),
    )
  if (filter.from) query = query.where('date_to', '>=', filter.from)
  if (filter.to) query = query.where('date_from', '<=', filter.to)
  if (filter.tellers) {
    const reports = values(await toldBy(db, filter.tellers))
    query = query.where('id', 'in', sql<string>`(select incident from incident_claims where report in ${reports})`)
  }
  if (filter.grade) query = query.where('grade', '=', filter.grade)
  if (match !== undefined)
    query = query.where(
      'id',
      'in',
      sql<string>`(select incident from incident_claims where report in (select id from reports where key in
        (select rowid from report_words where report_words match ${match})))`,
    )
  const { total } = await query.select(db.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await query
    .select('json')
    .orderBy('date_from', order => (filter.order === 'oldest' ? order.asc() : order.desc()).nullsLast())
    .orderBy('id')
    .offset(filter.offset ?? 0)
    .limit(filter.limit ?? 50)
    .execute()
  return { items: rows.map(row => JSON.parse(row.json)), total }
}

/** Rows of one page of all incidents. */
const ALL = 2000

export async function* allIncidents(
  db: Db,
  { order: by, naming }: { readonly order?: IncidentFilter['order']; readonly naming?: string } = {},
): AsyncGenerator<Incident> {
  let query = db.selectFrom('incidents')
  // As it stands within the row's JSON, without the quotation marks around it.
  if (naming !== undefined) query = query.where(sql<boolean>`instr(json, ${JSON.stringify(naming).slice(1, -1)}) > 0`)
  const ids = await query
    .select('id')
    .orderBy('date_from', order => (by === 'oldest' ? order.asc() : order.desc()).nullsLast())
    .orderBy('id')
    .execute()
  for (let at = 0; at < ids.length; at += ALL) {
    const wanted = ids.slice(at, at + ALL).map(({ id }) => id)
    const rows = await db.selectFrom('incidents').select(['id', 'json']).where('id', 'in', wanted).execute()
    const found = new Map(rows.map(row => [row.id, row.json]))
    for (const id of wanted) if (found.has(id)) yield JSON.parse(found.get(id)!)
    await turn()
  }
}

const EXAMPLES = 5

export async function outline(db: Db): Promise<Outline> {
  const count = db.fn.countAll<number>().as('n')
  const several = await db.selectFrom('incidents').select(count).where('reports', '>', 1).executeTakeFirstOrThrow()
  const disputed = await db.selectFrom('incidents').select(count).where('disputes', '>', 0).executeTakeFirstOrThrow()
  const { rows } = await sql<{ json: string }>`select json from (
      select json, date_from, id from incidents
      order by (place_name is not null) * 6 + (date_from is not null) * 3 + voices + (disputes > 0) * 2
        + coalesce(json ->> '$.killed' is not null, 0) * 2 desc, date_from nulls last, id
      limit ${EXAMPLES}
    ) order by date_from nulls last, id`.execute(db)
  return { several: several.n, disputed: disputed.n, examples: rows.map(({ json }) => JSON.parse(json)) }
}

export async function incident(db: Db, id: string): Promise<Incident | null> {
  const row = await db.selectFrom('incidents').select('json').where('id', '=', id).executeTakeFirst()
  if (row) return JSON.parse(row.json)
  // What persons joined or parted bears another id: the one that the program gave still leads there.
  const now = await db
    .selectFrom('program_groups as p')
    .innerJoin('incident_claims as c', join => join.onRef('c.report', '=', 'p.report').onRef('c.claim', '=', 'p.claim'))
    .innerJoin('incidents as i', 'i.id', 'c.incident')
    .select('i.json')
    .where('p.incident', '=', id)
    .orderBy('i.id')
    .limit(1)
    .executeTakeFirst()
  return now ? JSON.parse(now.json) : null
}

export async function incidentsOf(db: Db, report: string): Promise<readonly Incident[]> {
  const rows = await db
    .selectFrom('incidents')
    .select('json')
    .where('id', 'in', part => part.selectFrom('incident_claims').select('incident').where('report', '=', report))
    .orderBy('id')
    .execute()
  return rows.map(row => JSON.parse(row.json))
}
