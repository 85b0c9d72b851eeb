import type { Words } from './words/index.ts'

export function incidentUrl(words: Words, id: string): string {
  return `/${words.lang}/incidents/${encodeURIComponent(id)}`
}

/** The report, at the sentence of a claim if one is named. */
export function reportUrl(words: Words, id: string, claim?: string): string {
  return `/${words.lang}/reports/${encodeURIComponent(id)}${claim === undefined ? '' : `#${encodeURIComponent(claim)}`}`
}

/** An address with its query, empty values left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') given.set(name, `${value}`)
  return given.size === 0 ? path : `${path}?${given}`
}

/** An address of the web that may be linked, or null: a report may carry any text as its address. */
export function webAddress(text: string | null): string | null {
  if (text === null || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  return new URL(text).href
}
