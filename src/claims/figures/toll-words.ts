import type { Lexicon } from '../../lexicon/index.ts'
import type { Chunk, Mentions } from '../../mentions/index.ts'

type Words = Readonly<
  Record<'reaches' | 'raises' | 'exceeds' | 'estimates' | 'suffers' | 'inflicts' | 'losses', ReadonlySet<string>>
>

const known = new WeakMap<Lexicon, Words>()

/** The verbs and nouns of `arabic/reference/tolls.yaml`. */
export function wordsOf(lexicon: Lexicon): Words {
  let verbs = known.get(lexicon)
  if (!verbs) {
    const rows = (lexicon.data('arabic/reference/tolls.yaml') ?? []) as readonly Row[]
    const those = (key: keyof Words) => new Set(rows.flatMap(row => (row[key] ?? []).map(word => lexicon.fold(word))))
    verbs = {
      reaches: those('reaches'),
      raises: those('raises'),
      exceeds: those('exceeds'),
      estimates: those('estimates'),
      suffers: those('suffers'),
      inflicts: those('inflicts'),
      losses: those('losses'),
    }
    known.set(lexicon, verbs)
  }
  return verbs
}

type Row = { readonly [key in keyof Words]?: readonly string[] }

/** عدد القتلى, حصيلة القتلى */
export const isToll = (chunk: Chunk | undefined) => chunk?.lexemes.some(l => l.data['toll'] === true) === true

// إلى 35, لأكثر من 35
export const RISEN_TO: ReadonlySet<string> = new Set(['الي', 'ل'])

/** يرفع إلى تسعة عدد القتلى, ارتفع إلى 15 بينهم طفلان عدد القتلى: the figure that stands between its verb and the word for the toll at `toll`. */
export function risenBefore({ chunks, frame }: Mentions, toll: number): Chunk | null {
  const { reaches, raises } = wordsOf(frame.lexicon)
  const rises = (chunk: Chunk | undefined) => chunk?.lexemes.some(l => reaches.has(l.lemma) || raises.has(l.lemma))
  for (let i = toll - 1; i > 0 && i >= toll - FIGURE_WITHIN; i--) {
    const chunk = chunks[i]!
    if (chunk.quantity && RISEN_TO.has(chunk.preposition)) {
      const before = chunks[i - 1]!
      return rises(before) || (before.kind === 'link' && rises(chunks[i - 2])) ? chunk : null
    }
    if (chunk.kind === 'verb' || chunk.kind === 'event') return null
  }
  return null
}

// In phrases: ارتفع إلى 15 على الأقل، من ضمنهم ثمانية أجانب، عدد القتلى
const FIGURE_WITHIN = 6
