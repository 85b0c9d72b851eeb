import { anchorOf, anchorOfJudged, matchAnchors, subjectOf } from '../judging/index.ts'
import type { Anchor, Claim, ClaimRef, JudgedClaim } from '../record/index.ts'
import type { Coded } from './record.ts'
import { codedOf } from './reports.ts'
import type { Db } from './tables.ts'

/** Current reports at hand while one judgement is worked in, each read once. */
export interface Shelf {
  report(id: string): Promise<Coded | null>
  /** The claims of now that anchors mean; those that are gone, or whose text has changed, are left out. */
  refs(anchors: readonly Anchor[]): Promise<readonly ClaimRef[]>
  /** The place of a claim that holds, by which it is found again after another run. */
  anchor(ref: ClaimRef): Promise<Anchor | null>
}

export function shelf(db: Db): Shelf {
  const kept = new Map<string, Coded | null>()
  async function report(id: string): Promise<Coded | null> {
    const known = kept.get(id)
    if (known !== undefined) return known
    const coded = await codedOf(db, id)
    kept.set(id, coded)
    return coded
  }
  return {
    report,
    async refs(anchors) {
      const found: ClaimRef[] = []
      for (const [id, wanted] of Map.groupBy(anchors, anchor => anchor.report)) {
        const coded = await report(id)
        if (!coded) continue
        const added = wanted.map(anchor => judgedAt(coded, anchor, one => one.added))
        const others = wanted.filter((_, n) => !added[n])
        const matched = matchAnchors(others, coded.report, programOf(coded)).map((index, n) =>
          index === null
            ? judgedAt(coded, others[n]!, one => one.program === null)
            : standing(coded, programOf(coded)[index]!),
        )
        for (const claim of [...added, ...matched]) if (claim) found.push({ report: id, claim: claim.id })
      }
      return found
    },
    async anchor({ report: id, claim }) {
      const coded = await report(id)
      if (!coded) return null
      const judged = coded.judged?.find(one => one.claim.id === claim)
      const now = programOf(coded).find(one => one.id === claim)
      if (now && !judged?.added) return anchorOf(coded.report, now, programOf(coded))
      return judged ? anchorOfJudged(judged) : null
    },
  }
}

/** What the program itself found in a report. */
export function programOf(coded: Coded): readonly Claim[] {
  return coded.program ?? coded.claims
}

/** The claim that stands where the program finds one: its own, or what a person added there. */
function standing(coded: Coded, found: Claim): Claim {
  return coded.judged?.find(one => one.program?.id === found.id)?.claim ?? found
}

/** A claim that was judged under the very name of this place. */
function judgedAt(coded: Coded, anchor: Anchor, fits: (one: JudgedClaim) => boolean): Claim | null {
  const subject = subjectOf(anchor)
  return coded.judged?.find(one => one.subject === subject && fits(one))?.claim ?? null
}
