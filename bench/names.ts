import { readFileSync } from 'node:fs'
import type { Lexicon, NameHit } from '../src/lexicon/index.ts'
import { type Chunk, readMentions } from '../src/mentions/index.ts'
import type { Span } from '../src/record/index.ts'
import { readText } from '../src/text/index.ts'

interface Kind {
  readonly name: string
  readonly tags: readonly string[]
  readonly is: (chunk: Chunk) => boolean
  /** What of ours meets one of these is neither right nor wrong: a year is a number too. */
  readonly aside?: readonly string[]
  /** Names of `world/` that count wherever they stand, within longer chunks too. */
  readonly hits: readonly NameHit['kind'][]
}

// Which of our chunks stand for which tags; occupations and groups of people have none of their own.
const KINDS: readonly Kind[] = [
  {
    name: 'places',
    tags: ['GPE', 'LOC', 'FAC'],
    is: chunk => chunk.kind === 'place' || chunk.entity?.kind === 'place',
    hits: ['place'],
  },
  { name: 'persons', tags: ['PERS'], is: chunk => chunk.kind === 'person', hits: [] },
  {
    name: 'organisations',
    tags: ['ORG'],
    is: chunk => (chunk.kind === 'actor' || chunk.kind === 'source') && chunk.definite,
    hits: ['actor', 'outlet'],
  },
  { name: 'dates', tags: ['DATE', 'TIME'], is: chunk => chunk.time !== null, hits: [] },
  {
    name: 'numbers',
    tags: ['CARDINAL', 'MONEY', 'PERCENT', 'QUANTITY'],
    aside: ['ORDINAL', 'DATE', 'TIME', 'LAW', 'UNIT', 'CURR'],
    is: chunk => chunk.quantity !== null,
    hits: [],
  },
]

interface Measured {
  readonly kind: string
  readonly gold: number
  readonly found: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly missed: readonly string[]
}

/**
 * Precision, recall and F1 of names by overlap, in files of `word TAG TAG…` a line (B- and I- tags, nested), an empty
 * line after each sentence. A span counts as found where one of ours shares a word with it.
 */
export function measureNames(paths: readonly string[], lexicon: Lexicon): Measured[] {
  const sentences = paths.flatMap(path => readFileSync(path, 'utf8').split(/\n\s*\n/)).map(readSentence)
  const tallies = KINDS.map(() => ({ gold: 0, goldFound: 0, ours: 0, oursRight: 0, missed: [] as string[] }))
  for (const { text, spans } of sentences) {
    const mentions = readMentions(readText({ text }, lexicon), null, lexicon)
    const chunks = mentions.flatMap(mention => mention.chunks)
    const names = mentions.flatMap(({ frame }) =>
      frame.names.flatMap(name =>
        name
          ? [
              {
                start: frame.words[name.first]!.start,
                end: frame.words[name.end - 1]!.end,
                kinds: new Set(name.hits.map(hit => hit.kind)),
              },
            ]
          : [],
      ),
    )
    KINDS.forEach(({ tags, is, hits, aside = [] }, k) => {
      const tally = tallies[k]!
      const gold = spans.filter(({ tag }) => tags.includes(tag))
      const cut = chunks.filter(is).map(({ span }) => span)
      const free = spans.filter(({ tag }) => aside.includes(tag))
      const ours = [...cut, ...names.filter(one => hits.some(h => one.kinds.has(h)) && !meets(one, cut))].filter(
        one => meets(one, gold) || !meets(one, free),
      )
      const missed = gold.filter(one => !meets(one, ours))
      tally.gold += gold.length
      tally.goldFound += gold.length - missed.length
      tally.ours += ours.length
      tally.oursRight += ours.filter(one => meets(one, gold)).length
      tally.missed.push(...missed.map(({ start, end }) => text.slice(start, end)))
    })
  }
  return tallies.map(({ gold, goldFound, ours, oursRight, missed }, k) => {
    const [precision, recall] = [oursRight / Math.max(1, ours), goldFound / Math.max(1, gold)]
    const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall)
    return { kind: KINDS[k]!.name, gold, found: ours, precision, recall, f1, missed }
  })
}

const meets = (one: Span, others: readonly Span[]) => others.some(o => o.start < one.end && one.start < o.end)

interface Tagged extends Span {
  readonly tag: string
}

function readSentence(block: string): { text: string; spans: Tagged[] } {
  let text = ''
  const spans: { start: number; end: number; tag: string }[] = []
  let open: { start: number; end: number; tag: string }[] = []
  for (const line of block.split('\n')) {
    const [word, ...tags] = line.trim().split(/\s+/)
    if (!word || word === '$#$') continue
    const start = text.length === 0 ? 0 : text.length + 1
    const end = start + word.length
    text = text.length === 0 ? word : `${text} ${word}`
    const still: typeof open = []
    for (const tag of tags) {
      const [mark, kind] = [tag.slice(0, 1), tag.slice(2)]
      const before = mark === 'I' ? open.find(span => span.tag === kind && !still.includes(span)) : undefined
      if (before) before.end = end
      const span = before ?? { start, end, tag: kind }
      if (!before && mark !== 'O') spans.push(span)
      if (mark !== 'O') still.push(span)
    }
    open = still
  }
  return { text, spans }
}
