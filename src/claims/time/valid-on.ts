import type { Actor, Lexicon } from '../../lexicon/index.ts'
import type { Named } from '../../record/index.ts'

/** Parties that a state made; who governs after them is no new name of theirs. */
const OF_STATES = new Set(['state', 'government', 'state-forces', 'police'])

/**
 * The entry of `world/actors` that is valid on a day (YYYY-MM-DD): جبهة النصرة told in 2018 is what it had become by
 * then, and in what is told of 2015 what it was. The words of the report stay as they are.
 */
export function validOn(named: Named, day: string | null, lexicon: Lexicon): Named {
  const { actors } = lexicon.world
  const actor = named.id === null ? undefined : actors.get(named.id)
  if (!actor || day === null || OF_STATES.has(actor.kind)) return named
  const then = actor.until && actor.until < day ? later(actor, day, actors) : earlier(actor, named.text, day, lexicon)
  return then && then.id !== actor.id ? { ...named, id: then.id } : named
}

type Actors = Lexicon['world']['actors']

function later(actor: Actor, day: string, actors: Actors): Actor {
  const seen = new Set<Actor>()
  let now = actor
  while (!seen.has(now) && now.until && now.until < day) {
    seen.add(now)
    const next = now.becomes === undefined ? undefined : actors.get(now.becomes)
    if (!next || OF_STATES.has(next.kind)) break
    now = next
  }
  return now
}

/** Of those that became the party, the one of that name on the day. */
function earlier(actor: Actor, text: string, day: string, { world, fold }: Lexicon): Actor | undefined {
  if (!actor.from || actor.from <= day) return undefined
  const line = new Set([actor.id])
  for (const id of line)
    for (const before of predecessors(world.actors).get(id) ?? []) if (!OF_STATES.has(before.kind)) line.add(before.id)
  const said = fold(text)
  return [...line]
    .map(id => world.actors.get(id)!)
    .find(
      before =>
        (!before.from || before.from <= day) &&
        (!before.until || before.until >= day) &&
        before.names.some(name => said.includes(fold(name))),
    )
}

const tables = new WeakMap<Actors, ReadonlyMap<string, readonly Actor[]>>()

function predecessors(actors: Actors): ReadonlyMap<string, readonly Actor[]> {
  const made =
    tables.get(actors) ??
    Map.groupBy(
      [...actors.values()].filter(a => a.becomes),
      a => a.becomes!,
    )
  tables.set(actors, made)
  return made
}
