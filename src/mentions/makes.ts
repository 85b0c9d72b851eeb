import { listedWords } from '../lexicon/index.ts'
import { attachedPreposition, type Frame, functionKind, isConjoined, isVerb, readingOf } from './grammar.ts'

const MAKES = 'arabic/targets/makes.yaml'
const OF = 'من'
// Words of a make: تي 72, وينغ لونغ, «إف 16».
const LONGEST = 3

/** Where the make of a thing whose phrase ends at word `end` is told (دبابتين [من طراز تي 72]), the end of that; else `end`. */
export function withMake(frame: Frame, end: number): number {
  const { words, lexicon } = frame
  const word = words[end + 1]
  if (!words[end]?.joined || words[end]!.shape.fold !== OF || !word?.joined) return end
  if (!listedWords(lexicon, MAKES).has(word.shape.fold)) return end
  let at = end + 2
  while (at < end + 2 + LONGEST && (at === end + 2 || !QUOTED.test(words[at]?.gap ?? '')) && goesOn(frame, at)) {
    at++
    // تي 72
    if (words[at - 1]!.shape.kind === 'number') break
  }
  return at > end + 2 ? at : end
}

// «سوخوي» اليوم: with the quotation marks the make closes.
const QUOTED = /["»”’]/
// إف-16, شاهين – إف 16
const HYPHEN = /^\s?[-–]\s?$/

function goesOn(frame: Frame, at: number): boolean {
  const word = frame.words[at]
  if (!word || !(word.joined || HYPHEN.test(word.gap)) || frame.timeAt.has(at)) return false
  if (word.shape.kind !== 'arabic') return true
  if (isConjoined(word, null) || functionKind(word) || isVerb(frame, at)) return false
  if (attachedPreposition(word, frame.names[at] ?? null, frame.lexicon)) return false
  return !readingOf(word, 'object', 'place-kind', 'direction', 'actor-head', 'victim', 'event')
}
