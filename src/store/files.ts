import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { RecordError } from './error.ts'

/** How long a writer waits for another one, in milliseconds. */
const PATIENCE = 5000

/** The database of a record that must be there already. */
export function existingFile(dir: string): string {
  const file = join(dir, 'riwaya.db')
  const code = codeOf(() => statSync(file))
  if (code === null) return file
  if (code === 'ENOTDIR')
    throw new RecordError(dir, 'This is a file; a record is a folder.', 'Name its folder with --record.')
  if (code === 'EACCES' || code === 'EPERM')
    throw new RecordError(dir, 'This folder may not be opened.', 'Give yourself the right to read it.')
  const others = recordsBeside(dir)
  throw new RecordError(
    dir,
    'There is no record here.',
    `Make one with "riwaya run PATH", or name its folder with --record${others.length > 0 ? `: there is ${others.join(', ')}` : ''}.`,
  )
}

/** Folders beside this one that hold a record, a few of them. */
function recordsBeside(dir: string): readonly string[] {
  const home = dirname(dir)
  try {
    const folders = readdirSync(home).filter(name => existsSync(join(home, name, 'riwaya.db')))
    return folders.slice(0, 3).map(name => join(home, name))
  } catch {
    return []
  }
}

/** Why a look at the disk failed, by the system's own code; null where it did not. */
function codeOf(look: () => unknown): string | null {
  try {
    look()
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : ''
  }
}

/** Opens the database of a record for reading. */
export function openToRead(dir: string): DatabaseSync {
  const file = existingFile(dir)
  const db = new DatabaseSync(file, { readOnly: true, timeout: PATIENCE })
  try {
    db.prepare('select count(*) from sqlite_schema').get()
    return db
  } catch (error) {
    db.close()
    // On a medium that cannot be written the files that readers share cannot be made; nobody writes there either.
    if (existsSync(`${file}-wal`)) throw error
    const url = pathToFileURL(file)
    url.search = '?immutable=1'
    return new DatabaseSync(url, { readOnly: true })
  }
}

/**
 * Opens the database of a record for reading and writing; makes folder and file where they are missing. What is written to
 * a `scratch` record is lost in a crash.
 */
export function openToWrite(dir: string, scratch: boolean): DatabaseSync {
  makeFolder(dir)
  const db = new DatabaseSync(join(dir, 'riwaya.db'), { timeout: PATIENCE, enableForeignKeyConstraints: true })
  try {
    db.exec(`pragma journal_mode = ${scratch ? 'off' : 'wal'}`)
    // Every commit reaches the disk before it is reported: a power cut loses nothing that was said to be kept.
    db.exec(`pragma synchronous = ${scratch ? 'off' : 'full'}`)
    db.exec(`pragma journal_size_limit = ${64 * 1024 * 1024}`)
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

function makeFolder(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true })
  } catch (error) {
    if (codeOf(() => readdirSync(dir)) === 'ENOTDIR')
      throw new RecordError(dir, 'This is a file; a record is a folder.', 'Choose another one with --record.', error)
    throw new RecordError(dir, 'This folder cannot be made.', 'Choose another one with --record.', error)
  }
  const files = readdirSync(dir).filter(name => !name.startsWith('.'))
  // A record is a folder of its own: it must never be strewn over somebody's documents by a slip of the hand.
  if (files.length > 0 && !files.includes('riwaya.db'))
    throw new RecordError(
      dir,
      'This folder holds other files and no record.',
      'Name an empty folder, or one that does not exist yet, with --record.',
    )
}
