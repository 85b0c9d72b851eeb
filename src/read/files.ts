import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, normalize, resolve, sep } from 'node:path'
import { byCodeUnit, clip, counted } from '../kit/index.ts'
import type { Problem } from '../record/index.ts'
import { formatOf, isPassedOver } from './name.ts'
import { fileFailure, warning } from './problem.ts'

/** A file to be read. */
export interface FoundFile {
  readonly kind: 'file'
  /** As given, or below the folder as given. */
  readonly path: string
  /** Below the folder that was given; the bare name of a file that was given itself. */
  readonly relative: string
}

export type Found = FoundFile | { readonly kind: 'problem'; readonly problem: Problem }

export const STDIN = '-'

/**
 * The files that paths name, ordered by code unit of their paths, whatever the order of the arguments. A path given
 * twice, or that lies in a folder also given, is found once. A file named itself is found whatever it is called.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<Found> {
  const byPlace = new Map(
    paths.toSorted(byCodeUnit).map(path => [path === STDIN ? path : resolve(path), withoutSlash(path)]),
  )
  const given = [...byPlace.values()].sort(byCodeUnit)
  const folders: string[] = []
  for (const path of given) if (path !== STDIN && (await isFolderAt(path))) folders.push(resolve(path))
  for (const path of given) {
    if (path === STDIN) yield { kind: 'file', path, relative: 'stdin' }
    else if (!folders.some(folder => isFoundIn(folder, resolve(path)))) yield* findAt(path, basename(path))
  }
}

/** `a//b/` and `./a/b` to `a/b`. */
function withoutSlash(path: string): string {
  const plain = normalize(path)
  return plain.length > 1 && plain.endsWith(sep) ? plain.slice(0, -1) : plain
}

/** True for what the walk through `folder` comes upon anyway. */
function isFoundIn(folder: string, path: string): boolean {
  if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return false
  const names = path.slice(folder.length).split(sep).filter(Boolean)
  const hidden = names.some(name => name.startsWith('.')) || isPassedOver(names.at(-1)!)
  return !hidden
}

async function isFolderAt(path: string): Promise<boolean> {
  return stat(path).then(
    stats => stats.isDirectory(),
    () => false,
  )
}

async function* findAt(path: string, relative: string): AsyncGenerator<Found> {
  let stats: Stats
  try {
    stats = await stat(path)
  } catch (error) {
    yield { kind: 'problem', problem: fileFailure(path, error) }
    return
  }
  if (stats.isDirectory()) yield* walk(path, '', [])
  else yield { kind: 'file', path, relative }
}

async function* walk(folder: string, relative: string, above: readonly string[]): AsyncGenerator<Found> {
  let real: string
  let entries: Entry[]
  try {
    real = await realpath(folder)
    // A link back to a folder that is being walked would never end.
    if (above.includes(real)) return
    entries = await entriesOf(folder)
  } catch (error) {
    yield { kind: 'problem', problem: fileFailure(folder, error) }
    return
  }
  const reports = entries.filter(entry => entry.isFolder || formatOf(entry.name) !== null)
  for (const { name, isFolder, isLink } of inPathOrder(reports)) {
    const path = join(folder, name)
    const below = relative === '' ? name : `${relative}/${name}`
    if (isFolder) yield* walk(path, below, [...above, real])
    else if (isLink) yield* findAt(path, below)
    else yield { kind: 'file', path, relative: below }
  }
  const others = entries.filter(entry => !reports.includes(entry)).map(entry => entry.name)
  if (others.length > 0) yield { kind: 'problem', problem: leftOut(folder, others.toSorted(byCodeUnit)) }
  else if (reports.length === 0) yield { kind: 'problem', problem: emptyFolder(folder) }
}

interface Entry {
  readonly name: string
  readonly isFolder: boolean
  readonly isLink: boolean
}

async function entriesOf(folder: string): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const isLink = entry.isSymbolicLink()
    const isFolder = entry.isDirectory() || (isLink && (await isFolderAt(join(folder, entry.name))))
    if (entry.name.startsWith('.') || (!isFolder && isPassedOver(entry.name))) continue
    entries.push({ name: entry.name, isFolder, isLink })
  }
  return entries
}

/** Ordered as the whole paths below them are, where a folder's name is followed by a separator. */
function inPathOrder(entries: readonly Entry[]): Entry[] {
  const key = ({ name, isFolder }: Entry) => (isFolder ? `${name}/` : name)
  return entries.toSorted((a, b) => byCodeUnit(key(a), key(b)))
}

function leftOut(folder: string, names: readonly string[]): Problem {
  const some = names.slice(0, 3).map(name => clip(name, 40))
  const list = names.length > some.length ? `${some.join(', ')}, …` : some.join(', ')
  return warning(
    folder,
    `${counted(names.length, 'file')} in this folder left out, being no kind of report: ${list}.`,
    'Save reports as .txt, .html, .jsonl or .json.',
  )
}

function emptyFolder(folder: string): Problem {
  return warning(folder, 'There is no report in this folder.', 'Put .txt, .html, .jsonl or .json files in it.')
}
