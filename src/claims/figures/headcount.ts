import type { Lexicon } from '../../lexicon/index.ts'
import type { Casualty, ClaimType, Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { nameWords } from '../names.ts'

// Of the taken, the fled and the freed their number may be all that is told.
const HARMS = new Set<ClaimType>([
  'airstrike',
  'shelling',
  'bombing',
  'shooting',
  'chemical',
  'killing',
  'offensive',
  'repelled',
])
const HARMED = new Set<Casualty['outcome']>(['killed', 'wounded', 'missing'])

/** مقتل 26 شخصا وإصابة 227 آخرين: how many fell says of nobody whom it hit; the figures keep it. */
export function dropHeadcounts(claims: readonly Draft[], lexicon: Lexicon): void {
  for (const claim of claims) {
    if (!HARMS.has(claim.type) || !claim.casualties.some(c => HARMED.has(c.outcome))) continue
    claim.targets = claim.targets.filter(target => !countsOnly(target, lexicon))
  }
}

/** 26 شخصا, ما لا يقل عن عشرة أشخاص, 227 آخرين; not شخص, شخصا سعوديا, ثلاثة جنود آخرين. */
function countsOnly({ id, text }: Named, lexicon: Lexicon): boolean {
  const words = nameWords(text, lexicon)
  const forms = (word: string) => lexicon.forms.get(word) ?? []
  const tells = words.filter(word => forms(word).some(f => f.lexeme.kind === 'victim'))
  const nobody = tells.every(word =>
    forms(word).some(({ lexeme: { data } }) => data['anybody'] === true || data['other'] === true),
  )
  const last = words.at(-1)
  const single = words.length === 1 && forms(words[0]!).some(f => f.features.number === 'singular')
  return id === null && tells.length > 0 && nobody && tells.includes(last!) && !single
}
