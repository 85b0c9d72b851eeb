import { isRecord } from '../../kit/index.ts'
import type { Finding } from './finding.ts'
import { type Entry, fault } from './source.ts'

type Fold = (text: string) => string

/** Folders whose ids share one space: a claim names a place, a party or an outlet by its id alone. */
const WORLD = /^world\/(?:places|actors|outlets)\//

/** Ids used twice within one kind of list, or among places, parties and outlets. */
export function idFaults(entries: readonly Entry[]): Finding[] {
  const seen = new Map<string, Entry>()
  const found: Finding[] = []
  for (const entry of entries) {
    if (typeof entry.data.id !== 'string') continue
    // One list may be spread over the files of a folder; ids of other folders never meet.
    const key = `${WORLD.test(entry.path) ? 'world' : entry.path.replace(/[^/]+$/, '')} ${entry.data.id}`
    const first = seen.get(key)
    if (first) found.push(fault(entry, 'id', { other: `${first.path}:${first.line}` }))
    else seen.set(key, entry)
  }
  return found
}

/** Sentences are compared by nothing but themselves. */
const SENTENCES = new Set(['catches', 'misses'])

/** Names within one entry that are equal, or become equal when folded. */
export function nameFaults(entry: Entry, fold: Fold): Finding[] {
  return listsOf(entry.data).flatMap(names => {
    const seen = new Map<string, string>()
    return names.flatMap(name => {
      const first = seen.get(fold(name))
      seen.set(fold(name), first ?? name)
      if (first === undefined) return []
      return [fault(entry, first === name ? 'twice' : 'folded', { found: name, other: first })]
    })
  })
}

function listsOf(data: Readonly<Record<string, unknown>>): string[][] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (SENTENCES.has(key)) return []
    if (Array.isArray(value) && value.every(part => typeof part === 'string')) return [value]
    // A place's names stand in one cell, parted by |.
    if (key === 'ar' && typeof value === 'string') return [value.split('|').filter(name => name !== '')]
    return isRecord(value) ? listsOf(value) : []
  })
}

/** Entries of one file of words that the program could not tell apart. */
export function entryFaults(entries: readonly Entry[], fold: Fold): Finding[] {
  const seen = new Map<string, Entry>()
  const found: Finding[] = []
  for (const entry of entries) {
    const word = entryWord(entry, fold)
    if (word === null) continue
    const first = seen.get(`${entry.path} ${word}`)
    if (first) found.push(fault(entry, 'entries', { found: entry.name, other: `${first.path}:${first.line}` }))
    else seen.set(`${entry.path} ${word}`, entry)
  }
  return found
}

// Verbs of one root and form differ by what else their entries say (present, class).
function entryWord({ data }: Entry, fold: Fold): string | null {
  if (typeof data.id === 'string') return null
  if (typeof data.word === 'string') return fold(data.word)
  if (typeof data.phrase === 'string') return fold(data.phrase)
  if (typeof data.root !== 'string') return null
  return [fold(data.root), data.form, data.present, data.class].join(' ')
}
