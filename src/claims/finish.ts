import type { Lexicon } from '../lexicon/index.ts'
import type { Mentions } from '../mentions/index.ts'
import { type Claim, type Named, quote } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { settleFigures } from './figures/index.ts'
import { validOn } from './time/index.ts'

// Both sides of a clash or a meeting are its actors; who leaves, keeps no truce or brings relief does it to no party.
const NO_TARGETS = new Set(['clash', 'talks', 'protest', 'ceasefire', 'ceasefire-end', 'withdrawal', 'aid-delivery'])

/** The claim that a draft has become. */
export function finish(
  text: string,
  draft: Draft,
  id: string,
  mentions: readonly Mentions[],
  headline: number,
  lexicon: Lexicon,
): Claim {
  const day = draft.date?.to ?? null
  const sentenceOf = (at: number) => mentions.findIndex(m => at < m.frame.sentence.end)
  const then = (names: readonly Named[]) => names.map(name => validOn(name, day, lexicon))
  return {
    id,
    type: draft.type,
    status: draft.status,
    trigger: draft.trigger,
    evidence: [...draft.sentences]
      .sort((a, b) => a - b)
      .map(n => {
        const { start, end } = mentions[n]!.frame.sentence
        return { start, end }
      }),
    actors: then(draft.actors),
    targets: NO_TARGETS.has(draft.type) ? [] : then(draft.targets),
    places: draft.places,
    date: draft.date && {
      ...draft.date,
      said: draft.date.said && quote(text, draft.date.said.start, draft.date.said.end),
    },
    // أمر بإعدام خمسة: what is planned has harmed nobody, what is denied never did.
    casualties: draft.status === 'reported' ? settleFigures(draft.casualties, headline, sentenceOf) : [],
    sources: draft.sources,
    hedges: draft.hedges,
    derivation: draft.steps,
  }
}
