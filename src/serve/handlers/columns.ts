/** A growing dictionary: equal keys get equal numbers, in the order of their first use. */
export function dictionary<T>(make: (key: string) => T): {
  readonly items: T[]
  of(key: string): number
} {
  const items: T[] = []
  const numbers = new Map<string, number>()
  return {
    items,
    of(key) {
      const known = numbers.get(key)
      if (known !== undefined) return known
      items.push(make(key))
      numbers.set(key, items.length - 1)
      return items.length - 1
    },
  }
}

/** Lists of numbers, one for each row, laid end to end. */
export function listColumn(): { readonly at: number[]; readonly of: number[]; add(row: Iterable<number>): void } {
  const at = [0]
  const of: number[] = []
  return {
    at,
    of,
    add(row) {
      for (const value of new Set(row)) of.push(value)
      at.push(of.length)
    },
  }
}
