const ARABIC = /\p{Script=Arabic}/gu
const OTHER = /(?!\p{Script=Arabic})\p{L}/gu

/** Direction by the letters that prevail, so that a text that begins with a foreign name still reads its own way. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const arabic = text.match(ARABIC)?.length ?? 0
  return arabic > 0 && arabic >= (text.match(OTHER)?.length ?? 0) ? 'rtl' : 'ltr'
}

/** Arabic letters with what stands between them, and the bracket that closes one opened among them. */
const ARABIC_RUN = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\p{P}\p{N}\s]*\p{Script=Arabic})?/gu

/** Cuts a note in English into its own words and the names in Arabic within it. */
export function runsByScript(text: string): readonly { readonly text: string; readonly arabic: boolean }[] {
  const parts: { text: string; arabic: boolean }[] = []
  let done = 0
  for (const { 0: run, index } of text.matchAll(ARABIC_RUN)) {
    const closes = run.lastIndexOf('(') > run.lastIndexOf(')') && text[index + run.length] === ')'
    const end = index + run.length + (closes ? 1 : 0)
    parts.push({ text: text.slice(done, index), arabic: false }, { text: text.slice(index, end), arabic: true })
    done = end
  }
  return [...parts, { text: text.slice(done), arabic: false }].filter(part => part.text !== '')
}
