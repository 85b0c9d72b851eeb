import type { Problem } from '../record/index.ts'
import type { Db } from './tables.ts'

const ROWS = 1000

export async function putProblems(db: Db, problems: readonly Problem[]): Promise<void> {
  await db.transaction().execute(async tx => {
    await tx.deleteFrom('problems').execute()
    const rows = problems.map(({ level, where, what, remedy }, n) => ({ n, level, where, what, remedy }))
    for (let at = 0; at < rows.length; at += ROWS)
      await tx
        .insertInto('problems')
        .values(rows.slice(at, at + ROWS))
        .execute()
  })
}

export async function problems(db: Db): Promise<readonly Problem[]> {
  return await db.selectFrom('problems').select(['level', 'where', 'what', 'remedy']).orderBy('n').execute()
}
