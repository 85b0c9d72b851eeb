import { existsSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { nameWords } from '../../lexicon/index.ts'
import { linesToFile } from '../lines.ts'
import type { Entry } from './entry.ts'

const HEADER = ['id', 'ar', 'latin', 'kind', 'parent', 'lat', 'lon', 'precision', 'source']

/** The file of a person's own folder that an import goes to: named for what was imported, replaced when it is imported anew. */
export function ownFile(folder: string, from: string): string {
  const name = basename(from, extname(from))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return join(folder, 'places', `${name || 'places'}.tsv`)
}

/** Ids of a file of one's own; none where it is not there. */
export function idsIn(path: string): Set<string> {
  if (!existsSync(path)) return new Set()
  const rows = readFileSync(path, 'utf8').split('\n').slice(1)
  return new Set(rows.filter(Boolean).map(row => row.slice(0, row.indexOf('\t'))))
}

/** Writes entries as a file of `places/`, whole or not at all. `fold` brings spellings of a name together. */
export async function writeOwn(path: string, entries: readonly Entry[], fold: (text: string) => string): Promise<void> {
  const file = await linesToFile(path)
  try {
    await file.write(HEADER.join('\t'))
    for (const entry of entries) await file.write(rowOf(entry, fold))
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
