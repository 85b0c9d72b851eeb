import { parseHTML } from 'linkedom'

/** The little of a page's tree that reading needs. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
}

export interface Page {
  readonly body: PageElement
  readonly title: string
  querySelectorAll(selector: string): Iterable<PageElement>
}

/**
 * A page's tree. The parser builds no implied elements, so those that are missing are put in first. Throws on markup
 * that the parser cannot take, as very deep nesting.
 */
export function parsePage(html: string): Page {
  return parseHTML(withBody(html)).document as unknown as Page
}

function withBody(html: string): string {
  const hasRoot = /<html[\s>]/i.test(html)
  const hasBody = /<body[\s>]/i.test(html)
  if (hasRoot && hasBody) return html
  if (hasBody) return `<html>${html}</html>`
  if (!hasRoot) return `<html><head></head><body>${html}</body></html>`
  const after = /<\/head\s*>/i.exec(html) ?? /<html[^<>]*>/i.exec(html)
  const at = after ? after.index + after[0].length : html.length
  return `${html.slice(0, at)}<body>${html.slice(at)}</body>`
}

/** Elements that have no end tag, or whose end tag may be left out: they tell nothing about depth. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
)

/** How many elements a page has and how deep they lie in one another at most, judged by its tags alone. */
export function shapeOf(html: string): { readonly elements: number; readonly depth: number } {
  let elements = 0
  let open = 0
  let depth = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (slash === '') elements++
    if (UNCLOSED.has(name!.toLowerCase())) continue
    open = slash === '' ? open + 1 : Math.max(0, open - 1)
    depth = Math.max(depth, open)
  }
  return { elements, depth }
}

const ELEMENT = 1
const TEXT = 3

/** Elements whose words are no text of the page. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT HEAD TITLE SELECT BUTTON TEXTAREA'.split(' '),
)

/** Elements that stand within a line; all others begin and end one. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

/** The words under an element, one block a line. Does not recurse, so that no nesting is too deep. */
export function linesUnder(root: PageNode): string[] {
  const parts: string[] = []
  let node: PageNode | null = root
  while (node) {
    const down: PageNode | null = enter(node, parts) ? node.firstChild : null
    if (down) {
      node = down
      continue
    }
    for (; node; node = node.parentNode) {
      if (breaksLine(node)) parts.push('\n')
      if (node === root) return linesOf(parts)
      if (node.nextSibling) {
        node = node.nextSibling
        break
      }
    }
  }
  return linesOf(parts)
}

/** Takes a node's own words; true where its children are to be visited. */
function enter(node: PageNode, parts: string[]): boolean {
  if (node.nodeType === TEXT) parts.push((node.textContent ?? '').replace(/\s+/g, ' '))
  if (node.nodeType !== ELEMENT || SILENT.has(node.nodeName.toUpperCase())) return false
  if (breaksLine(node)) parts.push('\n')
  return true
}

function breaksLine(node: PageNode): boolean {
  return node.nodeType === ELEMENT && !INLINE.has(node.nodeName.toUpperCase())
}

function linesOf(parts: readonly string[]): string[] {
  return parts
    .join('')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** The words of a page that no parser takes, or that is too large for one: all that stands outside tags, in one pass. */
export function stripTags(html: string): string {
  const parts: string[] = []
  const tag = /<(?:(script|style|noscript)\b[^<>]*>|!--|(\/?[a-z][a-z0-9]*)[^<>]*>|[!?][^<>]*>)/gi
  let at = 0
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    parts.push(html.slice(at, match.index))
    if (!INLINE.has((match[2] ?? 'P').replace('/', '').toUpperCase())) parts.push('\n')
    at = tag.lastIndex
    if (match[1] !== undefined || match[0] === '<!--') {
      const closing = match[1] === undefined ? /-->/g : new RegExp(`</${match[1]}[^<>]*>`, 'gi')
      closing.lastIndex = at
      at = closing.exec(html) ? closing.lastIndex : html.length
      tag.lastIndex = at
    }
  }
  parts.push(html.slice(at))
  return entities(parts.join(''))
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function entities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff && code > 0 ? String.fromCodePoint(code) : whole
  })
}
