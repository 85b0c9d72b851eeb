import { packed } from '../kit/index.ts'
import type { Entry, LexemeKind, Lexicon } from '../lexicon/index.ts'
import { noAnswers } from './by-shape.ts'

/** One way to read a word: clitics off, an entry of the lexicon left. */
export interface Reading {
  readonly entry: Entry
  readonly conjunction: string
  readonly preposition: string
  readonly future: boolean
  readonly article: boolean
  readonly pronoun: string
}

/** What can be said of a word by its letters alone. Shared by all occurrences of the same letters. */
export interface WordShape {
  readonly fold: string
  readonly kind: 'arabic' | 'number' | 'latin'
  readonly readings: readonly Reading[]
  /** The word as it may begin a name: as written, and with leading و ف ب ل ك off (article kept). */
  readonly starts: readonly Start[]
  /** Keys by which phrases find it: `=lemma` for every reading, and the letters without clitics. */
  readonly keys: readonly string[]
  /** What was asked of it before, by question: see `byShape`. */
  readonly answers: unknown[]
}

export interface Start {
  readonly text: string
  readonly conjunction: string
  readonly preposition: string
}

/** The shape of a word as it is written, or null where no letter of it is left when it is folded. */
export type Analyse = (written: string) => WordShape | null

// Twice the spellings of 3,700 reports. With what is asked of it a word takes about a kilobyte.
const CACHE_LIMIT = 100_000
const SHORT = new Set<LexemeKind>(['place-kind', 'general-noun', 'event', 'support'])

/** Analyses words by the lexicon; remembers what it has seen. */
export function analyser(lexicon: Lexicon): Analyse {
  const spellings = new Map<string, WordShape | null>()
  const shapes = new Map<string, WordShape>()
  const shapeOf = (written: string) => {
    const folded = lexicon.fold(written).replaceAll(' ', '')
    if (!folded) return null
    // Its folded ه is no pronoun.
    const taMarbuta = written.endsWith('\u0629')
    const key = taMarbuta ? `${folded}\u0629` : folded
    let shape = shapes.get(key)
    if (!shape) {
      shape = analyseWord(folded, taMarbuta, lexicon)
      shapes.set(key, shape)
    }
    return shape
  }
  return written => {
    const known = spellings.get(written)
    if (known !== undefined) return known
    if (spellings.size > CACHE_LIMIT) {
      spellings.clear()
      shapes.clear()
    }
    const shape = shapeOf(written)
    spellings.set(written, shape)
    return shape
  }
}

function analyseWord(fold: string, taMarbuta: boolean, lexicon: Lexicon): WordShape {
  const first = fold.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39)
    return {
      fold,
      kind: 'number',
      readings: packed([]),
      starts: [{ text: fold, conjunction: '', preposition: '' }],
      keys: [fold],
      answers: noAnswers(),
    }
  if (first < 0x600)
    return {
      fold,
      kind: 'latin',
      readings: packed([]),
      starts: [{ text: fold, conjunction: '', preposition: '' }],
      keys: [fold],
      answers: noAnswers(),
    }
  const starts = nameStarts(fold, lexicon)
  const readings: Reading[] = []
  const keys = new Set<string>()
  for (const start of starts) {
    keys.add(start.text)
    readStart(start, taMarbuta, lexicon, readings)
    if (start.text.startsWith(lexicon.clitics.article) && start.text.length > 3)
      keys.add(start.text.slice(lexicon.clitics.article.length))
  }
  if (!readings.length) for (const start of starts) readWithAlif(start, lexicon, readings)
  for (const reading of readings) keys.add(`=${reading.entry.lexeme.lemma}`)
  return {
    fold,
    kind: 'arabic',
    readings: packed(readings),
    starts: packed(starts),
    keys: [...keys],
    answers: noAnswers(),
  }
}

