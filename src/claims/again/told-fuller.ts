import type { Lexicon } from '../../lexicon/index.ts'
import type { Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { nameWords } from '../names.ts'

/** مركز حدودي … المركز, النائب خالد العلي … النائب: a definite head alone is the one that another of the claim tells in full. */
export function dropBareHeads(claims: readonly Draft[], lexicon: Lexicon): void {
  for (const claim of claims) {
    claim.actors = fullerOf(claim.actors, lexicon)
    claim.targets = fullerOf(claim.targets, lexicon)
  }
}

function fullerOf(names: Named[], lexicon: Lexicon): Named[] {
  if (names.length < 2) return names
  const told = names.map(name => nameWords(name.text, lexicon))
  return names.filter(({ id, text }, i) => {
    const bare = id === null && told[i]!.length === 1 && lexicon.fold(text).startsWith(lexicon.clitics.article)
    return !bare || !told.some(words => words.length > 1 && words[0] === told[i]![0])
  })
}
