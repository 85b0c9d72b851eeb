import type { Problem, Report } from '../record/index.ts'

/** What reading gives, one by one. */
export type ReadEvent = (
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'problem'; readonly problem: Problem }
) & {
  /** Bytes of input taken since the event before, for a progress line; about the sum that `survey` gives. */
  readonly bytes: number
}

/** How the language at hand writes a day in words; both are compared as they stand. */
export interface Calendar {
  /** Name of a month to its number, 1 to 12. */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
}

export interface ReadOptions {
  /** Day, YYYY-MM-DD, for reports that do not tell their own. */
  readonly published?: string | undefined
  /** Without it a dated line is only understood when it is written in digits. */
  readonly calendar?: Calendar | undefined
  /** Web host to the name of the outlet; without it an address gives its host. */
  readonly outlets?: ReadonlyMap<string, string> | undefined
  /** Most bytes of one report: a file, or a line of a .jsonl. 64 MiB where nothing is said. */
  readonly limit?: number | undefined
}

/** Where one text comes from and what to call it where it does not say. */
export interface Source {
  readonly id: string
  /** As `Report.origin`. */
  readonly origin: string
  readonly outlet: string | null
}

export type Cut = Readonly<{ what: string; why: string }>

export const DEFAULT_LIMIT = 64 * 2 ** 20
