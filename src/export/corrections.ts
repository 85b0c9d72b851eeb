import {
  type Casualty,
  type Claim,
  type ClaimDate,
  type Decision,
  type Named,
  OUTCOMES,
  type Outcome,
  type Quote,
  quote,
  type Report,
  VICTIMS,
  type Victims,
} from '../record/index.ts'
import type { ClaimView } from '../store/index.ts'
import { claimRow } from './claim-row.ts'

/** A row of the claims table as it came back, by the names of its columns. */
export type BackRow = Readonly<Record<string, string>>

/** What a cell can ask for. */
type Correction = Exclude<Decision, { kind: 'add' | 'merge' | 'split' }>

/** What a row asks for, or why it cannot be done. */
export type Corrections =
  | { readonly decisions: readonly Correction[] }
  | { readonly wrong: string; readonly remedy: string }

const NAMED = ['actors', 'targets', 'places', 'sources'] as const
const VERDICTS = ['accept', 'reject', 'unclear'] as const

/** Thrown within this file only: the row cannot be used. */
class Wrong extends Error {
  readonly remedy: string
  constructor(what: string, remedy: string) {
    super(what)
    this.remedy = remedy
  }
}

/**
 * What somebody changed in a row of the claims table: cells that differ from what would be exported now. Words must stand
 * in the sentences of the claim; a field keeps the places of the words that were not changed.
 */
export function corrections(row: BackRow, view: ClaimView, report: Report): Corrections {
  const now = claimRow(view.claim, report, view)
  const cell = (name: string) => unescaped(row[name] ?? '').trim()
  const changed = (name: string) => row[name] !== undefined && cell(name) !== String(now[name] ?? '').trim()
  try {
    return {
      decisions: [...edits(view.claim, report.text, cell, changed), ...rest(cell, changed, String(now.note ?? ''))],
    }
  } catch (error) {
    if (error instanceof Wrong) return { wrong: error.message, remedy: error.remedy }
    throw error
  }
}

type Cell = (name: string) => string
type Changed = (name: string) => boolean

function edits(claim: Claim, text: string, cell: Cell, changed: Changed): Correction[] {
  const made: Correction[] = []
  for (const field of ['type', 'status'] as const)
    if (changed(field)) made.push({ kind: 'edit', field, value: cell(field) } as Correction)
  for (const field of NAMED)
    if (changed(field) || changed(`${field}_ids`))
      made.push({
        kind: 'edit',
        field,
        value: named(claim[field], items(cell(field)), items(cell(`${field}_ids`)), claim, text),
      })
  if (changed('date_from') || changed('date_to') || changed('date_said'))
    made.push({ kind: 'edit', field: 'date', value: date(claim, text, cell) })
  if (changed('casualties') || changed('casualties_said'))
    made.push({
      kind: 'edit',
      field: 'casualties',
      value: casualties(items(cell('casualties')), items(cell('casualties_said')), claim, text),
    })
  if (changed('hedges'))
    made.push({ kind: 'edit', field: 'hedges', value: items(cell('hedges')).map(words => found(words, claim, text)) })
  return made
}

function rest(cell: Cell, changed: Changed, noted: string): Correction[] {
  const verdict = cell('judgement')
  if (verdict !== '' && !VERDICTS.some(one => one === verdict))
    throw new Wrong(`"${verdict}" is no judgement`, `write one of ${VERDICTS.join(', ')}, or leave the cell as it was`)
  const note = cell('note')
  const added = noted !== '' && note.startsWith(`${noted}; `) ? note.slice(noted.length + 2) : note
  return [
    ...(verdict !== '' && changed('judgement') ? [{ kind: verdict } as Correction] : []),
    ...(added !== '' && changed('note') ? [{ kind: 'note', text: added } as const] : []),
  ]
}

/** The names of a cell, each where it stood, or where it is found in the sentences of the claim. */
function named(
  before: readonly Named[],
  texts: readonly string[],
  ids: readonly string[],
  claim: Claim,
  text: string,
): readonly Named[] {
  return texts.map((words, n) => {
    const same = before.find(one => one.text === words)
    const id = ids[n] === undefined || ids[n] === '?' ? null : ids[n]
    if (same) return { ...same, id: ids.length === texts.length ? id : same.id }
    return { ...found(words, claim, text), id: ids.length === texts.length ? id : null, from: 'said' }
  })
}

function date(claim: Claim, text: string, cell: Cell): ClaimDate | null {
  const [from, to] = [cell('date_from'), cell('date_to') || cell('date_from')]
  if (from === '') return null
  const words = cell('date_said')
  const before = claim.date?.said
  const said = words === '' ? null : before?.text === words ? before : found(words, claim, text)
  return { from, to, said, rule: 'said' }
}

/** `killed 3 civilians`, `wounded 20..99 people`, `missing ? people`. */
const TOLL = /^(\S+) (\?|\d+|\d*\.\.\d*) (\S+)$/

function casualties(
  tolls: readonly string[],
  said: readonly string[],
  claim: Claim,
  text: string,
): readonly Casualty[] {
  return tolls.map((toll, n) => {
    const [, outcome, bounds, who] = TOLL.exec(toll) ?? []
    if (!OUTCOMES.some(one => one === outcome) || !VICTIMS.some(one => one === who))
      throw new Wrong(
        `"${toll}" is no figure`,
        'write outcome, number and who, as "killed 3 civilians" or "wounded 20..99 people"',
      )
    const [min, max] = bounds === '?' ? ['', ''] : bounds!.includes('..') ? bounds!.split('..') : [bounds, bounds]
    const words = said[n]
    if (words === undefined)
      throw new Wrong(
        `"${toll}" has no words of the report`,
        'write its words into casualties_said, one for each figure',
      )
    const evidence = claim.casualties.find(one => one.evidence.text === words)?.evidence ?? found(words, claim, text)
    return { outcome: outcome as Outcome, who: who as Victims, min: bound(min), max: bound(max), evidence }
  })
}

function bound(digits: string | undefined): number | null {
  return digits === undefined || digits === '' ? null : Number(digits)
}

/** The first place in the claim's sentences where some words stand. */
function found(words: string, claim: Claim, text: string): Quote {
  for (const { start, end } of claim.evidence) {
    const at = text.slice(start, end).indexOf(words)
    if (at >= 0) return quote(text, start + at, start + at + words.length)
  }
  throw new Wrong(
    `"${words}" does not stand in the sentences of the claim`,
    'write words as they stand there, or choose them in the workbench',
  )
}

function items(cell: string): readonly string[] {
  return cell
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** Takes off the apostrophe that keeps a spreadsheet from running a text. */
function unescaped(cell: string): string {
  return /^'[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.slice(1) : cell
}
