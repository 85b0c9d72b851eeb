import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FIGURES } from './figures.ts'

const results = readFileSync(join(import.meta.dirname, '../../../bench/RESULTS.md'), 'utf8')

/** Where the results give each figure. */
const PLACES: Readonly<Record<keyof typeof FIGURES, RegExp>> = {
  record: /^\| 92 of agencies[^|]*\|[^|]*\| ([\d.]+) %/m,
  detection: /^\| 92 of agencies[^|]*\|[^|]*\|[^|]*\| ([\d.]+) %/m,
  actors: /^\| actors \| ([\d.]+) %/m,
  targets: /^\| targets \| ([\d.]+) %/m,
  places: /^\| places \| ([\d.]+) %/m,
  date: /^\| date \| ([\d.]+) %/m,
  casualties: /^\| casualties \| ([\d.]+) %/m,
  sources: /^\| sources \| ([\d.]+) %/m,
  denied: /marked so in ([\d.]+) %/,
  planned: /planned ones in ([\d.]+) %/,
  incidents: /^\| found \| ([\d.]+) %/m,
}

test('the method page gives the figures of the results', () => {
  const given = Object.fromEntries(
    Object.entries(PLACES).map(([name, place]) => [name, Number(place.exec(results)?.[1])]),
  )
  expect(FIGURES).toEqual(given)
})
