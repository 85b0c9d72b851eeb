import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRecord } from '../store/index.ts'
import { folder, riwaya } from './testing.ts'

const report = (outlet: string, day: string, text: string) => `outlet: ${outlet}\npublished: ${day}\n\n${text}\n`

test('history tells what a later run changed in an incident and because of which report', async () => {
  const dir = await folder()
  await mkdir(join(dir, 'in'))
  await writeFile(
    join(dir, 'in', 'b.txt'),
    report('وكالة الوادي', '2018-03-17', 'قتل تسعة مدنيين في غارة روسية على سوق مدينة أريحا يوم 16 آذار 2018.'),
  )
  const args = ['run', join(dir, 'in'), '--record', join(dir, 'record'), '--no-serve']
  await riwaya(args)
  const kept = async () => {
    const record = openRecord(join(dir, 'record'), { readOnly: true })
    const { items } = await record.incidents({ types: ['airstrike'] })
    await record.close()
    return items
  }
  const [before] = await kept()
  const ask = () => riwaya(['history', before!.id, '--record', join(dir, 'record')])
  expect((await ask()).out).toContain('Nothing has changed')

  await writeFile(
    join(dir, 'in', 'a.txt'),
    report('صحيفة الساحل', '2018-03-16', 'قتل خمسة مدنيين في غارة جوية روسية على سوق مدينة أريحا اليوم.'),
  )
  await riwaya(args)
  expect((await kept()).map(({ id, killed }) => ({ id, killed }))).toEqual([
    { id: before!.id, killed: { min: 5, max: 9 } },
  ])
  const { exit, out } = await ask()
  expect(exit).toBe(0)
  expect(out).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z told: .*\n {4}because of a\n/)
  expect(out).toContain('killed: 9 to 9 → 5 to 9\n    because of a\n')
  // The explanation knows the incident by the id that it kept.
  const explained = await riwaya(['explain-incident', before!.id, '--record', join(dir, 'record')])
  expect(explained.out).toContain('In: 2')
  expect((await riwaya(['history', 'i-000000000000', '--record', join(dir, 'record')])).exit).toBe(2)
})
