/** `1 line`, `2,000 lines`: a count with its noun, in plain English. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** The beginning of a text, cut at a whole character, with `…` where something was left out. */
export function clip(text: string, units: number): string {
  if (text.length <= units) return text
  return `${text.slice(0, units - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Text that prints as one line and drives no terminal: control characters and bidi controls stand as `\u…`. */
export function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
    c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A number of bytes as `512 bytes`, `64 MiB`. */
export function byteText(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'byte')
  const units = ['KiB', 'MiB', 'GiB', 'TiB']
  const power = Math.min(units.length, Math.floor(Math.log2(bytes) / 10))
  return `${Number((bytes / 1024 ** power).toFixed(1)).toLocaleString('en-US')} ${units[power - 1]}`
}
