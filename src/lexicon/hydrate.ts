import { trie } from '../kit/index.ts'
import { type Compiled, FEATURES } from './compile.ts'
import { type FoldingData, folder } from './fold.ts'
import { type Entry, LEXEME_KINDS, type Lexeme, type LexemeKind } from './lexeme.ts'
import { entryData, type WordEntry, wordEntries } from './lexemes.ts'
import type { CliticData, Lexicon, Phrase } from './lexicon.ts'
import { actorsOf, nameIndex, outletsOf } from './name-rows.ts'
import type { Features } from './paradigms/verb.ts'
import { placeOf } from './place-rows.ts'
import type { World } from './world.ts'

/** Brings the compiled form to life: tables that are looked up in, their rows read when they are first asked for. */
export function hydrate(compiled: Compiled): Lexicon {
  const { version, data } = compiled
  const features = compiled.features.map(ofOneShape)
  const entries = withAllKeys(compiled.paths.map(path => wordEntries(data[path])))
  const lexemes = compiled.lexemes.map<Lexeme>(([kind, name, lemma, path, entry, participles]) => ({
    id: `${kind}:${name}`,
    kind: KINDS.get(kind)!,
    lemma,
    data: entryData(entries[path]![entry]!, participles === 1) as Lexeme['data'],
  }))
  const phrases = trie<Phrase>()
  for (const [words, lexeme] of compiled.phrases) phrases.add(words.split(' '), { lexeme: lexemes[lexeme]!, head: 0 })
  return {
    version,
    fold: folder(data['arabic/letters/folding.yaml'] as FoldingData),
    clitics: data['arabic/clitics/clitics.yaml'] as CliticData,
    lexemes,
    forms: formTable(compiled, lexemes, features),
    phrases,
    names: nameIndex(compiled.names),
    world: worldOf(compiled),
    data: path => data[path],
  }
}

// Every word of a report is asked, many times over, for the kind, the features and the entries of its readings. What is
// asked of objects of one form is found at one place, of many forms it is searched for: so all features have the same
// keys, all entries of all files too, and a kind is the very string that the code compares it with.
const KINDS: ReadonlyMap<string, LexemeKind> = new Map(LEXEME_KINDS.map(kind => [kind, kind]))

const ofOneShape = ({ pos, tense, voice, person, number, gender, construct, bound, alone }: Features): Features => ({
  pos,
  tense,
  voice,
  person,
  number,
  gender,
  construct,
  bound,
  alone,
})

function withAllKeys(files: readonly (readonly WordEntry[])[]): WordEntry[][] {
  const keys = [...new Set(files.flat().flatMap(entry => Object.keys(entry)))] as (keyof WordEntry)[]
  return files.map(entries => entries.map(entry => Object.fromEntries(keys.map(key => [key, entry[key]])) as WordEntry))
}

function formTable({ forms }: Compiled, lexemes: readonly Lexeme[], features: readonly Features[]): Lexicon['forms'] {
  const table = new Map<string, string | readonly Entry[]>()
  for (const line of forms.split('\n')) {
    const tab = line.indexOf('\t')
    table.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return {
    has: form => table.has(form),
    keys: () => table.keys(),
    get(form) {
      const found = table.get(form)
      if (typeof found !== 'string') return found
      const entries = found.split('\t').map<Entry>(cell => {
        const number = Number(cell)
        return { lexeme: lexemes[Math.floor(number / FEATURES)]!, features: features[number % FEATURES]! }
      })
      table.set(form, entries)
      return entries
    },
  }
}

function worldOf({ data, places }: Compiled): World {
  return {
    places: new Map(
      places.split('\n').map(line => {
        const place = placeOf(line)
        return [place.id, place]
      }),
    ),
    actors: new Map(actorsOf(data).map(actor => [actor.id, actor])),
    outlets: new Map(outletsOf(data).map(outlet => [outlet.id, outlet])),
  }
}
