import type { Problem } from '../record/index.ts'
import type { Parsed } from './files.ts'
import type { ParsedData } from './load.ts'

/** A row of `world/pcodes/*.tsv`: the P-code of a unit in OCHA's tables, and the place that it is. */
interface Row {
  readonly pcode: string
  readonly place: string
}

/** True for a file of P-codes: the project's, or a person's own. */
export const isPcodes = (path: string) => /^(world|own)\/pcodes\//.test(path)

/** P-codes by place, the shortest first: the larger unit. What the project says of a code holds before a person's own. */
export function pcodesOf(data: ParsedData): Map<string, string[]> {
  const taken = new Map<string, string>()
  const paths = Object.keys(data).filter(isPcodes).sort().reverse()
  for (const path of paths)
    for (const { pcode, place } of data[path] as readonly Row[]) if (!taken.has(pcode)) taken.set(pcode, place)
  const found = new Map<string, string[]>()
  for (const [pcode, place] of taken) found.set(place, [...(found.get(place) ?? []), pcode])
  for (const codes of found.values()) codes.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return found
}

/** Codes of no place, and codes of two in the project's own lists; `places` are the ids that are known. */
export function pcodeProblems(files: readonly Parsed[], places: ReadonlySet<string>): Problem[] {
  const first = new Map<string, string>()
  const problems: Problem[] = []
  for (const { path, data, lines } of files.filter(file => isPcodes(file.path) && Array.isArray(file.data)))
    (data as readonly Row[]).forEach(({ pcode, place }, i) => {
      const where = `${path}:${lines[i]}`
      const before = first.get(pcode)
      if (!places.has(place))
        problems.push({
          level: 'error',
          where,
          what: `entry ${pcode}: no place has the id "${place}"`,
          remedy: 'correct it, or import the table anew',
        })
      else if (before === undefined) first.set(pcode, where)
      else if (path.startsWith('world/'))
        problems.push({
          level: 'error',
          where,
          what: `entry ${pcode}: the code stands at ${before} as well`,
          remedy: 'remove one of the two rows',
        })
    })
  return problems
}
