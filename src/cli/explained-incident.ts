import type { Explanation } from '../incidents/index.ts'
import type { Claim, Incident, Report } from '../record/index.ts'

/** A claim with the report that it stands in. */
export type ClaimOf = (ref: {
  readonly report: string
  readonly claim: string
}) => { readonly report: Report; readonly claim: Claim } | null

type Link = Explanation['in'][number]

/** For a reader: which claims are in an incident and why, point by point, and the nearest that is not. */
export function explainedIncident(incident: Incident, explanation: Explanation, claimOf: ClaimOf): string {
  const { date, place, types, grade, reason } = incident
  const days = date ? (date.from === date.to ? date.from : `${date.from} to ${date.to}`) : 'day not told'
  const lines = [
    `Incident ${incident.id}: ${types.join(', ')}; ${days}; ${place?.name ?? 'place not told'}`,
    `Grade ${grade}: ${reason}`,
    '',
    `Two claims tell one happening where the points of their likeness sum to ${explanation.threshold} or more.`,
    '',
    `In: ${explanation.in.length}`,
    ...explanation.in.flatMap(link => linkLines(link, claimOf)),
    '',
  ]
  if (explanation.nearestOut) lines.push('Nearest that is out', ...linkLines(explanation.nearestOut, claimOf))
  else lines.push('No other claim came near.')
  return `${lines.join('\n')}\n`
}

function linkLines(link: Link, claimOf: ClaimOf): string[] {
  const found = claimOf(link.claim)
  const { report, claim } = found ?? {}
  const told = [report?.outlet, report?.published].filter(Boolean).join(', ')
  const lines = [
    `  ${link.claim.report} ${link.claim.claim}${told ? ` (${told})` : ''}${claim ? `: ${claim.type}, ${claim.status}` : ''}`,
  ]
  if (claim) lines.push(`    = ${claim.trigger.text}`)
  if (link.with) lines.push(`    most like ${link.with.report} ${link.with.claim}${sum(link)}`)
  for (const { part, score, why } of link.parts) lines.push(`      ${signed(score)} ${part}: ${why}`)
  if (link.parts.length === 0 || link.score < 0 || !link.with) lines.push(`    ${link.why}`)
  return lines
}

function sum({ parts, score }: Link): string {
  return parts.length > 0 ? `, ${score} points` : ''
}

function signed(score: number): string {
  return score > 0 ? `+${score}` : String(score)
}
