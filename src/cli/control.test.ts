import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, riwaya } from './testing.ts'

test('control tells who was said to hold a place, and by whom', async () => {
  const dir = await folder()
  const text = 'outlet: وكالة الوادي\npublished: 2016-10-30\n\nسيطرت قوات النظام اليوم على قرية منيان غربي حلب.\n'
  await writeFile(join(dir, 'a.txt'), text)
  const kept = join(dir, 'record')
  await riwaya(['run', join(dir, 'a.txt'), '--record', kept, '--no-serve'])

  const { exit, out } = await riwaya(['control', 'منيان', '--record', kept])
  expect(exit).toBe(0)
  expect(out).toMatch(/control: .*Syria.*, from 2016-10-30, last told 2016-10-30\n +began a c1 = وكالة الوادي/)
  const [history] = JSON.parse((await riwaya(['control', 'منيان', '--record', kept, '--json'])).out)
  expect(history.spans).toMatchObject([{ kind: 'control', from: '2016-10-30', to: null }])

  expect((await riwaya(['control', 'عفرين', '--record', kept])).out).toContain('Nothing is told of who held')
  const unknown = await riwaya(['control', 'ززززز', '--record', kept])
  expect(unknown.exit).toBe(2)
  expect(unknown.err).toContain('No place is called')
})
