import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { type Dialect, SqliteDialect } from 'kysely'

const KEPT_STATEMENTS = 200

/**
 * Kysely's SQLite dialect on the connection that Node itself brings.
 * Statements are kept by their text, the oldest dropped first: compiling them again costs more than running them.
 */
export function nodeSqlite(db: DatabaseSync): Dialect {
  const kept = new Map<string, StatementSync>()
  function prepared(sql: string): StatementSync {
    const known = kept.get(sql)
    if (known) return known
    const statement = db.prepare(sql)
    if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value!)
    kept.set(sql, statement)
    return statement
  }
  return new SqliteDialect({
    database: {
      close: () => db.close(),
      prepare(sql) {
        // A full disk has already undone the transaction; a second rollback would hide the first error.
        if (sql === 'rollback' && !db.isTransaction) return NOTHING
        // A transaction that begins by reading cannot wait for another writer, one that begins by writing can.
        const statement = prepared(sql === 'begin' ? 'begin immediate' : sql)
        return {
          reader: statement.columns().length > 0,
          all: parameters => statement.all(...(parameters as SQLInputValue[])),
          run: parameters => statement.run(...(parameters as SQLInputValue[])),
          iterate: parameters => statement.iterate(...(parameters as SQLInputValue[])),
        }
      },
    },
  })
}

const NOTHING = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}
