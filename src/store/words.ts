import { sql } from 'kysely'
import type { Db } from './tables.ts'

/** Turns text into the words that are compared. The same function must serve writing and asking. */
export type Normalise = (text: string) => readonly string[]

/** Letters with their marks, and digits; everything else divides words. */
export function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The search expression for what a person typed, or null where no word is left. Words in quotes follow each other. */
export function matchExpression(query: string, normalise: Normalise): string | null {
  const phrases: string[] = []
  for (const [n, part] of query.split(/["“”«»]/u).entries()) {
    const words = normalise(part).map(word => word.replaceAll('"', ''))
    if (n % 2 === 1) phrases.push(words.join(' '))
    else phrases.push(...words)
  }
  const kept = phrases.filter(phrase => phrase.trim() !== '')
  return kept.length === 0 ? null : kept.map(phrase => `"${phrase}"`).join(' AND ')
}

export function indexed(
  report: { readonly title: string | null; readonly text: string },
  normalise: Normalise,
): string {
  return normalise(report.title ? `${report.title}\n${report.text}` : report.text).join(' ')
}

export async function addWords(db: Db, key: number, words: string): Promise<void> {
  await sql`insert into report_words (rowid, words) values (${key}, ${words})`.execute(db)
}

export async function dropWords(db: Db, key: number): Promise<void> {
  await sql`delete from report_words where rowid = ${key}`.execute(db)
}

/** Makes the index anew where another normaliser made it; `name` is the name of this one. */
export async function reindex(db: Db, name: string, normalise: Normalise): Promise<void> {
  await db.transaction().execute(async tx => {
    const setting = await tx.selectFrom('settings').select('value').where('name', '=', 'normaliser').executeTakeFirst()
    if (setting?.value === name) return
    await sql`delete from report_words`.execute(tx)
    let after = 0
    for (;;) {
      const page = await tx
        .selectFrom('reports')
        .select(['key', 'title', 'text'])
        .where('current', '=', 1)
        .where('key', '>', after)
        .orderBy('key')
        .limit(200)
        .execute()
      for (const row of page) await addWords(tx, row.key, indexed(row, normalise))
      if (page.length === 0) break
      after = page.at(-1)!.key
    }
    for (const row of await tx.selectFrom('incidents').select(['id', 'place_name']).execute())
      await tx
        .updateTable('incidents')
        .set({ place_words: placeWords(row.place_name, normalise) })
        .where('id', '=', row.id)
        .execute()
    await tx
      .insertInto('settings')
      .values({ name: 'normaliser', value: name })
      .onConflict(conflict => conflict.column('name').doUpdateSet({ value: name }))
      .execute()
  })
}

/** A place's name as words between spaces, so that a part can be looked for from the beginning of a word. */
export function placeWords(name: string | null, normalise: Normalise): string {
  return name === null ? '' : ` ${normalise(name).join(' ')} `
}
