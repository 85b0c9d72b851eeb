import { clip, counted } from '../kit/index.ts'
import type { World } from '../lexicon/index.ts'
import type { DayRange, Figure, Incident, Problem } from '../record/index.ts'
import type { Counts, Outline } from '../store/index.ts'

/** How many reports of this run were new to the record, changed in it, or known as they are. */
export interface Tally {
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  /** Those whose day of publication nobody knows. */
  readonly undated: number
}

/** What a run found, for a reader who sees it for the first time. */
export function summary(
  { dir, counts, tally }: { readonly dir: string; readonly counts: Counts; readonly tally: Tally },
  { several, disputed, examples }: Outline,
  problems: readonly Problem[],
  world: World,
): string {
  const lines = [
    `Read      ${reports(tally)}`,
    `Holds     ${counted(counts.reports, 'report')} with ${counted(counts.claims, 'claim')}: who is said to have done what, where, when`,
    `Incidents ${number(counts.incidents)}; ${number(several)} told by several reports, ${number(disputed)} in dispute`,
    `Problems  ${problems.length === 0 ? 'none' : `${number(problems.length)}, told above`}`,
    `Record    ${dir}`,
  ]
  if (tally.undated > 0)
    lines.splice(1, 0, `Days      ${number(tally.undated)} of them tell no day; --published YYYY-MM-DD would say it`)
  if (examples.length > 0) lines.push('', examples.length === 1 ? 'An incident:' : 'Some of the incidents:')
  for (const incident of examples) lines.push('', ...exampleLines(incident, world))
  return `\n${lines.join('\n')}\n\n`
}

const number = (value: number) => value.toLocaleString('en-US')

function reports({ added, updated, unchanged }: Tally): string {
  const all = counted(added + updated + unchanged, 'report')
  return `${all}: ${number(added)} new, ${number(updated)} changed or coded anew, ${number(unchanged)} as before`
}

// Arabic stands at the end of its line: no terminal then has to mix directions inside one.
function exampleLines(
  { types, date, place, killed, wounded, voices, reports, grade, accounts }: Incident,
  world: World,
) {
  const known = place?.id ? world.places.get(place.id) : undefined
  const toll = [figure('killed', killed), figure('wounded', wounded)].filter(text => text !== '')
  const sources = [...new Set(accounts.map(account => account.chain[0] ?? ''))].filter(source => source !== '')
  return [
    `  ${[days(date), types.join(' + '), known?.latin, place?.name].filter(Boolean).join(' · ')}`,
    `    ${[...toll, counted(reports.length, 'report'), counted(voices.length, 'voice'), grade].join(' · ')}`,
    ...(sources.length > 0 ? [`    told by ${clip(sources.slice(0, 4).join('، '), 90)}`] : []),
  ]
}

function days(date: DayRange | null): string {
  if (!date) return 'day not known'
  return date.from === date.to ? date.from : `${date.from} to ${date.to}`
}

function figure(label: string, bounds: Figure | null): string {
  if (!bounds || (bounds.min === null && bounds.max === null)) return ''
  const { min, max } = bounds
  if (min === max) return `${min} ${label}`
  if (max === null) return `${min} or more ${label}`
  return min === null ? `up to ${max} ${label}` : `${min} to ${max} ${label}`
}
