export const RULES = new Intl.PluralRules('ar')

/** A noun with its number, as Arabic counts: one, two, 3–10, 11–99, and the rest. `shown` is the number as it is written. */
export function counted(
  n: number,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
  shown = String(n),
): string {
  const rule = RULES.select(n)
  if (rule === 'one') return one
  if (rule === 'two') return two
  return `${shown} ${{ few, many, zero: other, other }[rule]}`
}
