import type { Lexicon } from '../../lexicon/index.ts'
import type { Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'

const HEADS = 'arabic/actors/heads.yaml'

/**
 * وتصدت القوات للهجوم: a word that alone says nothing of whose it is stands for the party named last by the same word
 * (القوات السعودية) among those who acted in the report.
 */
export function resolveBare(claims: readonly Draft[], lexicon: Lexicon): void {
  const bare = bareWords(lexicon)
  const actors = claims.flatMap(c => c.actors)
  const named = [...actors, ...claims.flatMap(c => c.targets)]
  const fuller = ({ text, start, id }: Named): Named | undefined => {
    const word = stem(text, lexicon)
    if (!bare.has(word)) return undefined
    // A short name that is known stands for whoever bears it in full, wherever that is told.
    const same = (p: Named) => (id === null ? p.start < start : p.id === id)
    const head = (p: Named) => stem(p.text.split(' ')[0]!, lexicon)
    return (id === null ? actors : named)
      .filter(p => same(p) && p.text.includes(' ') && (id === null ? head(p) === word : bare.has(head(p))))
      .sort((a, b) => Math.abs(start - a.start) - Math.abs(start - b.start))[0]
  }
  for (const claim of claims) {
    const whole = (name: Named): Named => {
      const named = fuller(name)
      if (named) claim.steps.push({ rule: 'recall.bare', gave: 'the party named before by the same word', at: name })
      return named ? { ...named, from: 'context' } : name
    }
    claim.actors = once(claim.actors.map(whole))
    claim.targets = once(claim.targets.map(whole))
  }
}

const once = (names: readonly Named[]): Named[] =>
  names.filter((name, i) => names.findIndex(other => other.start === name.start) === i)

function stem(word: string, { fold, clitics }: Lexicon): string {
  const folded = fold(word)
  return folded.startsWith(clitics.article) ? folded.slice(clitics.article.length) : folded
}

const tables = new WeakMap<Lexicon, ReadonlySet<string>>()

function bareWords(lexicon: Lexicon): ReadonlySet<string> {
  const known = tables.get(lexicon)
  if (known) return known
  const rows = (lexicon.data(HEADS) ?? []) as readonly {
    readonly word?: string
    readonly plural?: string | readonly string[]
    readonly bare?: boolean
  }[]
  const table = new Set(
    rows.filter(row => row.bare).flatMap(({ word = '', plural = [] }) => [word, ...[plural].flat()].map(lexicon.fold)),
  )
  tables.set(lexicon, table)
  return table
}
