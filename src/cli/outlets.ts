import type { Lexicon } from '../lexicon/index.ts'

/** Web hosts to the name by which the outlet is listed first. */
export function outletHosts({ world }: Lexicon): Map<string, string> {
  return new Map(
    [...world.outlets.values()].flatMap(({ hosts, names, latin }) =>
      (hosts ?? []).map(host => [host, names[0] ?? latin] as const),
    ),
  )
}
