import type { Lexicon, Outlet } from '../../lexicon/index.ts'

/** The country of a report's outlet, known by its host or its name; null where it is not known. */
export function outletCountry(
  report: { readonly outlet?: string | null; readonly url?: string | null },
  lexicon: Lexicon,
): string | null {
  const name = lexicon.fold(report.outlet ?? '').trim()
  const host = hostOf(report.url ?? '') ?? hostOf(`https://${report.outlet ?? ''}`)
  for (const outlet of lexicon.world.outlets.values()) {
    if (isOutlet(outlet, host, name, lexicon)) return outlet.country ?? null
  }
  return null
}

function isOutlet(outlet: Outlet, host: string | null, name: string, { fold }: Lexicon): boolean {
  if (host && outlet.hosts?.some(h => host === h || host.endsWith(`.${h}`))) return true
  return name !== '' && (outlet.id === name || outlet.names.some(n => fold(n) === name))
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}
