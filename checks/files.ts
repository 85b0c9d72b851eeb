import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..')

/** Files below a folder of the project whose names end so, with their texts; paths count from that folder. */
export function filesIn(folder: string, ending: RegExp): { readonly path: string; readonly text: string }[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => ending.test(path) && !path.split('/').includes('node_modules'))
    .sort()
    .map(path => ({ path, text: readFileSync(join(ROOT, folder, path), 'utf8') }))
}

/** The text of one file of the project. */
export function fileText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}
