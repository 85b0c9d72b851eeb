/** A trie over words: finds the longest listed phrase that begins at a place in a list of words. */
export interface Trie<T> {
  add(words: readonly string[], value: T): void
  /** Whether a phrase begins with this word. */
  begins(word: string): boolean
  /** All phrases that begin at `at`, shortest first. `join(i)` says whether word i may follow word i-1 in a phrase. */
  match(
    words: readonly string[],
    at: number,
    first?: string,
    join?: (index: number) => boolean,
  ): { end: number; values: readonly T[] }[]
  /** As `match`, where each word may stand under any of several keys. */
  walk(at: number, keys: (index: number) => readonly string[], found: (end: number, values: readonly T[]) => void): void
}

interface Node<T> {
  next: Map<string, Node<T>> | null
  values: T[] | null
}

export function trie<T>(): Trie<T> {
  const root: Node<T> = { next: new Map(), values: null }
  return {
    add(words, value) {
      let node = root
      for (const word of words) {
        node.next ??= new Map()
        let child = node.next.get(word)
        if (!child) {
          child = { next: null, values: null }
          node.next.set(word, child)
        }
        node = child
      }
      node.values ??= []
      node.values.push(value)
    },
    begins: word => root.next!.has(word),
    match(words, at, first = words[at] ?? '', join) {
      const found: { end: number; values: readonly T[] }[] = []
      let node = root.next?.get(first)
      let index = at
      while (node) {
        index++
        if (node.values) found.push({ end: index, values: node.values })
        if (!node.next || index >= words.length || (join && !join(index))) break
        node = node.next.get(words[index]!)
      }
      return found
    },
    walk(at, keys, found) {
      const from = (node: Node<T>, index: number) => {
        if (!node.next) return
        for (const key of keys(index)) {
          const child = node.next.get(key)
          if (!child) continue
          if (child.values) found(index + 1, child.values)
          from(child, index + 1)
        }
      }
      from(root, at)
    },
  }
}
