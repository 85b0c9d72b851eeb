import type { Finding } from './finding.ts'
import { type Entry, fault } from './source.ts'

/** Faults of `world/outlets`: a side that is no actor, a web host that two outlets claim. */
export function outletFaults(outlets: readonly Entry[], actors: readonly Entry[]): Finding[] {
  const ids = new Set(actors.map(({ data }) => data.id))
  const hosts = new Map<unknown, Entry>()
  return outlets.flatMap(outlet => {
    const { side, hosts: own } = outlet.data
    const found = side === undefined || ids.has(side) ? [] : [fault(outlet, 'actor', { found: String(side) })]
    for (const host of Array.isArray(own) ? own : []) {
      const first = hosts.get(host)
      if (first) found.push(fault(outlet, 'host', { found: String(host), other: `${first.path}:${first.line}` }))
      else hosts.set(host, outlet)
    }
    return found
  })
}
