import { type Hole, type Html, html } from './html.ts'
import { LANGS, type Words, wordsOf } from './words/index.ts'

export interface Page {
  readonly title: string
  /** Which entry of the navigation it belongs to. */
  readonly under: 'incidents' | 'reports' | 'problems' | null
  readonly main: Hole
}

const FONTS = ['ibm-plex-sans-arabic/400', 'ibm-plex-sans-arabic/600', 'noto-naskh-arabic/400', 'noto-naskh-arabic/600']

/** The whole document. `path` is the address without its language, so that the switch leads to the same page. */
export function layout(words: Words, path: string, page: Page): string {
  const { nav } = words
  function entry(name: 'incidents' | 'reports' | 'problems', to: string): Html {
    return html`<li><a href="/${words.lang}/${to}"${page.under === name && html` aria-current="page"`}>${nav[name]}</a></li>`
  }
  return html`<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${page.title} · ${words.name}</title>
<link rel="icon" href="/assets/riwaya.svg" type="image/svg+xml">
${FONTS.map(font => html`<link rel="stylesheet" href="/assets/fonts/${font}.css">\n`)}<link rel="stylesheet" href="/assets/riwaya.css">
<script type="module" src="/assets/riwaya.js"></script>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top">
<a class="brand" href="/${words.lang}/"><strong>${words.name}</strong> <span>${words.motto}</span></a>
<nav aria-label="${nav.label}"><ul><li><a href="/${words.lang}/overview">${nav.overview}</a></li>${entry('incidents', '')}${entry('reports', 'reports')}${entry('problems', 'problems')}</ul></nav>
<ul class="langs">${LANGS.filter(lang => lang !== words.lang).map(
    lang =>
      html`<li><a href="/${lang}${path}" lang="${lang}" hreflang="${lang}">${wordsOf(lang).thisLanguage}</a></li>`,
  )}</ul>
</header>
<main id="main" tabindex="-1">
${page.main}
</main>
</body>
</html>
`.markup
}
