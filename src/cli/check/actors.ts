import type { Finding } from './finding.ts'
import { type Entry, fault } from './source.ts'

const LINKS = ['parent', 'allies', 'becomes', 'actor'] as const

/** Faults of `world/actors`: no source, a link to an actor that is not there. */
export function actorFaults(entries: readonly Entry[]): Finding[] {
  const ids = new Set(entries.map(({ data }) => data.id))
  return entries.flatMap(entry => {
    const links = LINKS.flatMap(key => entry.data[key] ?? []).filter(link => typeof link === 'string')
    const broken = links.filter(link => !ids.has(link)).map(link => fault(entry, 'actor', { found: link }))
    return entry.data.id && !entry.data.source ? [fault(entry, 'source'), ...broken] : broken
  })
}