// و and ف may precede ب ل ك; at least three letters must stay.
function nameStarts(fold: string, { clitics, forms }: Lexicon): Start[] {
  const starts: Start[] = [{ text: fold, conjunction: '', preposition: '' }]
  const strip = (from: Start) => {
    const { text, conjunction } = from
    if (text.startsWith(clitics.melted.written) && text.length > 3) {
      starts.push({
        text: clitics.article + text.slice(clitics.melted.written.length),
        conjunction,
        preposition: clitics.melted.is[0]!,
      })
      // للواء, للبنان: the second ل may belong to the name.
    }
    const letter = text[0]!
    // Two letters stay only of a word for a place or of a listed noun: بحي, بسد, لفك, بشن.
    const stays = text.length > 3 || forms.get(text.slice(1))?.some(entry => SHORT.has(entry.lexeme.kind))
    if (clitics.prepositions.includes(letter) && stays)
      starts.push({ text: text.slice(1), conjunction, preposition: letter })
  }
  strip(starts[0]!)
  if (clitics.conjunctions.includes(fold[0]!) && fold.length > 2) {
    const bare: Start = { text: fold.slice(1), conjunction: fold[0]!, preposition: '' }
    starts.push(bare)
    strip(bare)
  }
  return starts
}

function endsInPronoun({ lexeme }: Entry, stem: string, { fold }: Lexicon): boolean {
  const words = (lexeme.data['words'] ?? []) as readonly string[]
  return words.some(word => word.endsWith('ه') && fold(word) === stem)
}

/** قتلو, تعرضو: verbs of which the alif was left out. */
function readWithAlif(start: Start, lexicon: Lexicon, out: Reading[]): void {
  const { written, is } = lexicon.clitics.dropped_alif
  if (!start.text.endsWith(written) || start.text.length < SHORTEST_VERB) return
  const found: Reading[] = []
  readStart({ ...start, text: start.text.slice(0, -written.length) + is }, false, lexicon, found)
  out.push(...found.filter(({ entry: { features } }) => features.pos === 'verb' && features.number === 'plural'))
}

// In letters: قتلو; أبو is no verb.
const SHORTEST_VERB = 4

function readStart(start: Start, taMarbuta: boolean, lexicon: Lexicon, out: Reading[]): void {
  const { clitics, forms } = lexicon
  const { text, conjunction, preposition } = start
  const add = (stem: string, article: boolean, pronoun: string, future: boolean) => {
    for (const entry of forms.get(stem) ?? []) {
      const verb = entry.features.pos === 'verb'
      if (verb && (article || (preposition && !(preposition === 'ل' && entry.features.tense === 'present')))) continue
      if (future && !(verb && entry.features.tense === 'present')) continue
      if (pronoun && article) continue
      if (pronoun ? entry.features.alone : entry.features.bound) continue
      // Function words take pronouns and conjunctions of their own accord; they are listed as they stand.
      if (entry.lexeme.kind === 'function' && (article || future)) continue
      // آلية is not إليه: folded they are one.
      if (taMarbuta && entry.lexeme.kind === 'function' && endsInPronoun(entry, stem, lexicon)) continue
      out.push({ entry, conjunction, preposition, future, article, pronoun })
    }
  }
  const stems = (stem: string, article: boolean, future: boolean) => {
    add(stem, article, '', future)
    if (article) return
    for (const pronoun of clitics.pronouns) {
      if ((taMarbuta && pronoun === 'ه') || !stem.endsWith(pronoun) || stem.length - pronoun.length < 2) continue
      const rest = stem.slice(0, -pronoun.length)
      add(rest, false, pronoun, future)
      for (const { written, is } of clitics.before_pronoun)
        if (rest.endsWith(written)) add(rest.slice(0, -written.length) + is, false, pronoun, future)
    }
  }
  stems(text, false, false)
  if (text.startsWith(clitics.article) && text.length > 3) stems(text.slice(clitics.article.length), true, false)
  if (!preposition && text.startsWith(clitics.future) && text.length > 3) stems(text.slice(1), false, true)
}
