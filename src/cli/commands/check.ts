import { counted } from '../../kit/index.ts'
import { runExamples } from '../check/examples.ts'
import { findingLine } from '../check/finding.ts'
import { lint } from '../check/lint.ts'
import type { Lang } from '../check/messages.ts'
import { EXIT } from '../exit.ts'
import type { Io } from '../io.ts'
import { checkRoot } from '../knowledge.ts'

export interface CheckOptions {
  readonly lang: Lang
  readonly lexicon?: string
}

/** `riwaya check`: every fault of the lexicon as one line, then a summary. Gives the exit code. */
export async function checkCommand({ lang, lexicon: root }: CheckOptions, io: Io): Promise<number> {
  checkRoot(root)
  const { files, entries, findings, lexicon } = lint(root)
  const examples = lexicon ? runExamples(entries, lexicon) : null
  const all = [...findings, ...(examples?.findings ?? [])]
  for (const finding of all) io.out.write(`${findingLine(finding, lang)}\n`)
  const errors = all.filter(({ level }) => level === 'error').length
  const warnings = all.length - errors
  const counts = { files, entries: entries.length, ...(examples ?? { caught: 0, passedOver: 0, knownFailures: 0 }) }
  io.out.write(lang === 'ar' ? arabic(counts, errors, warnings) : english(counts, errors, warnings))
  return errors > 0 ? EXIT.faults : EXIT.ok
}

interface Totals {
  readonly files: number
  readonly entries: number
  readonly caught: number
  readonly passedOver: number
  readonly knownFailures: number
}

function english({ files, entries, caught, passedOver, knownFailures }: Totals, errors: number, warnings: number) {
  return (
    `${counted(files, 'file')}, ${counted(entries, 'entry', 'entries')}; ` +
    `examples: ${caught} caught, ${passedOver} passed over, ${knownFailures} known to fail; ` +
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}\n`
  )
}

function arabic({ files, entries, caught, passedOver, knownFailures }: Totals, errors: number, warnings: number) {
  return (
    `الملفات: ${files}، المداخل: ${entries}؛ ` +
    `الأمثلة: ${caught} التُقطت، ${passedOver} تُركت، ${knownFailures} إخفاق معروف؛ ` +
    `الأخطاء: ${errors}، التنبيهات: ${warnings}\n`
  )
}
