import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ATTRIBUTION_RULES, GRADE_RULES } from './rules.ts'

test.each([
  ['grades', GRADE_RULES],
  ['attributions', ATTRIBUTION_RULES],
])('the rules in the code are those of world/%s.yaml', (name, rules) => {
  const file = new URL(`../../world/${name}.yaml`, import.meta.url)
  // What a rule says in Arabic is for pages alone.
  const rows = (parse(readFileSync(file, 'utf8')) as { arabic: string }[]).map(({ arabic: _, ...rule }) => rule)
  expect(rows).toEqual(rules)
})
