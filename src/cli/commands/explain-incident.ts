import { resolveIncidents } from '../../incidents/index.ts'
import type { Incident } from '../../record/index.ts'
import { openRecord } from '../../store/index.ts'
import type { Done } from '../coder.ts'
import { EXIT, Stop } from '../exit.ts'
import { explainedIncident } from '../explained-incident.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'
import { recordOptions } from '../record-options.ts'
import { resolveOptions } from '../resolve-options.ts'

export interface ExplainIncidentOptions {
  readonly record: string
  readonly json?: boolean
  readonly lexicon?: string
}

/** `riwaya explain-incident`: why each claim of a kept incident is in it, and the nearest is out. Gives the exit code. */
export async function explainIncidentCommand(id: string, options: ExplainIncidentOptions, io: Io): Promise<number> {
  const lexicon = knowledge(options)
  const record = openRecord(options.record, { ...recordOptions(lexicon), readOnly: true })
  try {
    const told: Done[] = []
    for await (const coded of record.currentClaims()) told.push(coded)
    const { items, explain } = resolveIncidents(told, lexicon.world, resolveOptions(lexicon))
    const incident = await record.incident(id)
    if (!incident) throw unknown(id, options.record)
    const found = explain(sameAs(incident, items).id)!
    const explanation = { ...found, incident: id }
    const byId = new Map(told.map(done => [done.report.id, done]))
    const claimOf = (ref: { readonly report: string; readonly claim: string }) => {
      const done = byId.get(ref.report)
      const claim = done?.claims.find(c => c.id === ref.claim)
      return done && claim ? { report: done.report, claim } : null
    }
    io.out.write(
      options.json ? `${JSON.stringify(explanation, null, 2)}\n` : explainedIncident(incident, explanation, claimOf),
    )
  } finally {
    await record.close()
  }
  return EXIT.ok
}

/** The incident that the program finds with most of the claims of a kept one, whose id may be older. */
function sameAs({ claims }: Incident, items: readonly Incident[]): Incident {
  const kept = new Set(claims.map(ref => `${ref.report} ${ref.claim}`))
  const shared = (item: Incident): number => item.claims.filter(ref => kept.has(`${ref.report} ${ref.claim}`)).length
  return items.reduce((best, item) => (shared(item) > shared(best) ? item : best))
}

function unknown(id: string, dir: string): Stop {
  return new Stop(
    EXIT.usage,
    `There is no incident ${id} in ${dir}.\nThe ids stand in the list of incidents: riwaya export --format csv --record ${dir}`,
  )
}
