import type { Lexicon } from '../../lexicon/index.ts'
import type { PlaceHistory, PlaceSpan } from '../../record/index.ts'
import { openRecord } from '../../store/index.ts'
import { EXIT, Stop } from '../exit.ts'
import type { Io } from '../io.ts'
import { type KnowledgeOptions, knowledge } from '../knowledge.ts'
import { recordOptions } from '../record-options.ts'

export interface ControlOptions extends KnowledgeOptions {
  readonly record: string
  readonly json?: boolean
}

/** `riwaya control`: who was said by whom to hold or besiege a place, its truces and relief. Gives the exit code. */
export async function controlCommand(place: string, options: ControlOptions, io: Io): Promise<number> {
  if (place.trim() === '') throw new Stop(EXIT.usage, 'Write the name of a place, or its id.')
  const lexicon = knowledge(options)
  const ids = placesCalled(place, lexicon)
  if (ids.size === 0) throw new Stop(EXIT.usage, `No place is called ${place}. "riwaya lookup" finds names and ids.`)
  const record = openRecord(options.record, { ...recordOptions(lexicon), readOnly: true })
  try {
    const histories = await Promise.all([...ids].sort().map(id => record.placeHistory(id)))
    const found = histories.filter(history => history !== null)
    if (options.json) io.out.write(`${JSON.stringify(found, null, 2)}\n`)
    else if (found.length === 0) io.out.write(`Nothing is told of who held or besieged ${place}.\n`)
    else io.out.write(`${found.map(history => historyText(history, lexicon)).join('\n')}`)
  } finally {
    await record.close()
  }
  return EXIT.ok
}

/** Ids of the places of that name or id. */
function placesCalled(place: string, { world, fold }: Lexicon): ReadonlySet<string> {
  const wanted = fold(place)
  const names = (id: string): readonly string[] => [id, ...(world.places.get(id)?.names ?? []).map(fold)]
  return new Set([...world.places.keys()].filter(id => names(id).includes(wanted) || id === place))
}

function historyText({ place, spans, contradictions }: PlaceHistory, { world }: Lexicon): string {
  const name = (id: string): string => world.actors.get(id)?.label.en ?? id
  const lines = [`${place.name} (${place.id})`]
  spans.forEach((span, index) => {
    lines.push(`  ${index + 1}. ${span.kind}: ${span.parties.map(name).join(', ') || 'nobody named'}, ${daysOf(span)}`)
    for (const { report, claim, says, chain } of span.claims)
      lines.push(`       ${says} ${report} ${claim} = ${chain.join(' → ')}`)
  })
  for (const { about, days, spans: of, claims } of contradictions) {
    const which = of.map(index => index + 1).join(' and ')
    const who = claims.map(({ report, claim }) => `${report} ${claim}`).join(', ')
    lines.push(
      `  ${about === 'held' ? 'Both said to hold it' : 'Denied'} (${which}), ${days.from} to ${days.to}: ${who}`,
    )
  }
  return `${lines.join('\n')}\n`
}

function daysOf({ from, fromSaid, to, ended, lastTold }: PlaceSpan): string {
  const beginning = fromSaid ? `from ${from}` : `told from ${from}`
  return to === null ? `${beginning}, last told ${lastTold}` : `${beginning} to ${to} (${ended})`
}
