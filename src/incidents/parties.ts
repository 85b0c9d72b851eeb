import type { World } from '../lexicon/index.ts'

/** Tells whether two known parties belong together. */
export type Related = (a: string, b: string) => boolean

/** `related`: they may be one and the same doer. `kin`: that even without a word of alliances. */
export interface Relations {
  readonly related: Related
  readonly kin: Related
}

/**
 * Parties are kin when they are the same, one is part of the other, both are parts of one, or one became the other. They
 * are related when they are kin or one counts the other among its allies (itself or through what it is part of).
 */
export function relations(world: World): Relations {
  const lines = new Map<string, ReadonlySet<string>>()
  const line = (id: string): ReadonlySet<string> => {
    const found = lines.get(id)
    if (found) return found
    const made = lineage(world, id)
    lines.set(id, made)
    return made
  }
  const allied = (from: ReadonlySet<string>, to: ReadonlySet<string>): boolean =>
    [...from].some(id => world.actors.get(id)?.allies?.some(ally => to.has(ally)))
  const kin = remembered((a, b) => [...line(a)].some(id => line(b).has(id)))
  const related = remembered((a, b) => kin(a, b) || allied(line(a), line(b)) || allied(line(b), line(a)))
  return { kin, related }
}

/** Asks once for each two parties, in either order. */
function remembered(test: Related): Related {
  const known = new Map<string, boolean>()
  return (a, b) => {
    if (a === b) return true
    const key = a < b ? `${a}|${b}` : `${b}|${a}`
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = test(a, b)
    known.set(key, answer)
    return answer
  }
}

/** A party, the parties that it is part of and what each became. Stops at a cycle. */
function lineage(world: World, id: string): ReadonlySet<string> {
  const line = new Set([id])
  for (const member of line) {
    const actor = world.actors.get(member)
    if (actor?.parent) line.add(actor.parent)
    if (actor?.becomes) line.add(actor.becomes)
  }
  return line
}

/** True where both sides name known parties and no party of one can be a party of the other. */
export function clash(a: readonly string[], b: readonly string[], related: Related): boolean {
  return a.length > 0 && b.length > 0 && !share(a, b, related)
}

export function share(a: readonly string[], b: readonly string[], related: Related): boolean {
  return a.some(x => b.some(y => related(x, y)))
}
