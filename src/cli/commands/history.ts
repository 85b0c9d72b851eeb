import type { ChangeValue, KeptChange } from '../../record/index.ts'
import { openRecord } from '../../store/index.ts'
import { EXIT } from '../exit.ts'
import type { Io } from '../io.ts'
import { unknownIncident } from '../unknown-incident.ts'

export interface HistoryOptions {
  readonly record: string
  readonly json?: boolean
}

/** `riwaya history`: what later runs changed in an incident and because of which reports. Gives the exit code. */
export async function historyCommand(id: string, options: HistoryOptions, io: Io): Promise<number> {
  const record = openRecord(options.record, { readOnly: true })
  try {
    const changes = await record.changesIn(id)
    if (changes.length === 0 && !(await record.incident(id))) throw unknownIncident(id, options.record)
    if (options.json) io.out.write(`${JSON.stringify(changes, null, 2)}\n`)
    else if (changes.length === 0) io.out.write(`Nothing has changed in ${id} since it was first found.\n`)
    else io.out.write(changes.map(change => changeText(change, id)).join(''))
  } finally {
    await record.close()
  }
  return EXIT.ok
}

function changeText({ at, incident, kind, other, before, after, because }: KeptChange, asked: string): string {
  const which = incident === asked ? '' : ` of ${incident}`
  const values = other === null ? `${valueText(before)} → ${valueText(after)}` : other
  const why = because.length > 0 ? `\n    because of ${because.join(', ')}` : ''
  return `${at} ${kind}${which}: ${values}${why}\n`
}

function valueText(value: ChangeValue): string {
  if (value === null) return 'nothing'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join(', ') || 'nothing'
  if ('name' in value) return value.name
  if ('from' in value) return value.from === value.to ? value.from : `${value.from} to ${value.to}`
  return 'min' in value ? `${value.min ?? '?'} to ${value.max ?? '?'}` : JSON.stringify(value)
}
