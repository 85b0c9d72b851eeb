import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { isDay, type Problem } from '../record/index.ts'
import { readFile } from './file.ts'
import { type FoundFile, findFiles, STDIN } from './files.ts'
import type { Piece } from './lines.ts'
import { failure, fileFailure } from './problem.ts'
import type { ReadEvent, ReadOptions } from './types.ts'
import { uniqueIds } from './unique.ts'

/**
 * Reads files, folders and standard input (`-`): reports one by one, ordered by code unit of their paths, so that memory
 * stays flat on any size of input. Whatever is wrong comes as a problem in its place; nothing is thrown.
 */
export async function* readPaths(
  paths: readonly string[],
  options: ReadOptions & { readonly stdin?: AsyncIterable<Buffer> | undefined } = {},
): AsyncGenerator<ReadEvent> {
  const { stdin = process.stdin, published, ...rest } = options
  const known = published === undefined || isDay(published)
  if (!known) yield { kind: 'problem', problem: noDay(published), bytes: 0 }
  const settings: ReadOptions = known ? { ...rest, published } : rest
  const admit = uniqueIds()
  for await (const found of findFiles(paths)) {
    if (found.kind === 'problem') {
      yield { ...found, bytes: 0 }
      continue
    }
    for await (const { items, problems, bytes } of piecesOf(found, stdin, settings)) {
      let left = bytes
      for (const problem of problems) {
        yield { kind: 'problem', problem, bytes: left }
        left = 0
      }
      for (const item of items) {
        const { report, problem } = admit(item)
        if (problem) yield { kind: 'problem', problem, bytes: report ? 0 : left }
        if (report) yield { kind: 'report', report, bytes: left }
        left = 0
      }
    }
  }
}

/** Counts what `readPaths` will read, by looking at the files and not into them. Standard input counts as nothing. */
export async function survey(paths: readonly string[]): Promise<{ readonly files: number; readonly bytes: number }> {
  let files = 0
  let bytes = 0
  for await (const found of findFiles(paths)) {
    if (found.kind === 'problem') continue
    files++
    if (found.path !== STDIN) bytes += await stat(found.path).then(sizeOf, () => 0)
  }
  return { files, bytes }
}

function sizeOf(stats: Stats): number {
  return stats.size
}

/** The pieces of one file; a failure of the file system, even halfway, ends it with a problem. */
async function* piecesOf(file: FoundFile, stdin: AsyncIterable<Buffer>, options: ReadOptions): AsyncGenerator<Piece> {
  try {
    yield* readFile(file, stdin, options)
  } catch (error) {
    yield { items: [], problems: [fileFailure(file.path, error)], bytes: 0 }
  }
}

function noDay(published: string | undefined): Problem {
  return failure('--published', `"${published}" is no day; it was left out.`, 'Write it as YYYY-MM-DD.')
}
