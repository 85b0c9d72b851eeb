/** Orders texts by UTF-16 code unit: the same on every machine, whatever its locale. For `sort` and `toSorted`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
