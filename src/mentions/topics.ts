import type { Lexicon } from '../lexicon/index.ts'
import { byShape, type TextWord } from '../text/index.ts'
import { clueKeys, startsHere } from './clues.ts'

interface TopicRow {
  readonly id: string
  readonly strong: readonly string[]
  readonly weak?: readonly string[]
  readonly armed: readonly (string | readonly string[])[]
  readonly years?: { readonly after: readonly string[]; readonly to: number }
}

type Weight = 'strong' | 'weak' | 'armed'

/** A clue under the key of its first word. */
interface Clue {
  readonly keys: readonly string[]
  readonly topic: number
  readonly weight: Weight
}

interface Topics {
  readonly rows: readonly TopicRow[]
  /** The clues that a word may begin; most words begin none. */
  readonly cluesAt: (word: TextWord) => readonly Clue[]
  /** The topics of which a year tells behind a word (عام 1945), with the last such year. */
  readonly yearsAfter: (word: TextWord) => readonly { readonly topic: number; readonly to: number }[]
}

const compiled = new WeakMap<Lexicon, Topics>()

function compile(lexicon: Lexicon): Topics {
  const rows = (lexicon.data('arabic/ambiguous/topics.yaml') ?? []) as readonly TopicRow[]
  const clues = new Map<string, Clue[]>()
  rows.forEach((row, topic) => {
    for (const weight of ['strong', 'weak', 'armed'] as const)
      for (const clue of row[weight]?.flat() ?? []) {
        const keys = clueKeys(clue, lexicon)
        const list = clues.get(keys[0]!)
        if (list) list.push({ keys, topic, weight })
        else clues.set(keys[0]!, [{ keys, topic, weight }])
      }
  })
  const after = rows.map(({ years }) => new Set(years?.after.map(lexicon.fold)))
  return {
    rows,
    cluesAt: byShape(({ keys }) => keys.flatMap(key => clues.get(key) ?? [])),
    yearsAfter: byShape(({ keys }) =>
      rows.flatMap(({ years }, topic) =>
        years && keys.some(key => after[topic]!.has(key)) ? [{ topic, to: years.to }] : [],
      ),
    ),
  }
}

// Smaller numbers after عام are days or counts.
const EARLIEST = 100

/** Id of the topic (`arabic/ambiguous/topics.yaml`) in which the words of war mean no war here, or null. */
export function peacefulTopic(words: readonly TextWord[], lexicon: Lexicon): string | null {
  let topics = compiled.get(lexicon)
  if (!topics) {
    topics = compile(lexicon)
    compiled.set(lexicon, topics)
  }
  const { rows, cluesAt, yearsAfter } = topics
  const seen = rows.map(() => ({ strong: 0, weak: 0, armed: 0 }))
  words.forEach((word, i) => {
    // الحافلة matches both حافلة and الحافلة: a word tells of a topic once. Most words tell of none.
    let told: Set<string> | null = null
    for (const clue of cluesAt(word)) {
      told ??= new Set()
      const once = `${clue.topic} ${clue.weight}`
      if (told.has(once) || !startsHere(words, i, clue.keys)) continue
      told.add(once)
      seen[clue.topic]![clue.weight]++
    }
    const before = words[i - 1]
    if (word.shape.kind !== 'number' || !before) return
    const year = Number(word.shape.fold)
    for (const { topic, to } of yearsAfter(before)) if (year >= EARLIEST && year <= to) seen[topic]!.strong++
  })
  const topic = seen.findIndex(({ strong, weak, armed }) => !armed && (strong > 0 || weak > 1))
  return rows[topic]?.id ?? null
}
