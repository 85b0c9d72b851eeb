import { sql } from 'kysely'
import {
  type Block,
  blockKey,
  isOpen,
  type Joining,
  type Lean,
  marks,
  pack,
  stands,
  unpack,
} from '../../incidents/index.ts'
import type { ClaimRef } from '../../record/index.ts'
import { withClaims } from '../reports.ts'
import type { Db } from '../tables.ts'
import { turn } from '../turn.ts'
import { each, parts } from './rows.ts'

const PAGE = 200

/** A block in which tellings came or went, and where in the canonical order. */
export interface Touched extends Block {
  readonly ranks: string[]
}

/** What came and went since claims were last joined. */
export interface Stirred {
  /** True where nothing had been joined before, or all of it in another way. */
  readonly fresh: boolean
  /** Reports that are new, changed or coded anew, and those that persons judged since. */
  readonly reports: ReadonlySet<string>
  readonly judged: ReadonlySet<string>
  /** Numbers of tellings that came, and of those that were linked to what went. */
  readonly added: number[]
  readonly left: Set<number>
  /** Claims that went: some of them came again, as they are now. */
  readonly gone: ClaimRef[]
  readonly touched: Map<string, Touched>
}

/** Brings the kept tellings and their blocks up to the reports as they are now. */
export async function stir(db: Db, joining: Joining, onTelling: (telling: Lean) => void): Promise<Stirred> {
  const fresh = await isFresh(db, joining)
  const judged = await judgedSince(db)
  const changed = await changedReports(db)
  const reports = new Set([...changed, ...judged])
  const stirred: Stirred = {
    fresh,
    reports: new Set(changed),
    judged,
    added: [],
    left: new Set(),
    gone: [],
    touched: new Map(),
  }
  let next = await nextNumber(db)
  for (const part of parts([...reports].sort(), PAGE)) {
    if (!fresh) await drop(db, part, joining, stirred, onTelling)
    const rows = await db.selectFrom('reports').selectAll().where('current', '=', 1).where('id', 'in', part).execute()
    const tellings = (await withClaims(db, rows)).flatMap(coded => joining.tell(coded, 0))
    const numbered = tellings.map(telling => ({ id: next++, telling }))
    await add(db, numbered)
    await turn()
    for (const { id, telling } of numbered) {
      stirred.added.push(id)
      onTelling(telling)
      if (!fresh) touch(stirred, telling)
    }
  }
  return stirred
}

/** Notes that all reports are joined as they are now, in this way, with what persons decided until now. */
export async function settle(db: Db, { version }: Joining, { reports, judged }: Stirred): Promise<void> {
  for (const part of parts([...reports, ...judged]))
    await sql`insert or replace into joined_reports (report, report_key, coder)
      select r.id, r.key, r.coder from ${each(part)} w cross join reports r on r.id = w.value and r.current = 1`.execute(
      db,
    )
  const last = await db.selectFrom('judgements').select(db.fn.max('id').as('id')).executeTakeFirst()
  for (const [name, value] of [
    ['joining', version],
    ['joined judgements', String(last?.id ?? 0)],
  ] as const)
    await db
      .insertInto('settings')
      .values({ name, value })
      .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
      .execute()
}

/** Nothing was joined before, or in another way: then what was kept of it is of no use. */
async function isFresh(db: Db, { version }: Joining): Promise<boolean> {
  if ((await setting(db, 'joining')) === version) return false
  for (const table of ['tellings', 'blocks', 'links', 'joined_reports'] as const) await db.deleteFrom(table).execute()
  return true
}

async function setting(db: Db, name: string): Promise<string | undefined> {
  return (await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())?.value
}

async function changedReports(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select r.id from reports r left join joined_reports j on j.report = r.id
    where r.current = 1 and (j.report is null or j.report_key <> r.key or j.coder <> r.coder)`.execute(db)
  return rows.map(({ id }) => id)
}

/** Reports of whose claims persons judged any since claims were last joined. */
export async function judgedSince(db: Db): Promise<ReadonlySet<string>> {
  const last = Number((await setting(db, 'joined judgements')) ?? 0)
  const { rows } = await sql<{ id: string }>`select distinct r.id from judgements j
    join reports r on r.id = j.report and r.current = 1 where j.id > ${last}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

async function nextNumber(db: Db): Promise<number> {
  const last = await db.selectFrom('tellings').select(db.fn.max('id').as('id')).executeTakeFirst()
  return Number(last?.id ?? 0) + 1
}

async function drop(
  db: Db,
  reports: readonly string[],
  { spotOf }: Joining,
  stirred: Stirred,
  onTelling: (telling: Lean) => void,
): Promise<void> {
  const rows = await db.selectFrom('tellings').selectAll().where('report', 'in', reports).execute()
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  const blocks: BlockRow[] = []
  for (const { id, ...packed } of rows) {
    const telling = unpack(packed, spotOf)
    onTelling(telling)
    touch(stirred, telling)
    stirred.gone.push(telling.ref)
    for (const row of blockRows(telling, id)) blocks.push(row)
  }
  for (const part of parts(blocks))
    await sql`delete from blocks where (place, slot, rank, telling) in
      (select value ->> 0, value ->> 1, value ->> 2, value ->> 3 from ${each(part)})`.execute(db)
  const links = await sql<{ a: number; b: number }>`
    select l.a, l.b from ${each(ids)} w cross join links l on l.a = w.value
    union select l.a, l.b from ${each(ids)} w cross join links l on l.b = w.value`.execute(db)
  for (const { a, b } of links.rows) stirred.left.add(a).add(b)
  for (const id of ids) stirred.left.delete(id)
  await sql`delete from links where (a, b) in (select value ->> 0, value ->> 1 from
    ${each(links.rows.map(({ a, b }) => [a, b]))})`.execute(db)
  await db.deleteFrom('tellings').where('report', 'in', reports).execute()
}

function touch({ touched }: Stirred, telling: Lean): void {
  for (const block of stands(telling)) {
    const key = blockKey(block)
    const known = touched.get(key)
    if (known) known.ranks.push(telling.rank)
    else touched.set(key, { ...block, ranks: [telling.rank] })
  }
}

// One statement each, whatever the number of rows: a statement of a thousand rows of values would be kept for each number.
async function add(db: Db, tellings: readonly { readonly id: number; readonly telling: Lean }[]): Promise<void> {
  const rows = tellings.map(({ id, telling }) => {
    const { report, claim, rank, json, hashes } = pack(telling)
    return [id, report, claim, rank, json, Buffer.from(hashes).toString('hex')]
  })
  await sql`insert into tellings (id, report, claim, rank, json, hashes)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, unhex(value ->> 5) from ${each(rows)}`.execute(
    db,
  )
  const blocks = tellings.flatMap(({ id, telling }) => blockRows(telling, id))
  for (const part of parts(blocks))
    await sql`insert into blocks (place, slot, rank, telling)
      select value ->> 0 as place, value ->> 1 as slot, value ->> 2, value ->> 3 from ${each(part)} order by slot, place`.execute(
      db,
    )
}

type BlockRow = readonly [place: string, slot: number, rank: string, telling: number]

function blockRows(telling: Lean, id: number): BlockRow[] {
  return [...stands(telling), ...marks(telling)].map(block => [
    block.place,
    block.slot,
    isOpen(block) ? telling.rank : '',
    id,
  ])
}
