/** An address of the web that may be linked, or null: a report may carry any text as its address. */
export function webAddress(text: string | null): string | null {
  if (text === null || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  return new URL(text).href
}
