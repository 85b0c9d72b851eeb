import { type Trie, trie } from '../kit/index.ts'
import type { Fold } from './fold.ts'
import type { Lexicon, NameHit } from './lexicon.ts'
import type { ParsedData } from './load.ts'
import type { Actor, Outlet } from './world.ts'

/** Words of a name as the text stage cuts them: letters and digits, folded. */
export function nameWords(name: string, fold: Fold): string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What a hit is, in one letter: `s` is the short form of an actor. */
const LETTERS = { p: 'place', a: 'actor', s: 'actor', o: 'outlet', m: 'metonym' } as const
type Letter = keyof typeof LETTERS

/** All names of the world by their first word: a row is that word, then twice as many cells: the words after it, and letter and id. */
export function nameRows(places: readonly (readonly string[])[], data: ParsedData, fold: Fold): string[] {
  const names = new Map<string, string[]>()
  const add = (all: readonly string[], letter: Letter, id: string) => {
    for (const name of new Set(all)) {
      const words = nameWords(name, fold).join(' ')
      if (!words) continue
      const hits = names.get(words)
      if (hits) hits.push(letter + id)
      else names.set(words, [letter + id])
    }
  }
  for (const cells of places) add(cells[1]!.split('|').filter(Boolean), 'p', cells[0]!)
  for (const actor of actorsOf(data)) {
    add(actor.names, 'a', actor.id)
    add(actor.short ?? [], 's', actor.id)
  }
  for (const outlet of outletsOf(data)) add(outlet.names, 'o', outlet.id)
  for (const { word, actor } of metonymsOf(data)) add([word], 'm', actor)
  addNamesakes(names, data, fold)
  const rows = new Map<string, string[]>()
  for (const [name, hits] of names) {
    const [first, ...rest] = name.split(' ') as [string, ...string[]]
    const row = rows.get(first) ?? [first]
    rows.set(first, row)
    for (const hit of hits) row.push(rest.join(' '), hit)
  }
  return [...rows.values()].map(row => row.join('\t'))
}

/** قرية الزيدية, listed so for one village, may be any place that is listed as الزيدية. */
function addNamesakes(names: ReadonlyMap<string, string[]>, data: ParsedData, fold: Fold): void {
  const kinds = new Set(kindsOf(data).map(fold))
  for (const [name, hits] of names) {
    const space = name.indexOf(' ')
    if (space < 0 || !kinds.has(name.slice(0, space)) || !hits.some(hit => hit.startsWith('p'))) continue
    for (const hit of names.get(name.slice(space + 1)) ?? [])
      if (hit.startsWith('p') && !hits.includes(hit)) hits.push(hit)
  }
}

const kindsOf = (data: ParsedData) =>
  (data['arabic/places/kinds.yaml'] as readonly { word?: string }[]).flatMap(({ word }) => (word ? [word] : []))

/** The look-up over such rows. A row is read when its first word is first met. */
export function nameIndex(text: string): Lexicon['names'] {
  const rows = new Map<string, string | Trie<NameHit>>()
  for (const line of text.split('\n')) rows.set(line.slice(0, line.indexOf('\t')), line)
  const rowOf = (first: string): Trie<NameHit> | undefined => {
    const row = rows.get(first)
    if (typeof row !== 'string') return row
    const read = readRow(row)
    rows.set(first, read)
    return read
  }
  return {
    branch: first => rowOf(first)?.branch(first),
    match: (words, at, first = words[at] ?? '', join) => rowOf(first)?.match(words, at, first, join) ?? [],
  }
}

function readRow(line: string): Trie<NameHit> {
  const [first, ...cells] = line.split('\t') as [string, ...string[]]
  const names = trie<NameHit>()
  for (let i = 0; i < cells.length; i += 2) {
    const letter = cells[i + 1]![0] as Letter
    const hit: NameHit = { kind: LETTERS[letter], id: cells[i + 1]!.slice(1), short: letter === 's' }
    names.add(cells[i] ? [first, ...cells[i]!.split(' ')] : [first], hit)
  }
  return names
}

const METONYMS = 'world/actors/metonyms.yaml'

const listOf = <T>(data: ParsedData, folder: string): T[] =>
  Object.keys(data)
    .filter(path => path.startsWith(folder) && path !== METONYMS && Array.isArray(data[path]))
    .flatMap(path => data[path] as T[])

export const actorsOf = (data: ParsedData) => listOf<Actor>(data, 'world/actors/').filter(actor => actor.id)
export const outletsOf = (data: ParsedData) => listOf<Outlet>(data, 'world/outlets/')

const metonymsOf = (data: ParsedData) => (data[METONYMS] ?? []) as readonly { word: string; actor: string }[]
