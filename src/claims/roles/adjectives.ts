import { type Chunk, hasArticle, isAccusative, type Mentions, readingOf } from '../../mentions/index.ts'

/**
 * Nationality and party adjectives right after an event noun: قصف تركي, غارات جوية روسية. Null where it is no adjective. `definite`:
 * whether the event noun is.
 */
export function adjectiveParties(frame: Mentions['frame'], chunk: Chunk, definite: boolean): Chunk[] | null {
  if (chunk.kind !== 'thing' && chunk.kind !== 'actor' && chunk.kind !== 'victim') return null
  if (chunk.quantity || (chunk.kind === 'actor' && chunk.lexemes.some(l => l.kind === 'actor-head'))) return null
  // تحرير التراب السوري: it agrees with a noun of its own, not with a deed without the article.
  if (
    !definite &&
    chunk.kind === 'thing' &&
    chunk.end > chunk.first + 1 &&
    hasArticle(frame.words[chunk.first]!, frame.lexicon)
  )
    return null
  // مواقع القوات السورية: a noun of its own, whatever adjective stands in it.
  if (chunk.lexemes.some(l => l.kind === 'object' || l.kind === 'place-kind')) return null
  const first = readingOf(frame.words[chunk.first], 'nationality', 'actor-modifier', 'means')
  // إصابة جنود أميركيين: the adjective is theirs, not the event's.
  const persons = readingOf(frame.words[chunk.first], 'victim', 'actor-head') !== undefined
  if (persons && (!first || /(ون|ين)$/.test(frame.words[chunk.first]!.shape.fold))) return null
  const parties: Chunk[] = []
  // مدفعي، صاروخي qualify the event; دبابات are what it did it to.
  let adjective =
    first !== undefined &&
    (first.entry.features.pos === 'adjective' ||
      (first.entry.lexeme.kind === 'means' && /ي(ه|ا)?$/.test(frame.words[chunk.first]!.shape.fold)))
  for (let i = chunk.first; i < chunk.end; i++) {
    const reading = readingOf(frame.words[i], 'nationality') ?? sideAt(frame, i)
    if (!reading || (reading.entry.features.number === 'plural' && reading.entry.features.gender === 'm')) continue
    if (chunk.kind === 'actor' && i === chunk.first && chunk.end > chunk.first + 1 && chunk.definite) return null
    const word = frame.words[i]!
    parties.push({
      ...chunk,
      span: { start: word.start, end: word.end },
      lexemes: [reading.entry.lexeme],
      entity: null,
    })
    adjective = true
  }
  return adjective ? parties : null
}

/** هجوم آخر: the word for another alone. */
export const isAnother = ({ kind, lexemes, first, end }: Chunk) =>
  kind === 'victim' && end === first + 1 && lexemes.some(l => l.data['other'] === true && l.data['counts'] === 1)

/** قصف حكومي: an adjective that stands for a side of the fight; in the accusative it is of a thing struck (دمرت غارة مبنى حكوميا). */
function sideAt(frame: Mentions['frame'], i: number): ReturnType<typeof readingOf> {
  const reading = readingOf(frame.words[i], 'actor-modifier')
  return reading?.entry.lexeme.data['side'] === true && !isAccusative(frame.words[i]!) ? reading : undefined
}
