import type { Explanation } from '../../incidents/index.ts'
import { type Coded, openRecord } from '../../store/index.ts'
import { EXIT, Stop } from '../exit.ts'
import { explainedIncident } from '../explained-incident.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'
import { recordOptions } from '../record-options.ts'
import { joiningOf } from '../resolve-options.ts'
import { unknownIncident } from '../unknown-incident.ts'

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
    const incident = await record.incident(id)
    if (!incident) throw unknownIncident(id, options.record)
    const explanation = await record.explainIncident(incident, joiningOf(lexicon))
    if (!explanation) throw outdated(options.record)
    const reports = new Set(
      [...explanation.in, ...(explanation.nearestOut ? [explanation.nearestOut] : [])].map(reportOf),
    )
    const byId = new Map<string, Coded>()
    for (const report of reports) {
      const coded = await record.report(report)
      if (coded) byId.set(report, coded)
    }
    const claimOf = (ref: { readonly report: string; readonly claim: string }) => {
      const coded = byId.get(ref.report)
      const claim = coded?.claims.find(c => c.id === ref.claim)
      return coded && claim ? { report: coded.report, claim } : null
    }
    io.out.write(
      options.json ? `${JSON.stringify(explanation, null, 2)}\n` : explainedIncident(incident, explanation, claimOf),
    )
  } finally {
    await record.close()
  }
  return EXIT.ok
}

function reportOf({ claim }: Explanation['in'][number]): string {
  return claim.report
}

function outdated(dir: string): Stop {
  return new Stop(EXIT.usage, `The incidents of ${dir} were found by an older riwaya. Run "riwaya run" on it once.`)
}
