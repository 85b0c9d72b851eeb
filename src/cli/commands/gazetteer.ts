import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { counted, progressLine } from '../../kit/index.ts'
import { loadLexicon } from '../../lexicon/index.ts'
import type { Problem } from '../../record/index.ts'
import { EXIT } from '../exit.ts'
import { LEFT_OUT, type LeftOut } from '../gazetteer/entry.ts'
import { type Imported, readImport } from '../gazetteer/import.ts'
import { idsIn, ownFile, writeOwn } from '../gazetteer/own-file.ts'
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
    ...(existsSync(join(folder, 'places')) && { world: folder }),
  })
  const target = ownFile(folder, path)
  const line = progressLine(io.err, io.now)
  const total = await stat(path).then(
    found => found.size,
    () => 0,
  )
  let imported: Imported
  try {
    imported = await readImport(path, lexicon, {
      ...options,
      without: idsIn(target),
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
  if (imported.added.length === 0) {
    io.out.write('Nothing is new: nothing was written.\n')
    return EXIT.ok
  }
  if (options.dryRun) {
    io.out.write('Nothing was written (--dry-run).\n')
    return EXIT.ok
  }
  await writeOwn(target, imported.added, lexicon.fold)
  // The places are compiled now, so that the first work with them does not wait; a file that did not fit would show here.
  loadLexicon(options.lexicon, folder)
  io.out.write(
    `Written to ${target}; read with all commands${folder === OWN_WORLD ? ' given here' : ` that say --world ${folder}`}.\n`,
  )
  return EXIT.ok
}

function refuse(problems: readonly Problem[], io: Io): number {
  for (const problem of problems.slice(0, MOST_TOLD)) io.err.write(`${problemLine(problem)}\n`)
  if (problems.length > MOST_TOLD) io.err.write(`(and ${counted(problems.length - MOST_TOLD, 'fault')} more)\n`)
  io.err.write('Nothing was imported.\n')
  return EXIT.faults
}

function report(path: string, { form, rows, added, same, namesakes, left }: Imported): string {
  const lines = [`${path}: ${form}, ${counted(rows, 'row')}`, `new        ${many(added.length)}`]
  const kinds = Object.entries(Object.groupBy(added, ({ kind }) => kind)).map(
    ([kind, all]) => [kind, all!.length] as const,
  )
  if (kinds.length > 0)
    lines.push(
      `           ${kinds
        .sort((a, b) => b[1] - a[1])
        .map(([kind, n]) => `${kind} ${many(n)}`)
        .join(' · ')}`,
    )
  if (namesakes > 0)
    lines.push(`           ${many(namesakes)} of them bear a name of another place as well; context will decide`)
  lines.push(`known      ${many(same.length)} already, by name and place; they stay as they are`)
  for (const { entry, id, km } of same.slice(0, MOST_SHOWN))
    lines.push(
      `           line ${entry.line}: ${entry.id} ${entry.names[0]} is ${id}${km === null ? '' : ` (${km.toFixed(1)} km)`}`,
    )
  if (same.length > MOST_SHOWN) lines.push(`           and ${many(same.length - MOST_SHOWN)} more`)
  const out = Object.entries(left).filter(([, n]) => n > 0)
  if (out.length > 0)
    lines.push(`left out   ${out.map(([why, n]) => `${many(n)} ${LEFT_OUT[why as LeftOut]}`).join(' · ')}`)
  return `${lines.join('\n')}\n`
}

const many = (n: number) => n.toLocaleString('en-US')
