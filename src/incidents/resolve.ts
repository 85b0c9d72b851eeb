import { byCodeUnit, counted, stableJson } from '../kit/index.ts'
import type { World } from '../lexicon/index.ts'
import type { Incident, Problem, Result } from '../record/index.ts'
import { assemble } from './assemble.ts'
import { type Candidates, candidates } from './candidates.ts'
import { cluster } from './cluster.ts'
import { sketcher } from './copies.ts'
import { type Explanation, explain } from './explain.ts'
import type { AttributionRule, GradeRule } from './grades.ts'
import { linksOf } from './links.ts'
import { relations } from './parties.ts'
import { ATTRIBUTION_RULES, GRADE_RULES } from './rules.ts'
import { prepare, type Told, teller } from './telling.ts'
import { agencies } from './voices.ts'

export interface ResolveOptions {
  /** Brings spellings of one word together, as the lexicon does; without it names must be written alike. */
  readonly fold?: (text: string) => string
  /** Words of a phrase that can only name somebody, folded; without it nobody is known by name. */
  readonly names?: (phrase: string) => readonly string[]
  /** The rows of `world/grades.yaml`; without them the rules that the project ships. */
  readonly grades?: readonly GradeRule[]
  /** The rows of `world/attributions.yaml`, likewise. */
  readonly attributions?: readonly AttributionRule[]
}

export interface Resolution extends Result<Incident> {
  /** Why each claim is in an incident and the nearest is out; null for an id that is not here. */
  readonly explain: (incident: string) => Explanation | null
}

/**
 * Finds which claims of which reports tell one happening. Incidents are sorted by first day (open days last) and id; the
 * order of the input has no effect. A report that is given twice under one id counts once.
 */
export function resolveIncidents(input: Iterable<Told>, world: World, options: ResolveOptions = {}): Resolution {
  const fold = options.fold ?? plainFold
  const { items: told, problems } = canonicalReports(input)
  const tellings = prepare(told, teller(world, fold, options.names ?? (() => [])))
  const { related, kin } = relations(world)
  // The blocks are let go before the incidents are made, and made again if somebody asks why.
  const happenings = cluster(tellings, linksOf(tellings, candidates(tellings), related), related)
  let near: Candidates | null = null
  const sketchOf = sketcher(fold)
  const setting = {
    world,
    fold,
    sketchOf: (source: number) => sketchOf(told[source]!),
    agencyOf: agencies(world, fold),
    relations: { related, kin },
    grades: options.grades ?? GRADE_RULES,
    attributions: options.attributions ?? ATTRIBUTION_RULES,
  }
  const groups = new Map<string, readonly number[]>()
  const items: Incident[] = []
  for (const group of happenings) {
    const incident = assemble(
      group.map(index => tellings[index]!),
      setting,
    )
    groups.set(incident.id, group)
    items.push(incident)
  }
  items.sort((a, b) => byCodeUnit(a.date?.from ?? '9999', b.date?.from ?? '9999') || byCodeUnit(a.id, b.id))
  return {
    items,
    problems,
    explain: id => {
      const group = groups.get(id)
      if (!group) return null
      near ??= candidates(tellings)
      return explain(id, group, tellings, near, related)
    },
  }
}

export function plainFold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** One of several under one id, whichever order they came in. */
function first(same: readonly Told[]): Told {
  if (same.length === 1) return same[0]!
  const keyed = same.map(one => ({ one, key: `${one.report.sha256} ${stableJson(one.claims)}` }))
  return keyed.sort((a, b) => byCodeUnit(a.key, b.key))[0]!.one
}

/** Reports in canonical order, each id once. Of two texts under one id the first by hash stays, and that is told. */
export function canonicalReports(input: Iterable<Told>): Result<Told> {
  const byId = Map.groupBy(input, one => one.report.id)
  const problems: Problem[] = []
  const items: Told[] = []
  for (const [id, same] of byId) {
    const texts = new Set(same.map(one => one.report.sha256))
    if (texts.size > 1) {
      problems.push({
        level: 'error',
        where: id,
        what: `${counted(texts.size, 'different text')} under one id; only one was used`,
        remedy: 'give each report an id of its own',
      })
    }
    items.push(first(same))
  }
  items.sort(
    (a, b) => byCodeUnit(a.report.published ?? '', b.report.published ?? '') || byCodeUnit(a.report.id, b.report.id),
  )
  return { items, problems: problems.sort((a, b) => byCodeUnit(a.where, b.where)) }
}
