import { basename } from 'node:path'
import type { Format } from './bytes.ts'

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'txt',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

/** The format that a file's name tells, or null. */
export function formatOf(path: string): Format | null {
  return FORMATS[/\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ''] ?? null
}

/** Files that stand in folders of reports and are none, and of which nobody needs to be told. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || /^readme/i.test(name) || /\.(?:md|(?:golden|coding)\.json)$/i.test(name)
}

/** A file's name without its folder and its ending. */
export function stemOf(path: string): string {
  const name = basename(path)
  return formatOf(name) === null ? name : name.replace(/\.[^.]*$/, '')
}

/** An id from a path below the folder that was given: no ending, no spaces, letters of any script, `/` between folders. */
export function idOf(relative: string): string {
  const parts = relative.split(/[\\/]/)
  const names = [...parts.slice(0, -1), stemOf(parts.at(-1)!)]
  return names.map(safe).join('/')
}

function safe(name: string): string {
  const text = name.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}._~-]+/gu, '-')
  return text.replace(/^-+|-+$/g, '') || 'report'
}
