import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Lexicon, LexiconError, loadLexicon, OWN_FOLDERS } from '../lexicon/index.ts'
import { EXIT, Stop } from './exit.ts'
import { problemLine } from './say.ts'

/** A person's own places, read where nothing else is said and the folder is there. */
export const OWN_WORLD = 'my-world'

export interface KnowledgeOptions {
  /** Another root that holds `arabic/` and `world/`. */
  readonly lexicon?: string
  /** The folder of a person's own places. */
  readonly world?: string
}

/** The lexicon: the project's or another root's, and a person's own places beside it. Throws `Stop` where it is broken. */
export function knowledge({ lexicon, world }: KnowledgeOptions): Lexicon {
  checkRoot(lexicon)
  if (world !== undefined && !OWN_FOLDERS.some(part => existsSync(join(world, part))))
    throw new Stop(
      EXIT.usage,
      `${world}: There is no folder places/ in it. Give the folder that "riwaya gazetteer import" wrote to, or import into it first.`,
    )
  try {
    return loadLexicon(lexicon, world ?? (existsSync(OWN_WORLD) ? OWN_WORLD : null))
  } catch (error) {
    const lines = error instanceof LexiconError ? error.problems.map(problemLine) : [reason(error)]
    throw new Stop(EXIT.lexicon, [...lines, 'The lexicon is broken: nothing was done.'].join('\n'))
  }
}

/** A folder that was named as a lexicon holds one. Throws `Stop`. */
export function checkRoot(lexicon: string | undefined): void {
  if (lexicon === undefined || ['arabic', 'world'].every(part => existsSync(join(lexicon, part)))) return
  throw new Stop(
    EXIT.usage,
    `${lexicon}: There are no folders arabic/ and world/ in it. Give the folder that holds both, or leave --lexicon out.`,
  )
}

// Files that are each right by themselves may still not fit together, or not be there.
function reason(error: unknown): string {
  return `${error instanceof Error ? error.message : String(error)}. "riwaya check" may tell more.`
}
