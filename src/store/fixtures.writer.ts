import { coded } from './fixtures.ts'
import { openRecord } from './index.ts'

/** Puts batches until it is killed; prints a line for each one that is kept. */
const [, , dir, size] = process.argv
const record = openRecord(dir!)
for (let batch = 0; ; batch++) {
  const at = batch * Number(size)
  await record.putReports(
    Array.from({ length: Number(size) }, (_, n) => coded(at + n, undefined, 8)),
    'writer',
  )
  process.stdout.write(`kept ${batch}\n`)
}
