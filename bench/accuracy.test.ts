import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'riwaya-bench-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CLAIM = {
  id: 'c1',
  type: 'airstrike',
  status: 'reported',
  trigger: 'غارة',
  evidence: ['قُتل تسعة مدنيين'],
  actors: [],
  targets: [],
  places: ['بلدة سراقب'],
  date: { from: '2018-03-02', to: '2018-03-02' },
  casualties: [{ outcome: 'killed', min: 9, max: 9, who: 'civilians' }],
  sources: [],
}
// Answers with what it was handed.
const SCORER = `import { readFileSync } from 'node:fs'
const [docs, gold, pred] = [3, 5, 7].map(n => process.argv[n])
const read = path => JSON.parse(readFileSync(path, 'utf8'))
console.log(read(docs + '/a.json').sentences.length, read(gold + '/a.json').claims[0].sentences, read(pred).claims[0].type, ...process.argv.slice(8))`

const file = (path: string, text: string) => writeFileSync(join(folder, path), text)
beforeAll(() => {
  for (const name of ['set', 'broken']) {
    mkdirSync(join(folder, name))
    file(
      `${name}/a.txt`,
      'published: 2018-03-02\n\nغارة على سراقب\nقُتل تسعة مدنيين في غارة جوية على بلدة سراقب اليوم.\n',
    )
  }
  file('set/a.coding.json', JSON.stringify({ id: 'a', claims: [CLAIM] }))
  file('broken/a.coding.json', JSON.stringify({ id: 'a', claims: [{ ...CLAIM, type: 'raid' }] }))
  file('scorer.mjs', SCORER)
})

function bench(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'accuracy.ts'), ...args], {
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}
const at = (name: string) => ['--docs', join(folder, name), '--gold', join(folder, name)]

test('coded reports of one’s own are measured', () => {
  const { status, out } = bench(...at('set'), '--json')
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ reports: 1, coded: 1, detection: { recall: 1 } })
  expect(bench(...at('set'), '--pred', join(folder, 'set')).out).toMatch(/^record +100\.0 +100\.0 +100\.0$/m)
})

test('another scorer gets reports, codings, claims and its own options', () => {
  const { status, out } = bench(...at('set'), '--scorer', join(folder, 'scorer.mjs'), '--per-doc')
  expect([status, out.trim()]).toEqual([0, '2 [ 1 ] airstrike --per-doc'])
})

test.each([
  [['--docs', folder], '--docs and --gold belong together'],
  [['--folder', 'x'], '--folder is not known.'],
  [['--docs', `${folder}/broken`, '--gold', `${folder}/broken`], 'a.coding.json: claim c1: type: '],
])('%j is refused in words', (args, why) => {
  const { status, err } = bench(...args)
  expect(err).toContain(why)
  expect(status).toBe(2)
})
