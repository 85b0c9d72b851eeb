import { COMPARED, type Compared } from './fields.ts'
import { MARKED, type Marked, OVERALL, type Overall, type ReportScore, record, type Tally } from './report.ts'

/** From 0 to 1. Where nothing was coded and nothing told, all is right. */
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Total {
  readonly reports: number
  readonly coded: number
  readonly told: number
  readonly record: Rates
  readonly detection: Rates
  readonly family: Rates
  /** How far each field of the claims found is right, from 0 to 1. */
  readonly fields: Readonly<Record<Compared, number>>
  /** Of the claims coded so, the share that was found and marked so. */
  readonly marked: Readonly<Record<Marked, number>>
  readonly overall: Readonly<Record<Overall, Rates>>
}

/** The scores of some reports together; every claim counts the same, whatever report it stands in. */
export function totalOf(scores: readonly ReportScore[]): Total {
  const sum = (of: (score: ReportScore) => number) => scores.reduce((total, score) => total + of(score), 0)
  const rates = (of: (score: ReportScore) => Tally) =>
    ratesOf({
      right: sum(score => of(score).right),
      told: sum(score => of(score).told),
      coded: sum(score => of(score).coded),
    })
  const found = sum(score => score.matches.length)
  return {
    reports: scores.length,
    coded: sum(score => score.record.coded),
    told: sum(score => score.record.told),
    record: rates(score => score.record),
    detection: rates(score => score.detection),
    family: rates(score => score.family),
    fields: record(COMPARED, field => (found === 0 ? 0 : sum(score => score.fields[field]) / found)),
    marked: record(MARKED, status => {
      const coded = sum(score => score.marked[status].coded)
      return coded === 0 ? 1 : sum(score => score.marked[status].right) / coded
    }),
    overall: record(OVERALL, field => rates(score => score.overall[field])),
  }
}

export function ratesOf({ right, told, coded }: Tally): Rates {
  const precision = share(right, told, coded)
  const recall = share(right, coded, told)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** With nothing to divide by, all is right if nothing was there to be found or told either. */
function share(right: number, whole: number, other: number): number {
  return whole > 0 ? right / whole : other > 0 ? 0 : 1
}
