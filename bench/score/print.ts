import { clip, counted } from '../../src/kit/index.ts'
import type { Span } from '../../src/record/index.ts'
import type { CodedClaim } from '../coded/index.ts'
import { COMPARED, type FieldLikeness, meanOf } from './fields.ts'
import { MARKED, OVERALL, type ReportScore } from './report.ts'
import { type Rates, type Total, totalOf } from './total.ts'

/** The score of one report, with what is needed to quote it. */
export interface Scored {
  readonly id: string
  readonly text: string
  readonly sentences: readonly Span[]
  readonly score: ReportScore
}

const percent = (rate: number) => (100 * rate).toFixed(1).padStart(5)
const row = (name: string, { precision, recall, f1 }: Rates) =>
  `${name.padEnd(30)}${[precision, recall, f1].map(rate => percent(rate).padStart(9)).join('')}`

/** All figures as a table, in per cent. */
export function totalLines(total: Total): string[] {
  return [
    `${counted(total.reports, 'report')}, ${counted(total.coded, 'claim')} coded, ${total.told} told`,
    '',
    `${''.padEnd(30)}precision   recall       F1`,
    row('record', total.record),
    row('detection', total.detection),
    row('detection of the family', total.family),
    ...OVERALL.map(field => row(`${field} of whole reports`, total.overall[field])),
    '',
    'fields of the claims found',
    ...COMPARED.map(field => `  ${field.padEnd(12)}${percent(total.fields[field])}`),
    'found and marked so',
    ...MARKED.map(status => `  ${status.padEnd(12)}${percent(total.marked[status])}`),
  ]
}

/** One line a report. */
export function reportLines(scored: readonly Scored[]): string[] {
  return [
    'record F1  detection F1  coded  told  report',
    ...scored.map(({ id, score }) => {
      const { record, detection, coded, told } = totalOf([score])
      const cells = [percent(record.f1).padStart(9), percent(detection.f1).padStart(12), ...[coded, told].map(String)]
      return `${cells[0]}  ${cells[1]}  ${cells[2]!.padStart(5)}  ${cells[3]!.padStart(4)}  ${id}`
    }),
  ]
}

/** Of each report up to `most` claims missed, told too much and partly right, those with the most wrong first. */
export function errorLines({ id, text, sentences, score }: Scored, most: number): string[] {
  const quote = (claim: CodedClaim) =>
    claim.sentences.map(n => clip(text.slice(sentences[n]!.start, sentences[n]!.end), 160)).join(' / ')
  const whole = (mark: string) => (claim: CodedClaim) => [`${mark} ${id} ${claimLine(claim)}`, `    ${quote(claim)}`]
  const partly = score.matches
    .filter(({ fields }) => wrongIn(fields).length > 0)
    .sort((a, b) => meanOf(a.fields) - meanOf(b.fields))
  return [
    ...byWeight(score.missed).slice(0, most).flatMap(whole('MISSED  ')),
    ...byWeight(score.spurious).slice(0, most).flatMap(whole('SPURIOUS')),
    ...partly
      .slice(0, most)
      .flatMap(({ coded, told, fields }) => [
        `PARTLY   ${id} ${coded.id} ${coded.type} «${coded.trigger}» ${percent(meanOf(fields)).trim()} %`,
        ...wrongIn(fields).map(field => `    ${field}: coded ${show(coded[field])}, told ${show(told[field])}`),
      ]),
  ]
}

const wrongIn = (fields: FieldLikeness) => COMPARED.filter(field => fields[field] < 1)
const show = (value: unknown) => JSON.stringify(value)

/** A claim with more in it is the greater loss. */
function byWeight(claims: readonly CodedClaim[]): CodedClaim[] {
  const weight = ({ actors, targets, places, casualties, sources }: CodedClaim) =>
    3 * casualties.length + actors.length + targets.length + places.length + sources.length
  return claims.toSorted((a, b) => weight(b) - weight(a))
}

function claimLine(claim: CodedClaim): string {
  const { id, type, status, trigger, actors, targets, places, casualties } = claim
  const figures = casualties.map(({ outcome, min, max, who }) => `${outcome} ${min ?? ''}-${max ?? ''} ${who}`)
  const lists = [`[${actors.join(', ')}]`, `> [${targets.join(', ')}]`, `@ [${places.join(', ')}]`]
  return [id, type, status, `«${trigger}»`, ...lists, ...figures].join(' ')
}
