import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as riwaya from '../src/index.ts'
import { filesIn, fileText, ROOT } from './files.ts'

test('the public values of the package are these', () => {
  expect(Object.keys(riwaya).sort()).toEqual([
    'LexiconError',
    'RecordError',
    'code',
    'loadLexicon',
    'openRecord',
    'readPaths',
    'resolveIncidents',
  ])
})

test('every path that package.json names exists', () => {
  const { bin, exports, files } = JSON.parse(fileText('package.json')) as {
    readonly bin: Record<string, string>
    readonly exports: Record<string, string>
    readonly files: readonly string[]
  }
  const named = [...Object.values(bin), ...Object.values(exports), ...files]
  expect(named.filter(path => !existsSync(join(ROOT, path)))).toEqual([])
})

test('every stage has one door, and it names what is public', () => {
  const doors = filesIn('src', /^[a-z]+\/index\.ts$/)
  expect(doors.length).toBeGreaterThanOrEqual(10)
  expect(doors.filter(({ text }) => /export \*/.test(text)).map(({ path }) => path)).toEqual([])
})
