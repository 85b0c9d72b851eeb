import type { Account, ClaimType, Incident } from '../record/index.ts'

type Toll = Account['figures'][number]

/** What every account says: types and parties that all of them name, and figures that all who give one give alike. */
export function agreement({ accounts }: Incident): {
  readonly types: readonly ClaimType[]
  readonly actors: readonly string[]
  readonly tolls: readonly Toll[]
} {
  // A denial names type and party in order to refuse them: then nothing of it is agreed.
  const denied = accounts.some(account => account.status === 'denied')
  return {
    types: denied ? [] : inAll(accounts.map(account => account.types)),
    actors: denied ? [] : inAll(accounts.map(account => account.actors)),
    tolls: sameTolls(accounts),
  }
}

function inAll<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first = [], ...rest] = lists
  return [...new Set(first)].filter(item => rest.every(list => list.includes(item)))
}

function sameTolls(accounts: readonly Account[]): readonly Toll[] {
  const kinds = new Map<string, Toll[]>()
  for (const toll of accounts.flatMap(account => account.figures)) {
    const kind = `${toll.outcome} ${toll.who}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), toll])
  }
  return [...kinds.values()].flatMap(([first, ...rest]) =>
    first && rest.length > 0 && rest.every(toll => toll.min === first.min && toll.max === first.max) ? [first] : [],
  )
}
