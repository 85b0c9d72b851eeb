import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CodedClaim, CodedReport } from './coded/index.ts'

/**
 * Runs somebody else's scorer: a program for Node that takes `--docs DIR --gold DIR --pred FILE`. It is handed
 * `docs/ID.json` ({id, outlet, published, title, text, sentences: [{start, end, text}]}), `gold/ID.json` and `FILE`, a
 * line a report ({id, claims}); claims say by `sentences` where they stand. Gives its exit code.
 */
export function foreignScore(
  scorer: string,
  options: readonly string[],
  coded: readonly CodedReport[],
  told: readonly (readonly CodedClaim[])[],
): number {
  const folder = mkdtempSync(join(tmpdir(), 'riwaya-bench-'))
  try {
    const [docs, gold, pred] = [join(folder, 'docs'), join(folder, 'gold'), join(folder, 'claims.jsonl')]
    for (const one of [docs, gold]) mkdirSync(one)
    for (const { report, sentences, claims } of coded) {
      const { id, outlet, published, title, text } = report
      const cut = sentences.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
      const name = `${encodeURIComponent(id)}.json`
      writeFileSync(join(docs, name), JSON.stringify({ id, outlet, published, title, text, sentences: cut }))
      writeFileSync(join(gold, name), JSON.stringify({ id, claims }))
    }
    const lines = coded.map(({ report: { id } }, n) => JSON.stringify({ id, claims: told[n] }))
    writeFileSync(pred, `${lines.join('\n')}\n`)
    const args = [scorer, '--docs', docs, '--gold', gold, '--pred', pred, ...options]
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
