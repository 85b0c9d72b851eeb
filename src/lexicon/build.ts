import { trie } from '../kit/index.ts'
import { type FoldingData, folder } from './fold.ts'
import { lexemesOf } from './lexemes.ts'
import { type CliticData, indexForms, type Lexicon, type NameHit, type Phrase } from './lexicon.ts'
import type { ParsedData } from './load.ts'
import type { NounParadigm } from './paradigms/noun.ts'
import type { VerbParadigms } from './paradigms/verb.ts'
import type { Actor, Outlet, Place, World } from './world.ts'

/** Turns parsed data files into the look-up form. Throws where a verb has no row in the paradigms. */
export function buildLexicon(data: ParsedData, version: string): Lexicon {
  const file = (path: string) => data[path]
  const all = <T>(prefix: string): T[] =>
    Object.keys(data)
      .filter(path => path.startsWith(prefix) && Array.isArray(data[path]))
      .flatMap(path => data[path] as T[])
  const fold = folder(file('arabic/letters/folding.yaml') as FoldingData)
  const endings = file('arabic/paradigms/endings.yaml') as VerbParadigms['endings'] & { noun: NounParadigm }
  const paradigms = {
    verb: { stems: file('arabic/paradigms/verb-stems.tsv') as VerbParadigms['stems'], endings },
    noun: endings.noun,
  }
  const { lexemes, forms, phrases } = lexemesOf(data, paradigms, fold)
  const phraseTrie = trie<Phrase>()
  for (const { words, phrase } of phrases) phraseTrie.add(words, phrase)
  const world = readWorld(all, file)
  return {
    version,
    fold,
    clitics: file('arabic/clitics/clitics.yaml') as CliticData,
    lexemes,
    forms: indexForms(forms),
    phrases: phraseTrie,
    names: nameTrie(world, (file('world/actors/metonyms.yaml') ?? []) as { word: string; actor: string }[], fold),
    world,
    data: file,
  }
}

function readWorld(all: <T>(prefix: string) => T[], file: (path: string) => unknown): World {
  const rows = all<Record<string, string>>('world/places/')
  const number = (cell: string | undefined) => (cell ? Number(cell) : null)
  const places = rows.map<Place>(row => ({
    id: row['id']!,
    names: (row['ar'] ?? '').split('|').filter(Boolean),
    latin: row['latin'] ?? '',
    kind: row['kind'] ?? 'area',
    parent: row['parent'] || null,
    lat: number(row['lat']),
    lon: number(row['lon']),
    precision: (row['precision'] || 'near') as Place['precision'],
    source: row['source'] ?? '',
  }))
  const metonyms = file('world/actors/metonyms.yaml')
  const actors = all<Actor>('world/actors/').filter(
    actor => !(metonyms as unknown[] | undefined)?.includes(actor) && actor.id,
  )
  return {
    places: new Map(places.map(p => [p.id, p])),
    actors: new Map(actors.map(a => [a.id, a])),
    outlets: new Map(all<Outlet>('world/outlets/').map(o => [o.id, o])),
  }
}

/** Words of a name as the text stage cuts them: letters and digits, folded. */
export function nameWords(name: string, fold: (text: string) => string): string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
}

function nameTrie(world: World, metonyms: readonly { word: string; actor: string }[], fold: (text: string) => string) {
  const names = trie<NameHit>()
  const add = (name: string, hit: NameHit) => {
    const words = nameWords(name, fold)
    if (words.length) names.add(words, hit)
  }
  for (const place of world.places.values())
    for (const name of new Set(place.names)) add(name, { kind: 'place', id: place.id, short: false })
  for (const actor of world.actors.values()) {
    for (const name of new Set(actor.names)) add(name, { kind: 'actor', id: actor.id, short: false })
    for (const name of new Set(actor.short ?? [])) add(name, { kind: 'actor', id: actor.id, short: true })
  }
  for (const outlet of world.outlets.values())
    for (const name of new Set(outlet.names)) add(name, { kind: 'outlet', id: outlet.id, short: false })
  for (const { word, actor } of metonyms) add(word, { kind: 'metonym', id: actor, short: false })
  return names
}
