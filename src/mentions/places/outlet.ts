import type { Lexicon } from '../../lexicon/index.ts'

/** The country of a report's outlet, known by its host or its name; null where it is not known. */
export function outletCountry(
  report: { readonly outlet?: string | null; readonly url?: string | null },
  lexicon: Lexicon,
): string | null {
  const known = countries(lexicon)
  // الأناضول: a name without a full stop is no host.
  const host = report.outlet?.includes('.') ? `https://${report.outlet}` : null
  for (const hosted of [hostOf(report.url), hostOf(host)]) {
    // news.snhr.org, then snhr.org
    for (let part = hosted; part.includes('.'); part = part.slice(part.indexOf('.') + 1)) {
      const country = known.get(part)
      if (country) return country
    }
  }
  return known.get(lexicon.fold(report.outlet ?? '').trim()) ?? null
}

const tables = new WeakMap<Lexicon, Map<string, string>>()

/** Countries of outlets by host, id and folded name. */
function countries(lexicon: Lexicon): Map<string, string> {
  const made = tables.get(lexicon)
  if (made) return made
  const table = new Map<string, string>()
  for (const outlet of lexicon.world.outlets.values()) {
    if (!outlet.country) continue
    for (const key of [...(outlet.hosts ?? []), outlet.id, ...outlet.names.map(lexicon.fold)])
      table.set(key, outlet.country)
  }
  tables.set(lexicon, table)
  return table
}

function hostOf(url: string | null | undefined): string {
  return (url ? URL.parse(url)?.hostname : null) ?? ''
}
