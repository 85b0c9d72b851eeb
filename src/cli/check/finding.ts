import type { Problem } from '../../record/index.ts'
import type { Lang } from './messages.ts'
import { type Code, MESSAGES, type Values } from './messages.ts'

/** A fault of the lexicon, before it is put into words. */
export interface Finding {
  readonly level: Problem['level']
  readonly path: string
  readonly line: number
  /** Id or dictionary form of the entry; '' where the fault is the file's. */
  readonly entry: string
  readonly code: Code
  readonly values: Values
}

/** `file:line: entry: what. remedy` in the language asked for. */
export function findingLine({ path, line, entry, code, values }: Finding, lang: Lang): string {
  const { what, remedy } = MESSAGES[lang][code](values)
  return [`${path}:${line}`, ...(entry ? [entry] : []), `${what}. ${remedy}.`].join(': ')
}
