import { sql } from 'kysely'
import type { Db } from './tables.ts'

/** Who may tell of something: outlets as reports name them, and sources within the reports by their ids in `world/`. */
export interface Tellers {
  readonly outlets: readonly string[]
  readonly sources: readonly string[]
}

/** Ids of the current reports of some outlets, of those in which the program found some sources, and of all judged ones. */
export async function toldBy(db: Db, { outlets, sources }: Tellers): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from reports where current = 1 and outlet in ${values(outlets)}
    union select id from reports where current = 1 and id in ${JUDGED}`.execute(db)
  const named = sources.length === 0 ? [] : await namingSources(db, sources)
  return [...new Set([...rows.map(({ id }) => id), ...named])]
}

async function namingSources(db: Db, sources: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from reports where current = 1 and key in (
      select claims.report_key from claims, json_each(claims.json, '$.sources') as source
      where json_extract(source.value, '$.id') in ${values(sources)})`.execute(db)
  return rows.map(({ id }) => id)
}

/** A list as one parameter, however long. */
export function values(list: readonly string[]) {
  return sql`(select value from json_each(${JSON.stringify(list)}))`
}

const JUDGED = sql`(select report from judgements where report is not null)`
