import type { RuleWords } from '../../../src/serve/api/index.ts'

/** What stands in a step beside its own words: of which kind, and as the coder wrote it. */
export interface StepPart {
  readonly kind: 'text' | 'type' | 'status' | 'it' | 'rule' | 'kind' | 'signs'
  readonly text: string
}

const PLACEHOLDER = /\{(type|status|it|rule|kind|signs)\}/

/** How the coder writes what stands in place of each. */
const WRITTEN: Readonly<Record<Exclude<StepPart['kind'], 'text'>, string>> = {
  type: '[a-z-]+',
  status: '[a-z]+',
  it: '.+',
  rule: '[^\\s:()]+',
  kind: '[a-z-]+',
  signs: '.+',
}

/** A step in a language, cut at what it names; null where no row of the words fits. */
export function stepIn(language: 'en' | 'ar', gave: string, rows: RuleWords['steps']): readonly StepPart[] | null {
  for (const row of rows) {
    const found = patternOf(row.coder).exec(gave)
    if (found)
      return row[language].split(/(\{\w+\})/).flatMap((piece): readonly StepPart[] => {
        const kind = PLACEHOLDER.exec(piece)?.[1] as Exclude<StepPart['kind'], 'text'> | undefined
        if (kind) return [{ kind, text: found.groups?.[kind] ?? '' }]
        return piece === '' ? [] : [{ kind: 'text', text: piece }]
      })
  }
  return null
}

const made = new Map<string, RegExp>()

function patternOf(template: string): RegExp {
  const known = made.get(template)
  if (known) return known
  const source = template
    .split(/(\{\w+\})/)
    .map(piece => {
      const kind = PLACEHOLDER.exec(piece)?.[1] as Exclude<StepPart['kind'], 'text'> | undefined
      return kind ? `(?<${kind}>${WRITTEN[kind]})` : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    })
    .join('')
  const pattern = new RegExp(`^${source}$`)
  made.set(template, pattern)
  return pattern
}

/** The signs of a step with their weights: `subject +4, did-before +1`. */
export function signsOf(text: string): readonly { readonly sign: string; readonly weight: number }[] {
  return text.split(', ').flatMap(one => {
    const [sign, weight] = one.split(' ')
    return sign && weight ? [{ sign, weight: Number(weight) }] : []
  })
}
