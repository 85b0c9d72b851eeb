import { byCodeUnit } from '../kit/index.ts'
import { type Account, OUTCOMES, type Outcome } from '../record/index.ts'
import { tallyFrom } from './tallies.ts'
import type { Telling } from './telling.ts'
import { largest, sizeOf, tollOf, whoOf } from './tolls.ts'
import { byPublication } from './voices.ts'

/** An account with the tellings that it was made of, which disputes and grades look at. */
export interface Told {
  readonly account: Account
  readonly tellings: readonly Telling[]
}

/** One account for each chain of sources and outlet, and apart for what the chain asserts and denies; earliest first. */
export function accountsOf(
  tellings: readonly Telling[],
  voiceOf: ReadonlyMap<number, number>,
  fold: (text: string) => string,
): Told[] {
  const chains = Map.groupBy(tellings.toSorted(byPublication), telling => chainKey(telling, fold))
  const tallies = new Map(OUTCOMES.map(outcome => [outcome, tallyFrom(tellings, voiceOf, outcome)]))
  return [...chains.values()].map(told => ({ account: accountOf(told, voiceOf, tallies), tellings: told }))
}

function chainKey({ claim, report }: Telling, fold: (text: string) => string): string {
  const sources = claim.sources.map(s => s.id ?? fold(s.text))
  return [claim.status, ...sources, fold(report.outlet ?? report.id)].join('\u0001')
}

function accountOf(
  tellings: readonly Telling[],
  voiceOf: ReadonlyMap<number, number>,
  tallies: ReadonlyMap<Outcome, number>,
): Account {
  const [first] = tellings
  const { claim, report, source } = first!
  return {
    chain: [...claim.sources.map(s => s.text), report.outlet ?? report.id],
    claims: tellings.map(t => t.ref),
    status: claim.status,
    types: [...new Set(tellings.map(t => t.claim.type))].sort(byCodeUnit),
    actors: [...new Set(tellings.flatMap(t => t.claim.actors.map(a => a.text)))],
    figures: claim.status === 'reported' ? figuresOf(tellings, tallies) : [],
    voice: voiceOf.get(source)!,
  }
}

/** The best figure of each outcome: a total before its parts, the highest of several; a tally stands apart. */
function figuresOf(tellings: readonly Telling[], tallies: ReadonlyMap<Outcome, number>): Account['figures'] {
  return OUTCOMES.flatMap(outcome => {
    const told = tellings.flatMap(t => {
      const toll = tollOf(t.claim.casualties, outcome, t.claim.evidence)
      return toll ? [{ casualties: t.claim.casualties, toll, tally: sizeOf(toll) >= tallies.get(outcome)! }] : []
    })
    return [false, true].flatMap(tally => {
      const of = told.filter(t => t.tally === tally)
      const best = largest(of.map(t => t.toll))
      if (!best) return []
      const from = of.find(({ toll }) => toll.min === best.min && toll.max === best.max)!
      const who = whoOf(from.casualties.filter(c => c.outcome === outcome))
      return [{ outcome, ...best, who, ...(tally && { tally }) }]
    })
  })
}
