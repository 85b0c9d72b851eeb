/**
 * The same list in the one form that the most-walked lists have. The engine keeps apart lists that were grown, mapped,
 * flattened or left empty, and compiles the code that walks them anew for each form that it meets: one list of a rare form
 * among a thousand costs every function that it is handed to.
 */
export function packed<T>(list: readonly T[]): readonly T[] {
  if (list.length === 0) return NOTHING as readonly never[]
  const found: T[] = []
  for (const item of list) found.push(item)
  // What has grown holds room for more; the copy holds none.
  return found.slice()
}

// An empty list that once held an object.
const NOTHING: readonly object[] = [{}].slice(1)
