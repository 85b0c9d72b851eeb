import { type World, wholes } from '../lexicon/index.ts'

/** The kind of `world/actors` for those of whom nobody knows who they are: they may be anybody. */
export const UNIDENTIFIED = 'unidentified'

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
  const allied = (from: ReadonlySet<string>, to: ReadonlySet<string>): boolean =>
    [...from].some(id => world.actors.get(id)?.allies?.some(ally => to.has(ally)))
  const became = (from: ReadonlySet<string>, to: string): boolean =>
    [...from].some(id => world.actors.get(id)?.becomes === to)
  const kin = remembered((a, b) => {
    const [x, y] = [wholes(world, a), wholes(world, b)]
    // Two foes that became one state later are no kin before it: only the successor itself is.
    return [...x].some(id => y.has(id)) || became(x, b) || became(y, a)
  })
  const related = remembered((a, b) => {
    const [x, y] = [wholes(world, a), wholes(world, b)]
    return kin(a, b) || allied(x, y) || allied(y, x)
  })
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

/** True where both sides name known parties and no party of one can be a party of the other. */
export function clash(a: readonly string[], b: readonly string[], related: Related): boolean {
  return a.length > 0 && b.length > 0 && !share(a, b, related)
}

export function share(a: readonly string[], b: readonly string[], related: Related): boolean {
  return a.some(x => b.some(y => related(x, y)))
}
