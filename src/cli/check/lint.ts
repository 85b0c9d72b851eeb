import {
  dataFiles,
  type Fold,
  folder,
  type Lexicon,
  LexiconError,
  loadLexicon,
  type Parsed,
  parseFile,
  validate,
} from '../../lexicon/index.ts'
import type { Problem } from '../../record/index.ts'
import { actorFaults } from './actors.ts'
import { entryFaults, idFaults, nameFaults } from './doubles.ts'
import type { Finding } from './finding.ts'
import { letterFaults } from './letters.ts'
import { outletFaults } from './outlets.ts'
import { placeFaults } from './places.ts'
import { type Entry, entriesOf, fault } from './source.ts'

export interface Linted {
  readonly files: number
  readonly entries: readonly Entry[]
  readonly findings: readonly Finding[]
  /** Null where the files are too broken to be compiled. */
  readonly lexicon: Lexicon | null
}

/** Reads every data file of a root and says what is wrong with it, ordered by file and line. */
export function lint(root: string | undefined): Linted {
  const parsed = dataFiles(root).map(parseFile)
  const broken = parsed.flatMap(file => [...file.problems, ...(file.problems.length > 0 ? [] : validate(file))])
  const entries = parsed.flatMap(entriesOf)
  const { lexicon, findings } =
    broken.length > 0 ? { lexicon: null, findings: broken.map(loadFault) } : compiled(root, parsed)
  const all = [...findings, ...entryLints(entries, lexicon?.fold ?? foldOf(parsed))]
  return { files: parsed.length, entries, findings: all.sort(byPlace), lexicon }
}

/** The folding alone, where the rest cannot be compiled: a person mends more at once. */
function foldOf(parsed: readonly Parsed[]): Fold {
  const letters = parsed.find(({ path }) => path === 'arabic/letters/folding.yaml')
  try {
    return folder(letters?.data as Parameters<typeof folder>[0])
  } catch {
    return text => text
  }
}

function compiled(root: string | undefined, parsed: readonly Parsed[]) {
  try {
    return { lexicon: loadLexicon(root), findings: [] }
  } catch (error) {
    if (error instanceof LexiconError) return { lexicon: null, findings: error.problems.map(loadFault) }
    const found = error instanceof Error ? error.message : String(error)
    const path = parsed.find(file => found.includes(file.path))?.path ?? 'arabic'
    return { lexicon: null, findings: [fault({ path, line: 1, name: '', data: {} }, 'compile', { found })] }
  }
}

function entryLints(entries: readonly Entry[], fold: Fold): Finding[] {
  const under = (folder: string) => entries.filter(entry => entry.path.startsWith(folder))
  return [
    ...entries.flatMap(letterFaults),
    ...idFaults(entries),
    ...entries.flatMap(entry => nameFaults(entry, fold)),
    ...entryFaults(under('arabic/'), fold),
    ...under('arabic/events/').flatMap(exampleFaults),
    ...placeFaults(under('world/places/')),
    ...actorFaults(under('world/actors/')),
    ...outletFaults(under('world/outlets/'), under('world/actors/')),
  ]
}

/** An entry that shows what it catches must show what it passes over. */
function exampleFaults(entry: Entry): Finding[] {
  const { catches, misses } = entry.data
  if (!Array.isArray(catches)) return []
  return Array.isArray(misses) && misses.length > 0 ? [] : [fault(entry, 'misses')]
}

function loadFault({ level, where, what, remedy }: Problem): Finding {
  const [, path = where, line = '1'] = /^(.*):(\d+)$/.exec(where) ?? []
  return { level, path, line: Number(line), entry: '', code: 'load', values: { found: what, given: remedy } }
}

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line
}
