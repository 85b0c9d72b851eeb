import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { counted, progressLine } from '../../kit/index.ts'
import { loadLexicon, OWN_FOLDERS } from '../../lexicon/index.ts'
import type { Problem } from '../../record/index.ts'
import { EXIT } from '../exit.ts'
import { LEFT_OUT, type LeftOut } from '../gazetteer/entry.ts'
import { type Imported, readImport } from '../gazetteer/import.ts'
import { idsIn, ownFiles, writeOwn } from '../gazetteer/own-file.ts'
import { TableError } from '../gazetteer/table.ts'
import { stopIfInterrupted } from '../inputs.ts'
import type { Io } from '../io.ts'
import { knowledge, OWN_WORLD } from '../knowledge.ts'
import { problemLine } from '../say.ts'

export interface GazetteerOptions {
  readonly world?: string
  readonly lexicon?: string
  readonly names?: string
  readonly country?: string
  readonly sheet?: string
  readonly dryRun?: boolean
}

/** So many faults, and so many examples of a kind, are told one by one. */
const MOST_TOLD = 20
const MOST_SHOWN = 5

/** `riwaya gazetteer import`: a file of places into the person's own folder, whole or not at all. Gives the exit code. */
export async function importCommand(path: string, options: GazetteerOptions, io: Io): Promise<number> {
  const folder = options.world ?? OWN_WORLD
  const lexicon = knowledge({
    ...(options.lexicon !== undefined && { lexicon: options.lexicon }),
    ...(OWN_FOLDERS.some(part => existsSync(join(folder, part))) && { world: folder }),
  })
  const files = ownFiles(folder, path)
  const line = progressLine(io.err, io.now)
  const total = await stat(path).then(
    found => found.size,
    () => 0,
  )
  let imported: Imported
  try {
    imported = await readImport(path, lexicon, {
      ...options,
      without: idsIn(files),
      progress: (bytes, rows) => line.show(bytes, total, counted(rows, 'row')),
      aborted: () => io.signal.aborted,
    })
  } catch (error) {
    line.clear()
    if (!(error instanceof TableError)) throw error
    return refuse([error.problem], io)
  }
  line.clear()
  stopIfInterrupted(io.signal, 'Nothing was imported.')
  if (imported.problems.length > 0) return refuse(imported.problems, io)
  io.out.write(report(path, imported))
  if (imported.added.length === 0 && imported.pcodes.length === 0) {
    io.out.write('Nothing is new: nothing was written.\n')
    return EXIT.ok
  }
  if (options.dryRun) {
    io.out.write('Nothing was written (--dry-run).\n')
    return EXIT.ok
  }
  await writeOwn(files, imported, lexicon.fold)
  // The places are compiled now, so that the first work with them does not wait; a file that did not fit would show here.
  loadLexicon(options.lexicon, folder)
  io.out.write(
    `Written to ${files.places}${imported.pcodes.length > 0 ? ` and ${files.pcodes}` : ''}; read with all commands${folder === OWN_WORLD ? ' given here' : ` that say --world ${folder}`}.\n`,
  )
  return EXIT.ok
}

function refuse(problems: readonly Problem[], io: Io): number {
  for (const problem of problems.slice(0, MOST_TOLD)) io.err.write(`${problemLine(problem)}\n`)
  if (problems.length > MOST_TOLD) io.err.write(`(and ${counted(problems.length - MOST_TOLD, 'fault')} more)\n`)
  io.err.write('Nothing was imported.\n')
  return EXIT.faults
}

function report(path: string, imported: Imported): string {
  const { form, rows, added, same, pcodes, clashes, namesakes, left } = imported
  const kinds = Object.entries(Object.groupBy(added, ({ kind }) => kind)).map(
    ([kind, all]) => [kind, all!.length] as const,
  )
  const before = new Set(same.map(({ id }) => id))
  const codesOfKnown = pcodes.filter(({ place }) => before.has(place)).length
  const out = Object.entries(left).filter(([, n]) => n > 0)
  return [
    `${path}: ${form}, ${counted(rows, 'row')}`,
    `new        ${many(added.length)}`,
    ...(kinds.length > 0
      ? [
          indented(
            kinds
              .sort((a, b) => b[1] - a[1])
              .map(([kind, n]) => `${kind} ${many(n)}`)
              .join(' · '),
          ),
        ]
      : []),
    ...(namesakes.length > 0
      ? [indented(`${many(namesakes.length)} of them bear a name of another place as well; context will decide`)]
      : []),
    ...examples(namesakes, ({ entry, id }) => `line ${entry.line}: ${entry.id} ${entry.names[0]}, as ${id}`),
    `known      ${many(same.length)} already, by P-code or by name and place; they stay as they are`,
    ...examples(
      same,
      ({ entry, id, km }) =>
        `line ${entry.line}: ${entry.id} ${entry.names[0]} is ${id}${km === null ? '' : ` (${km.toFixed(1)} km)`}`,
    ),
    ...(pcodes.length > 0
      ? [`P-codes    ${many(codesOfKnown)} of places known already, ${many(pcodes.length - codesOfKnown)} of new ones`]
      : []),
    ...(clashes.length > 0 ? [`clashes    ${many(clashes.length)}`] : []),
    ...examples(clashes, ({ where, what }) => `${where}: ${what}`, MOST_TOLD),
    ...(out.length > 0
      ? [`left out   ${out.map(([why, n]) => `${many(n)} ${LEFT_OUT[why as LeftOut]}`).join(' · ')}`]
      : []),
    '',
  ].join('\n')
}

const indented = (text: string) => `           ${text}`

/** The first of a list, and how many more there are. */
function examples<T>(list: readonly T[], told: (item: T) => string, most = MOST_SHOWN): string[] {
  const lines = list.slice(0, most).map(item => indented(told(item)))
  return list.length > most ? [...lines, indented(`and ${many(list.length - most)} more`)] : lines
}

const many = (n: number) => n.toLocaleString('en-US')
