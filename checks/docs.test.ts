import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { riwaya } from '../src/cli/testing.ts'
import { commandLine, help, WITH_BLOCKS, withBlocks } from './docs.ts'
import { filesIn, fileText, ROOT } from './files.ts'

const documents = [
  'README.md',
  'README.ar.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'bench/RESULTS.md',
  'bench/CODEBOOK.md',
  'bench/reports/README.md',
  ...filesIn('decisions', /\.md$/).map(({ path }) => `decisions/${path}`),
]

// Where a change is meant, `npm run golden` writes these parts anew.
test.each(WITH_BLOCKS)('what %s quotes of the program is what the program prints', async path => {
  expect(await withBlocks(path)).toBe(fileText(path))
})

test('the help that is quoted is what the program prints in a process of its own', async () => {
  expect((await riwaya(['--help'])).out).toBe(help())
})

describe.each(documents)('%s', path => {
  const text = fileText(path)

  test('links only to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(match => match[1]!)
    expect(links.filter(link => !existsSync(join(ROOT, dirname(path), link)))).toEqual([])
  })

  test('names only files that are there', () => {
    const named = [...text.matchAll(/`((?:src|checks|bin|arabic|world|samples|bench|decisions)\/[\w./-]*)`/g)].map(
      match => match[1]!,
    )
    expect(named.filter(name => !existsSync(join(ROOT, name)))).toEqual([])
  })

  test('names only commands and options that exist', () => {
    const root = commandLine()
    const commands = new Map(root.commands.map(command => [command.name(), command]))
    for (const [, name, rest] of text.matchAll(/(?:npx riwaya|`riwaya|^ *riwaya) ([a-z]+)([^\n`]*)/gm)) {
      const command = commands.get(name!)
      expect(command, `riwaya ${name}`).toBeDefined()
      const known = new Set(['--help', ...command!.options.flatMap(({ long, short }) => [long, short])])
      const used = [...rest!.matchAll(/(?<=\s)--?[a-z-]+/g)].map(match => match[0])
      expect(used.filter(option => !known.has(option))).toEqual([])
    }
    const { scripts } = JSON.parse(fileText('package.json')) as { readonly scripts: Record<string, string> }
    for (const [, script] of text.matchAll(/npm run ([a-z]+)/g)) expect(Object.keys(scripts)).toContain(script)
  })
})

test('the first two commands of the README are npm start and npm test', () => {
  for (const path of ['README.md', 'README.ar.md']) {
    const shown = [...fileText(path).matchAll(/```sh\n([\s\S]*?)```/g)].map(match => match[1]!.trim())
    expect(shown.slice(0, 2)).toEqual(['npm start', 'npm test'])
  }
})

test('each invariant of ARCHITECTURE.md names a test that exists', () => {
  const section = /## What always holds\n([\s\S]*?)\n## /.exec(`${fileText('ARCHITECTURE.md')}\n## `)![1]!
  const rows = section.split('\n').filter(line => /^\| (?!---|invariant)/.test(line))
  expect(rows.length).toBeGreaterThan(8)
  expect(rows.filter(row => !/`[\w./-]+\.test\.ts`/.test(row))).toEqual([])
})
