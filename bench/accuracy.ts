import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

// npm run bench -- --docs DIR --gold DIR --scorer FILE [scorer's own options]
// Codes the reports under --docs and hands the claims to a scorer, a program that takes --docs, --gold and --pred.
const { values, tokens } = parseArgs({
  strict: false,
  tokens: true,
  options: { docs: { type: 'string' }, gold: { type: 'string' }, scorer: { type: 'string' } },
})
const { docs, gold, scorer } = values
if (typeof docs !== 'string' || typeof gold !== 'string' || typeof scorer !== 'string') {
  console.error('npm run bench -- --docs DIR --gold DIR --scorer FILE')
  process.exit(2)
}
const own = new Set(['docs', 'gold', 'scorer'])
const passedOn = tokens.flatMap(token =>
  token.kind === 'positional' ? [token.value] : token.kind === 'option' && !own.has(token.name) ? [token.rawName] : [],
)
const folder = mkdtempSync(join(tmpdir(), 'riwaya-bench-'))
const claims = join(folder, 'claims.jsonl')
const run = (args: readonly string[]) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = status ?? 1
}
run([join(import.meta.dirname, '../src/cli/main.ts'), 'code', docs, '-o', claims])
run([scorer, '--docs', docs, '--gold', gold, '--pred', claims, ...passedOn])
rmSync(folder, { recursive: true })
