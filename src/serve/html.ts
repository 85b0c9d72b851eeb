/** Markup that is safe to send. Only `html` and `raw` make it, so a plain string can never slip in unescaped. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What may stand in a hole of a template. Null, undefined and false give nothing; zero gives 0. */
export type Hole = Html | string | number | null | undefined | false | readonly Hole[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe, also within a quoted attribute. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, sign => ESCAPES[sign]!)
}

/** html`<p>${text}</p>`: every hole is escaped unless it is markup itself. Attributes must be quoted. */
export function html(parts: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  return new Html(parts.reduce((all, part, n) => all + fill(holes[n - 1]) + part))
}

function fill(hole: Hole): string {
  if (hole === null || hole === undefined || hole === false) return ''
  if (hole instanceof Html) return hole.markup
  if (typeof hole === 'string') return escapeText(hole)
  if (typeof hole === 'number') return String(hole)
  return hole.map(fill).join('')
}
