/** Words of one side. They are left to the reports: no label or message of ours may hold them. */
const PARTISAN: readonly RegExp[] = [
  /\bterrorists?\b/i,
  /\bregime\b/i,
  /\bliberat(es?|ed|ing)\b/i,
  /\binfidel/i,
  /\benem(y|ies)\b/i,
  /\bzionist/i,
  /\bthugs?\b/i,
  /إرهابي/,
  /العدوان|العدو(?!\p{L})/u,
  /النظام السوري|نظام الأسد/,
  /المرتزقة|مرتزق/,
]

/** The same, save that groups bear them in names of their own: Martyrs of …, Counter Terrorism Service. */
const IN_NAMES: readonly RegExp[] = [/\bmartyr/i, /\bterrorism\b/i, /الإرهاب/, /شهيد|شهداء|استشهد/]

/** The partisan words that a text of ours holds. */
export function partisanWords(text: string): string[] {
  return [...partisanLabels(text), ...found(IN_NAMES, text)]
}

/** The partisan words of a label, which may be the name that a group gave itself. */
export function partisanLabels(label: string): string[] {
  return found(PARTISAN, label)
}

function found(patterns: readonly RegExp[], text: string): string[] {
  return patterns.flatMap(pattern => pattern.exec(text)?.[0] ?? [])
}

/** Signs that change the direction of what follows, unseen: in source they can hide what it does. */
export const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
