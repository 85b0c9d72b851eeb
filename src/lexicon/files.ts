import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../record/index.ts'

/** The folder that holds `arabic/` and `world/`. */
export const LEXICON_ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** A data file as read: its path from the root, and its text. */
export interface DataFile {
  readonly path: string
  readonly text: string
}

/** All data files under `arabic/` and `world/` of a root, sorted by path. */
export function dataFiles(root: string = LEXICON_ROOT): DataFile[] {
  const found: DataFile[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) walk(path)
      else if (/\.(ya?ml|tsv)$/.test(entry.name)) found.push({ path, text: readFileSync(join(root, path), 'utf8') })
    }
  }
  for (const folder of ['arabic', 'world']) walk(folder)
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Parsed content with the line on which each top-level entry begins (1 is the first). */
export interface Parsed {
  readonly path: string
  readonly data: unknown
  readonly lines: readonly number[]
  readonly problems: readonly Problem[]
}

export function parseFile(file: DataFile): Parsed {
  return file.path.endsWith('.tsv') ? parseTsv(file) : parseYaml(file)
}

function parseYaml({ path, text }: DataFile): Parsed {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineOf = (offset: number | undefined) => counter.linePos(offset ?? 0).line
  const problems = document.errors.map<Problem>(e => ({
    level: 'error',
    where: `${path}:${lineOf(e.pos[0])}`,
    what: `not YAML: ${e.message}`,
    remedy: 'look for a missing quotation mark, a tab, or a colon inside an unquoted text on or above this line',
  }))
  const top = document.contents
  const nodes = isSeq(top) ? top.items : isMap(top) ? top.items.map(pair => pair.key) : []
  const lines = nodes.map(node => lineOf((node as { range?: [number, number, number] } | null)?.range?.[0]))
  return { path, data: problems.length ? null : document.toJS(), lines, problems }
}

function parseTsv({ path, text }: DataFile): Parsed {
  const rows = text.split('\n')
  const header = (rows[0] ?? '').replace(/\r$/, '').split('\t')
  const data: Record<string, string>[] = []
  const lines: number[] = []
  const problems: Problem[] = []
  rows.slice(1).forEach((row, index) => {
    if (!row.trim()) return
    const cells = row.replace(/\r$/, '').split('\t')
    if (cells.length !== header.length) {
      problems.push({
        level: 'error',
        where: `${path}:${index + 2}`,
        what: `${cells.length} columns where the header has ${header.length}`,
        remedy: `columns are ${header.join(', ')}, separated by one tab each; an empty cell still needs its tab`,
      })
      return
    }
    data.push(Object.fromEntries(header.map((name, i) => [name, cells[i]!])))
    lines.push(index + 2)
  })
  return { path, data, lines, problems }
}
