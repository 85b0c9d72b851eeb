/** `arabic/letters/folding.yaml` */
export interface FoldingData {
  readonly replace: readonly { readonly from: string; readonly to: string }[]
  readonly drop: readonly string[]
  readonly digits: readonly string[]
}

/** Brings spellings of one word together; used to propose matches, never to change a report's text. */
export type Fold = (text: string) => string

/** Builds the folding function from its data. Presentation forms are decomposed first (NFKC). */
export function folder(data: FoldingData): Fold {
  // By code unit; what stays as it is has no entry.
  const table: (string | undefined)[] = []
  const set = (code: number, to: string) => {
    while (table.length <= code) table.push(undefined)
    table[code] = to
  }
  for (const { from, to } of data.replace) for (const letter of from) set(letter.codePointAt(0)!, to)
  for (const range of data.drop) {
    const [low, high = low] = range.split('-').map(hex => Number.parseInt(hex, 16))
    for (let code = low!; code <= high!; code++) set(code, '')
  }
  for (const digits of data.digits)
    for (const [value, digit] of [...digits].entries()) set(digit.codePointAt(0)!, String(value))
  return text => {
    // Presentation forms live above U+FB50; everything else is mapped letter by letter.
    const plain = /[\uFB50-\uFDFF\uFE70-\uFEFC]/.test(text) ? text.normalize('NFKC') : text
    let out = ''
    for (let i = 0; i < plain.length; i++) {
      const to = table[plain.charCodeAt(i)]
      out += to === undefined ? plain[i]! : to
    }
    return out.toLowerCase()
  }
}
