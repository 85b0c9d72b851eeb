import { type Chunk, lexemeOf } from '../../mentions/index.ts'
import type { Named, Quote } from '../../record/index.ts'
import { type Draft, quoteOf } from '../draft.ts'

// In phrases: where an office lies and whose it is stand between it and a name.
const NAMED_WITHIN = 4
// In words: a name between commas that no list knows.
const LONGEST = 4

/** رئيس جنوب السودان، سلفا كير; مفوض الأمم المتحدة لحقوق الإنسان، زيد رعد: the name that stands beside an office, behind whose and where it is. */
export function nameBeside(text: string, chunks: readonly Chunk[], office: Named): Quote | null {
  const at = chunks.findIndex(c => c.span.start === office.start && isOffice(c))
  if (at < 0 || office.from !== 'said') return null
  for (let i = at + 1; i < chunks.length && i <= at + NAMED_WITHIN; i++) {
    const chunk = chunks[i]!
    const name = chunk.kind === 'person' && !lexemeOf(chunk, 'title') && !chunk.preposition && !chunk.conjunction
    if (name || isUnlistedName(chunks, i) || isStyled(chunks[i - 1]!, chunk)) return quoteOf(text, chunk.span)
    const of = chunk.preposition !== '' || chunk.kind === 'place' || (chunk.conjunction && chunk.kind === 'thing')
    if (!of || chunk.broken || chunk.kind === 'event' || chunk.kind === 'verb') return null
  }
  return null
}

/** التقى نائب الوزير السوري فيصل المقداد المفتشين: those who act in a deed are named as they are named, not by their offices. */
export function nameBearers(text: string, chunks: readonly Chunk[], draft: Draft): void {
  if (draft.type !== 'talks') return
  const named = draft.actors.map(actor => {
    const name = nameBeside(text, chunks, actor)
    return name ? { ...actor, ...name, id: null } : actor
  })
  draft.actors = named.filter((actor, i) => named.findIndex(other => other.start === actor.start) === i)
}

const isOffice = (chunk: Chunk) =>
  lexemeOf(chunk, 'title') !== undefined || lexemeOf(chunk, 'source-head')?.data['sense'] === 'office'

/** وزير الإعلام اليمني، معمر الإرياني، إلى: a few words that no list knows, between commas or before a preposition. */
function isUnlistedName(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, next] = [chunks[at]!, chunks[at + 1]]
  const { kind, lexemes, preposition, conjunction, quantity, broken, definite, first, end } = chunk
  if (kind !== 'thing' || lexemes.length || preposition || conjunction || quantity || definite) return false
  const words = end - first
  const closed = next === undefined || next.broken || next.preposition !== '' || next.kind === 'time'
  return words >= 2 && words <= LONGEST && closed && (broken || chunks[at - 1]!.kind === 'place')
}

/** وزير الخارجية الكويتي الشيخ صباح الخالد: a style that no office has, with a name. */
function isStyled(before: Chunk, { lexemes, definite, preposition, conjunction, broken, first, end }: Chunk): boolean {
  const title = lexemes.find(l => l.kind === 'title')
  const style = STYLES.has(String(title?.data['kind'])) && definite && end - first >= 2
  return style && !preposition && !conjunction && !broken && isOffice(before)
}

const STYLES = new Set(['religious', 'courtesy', 'profession'])
