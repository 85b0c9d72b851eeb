import { EXIT, Stop } from '../exit.ts'
import { lookedText } from '../gazetteer/looked-text.ts'
import { type Looked, look } from '../gazetteer/lookup.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'

export interface LookupOptions {
  readonly near?: string
  readonly country?: string
  readonly on?: string
  readonly json?: boolean
  readonly lexicon?: string
  readonly world?: string
}

/** `riwaya lookup`: all that a name can mean, and what it is taken for in a context. Gives the exit code. */
export async function lookupCommand(name: string, options: LookupOptions, io: Io): Promise<number> {
  if (name.trim() === '') throw new Stop(EXIT.usage, 'Write a name, in quotation marks.')
  const lexicon = knowledge(options)
  const looked: Looked = look(name, options, lexicon)
  io.out.write(options.json ? `${JSON.stringify(looked, null, 2)}\n` : lookedText(looked))
  return EXIT.ok
}
