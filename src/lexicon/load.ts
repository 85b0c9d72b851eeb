import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Problem } from '../record/index.ts'
import { type Compiled, compile } from './compile.ts'
import { codeFiles, type DataFile, dataFiles, LEXICON_ROOT, ownFiles, parseFile } from './files.ts'
import { hydrate } from './hydrate.ts'
import type { Lexicon } from './lexicon.ts'
import { placeProblems } from './place-rows.ts'
import { validate } from './schemas.ts'

/** A data file that cannot be used: the message has one line for each fault (file:line, what, remedy). */
export class LexiconError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(p => `${p.where}: ${p.what}. ${p.remedy}`).join('\n'))
    this.name = 'LexiconError'
    this.problems = problems
  }
}

/**
 * Loads everything under `arabic/` and `world/` of a root, and the places of a person's own folder beside them
 * (`own/places/*.tsv` and `own/pcodes/*.tsv`, the columns of `world/places` and `world/pcodes`). The compiled form in `build/` is taken where its hash is that of
 * the files; otherwise they are compiled and it is written anew. Throws LexiconError where a file is broken.
 */
export function loadLexicon(root: string = LEXICON_ROOT, own: string | null = null): Lexicon {
  const files = [...dataFiles(root), ...(own === null ? [] : ownFiles(own))]
  const version = hashOf(files)
  const path = join(own ?? root, COMPILED)
  const stamp = stampOf(version)
  const kept = readKept(path)
  return hydrate(kept?.stamp === stamp ? kept.compiled : build(files, version, path, own))
}

/** Compiles the files of a root and writes the compiled form, whatever was there. Gives back its path. */
export function buildLexicon(root: string = LEXICON_ROOT): string {
  const files = dataFiles(root)
  const path = join(root, COMPILED)
  build(files, hashOf(files), path, null)
  return path
}

/** Where the compiled form lies, from the root or from a person's own folder. */
const COMPILED = 'build/lexicon.json'

/** Parsed content of the data files by path. */
export type ParsedData = Readonly<Record<string, unknown>>

interface Kept {
  readonly stamp: string
  readonly compiled: Compiled
}

function hashOf(files: readonly DataFile[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file.path}\0`).update(file.bytes).update('\0')
  return hash.digest('hex')
}

/** The data and the code that compiles it: a changed rule for broken plurals makes the compiled form stale as well. */
const stampOf = (version: string) => `${version} ${hashOf(codeFiles())}`

function readKept(path: string): Kept | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Kept
  } catch {
    return null
  }
}

function build(files: readonly DataFile[], version: string, path: string, own: string | null): Compiled {
  const parsed = files.map(parseFile)
  const broken = parsed.flatMap(file => [...file.problems, ...(file.problems.length ? [] : validate(file))])
  const problems = broken.length > 0 ? broken : placeProblems(parsed)
  if (problems.length > 0)
    throw new LexiconError(problems.map(p => ({ ...p, where: p.where.replace(/^own(?=\/)/, own ?? 'own') })))
  const compiled = compile(Object.fromEntries(parsed.map(file => [file.path, file.data])), version)
  try {
    mkdirSync(dirname(path), { recursive: true })
    const temporary = `${path}.${process.pid}`
    writeFileSync(temporary, JSON.stringify({ stamp: stampOf(version), compiled } satisfies Kept))
    renameSync(temporary, path)
  } catch {
    // A read-only installation works as well, only slower to start.
  }
  return compiled
}
