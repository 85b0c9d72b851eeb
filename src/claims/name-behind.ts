import { type Chunk, hasArticle, type Mentions, readingOf } from '../mentions/index.ts'

// Words of an office between its head and the name; longer ones are another phrase.
const REACH = 6
// In words.
const LONGEST = 4

/**
 * The chunk with the name of who bears an office, behind all that says of what it is, or null: قائد المركز الروسي لمصالحة الأطراف في سوريا،
 * [اللواء يوري يفتوشينكو]; وزير الأوقاف والشؤون الدينية [يوسف ادعيس]. `from`: the office; `at`: where its phrase was left.
 */
export function nameBehind({ chunks, frame }: Mentions, from: number, at: number, to: number): number | null {
  for (let i = at; i < Math.min(to, from + REACH); i++) {
    const chunk = chunks[i]!
    if (
      !chunk.conjunction &&
      !chunk.preposition &&
      (bearsName(frame, chunk) || isUnlisted(frame, chunk, chunks[i + 1]))
    )
      return i
    if (!describes(frame, chunk)) return null
  }
  return null
}

/** العميد أحمد معوضة, صديق الصور. */
function bearsName(frame: Mentions['frame'], chunk: Chunk): boolean {
  if (/["«“:]/.test(frame.words[chunk.first]!.gap)) return false
  for (let i = chunk.first; i < chunk.end; i++) {
    if (frame.persons.has(i)) return true
    const rank = readingOf(frame.words[i], 'title') !== undefined && hasArticle(frame.words[i]!, frame.lexicon)
    if (!rank) return false
  }
  return false
}

/** آني إريكسن سورايدي: words that no list knows, before what is said or a pause. */
function isUnlisted(frame: Mentions['frame'], { kind, first, end }: Chunk, next: Chunk | undefined): boolean {
  if (kind !== 'thing' || end - first < 2 || end - first > LONGEST) return false
  if (!next?.broken && next?.kind !== 'link' && next?.kind !== 'time') return false
  for (let i = first; i < end; i++) if (frame.words[i]!.shape.readings.length || frame.names[i]) return false
  return !hasArticle(frame.words[first]!, frame.lexicon)
}

/** والشؤون الدينية, للأمم المتحدة, 117 مشاة, لمصالحة الأطراف: what an office is of. */
function describes(frame: Mentions['frame'], chunk: Chunk): boolean {
  const { kind, preposition, conjunction } = chunk
  if (/["«“:]/.test(frame.words[chunk.first]!.gap) || chunk.broken) return false
  if (kind === 'verb' || kind === 'time' || kind === 'phrase' || kind === 'link' || kind === 'person') return false
  const article = hasArticle(frame.words[chunk.first]!, frame.lexicon)
  if (conjunction) return kind === 'thing' && article
  // لمراقبة الهدنة
  if (kind === 'event') return preposition === 'ل' || article
  return preposition !== '' || article || chunk.quantity !== null
}
