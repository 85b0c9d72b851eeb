import { packed } from '../kit/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Sentence } from '../text/index.ts'
import { resolveActorNames } from './actor-names.ts'
import type { Chunk } from './chunk.ts'
import { chunks } from './chunks.ts'
import { type Frame, frameOf } from './grammar.ts'
import { nameHomelands } from './homelands.ts'
import { type Nations, nationsOf } from './nations.ts'
import { resolvePlaceNames } from './places/resolve.ts'
import type { TimeMention } from './times/index.ts'

/** A sentence cut into chunks, with the look-ups they were made from. */
export interface Mentions {
  readonly frame: Frame
  readonly chunks: readonly Chunk[]
  readonly nations: Nations
}

/**
 * The mentions of each sentence. `published` (YYYY-MM-DD or null) is what relative times count from; `country` (an id
 * of `world/places`) is where the outlet is at home, if known: it decides between places and between
 * parties of one name.
 */
export function readMentions(
  sentences: readonly Sentence[],
  published: string | null,
  lexicon: Lexicon,
  country: string | null = null,
): Mentions[] {
  const nations = nationsOf(lexicon, published, new Set(), null)
  let frames = sentences.map(sentence => frameOf(sentence, published, lexicon))
  const own = ownDay(frames)?.from ?? published
  if (own !== published) frames = sentences.map(sentence => frameOf(sentence, own, lexicon))
  const cut = frames.map(frame => ({ frame, chunks: chunks(frame), nations }))
  const named = resolveActorNames(resolvePlaceNames(cut, country, lexicon), published, country, lexicon)
  return nameHomelands(named).map(mentions => ({ ...mentions, chunks: packed(mentions.chunks) }))
}

/** Where a report names the weekday that is its today (اليوم السبت), or null: its times count from there. */
export function ownDay(frames: readonly Frame[]): TimeMention | null {
  for (const { times } of frames) {
    const today = times.find(time => time.rule === TODAY && time.from !== null)
    if (today) return today
  }
  return null
}

// A row of `arabic/times/days.yaml`.
const TODAY = 'weekday.today'
