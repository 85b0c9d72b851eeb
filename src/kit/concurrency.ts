/**
 * Runs `work` on each item, at most `limit` at once, and gives the results in the order of the items.
 * Takes new items only as results are taken, so that memory stays flat. The first failure is thrown in its turn.
 */
export async function* mapBounded<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  for await (const item of items) {
    const result = work(item)
    // It is awaited only in its turn; until then a failure must not count as unhandled.
    result.catch(() => undefined)
    running.push(result)
    if (running.length >= limit) yield await running.shift()!
  }
  for (const result of running) yield await result
}
