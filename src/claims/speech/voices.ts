import type { Lexicon } from '../../lexicon/index.ts'
import { type Chunk, type Frame, readingOf } from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'

/** Who has spoken so far in a report. */
export interface Voices {
  /** The speakers of the sentence before, for وأضاف and المصدر. */
  last: readonly Named[]
  /** The last sentence ended inside a quotation: what follows is theirs too. */
  quoting: boolean
  /** Everyone named so far, each with the body that a monitor's officer speaks for (رامي عبد الرحمن: المرصد). */
  readonly known: { readonly name: Named; readonly as: Named | null }[]
  /** Ids of `world/outlets` that are the report's own outlet. */
  readonly own: ReadonlySet<string>
}

/** No voice yet. `outlet`: as the report names its outlet, or null. */
export function voices(outlet: string | null, lexicon: Lexicon): Voices {
  return { last: [], quoting: false, known: [], own: (outlet && outletsByName(lexicon).get(outlet)) || NONE }
}

const NONE: ReadonlySet<string> = new Set()
const outlets = new WeakMap<Lexicon, ReadonlyMap<string, ReadonlySet<string>>>()

/** Ids of `world/outlets` by themselves and by their hosts. */
function outletsByName(lexicon: Lexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const before = outlets.get(lexicon)
  if (before) return before
  const made = new Map<string, Set<string>>()
  for (const [id, { hosts = [] }] of lexicon.world.outlets)
    for (const name of [id, ...hosts]) made.set(name, (made.get(name) ?? new Set()).add(id))
  outlets.set(lexicon, made)
  return made
}

// In code units: no report is longer, and the work on a book of them stays in proportion.
const REACH = 20_000

/** Each source of a claim once, under the fullest name that the claim has for it. */
export function oneName(sources: readonly Named[], { known }: Voices, lexicon: Lexicon): Named[] {
  const found = new Map<string, Named>()
  for (const source of sources) {
    const near = known.filter(k => Math.abs(k.name.start - source.start) < REACH)
    const key = (name: Named) => wordsOf(fullName(name, near, lexicon), lexicon).join(' ')
    const body = bodyOf(source, near, lexicon)
    // Whoever speaks for a body has its id.
    longer(found, key(source), body ? { ...source, id: source.id ?? body.id } : source, lexicon)
    if (body) longer(found, key(body), body, lexicon)
  }
  return [...found.values()]
}

function longer(found: Map<string, Named>, key: string, name: Named, lexicon: Lexicon): void {
  const before = found.get(key)
  if (!before || wordsOf(before, lexicon).length < wordsOf(name, lexicon).length) found.set(key, name)
}

/** مدير المرصد رامي عبد الرحمن, and عبد الرحمن after that: the monitor or outlet that its officer speaks for, or null. */
function bodyOf(source: Named, known: Voices['known'], lexicon: Lexicon): Named | null {
  const own = wordsOf(source, lexicon)
  const officer = known.find(
    k => k.as !== null && (k.name.start === source.start || short(own, wordsOf(k.name, lexicon), lexicon)),
  )
  return officer?.as ?? null
}

function fullName(source: Named, known: Voices['known'], lexicon: Lexicon): Named {
  const own = wordsOf(source, lexicon)
  let best = source
  let length = own.length
  for (const { name } of known) {
    const words = wordsOf(name, lexicon)
    const same =
      name.start === source.start ||
      short(own, words, lexicon) ||
      (source.id !== null && source.id === name.id && publishes(source.id, lexicon))
    if (same && words.length > length && words.length <= 6) {
      best = { ...name, from: 'context' }
      length = words.length
    }
  }
  return best
}

/** المرصد for المرصد السوري لحقوق الإنسان, المالكي for تركي المالكي. */
function short(own: readonly string[], full: readonly string[], lexicon: Lexicon): boolean {
  if (!own.length || own.length >= full.length) return false
  const article = lexicon.clitics.article
  if (own[0]!.startsWith(article) && own.every((word, i) => word === full[i])) return true
  return (
    full.length <= 4 &&
    !full[0]!.startsWith(article) &&
    own.every((word, i) => word === full[full.length - own.length + i])
  )
}

/** Monitors and outlets are bodies whose names all mean the same voice. */
export function publishes(id: string, lexicon: Lexicon): boolean {
  const outlet = lexicon.world.outlets.get(id)
  return (outlet !== undefined && outlet.kind !== 'ministry') || lexicon.world.actors.get(id)?.kind === 'monitor'
}

/** المصدر, المتحدث, الوكالة, البيان: a bare definite head is the one named before with the same head, or the last speaker. */
export function antecedent(frame: Frame, chunk: Chunk, source: Named, { last, known }: Voices): Named {
  const { lexicon } = frame
  const head = readingOf(frame.words[chunk.first], 'source-head', 'title')
  const whole = source.start === chunk.span.start && source.end === chunk.span.end && chunk.end === chunk.first + 1
  // مراسلنا, مصادرنا: the outlet's own, as those with the article, are who was named before by the same head.
  const ours = head !== undefined && head.pronoun !== '' && !(head.pronoun in lexicon.clitics.points_at)
  if ((!head?.article && !ours) || chunk.entity || !whole) return source
  const text = head.entry.lexeme.data['sense'] === 'text'
  const same = text
    ? undefined
    : known.findLast(({ name }) => {
        const words = wordsOf(name, lexicon)
        return (
          (words.length > 1 || isOurs(words[0]!, lexicon)) &&
          bare(words[0]!, lexicon) === bare(lexicon.fold(source.text), lexicon)
        )
      })?.name
  // الوزارة is a party of its own where no ministry was named before, and السكان are no single speaker.
  const many = head.entry.features.number === 'plural' && last.length < 2
  const named = same ?? (chunk.kind === 'actor' || ours || (many && !text) ? undefined : last[0])
  return named ? { ...named, from: 'context' } : source
}

/** مصادرنا: the pronoun of whoever speaks, which is none of those that point at somebody told of. */
const isOurs = (word: string, { clitics }: Lexicon) =>
  clitics.pronouns.some(p => !(p in clitics.points_at) && word.endsWith(p))

/** المصادر, مصادرنا: مصادر. */
function bare(word: string, lexicon: Lexicon): string {
  const { article, pronouns, points_at } = lexicon.clitics
  const own = pronouns.find(p => !(p in points_at) && word.endsWith(p))
  if (own) return word.slice(0, -own.length)
  return word.startsWith(article) ? word.slice(article.length) : word
}

const split = new WeakMap<Named, readonly string[]>()

/** The words of a name, folded; every source of a report is held against all who spoke before. */
function wordsOf(name: Named, lexicon: Lexicon): readonly string[] {
  const words = split.get(name) ?? splitName(name, lexicon)
  split.set(name, words)
  return words
}

// للمرصد and المرصد are one name.
function splitName(name: Named, lexicon: Lexicon): string[] {
  const { article, melted } = lexicon.clitics
  const words = lexicon
    .fold(name.text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const first = words[0]
  return first?.startsWith(melted.written) ? [article + first.slice(melted.written.length), ...words.slice(1)] : words
}
