/** A record that cannot be used as asked. Always says where, what is wrong and what to do about it. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
  /** The record's folder. */
  readonly where: string
  readonly what: string
  readonly remedy: string

  /** What kind of trouble it is, for programs. */
  readonly kind: RecordTrouble

  constructor(where: string, what: string, remedy: string, cause?: unknown) {
    super(`${where}: ${what} ${remedy}`, { cause })
    this.kind = KINDS.get(codeOf(cause)) ?? 'unusable'
    this.where = where
    this.what = what
    this.remedy = remedy
  }
}

/** `busy`: another process holds the record for a moment; the same may work when asked again. */
export type RecordTrouble = 'busy' | 'rights' | 'disk' | 'full' | 'damaged' | 'unusable'

/** By result codes of SQLite. */
const KINDS: ReadonlyMap<number, RecordTrouble> = new Map([
  [3, 'rights'],
  [5, 'busy'],
  [6, 'busy'],
  [8, 'rights'],
  [10, 'disk'],
  [11, 'damaged'],
  [13, 'full'],
  [14, 'rights'],
])

function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : -1
}

/** Primary result codes of SQLite that a person can do something about, https://sqlite.org/rescode.html */
const PLAIN = new Map<number, readonly [what: string, remedy: string]>([
  [3, ['The files of the record may not be opened.', 'Give yourself the right to read and write this folder.']],
  [5, ['Another process is writing to the record.', 'Wait until it has ended, then try again.']],
  [6, ['Another process is writing to the record.', 'Wait until it has ended, then try again.']],
  [
    8,
    [
      'The record can be read but not written.',
      'Give yourself the right to write in this folder, or choose another one with --record.',
    ],
  ],
  [
    10,
    [
      'The disk reported an error while the record was read or written.',
      'Check the disk and its cable or share; what was written before is kept.',
    ],
  ],
  [
    11,
    [
      'The record is damaged.',
      'Restore the folder from a copy, or read the reports into a new folder; keep this one for its judgements.',
    ],
  ],
  [
    13,
    [
      'The disk is full.',
      'Make room, then run the same command again: what was written before is kept and not written twice.',
    ],
  ],
  [
    14,
    [
      'The files of the record cannot be opened.',
      'Check that the folder exists and that you may read and write in it, or choose another one with --record.',
    ],
  ],
  [26, ['riwaya.db is not a database.', 'Restore it from a copy, or choose another folder with --record.']],
])

/** The same error in words that help; errors that are nobody's to mend but ours come back as they are. */
export function plainError(where: string, error: unknown): unknown {
  const plain = PLAIN.get(codeOf(error))
  return plain ? new RecordError(where, plain[0], plain[1], error) : error
}
