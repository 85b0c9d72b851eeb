import { byCodeUnit } from '../kit/index.ts'
import type { World } from '../lexicon/index.ts'
import type { ClaimRef, Incident } from '../record/index.ts'
import { assemble } from './assemble.ts'
import { sketcher } from './copies.ts'
import { relations } from './parties.ts'
import { plainFold, type ResolveOptions } from './resolve.ts'
import { ATTRIBUTION_RULES, GRADE_RULES } from './rules.ts'
import { type Told, teller } from './telling.ts'
import { agencies } from './voices.ts'

/** Makes incidents of groups of claims that somebody has chosen; a claim that its report does not hold is left out. */
export type Assemble = (told: readonly Told[], groups: readonly (readonly ClaimRef[])[]) => readonly Incident[]

/**
 * The second half of resolving for a few reports: who tells one happening is given, what they agree on and dispute is
 * found, as `resolveIncidents` would.
 */
export function assembler(world: World, options: ResolveOptions = {}): Assemble {
  const fold = options.fold ?? plainFold
  const tell = teller(world, fold, options.names ?? (() => []))
  const sketchOf = sketcher(fold)
  const shared = {
    world,
    fold,
    agencyOf: agencies(world, fold),
    relations: relations(world),
    grades: options.grades ?? GRADE_RULES,
    attributions: options.attributions ?? ATTRIBUTION_RULES,
  }
  return (told, groups) => {
    const reports = told.toSorted(
      (a, b) => byCodeUnit(a.report.published ?? '', b.report.published ?? '') || byCodeUnit(a.report.id, b.report.id),
    )
    const wanted = new Set(groups.flatMap(group => group.map(keyOf)))
    const made = reports.flatMap((one, source) =>
      tell(one, source, claim => wanted.has(keyOf({ report: one.report.id, claim: claim.id }))),
    )
    const tellings = new Map(made.map(telling => [keyOf(telling.ref), telling]))
    const setting = { ...shared, sketchOf: (source: number) => sketchOf(reports[source]!) }
    return groups
      .map(group => group.flatMap(ref => tellings.get(keyOf(ref)) ?? []))
      .filter(group => group.length > 0)
      .map(group => assemble(group, setting))
  }
}

function keyOf({ report, claim }: ClaimRef): string {
  return `${report}\u0001${claim}`
}
