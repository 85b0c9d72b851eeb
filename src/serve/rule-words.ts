import type { RuleWords } from './api/index.ts'

/** A list of the lexicon by its path; undefined where it is not there. */
export type DataLists = (path: string) => unknown

interface Reason {
  readonly code?: string
  readonly reason: string
  readonly arabic?: string
}

/** What the rules say in both languages: their data is the one place where it stands. */
export function ruleWords(data: DataLists): RuleWords {
  const rows = <T>(path: string) => (data(path) ?? []) as readonly T[]
  return {
    grades: reasons(rows<Reason>('world/grades.yaml')),
    attributions: reasons(rows<Reason>('world/attributions.yaml')),
    steps: rows<{ coder: string; english: string; arabic: string }>('arabic/explain/steps.yaml').map(
      ({ coder, english, arabic }) => ({ coder, en: english, ar: arabic }),
    ),
    signs: Object.fromEntries(
      rows<{ sign: string; english: string; arabic: string }>('arabic/explain/signs.yaml').map(
        ({ sign, english, arabic }) => [sign, { en: english, ar: arabic }],
      ),
    ),
  }
}

function reasons(rows: readonly Reason[]): RuleWords['grades'] {
  return Object.fromEntries(
    rows.flatMap(({ code, reason, arabic }) =>
      code === undefined || arabic === undefined ? [] : [[code, { en: reason, ar: arabic }] as const],
    ),
  )
}
