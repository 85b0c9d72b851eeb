import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { nameWords, OWN_FOLDERS } from '../../lexicon/index.ts'
import { linesToFile } from '../lines.ts'
import type { Entry } from './entry.ts'
import type { Imported } from './import.ts'

const HEADER = ['id', 'ar', 'latin', 'kind', 'parent', 'lat', 'lon', 'precision', 'source']

/** The files of an import in a person's own folder. */
export interface OwnFiles {
  readonly places: string
  readonly pcodes: string
}

/** They are named for what was imported, and replaced when it is imported anew. */
export function ownFiles(folder: string, from: string): OwnFiles {
  const name = basename(from, extname(from))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  const [places, pcodes] = OWN_FOLDERS.map(part => join(folder, part, `${name || 'places'}.tsv`))
  return { places: places!, pcodes: pcodes! }
}

/** Ids and P-codes in files of one's own; none of a file that is not there. */
export function idsIn({ places, pcodes }: OwnFiles): Set<string> {
  const rows = [places, pcodes]
    .filter(path => existsSync(path))
    .flatMap(path => readFileSync(path, 'utf8').split('\n').slice(1))
  return new Set(rows.filter(Boolean).map(row => row.slice(0, row.indexOf('\t'))))
}

/**
 * Writes entries as a file of `places/` and their P-codes as one of `pcodes/`, each whole or not at all. `fold` brings
 * spellings of a name together.
 */
export async function writeOwn(
  files: OwnFiles,
  { added, pcodes }: Pick<Imported, 'added' | 'pcodes'>,
  fold: (text: string) => string,
): Promise<void> {
  // A P-code of a place that is gone would break the folder; places without their P-codes do not.
  await rm(files.pcodes, { force: true })
  await writeRows(files.places, [HEADER.join('\t'), ...added.map(entry => rowOf(entry, fold))])
  if (pcodes.length === 0) return
  const rows = pcodes.map(({ pcode, place, source }) => [pcode, place, source].join('\t'))
  await writeRows(files.pcodes, ['pcode\tplace\tsource', ...rows])
}

async function writeRows(path: string, rows: readonly string[]): Promise<void> {
  const file = await linesToFile(path)
  try {
    for (const row of rows) await file.write(row)
    await file.done()
  } catch (error) {
    await file.drop()
    throw error
  }
}

function rowOf(entry: Entry, fold: (text: string) => string): string {
  const seen = new Set<string>()
  const names = entry.names.filter(name => {
    const key = nameWords(name, fold).join(' ')
    return !seen.has(key) && seen.add(key)
  })
  const degree = (value: number | null) => (value === null ? '' : String(Number(value.toFixed(4))))
  const cells = [
    entry.id,
    names.join('|'),
    entry.latin,
    entry.kind,
    entry.parent ?? '',
    degree(entry.lat),
    degree(entry.lon),
    entry.precision,
    entry.source,
  ]
  return cells.map(cell => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')
}
