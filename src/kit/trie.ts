/** A trie over words: finds the longest listed phrase that begins at a place in a list of words. */
export interface Trie<T> {
  add(words: readonly string[], value: T): void
  /** What may follow where phrases begin with this word, or undefined where none does. */
  branch(word: string): Branch<T> | undefined
  /** All phrases that begin at `at`, shortest first. `join(i)` says whether word i may follow word i-1 in a phrase. */
  match(
    words: readonly string[],
    at: number,
    first?: string,
    join?: (index: number) => boolean,
  ): { end: number; values: readonly T[] }[]
}

/** A place within phrases: the values of those that end there, and the words with which others go on. */
export interface Branch<T> {
  readonly next: ReadonlyMap<string, Branch<T>> | null
  readonly values: readonly T[] | null
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
    branch: word => root.next!.get(word),
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
  }
}
