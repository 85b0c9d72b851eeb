import type { Claim, ClaimRef } from '../../../src/record/index.ts'
import type { IncidentView, Told } from '../../../src/serve/api/index.ts'

/** Finds a claim of an incident by its address; null where its report no longer holds it. */
export type FindTold = (ref: ClaimRef) => Told | null

export function finder({ claims }: IncidentView): FindTold {
  const byAddress = new Map(claims.map(told => [`${told.report} ${told.claim.id}`, told]))
  return ({ report, claim }) => byAddress.get(`${report} ${claim}`) ?? null
}

/** Claims at some addresses, without those that are gone. */
export function claimsAt(refs: readonly ClaimRef[], find: FindTold): readonly Claim[] {
  return refs.flatMap(ref => find(ref)?.claim ?? [])
}
