import { isArabic, usableNames } from './arabic-names.ts'
import type { Entry, Reader } from './entry.ts'

/** What the levels of OCHA's tables of divisions are among our kinds; below them stand communities. */
const KINDS = ['country', 'governorate', 'district', 'subdistrict', 'village'] as const
const LEVEL = /^adm(?:in)?(\d)/

interface Level {
  readonly number: number
  readonly code: number
  readonly names: readonly number[]
}

/** True for the header of a table of divisions with P-codes (COD-AB), old and new spellings. */
export function isCod(header: readonly string[]): boolean {
  return levelsOf(header).length > 0
}

/** `ADM1_PCODE`, `admin1Pcode`, `adm1_pcode`; names are all other columns of the level that say so. */
function levelsOf(header: readonly string[]): Level[] {
  const found: Level[] = []
  for (let number = 0; number < KINDS.length; number++) {
    const own = header
      .map((cell, i) => ({ cell: cell.toLowerCase(), i }))
      .filter(h => h.cell.match(LEVEL)?.[1] === String(number))
    const code = own.find(h => h.cell.includes('pcode'))
    if (!code) continue
    const names = own
      .filter(h => /name|_(ar|en)\b|_(ar|en)\d?$/.test(h.cell) && !h.cell.includes('pcode'))
      .map(h => h.i)
    found.push({ number, code: code.i, names })
  }
  return found
}

const LATITUDES = new Set(['lat', 'latitude', 'centerlat', 'pointy', 'ycoord', 'y'])
const LONGITUDES = new Set(['lon', 'long', 'longitude', 'centerlon', 'pointx', 'xcoord', 'x'])

/** A reader that knows how many levels of divisions its rows name. */
export interface CodReader extends Reader {
  readonly levels: number
}

/**
 * Reads such a table: each row names a unit and all that it lies in; a unit is read where it is first named. `seen` are
 * the ids that sheets before it gave.
 */
export function cod(header: readonly string[], seen = new Set<string>()): CodReader {
  const levels = levelsOf(header)
  const plain = header.map(cell => cell.toLowerCase().replace(/[\s_-]/g, ''))
  const [lat, lon] = [plain.findIndex(c => LATITUDES.has(c)), plain.findIndex(c => LONGITUDES.has(c))]
  return {
    levels: levels.length,
    form: 'table of divisions with P-codes (COD-AB)',
    columns: header.length,
    header: true,
    read(cells, line) {
      const coded = levels.filter(level => cells[level.code])
      const lowest = coded.at(-1)
      if (!lowest) return { wrong: 'has no P-code', remedy: 'give each row its P-codes, or remove it' }
      const entries: Entry[] = []
      let unnamed = false
      const country = countryIn(cells[coded[0]!.code]!)
      let parent = country
      for (const level of coded) {
        if (level.number === 0) continue
        const id = `pcode.${cells[level.code]!.toLowerCase()}`
        if (!/^pcode\.[a-z0-9]+$/.test(id))
          return {
            wrong: `"${cells[level.code]}" is no P-code`,
            remedy: 'a P-code is letters and digits, such as SY0203',
          }
        if (!seen.has(id)) {
          const texts = level.names.map(i => cells[i] ?? '')
          const names = usableNames(texts.filter(isArabic))
          if (names.length === 0) unnamed = true
          else {
            seen.add(id)
            const own = level === lowest && lat >= 0 && lon >= 0 && cells[lat] !== '' && cells[lon] !== ''
            entries.push({
              line,
              id,
              names,
              latin: texts.find(text => text !== '' && !isArabic(text)) ?? names[0]!,
              kind: KINDS[level.number]!,
              parent,
              country,
              lat: own ? Number(cells[lat]) : null,
              lon: own ? Number(cells[lon]) : null,
              precision: level.number < KINDS.length - 1 ? 'area' : 'near',
              source: 'OCHA COD-AB',
              pcode: cells[level.code]!.toUpperCase(),
            })
          }
        }
        if (seen.has(id)) parent = id
      }
      if (entries.length > 0) return { entries }
      return { left: unnamed ? 'name' : 'level' }
    },
  }
}

/** P-codes begin with the two letters of their country. */
const countryIn = (code: string) => /^[A-Za-z]{2}/.exec(code)?.[0].toLowerCase() ?? null
