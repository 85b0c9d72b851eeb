import { expect, test } from 'vitest'
import { breaches } from './boundaries.ts'
import { filesIn } from './files.ts'

test('a stage imports only earlier stages, by their index.ts; only the edges touch files, network or clock', () => {
  expect(breaches(filesIn('src', /\.ts$/))).toEqual([])
})

const bad = filesIn('checks/bad/boundaries', /\.ts$/)

test.each([
  ['text/later.ts', 'text imports claims, a later stage'],
  ['claims/inside.ts', 'imports record/claim.ts; take it from record/index.ts'],
  ['claims/files.ts', 'imports node:fs; only'],
  ['claims/write.ts', 'uses writeWhole; only'],
  ['mentions/clock.ts', 'touches the clock (Date.now)'],
  ['mentions/clock.ts', 'touches the clock (new Date())'],
  ['mentions/network.ts', 'touches the network (fetch)'],
  ['kit/star.ts', '"export *"'],
])('the guard fires on %s: %s', (path, breach) => {
  const file = bad.find(one => one.path === path)!
  expect(breaches([file]).join('\n')).toContain(`${path}: ${breach}`)
})

test('every bad file is a breach', () => {
  expect(bad.filter(file => breaches([file]).length === 0).map(file => file.path)).toEqual([])
})

test('the pipeline fits on one screen', () => {
  const [pipeline] = filesIn('src', /^pipeline\.ts$/)
  expect(pipeline!.text.split('\n').length).toBeLessThan(45)
})
