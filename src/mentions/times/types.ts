import type { Quote } from '../../record/index.ts'

/** A word or phrase of time in a sentence. Word indices count within the sentence, `end` exclusive. */
export interface TimeMention {
  readonly first: number
  readonly end: number
  readonly span: Quote
  /** Days as YYYY-MM-DD, both included. Null when open, or relative in a report whose day is not known. */
  readonly from: string | null
  readonly to: string | null
  /**
   * `since`: from a day up to the report. `until`: up to a day. `habit`: again and again. `vague`: the rule's name says
   * how the caller resolves it (the day after another one). `background`: long before the report, known by year alone.
   * `apart`: of the event named behind it, if what stands before is of the report's day (بعد يومين على الهجوم).
   */
  readonly kind: 'day' | 'range' | 'since' | 'until' | 'habit' | 'vague' | 'background' | 'apart'
  /** The words themselves say that it is still to come (الأحد المقبل, غدا), whatever the report's day. */
  readonly coming: boolean
  /** How close the words themselves come. */
  readonly precision: 'day' | 'week' | 'month' | 'year' | 'unknown'
  /** Id of its row in `arabic/times/`. */
  readonly rule: string
}
