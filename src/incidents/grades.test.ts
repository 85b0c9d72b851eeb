import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { GRADE_RULES } from './grades.ts'

test('the rules in the code are those of world/grades.yaml', () => {
  const file = new URL('../../world/grades.yaml', import.meta.url)
  expect(parse(readFileSync(file, 'utf8'))).toEqual(GRADE_RULES)
})
