import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { byCodeUnit, sha256 } from '../kit/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { version } from './version.ts'

/** The stages whose code decides what is read from a text. */
const STAGES = ['kit', 'lexicon', 'text', 'mentions', 'claims']
/** Those whose code decides which claims tell one happening. */
const JOINING = ['kit', 'incidents']

/** Names what coded a report: package, code of the stages, lexicon. A report is coded anew only where this differs. */
export function coderVersion(lexicon: Lexicon): string {
  return `riwaya ${version} code ${codeHash(STAGES).slice(0, 12)} lexicon ${lexicon.version.slice(0, 12)}`
}

/** Names what joined claims. All of a record is joined anew only where this differs. */
export function joiningVersion(lexicon: Lexicon): string {
  return `riwaya ${version} code ${codeHash(JOINING).slice(0, 12)} lexicon ${lexicon.version.slice(0, 12)}`
}

function codeHash(stages: readonly string[]): string {
  const source = fileURLToPath(new URL('..', import.meta.url))
  const files = stages
    .flatMap(stage =>
      readdirSync(`${source}${stage}`, { recursive: true, encoding: 'utf8' }).map(name => `${stage}/${name}`),
    )
    .filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  return sha256(
    files
      .sort(byCodeUnit)
      .map(path => `${path}\0${readFileSync(source + path, 'utf8')}`)
      .join('\0'),
  )
}
