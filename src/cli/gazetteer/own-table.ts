import { sha256 } from '../../kit/index.ts'
import type { Place } from '../../lexicon/index.ts'
import { nameFault, plainName } from './arabic-names.ts'
import type { Reader } from './entry.ts'

const ID = /^[a-z0-9]+([.-][a-z0-9]+)*$/
const PCODE = /^[A-Z][A-Z0-9]+$/
const PRECISIONS = ['exact', 'near', 'area']

/** A row of `world/imports/columns.yaml`. */
export interface ColumnNames {
  readonly column: string
  readonly names: readonly string[]
}

const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '')

/** Which cell holds what, by the names of the columns. */
export function columnsOf(header: readonly string[], known: readonly ColumnNames[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { column, names } of known) {
    // The names stand in the order in which they are preferred: name is Arabic only where no column says so.
    for (const name of names) {
      const at = header.findIndex(cell => plain(cell) === plain(name))
      if (at >= 0 && ![...found.values()].includes(at)) {
        found.set(column, at)
        break
      }
    }
  }
  return found
}

/**
 * Reads a person's own table. `kinds` says what a word for a kind is (village, قرية); `file` stands as the source where
 * the table has none.
 */
export function ownTable(
  header: readonly string[],
  known: readonly ColumnNames[],
  kinds: ReadonlyMap<string, string>,
  file: string,
): Reader {
  const columns = columnsOf(header, known)
  return {
    form: `table of your own (${[...columns.keys()].join(', ')})`,
    columns: header.length,
    header: true,
    read(cells, line) {
      const cell = (column: string) => (cells[columns.get(column) ?? -1] ?? '').trim()
      const said = cell('ar')
        .split('|')
        .map(name => name.trim())
        .filter(Boolean)
      if (said.length === 0) return { wrong: 'has no name', remedy: 'give the Arabic name, or remove the row' }
      for (const name of said) {
        const fault = nameFault(name)
        if (fault) return fault
      }
      const names = [...new Set(said.map(plainName))]
      const kind = kinds.get(plain(cell('kind') || 'area'))
      if (!kind)
        return {
          wrong: `"${cell('kind')}" is no kind of place`,
          remedy: `use one of ${[...new Set(kinds.values())].join(', ')}, or an Arabic word of arabic/places/kinds.yaml`,
        }
      const [lat, lon] = [degree(cell('lat')), degree(cell('lon'))]
      if (lat === undefined || lon === undefined)
        return {
          wrong: `"${cell('lat')}, ${cell('lon')}" are no degrees`,
          remedy: 'write degrees as decimal numbers with a full stop: 36.2021',
        }
      if ((lat === null) !== (lon === null))
        return { wrong: 'has one of latitude and longitude', remedy: 'give both, or neither' }
      const precision = cell('precision') || 'near'
      if (!PRECISIONS.includes(precision))
        return { wrong: `"${precision}" is no precision`, remedy: `use one of ${PRECISIONS.join(', ')}` }
      const pcode = cell('pcode').toUpperCase()
      if (pcode && !PCODE.test(pcode))
        return { wrong: `"${cell('pcode')}" is no P-code`, remedy: 'a P-code is letters and digits, such as SY0203' }
      const id = cell('id') || `own.${sha256(`${names.join('|')} ${lat} ${lon} ${cell('parent')}`).slice(0, 10)}`
      if (!ID.test(id))
        return { wrong: `"${id}" is no id`, remedy: 'use small Latin letters and digits, parted by . or -' }
      return {
        entries: [
          {
            line,
            id,
            names,
            latin: cell('latin') || names[0]!,
            kind,
            parent: cell('parent') || null,
            country: null,
            lat,
            lon,
            precision: precision as Place['precision'],
            source: cell('source') || file,
            ...(pcode && { pcode }),
          },
        ],
      }
    },
  }
}

/** Null for an empty cell, undefined for one that is no number. */
function degree(text: string): number | null | undefined {
  if (text === '') return null
  return /^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : undefined
}
