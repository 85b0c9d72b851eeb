import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(css|tsx?)$/.test(name) && !name.includes('.test.'))
  .map(path => ({ path, text: readFileSync(join(import.meta.dirname, path), 'utf8') }))
const styles = files.filter(({ path }) => path.endsWith('.css'))
const code = files.filter(({ path }) => !path.endsWith('.css'))

/** Names of one side of the screen: in the other direction they would be wrong. */
const PHYSICAL =
  /(^|[\s;{]|min-|max-)(left|right|top|bottom|width|height)\s*:|(margin|padding|border|scroll-margin)-(left|right|top|bottom)|:\s*(left|right)\b/m
const PHYSICAL_IN_CODE =
  /\b(left|right|marginLeft|marginRight|paddingLeft|paddingRight|borderLeft|borderRight|textAlign)\s*:/

function physical(css: string): boolean {
  // Media queries have no logical form.
  return PHYSICAL.test(css.replace(/@media[^{]*/g, ''))
}

test('styles name no left and right, no width and height, so that both directions are equal', () => {
  expect(styles.length).toBeGreaterThan(2)
  expect(styles.filter(({ text }) => physical(text)).map(({ path }) => path)).toEqual([])
  expect(code.filter(({ text }) => PHYSICAL_IN_CODE.test(text)).map(({ path }) => path)).toEqual([])
})

test('and the guard fires', () => {
  for (const bad of ['a { left: 0 }', 'a{margin-left:1px}', 'a { text-align: right }', 'a { min-width: 3px }'])
    expect(physical(bad), bad).toBe(true)
  expect(physical('@media (max-width: 40rem) { a { inset-inline-start: 0 } }')).toBe(false)
})

test('no text becomes markup, nothing is fetched from elsewhere', () => {
  for (const { path, text } of code) {
    expect(text, path).not.toMatch(/dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML/)
    expect(text, path).not.toMatch(/['"`]https?:\/\/(?!www\.w3\.org)/)
  }
  for (const { path, text } of styles) expect(text, path).not.toMatch(/url\(\s*['"]?(https?:|\/\/)/)
})

test('the browser takes values only from doors without zod', () => {
  const doors = /^(\.\.\/)+src\/(record\/index|serve\/words\/index|serve\/api\/shared)\.ts$/
  for (const { path, text } of code)
    for (const [, type, from] of text.matchAll(/import\s+(type\s)?[^'"]*?from\s+'([^']+)'/g))
      if (from!.includes('/src/') && !type) expect(from, path).toMatch(doors)
})
