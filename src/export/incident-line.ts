import type { Incident } from '../record/index.ts'

/** One line of `riwaya incidents`, keys in a fixed order. */
export function incidentLine(incident: Incident): string {
  const { id, types, date, place, killed, wounded, actors, targets, reports, claims, added, accounts } = incident
  const { harmed, voices, disputes, grade, reason, attribution, attributionReason } = incident
  return JSON.stringify({
    id,
    types,
    date: date && { from: date.from, to: date.to },
    place,
    killed,
    wounded,
    harmed,
    actors,
    targets,
    reports,
    grade,
    reason,
    attribution,
    attributionReason,
    voices,
    disputes,
    accounts,
    claims,
    added,
  })
}
