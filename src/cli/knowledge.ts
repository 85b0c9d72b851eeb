import { type Lexicon, LexiconError, loadLexicon } from '../lexicon/index.ts'
import { EXIT, Stop } from './exit.ts'
import { problemLine } from './say.ts'

/** The lexicon, from the project or from another root that holds `arabic/` and `world/`. Throws `Stop` where it is broken. */
export function knowledge(root: string | undefined): Lexicon {
  try {
    return loadLexicon(root)
  } catch (error) {
    const lines = error instanceof LexiconError ? error.problems.map(problemLine) : [reason(error)]
    throw new Stop(EXIT.lexicon, [...lines, 'The lexicon is broken: nothing was done.'].join('\n'))
  }
}

// Files that are each right by themselves may still not fit together, or not be there.
function reason(error: unknown): string {
  return `${error instanceof Error ? error.message : String(error)}. "riwaya check" may tell more.`
}
