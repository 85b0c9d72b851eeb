import type { DatabaseSync } from 'node:sqlite'
import { RecordError } from './error.ts'
import { reports } from './migrations/001-reports.ts'
import { incidents } from './migrations/002-incidents.ts'
import { judgements } from './migrations/003-judgements.ts'
import { problems } from './migrations/004-problems.ts'
import { judging } from './migrations/005-judging.ts'
import { changes } from './migrations/006-changes.ts'
import { joining } from './migrations/007-joining.ts'
import { histories } from './migrations/008-histories.ts'
import { openBlocks } from './migrations/009-open-blocks.ts'
import { coders } from './migrations/010-coders.ts'

/** Applied in this order, each once and for ever: a step that has been released is never edited, a new one follows it. */
const STEPS = [
  ['001-reports', reports],
  ['002-incidents', incidents],
  ['003-judgements', judgements],
  ['004-problems', problems],
  ['005-judging', judging],
  ['006-changes', changes],
  ['007-joining', joining],
  ['008-histories', histories],
  ['009-open-blocks', openBlocks],
  ['010-coders', coders],
] as const

/** "Riwa" in ASCII: tells a record from any other SQLite file. */
const APPLICATION_ID = 0x52697761

/** Brings an open database to this program's schema, in one transaction. Throws `RecordError` for a stranger's or a newer one. */
export function migrate(db: DatabaseSync, where: string): void {
  if (schemaVersion(db, where) === STEPS.length) return
  db.exec('begin immediate')
  try {
    // Asked again inside the transaction: another process may just have done it.
    const from = schemaVersion(db, where)
    if (from === 0) {
      db.exec(`pragma application_id = ${APPLICATION_ID}`)
      db.exec('create table schema_versions (version integer primary key, name text not null)')
    }
    for (const [n, [name, ddl]] of STEPS.entries()) {
      if (n < from) continue
      db.exec(ddl)
      db.prepare('insert into schema_versions (version, name) values (?, ?)').run(n + 1, name)
    }
    db.exec('commit')
  } catch (error) {
    if (db.isTransaction) db.exec('rollback')
    throw error
  }
}

/** Steps already applied; 0 for an empty file. */
function schemaVersion(db: DatabaseSync, where: string): number {
  const tables = db.prepare('select count(*) as n from sqlite_schema').get()!.n as number
  if (tables === 0) return 0
  if (db.prepare('pragma application_id').get()!.application_id !== APPLICATION_ID)
    throw new RecordError(where, 'riwaya.db was made by another program.', 'Choose another folder with --record.')
  const version = db.prepare('select max(version) as version from schema_versions').get()!.version as number
  if (version > STEPS.length)
    throw new RecordError(
      where,
      `The record was written by a newer riwaya (schema ${version}, this one knows ${STEPS.length}).`,
      'Use that newer riwaya, or choose another folder with --record.',
    )
  return version
}

/** True where a record may be read as it is, without being brought up to date first. */
export function isCurrent(db: DatabaseSync, where: string): boolean {
  return schemaVersion(db, where) === STEPS.length
}
