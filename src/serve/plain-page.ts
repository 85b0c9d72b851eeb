import { type Hole, html } from './html.ts'
import type { Words } from './words/index.ts'

/** A whole document that needs no script and no workbench. */
export function plainPage(words: Words, title: string, main: Hole): string {
  return html`<!doctype html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${title} · ${words.name}</title>
<link rel="icon" href="/assets/riwaya.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/riwaya.css">
</head>
<body>
<p class="brand">${words.name}</p>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`.markup
}
