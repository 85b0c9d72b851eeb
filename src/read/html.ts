import { Readability } from '@mozilla/readability'
import { clip, counted } from '../kit/index.ts'
import type { Report, Result } from '../record/index.ts'
import { clean } from './clean.ts'
import { declaredCharset, decode } from './decode.ts'
import { linesUnder, type Page, type PageNode, parsePage, shapeOf, stripTags } from './dom.ts'
import { type PageFacts, pageFacts } from './facts.ts'
import { warning } from './problem.ts'
import { dayOfAddress, dayOfText } from './published.ts'
import { freeze, underTitle } from './report.ts'
import { decodingProblems, noText, refusal } from './text.ts'
import type { Cut, ReadOptions, Source } from './types.ts'

interface Article {
  readonly facts: PageFacts
  readonly text: string
  readonly cut: readonly Cut[]
  /** False where the article could not be told from the rest of the page. */
  readonly parted: boolean
}

/** Beyond these a page is some other thing than an article, and the tree would cost more than it gives. */
const MOST_UNITS = 8 * 2 ** 20
const MOST_ELEMENTS = 30_000
/** As browsers do. The parser's time grows with the square of the depth. */
const MOST_DEPTH = 512

/** Reads a web page: the article without what stands around it. Markup of any kind only ever becomes text. */
export function readHtml(bytes: Uint8Array, source: Source, options: ReadOptions = {}): Result<Report> {
  const refused = refusal(bytes, source.origin)
  if (refused) return { items: [], problems: [refused] }
  const decoded = decode(bytes, declaredCharset(bytes))
  const problems = decodingProblems(decoded, source.origin)
  const { facts, text: raw, cut: around, parted } = article(decoded.text, options)
  const { text, cut } = clean(raw)
  if (text === '') return { items: [], problems: [...problems, noText(source.origin)] }
  if (!parted) problems.push(notParted(source.origin))
  const report = freeze({
    id: source.id,
    outlet: facts.outlet ?? source.outlet,
    published:
      facts.published ?? dayOfAddress(facts.url) ?? dayOfText(text, options.calendar) ?? options.published ?? null,
    title: facts.title,
    url: facts.url,
    note: null,
    text: underTitle(facts.title, text),
    origin: source.origin,
    cut: [...around, ...cut],
  })
  return { items: [report], problems }
}

function article(html: string, options: ReadOptions): Article {
  const none = { title: null, outlet: null, url: null, published: null }
  const plain = () => ({ facts: none, text: stripTags(html), cut: [], parted: false })
  const shape = shapeOf(html)
  if (html.length > MOST_UNITS || shape.elements > MOST_ELEMENTS || shape.depth > MOST_DEPTH) return plain()
  try {
    const page = parsePage(html)
    const facts = pageFacts(page, options)
    const all = linesUnder(page.body)
    const lines = articleLines(page)
    if (lines.length === 0) return all.length > 0 ? { facts, text: all.join('\n'), cut: [], parted: false } : plain()
    return { facts, text: lines.join('\n'), cut: leftOut(all, lines), parted: true }
  } catch {
    // Markup can be too deep or too broken for the parser; its words are still there.
    return plain()
  }
}

/** The article as Readability finds it, which takes the page apart; empty where it finds none. */
function articleLines(page: Page): string[] {
  const reader = new Readability(page as never, {
    serializer: node => node as unknown as PageNode,
  })
  try {
    const content = reader.parse()?.content
    return content ? linesUnder(content) : []
  } catch {
    return []
  }
}

/** One entry for what stood around the article, with the first of its lines. */
function leftOut(all: readonly string[], kept: readonly string[]): Cut[] {
  const inside = new Set(kept)
  const outside = all.filter(line => !inside.has(line))
  if (outside.length === 0) return []
  const first = outside.slice(0, 3).map(line => `«${clip(line, 60)}»`)
  const more = outside.length > first.length ? ', …' : ''
  return [
    { what: `${counted(outside.length, 'line')} of the page: ${first.join(', ')}${more}`, why: 'not of the article' },
  ]
}

function notParted(origin: string) {
  return warning(
    origin,
    'The article could not be told from the rest of the page; all its text was taken.',
    'Save the article alone, as .txt, if menus or other stories are in it.',
  )
}
