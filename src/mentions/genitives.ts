import { type Chunk, lexemeOf } from './chunk.ts'
import { type Frame, hasArticle } from './grammar.ts'

/** Nothing stands between two phrases, so that the second may be the genitive of the first. */
const joinsOn = ({ broken, conjunction, preposition, quantity }: Chunk) =>
  !broken && !conjunction && !preposition && !quantity

/** مدير, مئذنة: one word without the article. */
const isOpen = ({ words, lexicon }: Frame, { first, end, quantity, pronoun }: Chunk) =>
  end === first + 1 && !quantity && !pronoun && !hasArticle(words[first]!, lexicon)

const isOffice = (chunk: Chunk) => HOLDERS.has(chunk.kind) && lexemeOf(chunk, 'title') !== undefined
const HOLDERS = new Set<Chunk['kind']>(['actor', 'victim', 'person'])

const isBuilding = (chunk: Chunk) => BUILT.has(String(lexemeOf(chunk, 'place-kind')?.data['kind']))
const BUILT = new Set(['building', 'hospital', 'base', 'airport', 'camp', 'crossing', 'port', 'dam'])

const isThing = (chunk: Chunk) => chunk.kind === 'thing' && lexemeOf(chunk, 'object') !== undefined

/** مدير مستشفى الأمل, رئيس مركز الإعلام, مئذنة مسجد الرحمن: a building in the genitive belongs to the office or the thing before it. */
export function ofBuilding(frame: Frame, last: Chunk, chunk: Chunk): boolean {
  if (!joinsOn(chunk) || !isOpen(frame, last) || (chunk.kind !== 'place' && chunk.kind !== 'thing')) return false
  if (isOffice(last)) return isBuilding(chunk) || isThing(chunk)
  return isThing(last) && chunk.kind === 'thing' && isBuilding(chunk)
}

/** Where the word for one (أحد, بإحدى) begins without what is written onto it, or null where it is not that word, right before the phrase. */
function oneBefore({ words }: Frame, link: Chunk | undefined, chunk: Chunk): number | null {
  if (link?.kind !== 'link' || link.end !== chunk.first || link.end !== link.first + 1) return null
  const one = new Set(link.lexemes.filter(l => l.data['one'] === true).map(l => l.lemma))
  const { starts } = words[link.first]!.shape
  const own = starts.find(({ text }) => one.has(text))
  return own ? words[link.first]!.start + own.conjunction.length + own.preposition.length : null
}

/** منزل أحد الناشطين: whose it is. */
export const ofOneOf = (frame: Frame, last: Chunk | undefined, link: Chunk | undefined, chunk: Chunk): boolean =>
  last !== undefined &&
  link !== undefined &&
  joinsOn(link) &&
  isThing(last) &&
  isOpen(frame, last) &&
  isPerson(chunk) &&
  oneBefore(frame, link, chunk) !== null

/** أحد عناصر الحركة: where whoever is one of them is told from, or null. */
export function oneOf(frame: Frame, link: Chunk | undefined, chunk: Chunk): number | null {
  if (chunk.broken || chunk.conjunction !== link?.conjunction || chunk.quantity || !isPerson(chunk)) return null
  return oneBefore(frame, link, chunk)
}

const isPerson = ({ kind }: Chunk) => kind === 'actor' || kind === 'victim'
