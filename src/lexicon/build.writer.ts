import { statSync } from 'node:fs'
import { buildLexicon, LexiconError, loadLexicon } from './index.ts'

// npm run build
// Writes the compiled lexicon, `build/lexicon.json`, and says how long it takes to load.
try {
  const path = buildLexicon()
  const begun = performance.now()
  loadLexicon()
  const took = performance.now() - begun
  console.log(`${path}: ${(statSync(path).size / 1e6).toFixed(1)} MB, loaded in ${took.toFixed(0)} ms`)
} catch (error) {
  if (!(error instanceof LexiconError)) throw error
  console.error(error.message)
  process.exitCode = 65
}
