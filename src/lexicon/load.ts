import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../record/index.ts'
import { buildLexicon } from './build.ts'
import { dataFiles, LEXICON_ROOT, parseFile } from './files.ts'
import type { Lexicon } from './lexicon.ts'
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
 * Loads and compiles everything under `arabic/` and `world/`. The parsed form is kept in `build/` under the hash
 * of the files, so that a second start does not parse YAML again. Throws LexiconError where a file is broken.
 */
export function loadLexicon(root: string = LEXICON_ROOT): Lexicon {
  const files = dataFiles(root)
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file.path}\0${file.text}\0`)
  const version = hash.digest('hex')
  const cached = join(root, 'build', `lexicon-${version.slice(0, 16)}.json`)
  const parsed = readCache(cached) ?? parseAll(files, cached)
  return buildLexicon(parsed, version)
}

export type ParsedData = Readonly<Record<string, unknown>>

function readCache(path: string): ParsedData | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ParsedData
  } catch {
    return null
  }
}

function parseAll(files: ReturnType<typeof dataFiles>, cached: string): ParsedData {
  const parsed = files.map(parseFile)
  const problems = parsed.flatMap(file => [...file.problems, ...(file.problems.length ? [] : validate(file))])
  if (problems.length) throw new LexiconError(problems)
  const data = Object.fromEntries(parsed.map(file => [file.path, file.data]))
  try {
    mkdirSync(join(cached, '..'), { recursive: true })
    const temporary = `${cached}.${process.pid}`
    writeFileSync(temporary, JSON.stringify(data))
    renameSync(temporary, cached)
  } catch {
    // A read-only installation works as well, only a little slower to start.
  }
  return data
}
