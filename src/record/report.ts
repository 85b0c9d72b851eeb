/** One published text of one outlet. `text` is frozen: every span of every claim counts from its first code unit. */
export interface Report {
  /** Unique within a record; made from the file's name and place where the input gives none. */
  readonly id: string
  /** Who published it, as the input says it: a host, a folder name or an outlet's name. */
  readonly outlet: string | null
  /** Day of publication as YYYY-MM-DD, or null where it is not known. Never taken from the clock. */
  readonly published: string | null
  readonly title: string | null
  readonly url: string | null
  readonly note: string | null
  readonly text: string
  /** SHA-256 of `text` in UTF-8, lower-case hex. */
  readonly sha256: string
  /** Where it was read from: a path, `path:line` for a line of a .jsonl, or `-`. */
  readonly origin: string
  /** What reading cut away and why, nearest the top first. */
  readonly cut: readonly { readonly what: string; readonly why: string }[]
}
