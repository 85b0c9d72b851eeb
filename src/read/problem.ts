import { byteText, oneLine } from '../kit/index.ts'
import type { Problem } from '../record/index.ts'

export function failure(where: string, what: string, remedy: string): Problem {
  return { level: 'error', where: oneLine(where), what: oneLine(what), remedy: oneLine(remedy) }
}

export function warning(where: string, what: string, remedy: string): Problem {
  return { ...failure(where, what, remedy), level: 'warning' }
}

export function tooLarge(where: string, what: string, limit: number): Problem {
  return failure(
    where,
    `${what} is larger than ${byteText(limit)}, the most that one report may have.`,
    'Cut it into reports, one a file, or one a line of a .jsonl file.',
  )
}

/** What is wrong with a piece of JSON. The line is added to `where` for a file of many lines. */
export function brokenJson(where: string, json: string, error: unknown, manyLines: boolean): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  const position = / at position (\d+)/.exec(reason)?.[1]
  const token = /^Unexpected token '(.+?)'/.exec(reason)?.[1]
  const at = position === undefined ? token : json.slice(Math.max(0, Number(position) - 12), Number(position) + 12)
  const breaksOff = /Unexpected end|Unterminated/.test(reason)
  const what = breaksOff ? 'The JSON breaks off before its end' : `The JSON is broken${at ? ` at \`${at}\`` : ''}`
  const line = position === undefined ? 1 : json.slice(0, Number(position)).split('\n').length
  return failure(
    manyLines ? `${where}:${line}` : where,
    `${what}.`,
    'Mend this place or write the file anew: one whole {…} object for each report.',
  )
}

const CODES: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ['There is no such file or folder.', 'Check the path.'],
  ENOTDIR: ['Part of this path is a file, not a folder.', 'Check the path.'],
  EACCES: ['Permission to read it is missing.', 'Give yourself the right to read it, or leave it out.'],
  EPERM: ['Permission to read it is missing.', 'Give yourself the right to read it, or leave it out.'],
  ELOOP: ['This link leads in a circle.', 'Remove the link or point it at a file.'],
  EMFILE: ['Too many files are open at once.', 'Raise the limit of open files (ulimit -n) and run again.'],
  EIO: ['The disk failed while reading it.', 'Copy it to another disk and run again.'],
  ENAMETOOLONG: ['The path is too long.', 'Move the file to a shorter path.'],
}

/** A failure of the file system in plain words. */
export function fileFailure(where: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = CODES[code]
  if (known) return failure(where, ...known)
  const reason = error instanceof Error ? error.message : String(error)
  return failure(where, `It could not be read: ${reason}`, 'Check that the file opens in another program.')
}
