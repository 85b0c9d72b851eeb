import type { Lean } from './telling.ts'
import type { Spot, SpotOf } from './where.ts'

/** A telling as a record keeps it: its words and numbers as JSON, the hashes of its words apart. */
export interface Packed {
  readonly report: string
  readonly claim: string
  readonly rank: string
  readonly json: string
  /** Lists of 32-bit numbers, each after its length: targets, the dead, then the sentences. */
  readonly hashes: Uint8Array
}

type Plain = Omit<Lean, 'ref' | 'rank' | 'where' | 'targets' | 'dead' | 'words' | 'sentences'> & {
  readonly where: { readonly spots: readonly string[]; readonly area: string | null } & Pick<
    Lean['where'],
    'name' | 'said'
  >
}

export function pack(telling: Lean): Packed {
  const {
    ref,
    rank,
    claim,
    report,
    pointsBack,
    denied,
    order,
    bond,
    where,
    from,
    to,
    actors,
    parties,
    killed,
    wounded,
  } = telling
  const plain: Plain = {
    // Who did it is compared by name only where nobody is known.
    claim: {
      type: claim.type,
      status: claim.status,
      actors: actors.length > 0 ? [] : claim.actors.map(({ text }) => ({ text })),
      sources: claim.sources.map(({ id, text }) => ({ id, text })),
    },
    report: { published: report.published },
    pointsBack,
    denied,
    order,
    bond,
    where: {
      spots: where.spots.map(spot => spot.place.id),
      area: where.area?.place.id ?? null,
      name: where.name,
      said: where.said,
    },
    from,
    to,
    actors,
    parties,
    killed,
    wounded,
  }
  const { report: id, claim: claimId } = ref
  return { report: id, claim: claimId, rank, json: JSON.stringify(plain), hashes: packLists(listsOf(telling)) }
}

/** The same telling again, its places as `world/` has them now. */
export function unpack({ report, claim, rank, json, hashes }: Packed, spotOf: SpotOf): Lean {
  const { where, ...plain } = JSON.parse(json) as Plain
  const [targets, dead, ...sentences] = unpackLists(hashes)
  return {
    ...plain,
    ref: { report, claim },
    rank,
    where: {
      spots: where.spots.map(spotOf).filter((spot): spot is Spot => spot !== null),
      area: where.area === null ? null : spotOf(where.area),
      name: where.name,
      said: where.said,
    },
    targets: targets!,
    dead: dead!,
    words: sentences.length === 1 ? sentences[0]! : together(sentences),
    sentences,
  }
}

function listsOf({ targets, dead, sentences }: Lean): readonly Uint32Array[] {
  return [targets, dead, ...sentences]
}

/** All different numbers of several ascending lists, ascending. */
function together(lists: readonly Uint32Array[]): Uint32Array {
  return Uint32Array.from(new Set(lists.flatMap(list => [...list]))).sort()
}

function packLists(lists: readonly Uint32Array[]): Uint8Array {
  const all = new Uint32Array(lists.reduce((sum, list) => sum + 1 + list.length, 0))
  let at = 0
  for (const list of lists) {
    all[at] = list.length
    all.set(list, at + 1)
    at += 1 + list.length
  }
  return new Uint8Array(all.buffer)
}

function unpackLists(bytes: Uint8Array): Uint32Array[] {
  const all = new Uint32Array(bytes.slice().buffer)
  const lists: Uint32Array[] = []
  for (let at = 0; at < all.length; at += 1 + all[at]!) lists.push(all.subarray(at + 1, at + 1 + all[at]!))
  return lists
}
