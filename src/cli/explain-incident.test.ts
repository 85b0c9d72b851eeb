import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRecord } from '../store/index.ts'
import { folder, reportText, riwaya } from './testing.ts'

test('explain-incident says why each claim is in and the nearest is out', async () => {
  const dir = await folder()
  await mkdir(join(dir, 'in'))
  for (let n = 0; n < 3; n++) await writeFile(join(dir, 'in', `${n}.txt`), reportText(n))
  const kept = join(dir, 'record')
  await riwaya(['run', join(dir, 'in'), '--record', kept, '--no-serve'])
  const record = openRecord(kept, { readOnly: true })
  const [incident] = (await record.incidents()).items.toSorted((a, b) => b.claims.length - a.claims.length)
  await record.close()

  const { exit, out } = await riwaya(['explain-incident', incident!.id, '--record', kept])
  expect(exit).toBe(0)
  expect(out).toContain(`Incident ${incident!.id}: ${incident!.types.join(', ')}`)
  expect(out).toContain(`In: ${incident!.claims.length}`)
  for (const { report, claim } of incident!.claims) expect(out).toContain(`  ${report} ${claim} (`)
  expect(out).toMatch(/Nearest that is out\n {2}\d c\d|No other claim came near/)

  const asJson = JSON.parse((await riwaya(['explain-incident', incident!.id, '--record', kept, '--json'])).out)
  expect(asJson.in.map((link: { claim: object }) => link.claim)).toEqual(expect.arrayContaining([...incident!.claims]))

  const unknown = await riwaya(['explain-incident', 'i-000000000000', '--record', kept])
  expect(unknown.exit).toBe(2)
  expect(unknown.err).toContain('There is no incident i-000000000000')
})
