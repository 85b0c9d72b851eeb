import type { Coded } from '../record.ts'
import { withClaims } from '../reports.ts'
import type { Db } from '../tables.ts'
import { parts } from './rows.ts'

/** Reports that are kept at hand: incidents that follow each other are mostly told by the same ones. */
const AT_HAND = 800
const PAGE = 200

/** Gives current reports with their claims; those asked for last are read once. */
export function codedReports(db: Db): (ids: readonly string[]) => Promise<readonly Coded[]> {
  const kept = new Map<string, Coded>()
  return async ids => {
    const wanted = [...new Set(ids)]
    for (const part of parts(
      wanted.filter(id => !kept.has(id)),
      PAGE,
    )) {
      const rows = await db.selectFrom('reports').selectAll().where('current', '=', 1).where('id', 'in', part).execute()
      for (const coded of await withClaims(db, rows)) kept.set(coded.report.id, coded)
    }
    const found = wanted.flatMap(id => kept.get(id) ?? [])
    for (const coded of found) {
      kept.delete(coded.report.id)
      kept.set(coded.report.id, coded)
    }
    for (const id of kept.keys()) {
      if (kept.size <= AT_HAND) break
      kept.delete(id)
    }
    return found
  }
}
