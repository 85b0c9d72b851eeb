import type { PatternRow } from '../patterns/index.ts'
import type { TimeMention } from './types.ts'

/** What a rule makes of the values of its slots; relative ones count from the day of the report. */
export type Gives =
  /** Days counted from the report's: yesterday is -1 to -1. */
  | { readonly op: 'days'; readonly from: number; readonly to: number }
  /** `past`: the latest such weekday, the report's day included; `last` and `next` leave it out; `nearest` on either side. */
  | { readonly op: 'weekday'; readonly which: 'past' | 'last' | 'next' | 'nearest' }
  /** From the first weekday to the last of them, the latest such days; `last`: only the last of them. */
  | { readonly op: 'weekdays'; readonly which?: 'last' }
  /** The calendar unit so many away; 0 ends with the report. */
  | { readonly op: 'calendar'; readonly shift: number }
  | { readonly op: 'stretch'; readonly shift: number }
  /** A duration before the report: the day itself, from it on, or (`ahead`) after the report. */
  | { readonly op: 'ago' | 'since-duration' | 'lately' | 'ahead' }
  /** For the n-th day, week, month in a row. */
  | { readonly op: 'in-a-row' }
  /** `shift` tells the year from the report's. */
  | { readonly op: 'date'; readonly which?: 'past' | 'next'; readonly shift?: number }
  | { readonly op: 'date-span' | 'month-span' }
  /** Day n of the month so many away. */
  | { readonly op: 'day-of-month'; readonly shift: number }
  /** With `until_report` it runs on from there up to the report. */
  | { readonly op: 'month'; readonly which?: 'past' | 'next'; readonly shift?: number; readonly until_report?: boolean }
  /** The year said or the one so many away; with `until_report` it runs on up to the report. */
  | { readonly op: 'year'; readonly shift?: number; readonly until_report?: boolean }
  /** The range of `<when>`. */
  | { readonly op: 'when' }
  | { readonly op: 'since' | 'until' | 'between' }
  /** Left to the caller, who reads the rule's name. */
  | { readonly op: 'open'; readonly until_report?: boolean }

/** A row of the rule files in `arabic/times/`. */
export interface TimeRow extends PatternRow {
  readonly gives: Gives
  readonly kind?: TimeMention['kind']
  /** Left out where the unit of the words tells it. */
  readonly precision?: TimeMention['precision']
  /** Words before it that make it something else: `صحيفة اليوم`. */
  readonly not_after?: readonly string[]
  /** Words that make it something else anywhere in the few words before it: `أعنف القصف منذ أشهر`. */
  readonly none_before?: readonly string[]
  /** Patterns that, fitting at its first word, make it something else: `اليوم <ordinal>`. */
  readonly unless?: readonly string[]
}
