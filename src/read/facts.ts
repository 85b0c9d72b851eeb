import { isRecord } from '../kit/index.ts'
import { cleanLine } from './clean.ts'
import type { Page, PageElement } from './dom.ts'
import { dayOfField } from './published.ts'
import { hostOf, outletOf } from './report.ts'
import type { ReadOptions } from './types.ts'

/** What a page says about itself in its head. */
export interface PageFacts {
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
}

/** Reads the meta tags and the JSON-LD of a page; the more deliberate statement comes first. */
export function pageFacts(page: Page, options: ReadOptions = {}): PageFacts {
  const meta = metaTags(page)
  const article = linkedArticle(page)
  const canonical = attribute(page, 'link[rel="canonical"]', 'href')
  const url = [canonical, meta.get('og:url'), article?.url].map(webAddress).find(found => found !== null) ?? null
  const days = [
    meta.get('article:published_time'),
    article?.datePublished,
    meta.get('datepublished'),
    meta.get('date'),
    meta.get('pubdate'),
    meta.get('dc.date'),
    meta.get('dc.date.issued'),
    attribute(page, 'time[pubdate]', 'datetime'),
    attribute(page, 'article time[datetime]', 'datetime'),
  ]
  return {
    title: firstText(article?.headline, meta.get('og:title'), meta.get('twitter:title'), page.title),
    outlet: firstText(meta.get('og:site_name'), nameOf(article?.publisher), outletOf(url, options)),
    url,
    published: days.map(dayOfField).find(day => day !== null) ?? null,
  }
}

function metaTags(page: Page): Map<string, string> {
  const tags = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase()
    const content = tag.getAttribute('content')
    if (name && content && !tags.has(name)) tags.set(name, content)
  }
  return tags
}

/** The first JSON-LD object that has a day of publication or a headline. Broken JSON-LD is passed over. */
function linkedArticle(page: Page): Record<string, unknown> | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ''))
    if (found) return found
  }
  return undefined
}

function articleIn(value: unknown): Record<string, unknown> | undefined {
  const graph = isRecord(value) && Array.isArray(value['@graph']) ? value['@graph'] : []
  const all = Array.isArray(value) ? value : [value, ...graph]
  return all.filter(isRecord).find(object => 'datePublished' in object || 'headline' in object)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function nameOf(publisher: unknown): unknown {
  return isRecord(publisher) ? publisher.name : publisher
}

function attribute(page: Page, selector: string, name: string): string | null {
  const [element]: PageElement[] = [...page.querySelectorAll(selector)]
  return element?.getAttribute(name) ?? null
}

function webAddress(value: unknown): string | null {
  return typeof value === 'string' && hostOf(value.trim()) !== null ? value.trim() : null
}

function firstText(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const text = typeof value === 'string' ? cleanLine(value) : ''
    if (text !== '') return text
  }
  return null
}
