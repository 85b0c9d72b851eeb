import { type Lexicon, LexiconError, loadLexicon } from '../lexicon/index.ts'
import { EXIT, Stop } from './exit.ts'
import { problemLine } from './say.ts'

/** The lexicon, from the project or from another root that holds `arabic/` and `world/`. Throws `Stop` where it is broken. */
export function knowledge(root: string | undefined): Lexicon {
  try {
    return loadLexicon(root)
  } catch (error) {
    if (!(error instanceof LexiconError)) throw error
    const lines = error.problems.map(problemLine)
    throw new Stop(EXIT.lexicon, [...lines, 'The lexicon is broken: nothing was done.'].join('\n'))
  }
}
