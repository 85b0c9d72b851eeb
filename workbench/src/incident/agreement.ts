import type { Account, Claim, ClaimRef, ClaimType, DayRange, Incident, Named } from '../../../src/record/index.ts'

type Toll = Account['figures'][number]

/** What the accounts have in common. */
interface Agreement {
  /** Types and parties that every account names. */
  readonly types: readonly ClaimType[]
  readonly actors: readonly Named[]
  /** Days and place, where at least two accounts give them and all that do give the same: one entry, or none. */
  readonly dates: readonly DayRange[]
  readonly places: readonly Named[]
  /** Figures that all who give one of that kind give alike. */
  readonly tolls: readonly Toll[]
}

/** Compares the accounts of an incident; `find` gives a claim, or null where it is gone. */
export function agreement({ accounts }: Incident, find: (ref: ClaimRef) => Claim | null): Agreement {
  // A denial names type and party in order to refuse them: then nothing of that is agreed.
  const denied = accounts.some(account => account.status === 'denied')
  const claims = accounts.map(account => account.claims.map(find).filter(claim => claim !== null))
  return {
    types: denied ? [] : inAll(accounts.map(account => account.types)),
    actors: denied ? [] : partiesInAll(claims.map(list => list.flatMap(claim => claim.actors))),
    dates: one(
      claims.map(list => list.flatMap(claim => claim.date ?? [])),
      date => `${date.from} ${date.to}`,
    ),
    places: one(
      claims.map(list => list.flatMap(claim => claim.places.slice(0, 1))),
      place => place.id ?? place.text,
    ),
    tolls: sameTolls(accounts),
  }
}

function inAll<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first = [], ...rest] = lists
  return [...new Set(first)].filter(item => rest.every(list => list.includes(item)))
}

/** Parties that every list names, a known one under whatever words; as the first list writes them. */
function partiesInAll(lists: readonly (readonly Named[])[]): readonly Named[] {
  const key = ({ id, text }: Named) => id ?? text
  const shared = inAll(lists.map(list => list.map(key)))
  return shared.flatMap(one => lists[0]?.find(named => key(named) === one) ?? [])
}

/** The one value that all lists hold, leaving out the empty ones, of which at least two must not be. */
function one<T>(lists: readonly (readonly T[])[], key: (item: T) => string): readonly T[] {
  const given = lists.filter(list => list.length > 0)
  const [first] = given.flat()
  return first && given.length > 1 && given.flat().every(item => key(item) === key(first)) ? [first] : []
}

function sameTolls(accounts: readonly Account[]): readonly Toll[] {
  const kinds = Map.groupBy(
    accounts.flatMap(account => account.figures),
    toll => `${toll.outcome} ${toll.who}`,
  )
  return [...kinds.values()].flatMap(tolls =>
    one(
      tolls.map(toll => [toll]),
      toll => `${toll.min} ${toll.max}`,
    ),
  )
}
