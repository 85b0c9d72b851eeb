import type { Quote } from '../../record/index.ts'

/** A figure said in a sentence. Word indices count within the sentence, `end` exclusive. */
export interface Quantity {
  readonly first: number
  readonly end: number
  /** Bounds, both included; null where open: `أكثر من 20` is 21–null, `عدد من` null–null. */
  readonly min: number | null
  readonly max: number | null
  /** Words of the figure with those that bound it, the clitics of the first cut off. */
  readonly span: Quote
  /** Id of its row in `arabic/quantities/rules.yaml`. */
  readonly rule: string
  /** `نحو`, `حوالي` and the like. */
  readonly approximate: boolean
  /** A share, not a count. */
  readonly percent: boolean
}
