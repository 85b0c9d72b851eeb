import type { Change, KeptChange } from '../record/index.ts'
import type { Db } from './tables.ts'

/** Rows of one insert; SQLite takes 32,766 values a statement. */
const ROWS = 1000

/** Keeps what a run changed, after what earlier runs changed. */
export async function addChanges(db: Db, changes: readonly Change[], at: string): Promise<void> {
  for (let from = 0; from < changes.length; from += ROWS) {
    const rows = changes.slice(from, from + ROWS).map(({ incident, kind, other, before, after, because }) => ({
      at,
      incident,
      kind,
      other,
      json: JSON.stringify({ before, after, because }),
    }))
    await db.insertInto('incident_changes').values(rows).execute()
  }
}

/** What changed in an incident, or tells where it went or came from; oldest first. */
export async function changesIn(db: Db, incident: string): Promise<readonly KeptChange[]> {
  const rows = await db
    .selectFrom('incident_changes')
    .selectAll()
    .where(part => part.or([part('incident', '=', incident), part('other', '=', incident)]))
    .orderBy('id')
    .execute()
  return rows.map(({ json, ...row }) => ({ ...row, ...JSON.parse(json) }))
}
