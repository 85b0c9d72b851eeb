import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../record/index.ts'

/** The folder that holds `arabic/` and `world/`. */
export const LEXICON_ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** A data file as read: its path from the root, and its bytes. */
export interface DataFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** All data files under `arabic/` and `world/` of a root, sorted by path. */
export function dataFiles(root: string = LEXICON_ROOT): DataFile[] {
  return ['arabic', 'world'].flatMap(folder => filesIn(root, folder)).sort(byPath)
}

/** What a person's own folder may hold. */
export const OWN_FOLDERS = ['places', 'pcodes'] as const

/** The files of places and P-codes in a person's own folder; none where the folder is not there. Their paths begin with `own/`. */
export function ownFiles(folder: string): DataFile[] {
  return OWN_FOLDERS.filter(part => existsSync(join(folder, part)))
    .flatMap(part => filesIn(folder, part))
    .map(file => ({ ...file, path: `own/${file.path}` }))
    .sort(byPath)
}

/** The files of this folder: the code that compiles the others. */
export function codeFiles(): DataFile[] {
  return filesIn(dirname(fileURLToPath(import.meta.url)), '.', /(?<!\.test)\.[jt]s$/).sort(byPath)
}

const byPath = (a: DataFile, b: DataFile) => (a.path < b.path ? -1 : 1)

function filesIn(root: string, folder: string, wanted = /\.(ya?ml|tsv)$/): DataFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesIn(root, path, wanted)
    return wanted.test(entry.name) ? [{ path, bytes: readFileSync(join(root, path)) }] : []
  })
}

/** Parsed content with the line on which each top-level entry begins (1 is the first). */
export interface Parsed {
  readonly path: string
  readonly data: unknown
  readonly lines: readonly number[]
  readonly problems: readonly Problem[]
}

export function parseFile(file: DataFile): Parsed {
  const text = new TextDecoder().decode(file.bytes)
  return file.path.endsWith('.tsv') ? parseTsv(file.path, text) : parseYaml(file.path, text)
}

function parseYaml(path: string, text: string): Parsed {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineOf = (offset: number | undefined) => counter.linePos(offset ?? 0).line
  // Once a file has lost its form, thousands of errors may follow from the first.
  const problems = document.errors.slice(0, 1).map<Problem>(e => ({
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

function parseTsv(path: string, text: string): Parsed {
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
