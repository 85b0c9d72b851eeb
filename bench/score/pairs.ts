/** One of the left and one of the right that were taken for the same, and how alike they are, from 0 to 1. */
export interface Pair {
  readonly left: number
  readonly right: number
  readonly likeness: number
}

type Likeness<A, B> = (left: A, right: B) => number

/** Pairs one to one, the likest first; of equals those that stand first. What is not alike at all is left alone. */
export function pairUp<A, B>(lefts: readonly A[], rights: readonly B[], likeness: Likeness<A, B>): Pair[] {
  const possible = lefts
    .flatMap((a, left) => rights.map((b, right) => ({ left, right, likeness: likeness(a, b) })))
    .filter(pair => pair.likeness > 0)
    .sort((p, q) => q.likeness - p.likeness || p.left - q.left || p.right - q.right)
  const taken = { left: new Set<number>(), right: new Set<number>() }
  return possible.filter(({ left, right }) => {
    if (taken.left.has(left) || taken.right.has(right)) return false
    taken.left.add(left)
    taken.right.add(right)
    return true
  })
}

/** How alike two lists are, from 0 to 1: what their pairs share of both. Two empty lists agree. */
export function listLikeness<T>(lefts: readonly T[], rights: readonly T[], likeness: Likeness<T, T>): number {
  const all = lefts.length + rights.length
  if (all === 0) return 1
  return (2 * pairUp(lefts, rights, likeness).reduce((sum, pair) => sum + pair.likeness, 0)) / all
}
