import { type Joining, joining, type ResolveOptions } from '../incidents/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { joiningVersion } from './coder-version.ts'
import { properWords } from './proper-words.ts'

/** How incidents are resolved with what the lexicon knows. */
export function resolveOptions(lexicon: Lexicon): ResolveOptions {
  const grades = lexicon.data('world/grades.yaml') as ResolveOptions['grades']
  const attributions = lexicon.data('world/attributions.yaml') as ResolveOptions['attributions']
  const names = (phrase: string): string[] => properWords(phrase, lexicon)
  return { fold: lexicon.fold, names, ...(grades && { grades }), ...(attributions && { attributions }) }
}

/** How a record finds its incidents with what the lexicon knows. */
export function joiningOf(lexicon: Lexicon): Joining {
  return joining(lexicon.world, resolveOptions(lexicon), joiningVersion(lexicon))
}
