import type { Span } from '../../../src/record/index.ts'
import { to } from '../state/address.ts'

/** Where a claim is added to a report, with the words that carry its event where they are chosen already. */
export function addressOfAdding(report: string, chosen: Span | null): string {
  const words = chosen ? `?${new URLSearchParams({ words: `${chosen.start}-${chosen.end}` })}` : ''
  return `${to(`/reports/${encodeURIComponent(report)}/add`)}${words}`
}

/** The words that an address names, or null. */
export function wordsNamed(named: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(named ?? '') ?? []
  return start === undefined || Number(start) >= Number(end) ? null : { start: Number(start), end: Number(end) }
}
