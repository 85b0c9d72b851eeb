import type { Fold } from './fold.ts'
import type { Lexeme, LexemeKind } from './lexeme.ts'
import type { Phrase } from './lexicon.ts'
import type { ParsedData } from './load.ts'
import { declineAdjective, declineNoun, type NounData, type NounParadigm } from './paradigms/noun.ts'
import { conjugate, derived, type Form, type VerbData, type VerbParadigms } from './paradigms/verb.ts'

/** Which list of the lexicon holds which kind of word. A pattern ending in / is a folder. */
const LISTS: readonly { readonly path: string; readonly kind: LexemeKind }[] = [
  { path: 'arabic/words/function.yaml', kind: 'function' },
  { path: 'arabic/words/verbs.tsv', kind: 'general-verb' },
  { path: 'arabic/words/nouns.yaml', kind: 'general-noun' },
  { path: 'arabic/events/support.yaml', kind: 'support' },
  { path: 'arabic/events/causes.yaml', kind: 'cause' },
  { path: 'arabic/events/means.yaml', kind: 'means' },
  { path: 'arabic/events/', kind: 'event' },
  { path: 'arabic/casualties/', kind: 'event' },
  { path: 'arabic/sources/verbs.yaml', kind: 'saying' },
  { path: 'arabic/sources/heads.yaml', kind: 'source-head' },
  { path: 'arabic/sources/nouns.yaml', kind: 'attribution' },
  { path: 'arabic/actors/heads.yaml', kind: 'actor-head' },
  { path: 'arabic/actors/modifiers.yaml', kind: 'actor-modifier' },
  { path: 'arabic/actors/nationalities.yaml', kind: 'nationality' },
  { path: 'arabic/persons/victims.yaml', kind: 'victim' },
  { path: 'arabic/targets/things.yaml', kind: 'object' },
  { path: 'arabic/persons/titles.yaml', kind: 'title' },
  { path: 'arabic/persons/given-names.yaml', kind: 'given-name' },
  { path: 'arabic/places/kinds.yaml', kind: 'place-kind' },
  { path: 'arabic/places/directions.yaml', kind: 'direction' },
  { path: 'arabic/quantities/numbers.yaml', kind: 'number' },
  { path: 'arabic/quantities/approximators.yaml', kind: 'approximator' },
  { path: 'arabic/times/words.yaml', kind: 'time' },
  { path: 'arabic/status/words.yaml', kind: 'status' },
]

/** What an entry may say about its words: any of these, one or many. */
export interface WordEntry {
  readonly id?: string
  readonly word?: string
  readonly words?: readonly string[]
  readonly adj?: string
  readonly phrase?: string
  readonly phrases?: readonly string[]
  readonly root?: string
  readonly form?: number | string
  readonly present?: string
  readonly class?: string
  readonly verbs?: readonly VerbData[]
  readonly nouns?: readonly (NounData | string)[]
  readonly adjectives?: readonly (NounData | string)[]
  readonly plural?: readonly string[] | string
  readonly sound?: NounData['sound']
  readonly plural_only?: boolean
  readonly pair?: boolean
  readonly forms?: readonly string[]
  readonly dual?: string
  /** The active participle is used as the verb is (مشيراً إلى، مؤكداً أن). */
  readonly participles?: boolean
}

/** Where a lexeme's data stands: the entry of a file, and whether its participles count as its verb. */
export interface Origin {
  readonly path: string
  readonly entry: number
  readonly participles: boolean
}

interface Built {
  readonly lexemes: readonly Lexeme[]
  /** Beside each lexeme, where it is from. */
  readonly origins: readonly Origin[]
  readonly forms: readonly (readonly [Lexeme, Form])[]
  readonly phrases: readonly { readonly words: readonly string[]; readonly phrase: Phrase }[]
}

export interface Paradigms {
  readonly verb: VerbParadigms
  readonly noun: NounParadigm
}

