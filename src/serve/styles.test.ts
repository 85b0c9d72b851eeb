import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'assets/riwaya.css'), 'utf8')
const sources = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.ts') && !/test|fixtures/.test(name))
  .map(name => readFileSync(join(import.meta.dirname, name), 'utf8'))

test('styles name no left and right, no width and height, so that both directions are equal', () => {
  const physical =
    /(^|[\s;{]|min-|max-)(left|right|top|bottom|width|height)\s*:|(margin|padding|border|scroll-margin)-(left|right|top|bottom)|:\s*(left|right)\b/m
  // Media queries have no logical form.
  expect(css.replace(/@media[^{]*/g, '')).not.toMatch(physical)
})

test('nothing is fetched from elsewhere, and nothing stands within the markup that the policy forbids', () => {
  expect(css).not.toMatch(/url\(|@import/)
  for (const source of sources) {
    expect(source).not.toMatch(/<[^>]*\sstyle=/)
    expect(source).not.toMatch(/<[^>]*\son[a-z]+=/)
    expect(source).not.toMatch(/<script(?![^>]*src=)/)
  }
})
