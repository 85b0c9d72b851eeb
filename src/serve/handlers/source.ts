import type { World } from '../../lexicon/index.ts'
import type { Account, Incident } from '../../record/index.ts'
import type { RiwayaRecord } from '../../store/index.ts'
import type { SourceView } from '../api/index.ts'
import type { Handlers } from './handler.ts'
import { sourceLabel } from './names.ts'

/** Opponents that are named. */
const MOST = 20

/** How one source stands among the others. */
export function source(record: RiwayaRecord, world: World | undefined): Handlers<'GET /api/sources/:id'> {
  return {
    async 'GET /api/sources/:id'({ params: { id } }) {
      const seen = { told: 0, alone: 0, disputed: 0, against: new Map<string, number>() }
      for await (const incident of record.allIncidents({ naming: id })) count(incident, id, seen)
      return seen.told === 0 ? null : view(id, seen, world)
    },
  }
}

interface Seen {
  told: number
  alone: number
  disputed: number
  readonly against: Map<string, number>
}

function count({ accounts, disputes }: Incident, id: string, seen: Seen): void {
  const own = accounts.map(({ chain }) => chain.includes(id))
  if (!own.includes(true)) return
  seen.told++
  if (!own.includes(false)) seen.alone++
  const others = new Set<string>()
  for (const { sides } of disputes) {
    const side = sides.find(list => list.some(at => own[at]))
    if (!side) continue
    for (const against of sides)
      if (against !== side)
        for (const at of against) for (const name of own[at] ? [] : endsOf(accounts[at])) others.add(name)
  }
  if (others.size > 0) seen.disputed++
  for (const name of others) seen.against.set(name, (seen.against.get(name) ?? 0) + 1)
}

/** Who is nearest the event, and who published it. */
function endsOf(account: Account | undefined): readonly string[] {
  return account ? [...account.chain.slice(0, 1), ...account.chain.slice(-1)] : []
}

function view(id: string, { told, alone, disputed, against }: Seen, world: World | undefined): SourceView {
  const most = [...against].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST)
  return {
    ...{ id, label: sourceLabel(world, id), told, alone, disputed },
    against: most.map(([name, times]) => ({ id: name, label: sourceLabel(world, name), count: times })),
  }
}