/** Makes lexemes of all entries, with their inflected forms and phrases. */
export function lexemesOf(data: ParsedData, paradigms: Paradigms, fold: Fold): Built {
  const lexemes: Lexeme[] = []
  const origins: Origin[] = []
  const forms: [Lexeme, Form][] = []
  const phrases: { words: string[]; phrase: Phrase }[] = []
  for (const path of Object.keys(data).sort()) {
    const list = LISTS.find(l => (l.path.endsWith('/') ? path.startsWith(l.path) : l.path === path))
    if (!list) continue
    wordEntries(data[path]).forEach((given, index) => {
      const statement = (given as { type?: string }).type === 'statement' && given.participles !== false
      const participles = list.kind === 'saying' || statement
      const entry = entryData(given, participles)
      const make = (lemma: string): Lexeme => {
        const name = entry.id ?? lemma
        const lexeme: Lexeme = {
          id: `${list.kind}:${name || index}`,
          kind: list.kind,
          lemma: fold(lemma),
          data: entry as Readonly<Record<string, unknown>>,
        }
        lexemes.push(lexeme)
        origins.push({ path, entry: index, participles })
        return lexeme
      }
      for (const { lemma, made } of entryForms(entry, paradigms, fold)) {
        const lexeme = make(lemma)
        for (const form of made) forms.push([lexeme, form])
      }
      for (const phrase of [...(entry.phrase ? [entry.phrase] : []), ...(entry.phrases ?? [])]) {
        const lexeme = make(phrase)
        phrases.push({ words: phraseKeys(phrase, fold), phrase: { lexeme, head: 0 } })
      }
    })
  }
  return { lexemes, origins, forms, phrases }
}

/** The entries of a file of words; one that is a long list of words under `names` is a single entry. */
export function wordEntries(data: unknown): readonly WordEntry[] {
  if (Array.isArray(data)) return data as WordEntry[]
  const names = (data as { names?: unknown } | null)?.names
  if (!Array.isArray(names)) return []
  const several = (name: string) => name.includes(' ')
  return [{ words: names.filter(name => !several(name)), phrases: names.filter(several) }]
}

/** An entry as its lexemes carry it. */
export function entryData(entry: WordEntry, participles: boolean): WordEntry {
  return participles ? { ...entry, participles: true } : entry
}

/** Keys of a phrase's words: `{كلمة}` is any form of that dictionary word, a bare word is itself (clitics apart). */
export function phraseKeys(phrase: string, fold: Fold): string[] {
  return phrase
    .trim()
    .split(/\s+/)
    .map(word => (word.startsWith('{') ? `=${fold(word.slice(1, -1))}` : fold(word)))
}

function* entryForms(entry: WordEntry, paradigms: Paradigms, fold: Fold): Generator<{ lemma: string; made: Form[] }> {
  const verbs = [
    ...(entry.verbs ?? []),
    ...(entry.root ? [{ ...entry, form: Number(entry.form ?? 1) } as VerbData] : []),
  ]
  for (const verb of verbs) {
    const made = conjugate(verb.present ? verb : omitEmpty(verb), paradigms.verb, fold)
    const masdar = verb.masdar === false ? '' : derived(verb, 'masdar', paradigms.verb, fold)
    if (masdar) made.push(...declineNoun({ word: masdar, sound: 'f' }, paradigms.noun, fold))
    if (entry.participles) made.push(...participles(verb, paradigms, fold))
    yield { lemma: made[0]!.text, made }
  }
  const plural = typeof entry.plural === 'string' ? [entry.plural] : (entry.plural ?? [])
  const nouns = [...(entry.nouns ?? []), ...(entry.word ? [{ ...entry, plural } as NounData] : [])]
  for (const noun of nouns) {
    const given: NounData = typeof noun === 'string' ? { word: noun } : noun
    yield { lemma: given.word, made: declineNoun(given, paradigms.noun, fold) }
  }
  for (const adjective of [
    ...(entry.adjectives ?? []),
    ...(entry.adj ? [{ word: entry.adj, plural } as NounData] : []),
  ]) {
    const given: NounData = typeof adjective === 'string' ? { word: adjective } : adjective
    yield { lemma: given.word, made: declineAdjective(given, paradigms.noun, fold) }
  }
  for (const word of [...(entry.words ?? []), ...(entry.forms ?? []), ...(entry.dual ? [entry.dual] : [])]) {
    yield { lemma: word, made: [{ text: fold(word), features: { pos: 'word' } }] }
  }
}

function participles(verb: VerbData, paradigms: Paradigms, fold: Fold): Form[] {
  const made = declineAdjective(
    { word: derived(verb, 'active_participle', paradigms.verb, fold) },
    paradigms.noun,
    fold,
  )
  return made.map(form => ({ text: form.text, features: { ...form.features, pos: 'participle' } }))
}

// TSV rows carry empty cells where a YAML entry leaves the key out.
function omitEmpty(verb: VerbData): VerbData {
  return Object.fromEntries(Object.entries(verb).filter(([, value]) => value !== '')) as unknown as VerbData
}
