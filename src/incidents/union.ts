/** Sets that grow together: `find` names the set of a member by its least member. */
export interface Union {
  find(member: number): number
  join(a: number, b: number): void
}

export function union(size: number): Union {
  const up = new Int32Array(size)
  for (let member = 0; member < size; member++) up[member] = member
  const find = (member: number): number => {
    let root = member
    while (up[root] !== root) root = up[root]!
    for (let at = member; up[at] !== root; ) {
      const next = up[at]!
      up[at] = root
      at = next
    }
    return root
  }
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)]
      up[Math.max(x, y)] = Math.min(x, y)
    },
  }
}
