import type { Figure, Grade, Incident } from './incident.ts'

/**
 * What new reports changed in an incident. `new`: first told; `told`: more reports or claims tell it, or fewer; `gone`:
 * nothing tells it any more; `split`: a part of it became `other`; `merged`: it became part of `other`.
 */
export const CHANGE_KINDS = [
  'new',
  'told',
  'days',
  'place',
  'types',
  'killed',
  'wounded',
  'parties',
  'disputes',
  'grade',
  'split',
  'merged',
  'gone',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** A value before or after a change, as the incident holds it. */
export type ChangeValue = Incident['date'] | Incident['place'] | Figure | Grade | readonly string[] | null

/** One change of one incident. */
export interface Change {
  readonly incident: string
  readonly kind: ChangeKind
  readonly before: ChangeValue
  readonly after: ChangeValue
  /** Of `split` and `merged`: the other incident. */
  readonly other: string | null
  /** Ids of the reports, new, changed or coded anew, that brought it about. */
  readonly because: readonly string[]
}

/** A change as the record keeps it. */
export interface KeptChange extends Change {
  readonly id: number
  /** When it was kept: ISO 8601, UTC. */
  readonly at: string
}
