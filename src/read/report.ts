import { sha256 } from '../kit/index.ts'
import type { Report } from '../record/index.ts'
import type { ReadOptions } from './types.ts'

/** A report with its fingerprint; `text` is frozen from here on. */
export function freeze(parts: Omit<Report, 'sha256'>): Report {
  return { ...parts, sha256: sha256(parts.text) }
}

/** The title put before a text that does not begin with it, a line feed between the two. */
export function underTitle(title: string | null, text: string): string {
  return title && !text.startsWith(title) ? `${title}\n${text}` : text
}

/** `www.example.org/a` to `example.org`; null for what is no web address. */
export function hostOf(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^www\./, '') || null
}

/** The outlet that an address belongs to: by name where its host is known (also arabic.example.org), else the host. */
export function outletOf(url: string | null, { outlets }: ReadOptions): string | null {
  const host = hostOf(url)
  for (let part = host; part?.includes('.'); part = part.slice(part.indexOf('.') + 1)) {
    const name = outlets?.get(part)
    if (name !== undefined) return name
  }
  return host
}
