import type { World } from '../lexicon/index.ts'
import type { PlaceHistory } from '../record/index.ts'
import { type Assemble, assembler } from './assembler.ts'
import { placeHistories } from './control.ts'
import { type Related, relations } from './parties.ts'
import { plainFold, type ResolveOptions } from './resolve.ts'
import { type Teller, type Told, teller } from './telling.ts'
import { type SpotOf, spotter } from './where.ts'

/** All that finding incidents takes beside the reports, for those who keep what was found and go on from there. */
export interface Joining {
  /** Differs wherever the same claims may be joined in another way, or kept in another form. */
  readonly version: string
  readonly tell: Teller
  readonly spotOf: SpotOf
  readonly related: Related
  readonly assemble: Assemble
  readonly histories: (told: Iterable<Told>) => readonly PlaceHistory[]
}

export function joining(world: World, options: ResolveOptions, version: string): Joining {
  return {
    version,
    tell: teller(world, options.fold ?? plainFold, options.names ?? (() => [])),
    spotOf: spotter(world),
    related: relations(world).related,
    assemble: assembler(world, options),
    histories: told => placeHistories(told, world, options),
  }
}
