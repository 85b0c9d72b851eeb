import { drop, lastKept, post, type Sent } from './outbox.ts'
import { whoJudges } from './reader.ts'
import type { Ref } from './use-claim.ts'

/** One thing that a reader did, so that it can be taken back. */
export interface Step {
  readonly ref: Ref
  /** Of the judgement on its way. */
  readonly key: string
  readonly target: Sent['target']
  /** Whether the claim leaves the list by it. */
  readonly leaves: boolean
}

const LEAVING = new Set(['accept', 'reject', 'unclear', 'skip', 'confirm'])

/** What became of own judgements: their ids, and what one more must be made on. */
const taken = new Map<string, { readonly id: number; readonly version: string }>()
/** The version that own judgements left of each claim. */
const latest = new Map<string, string>()

lastKept.subscribe(kept => {
  if (!kept) return
  taken.set(kept.key, { id: kept.judgement.id, version: kept.version })
  latest.set(kept.sent.target.id, kept.version)
})

/** Keeps a decision and gives it back as a step. */
export function decide(
  ref: Ref,
  view: { readonly subject: string; readonly version: string },
  decision: Sent['decision'],
  why: string,
): Step {
  const target = { kind: 'claim' as const, id: view.subject }
  const key = post({ who: whoJudges(), why, target, decision, on: view.version })
  return { ref, key, target, leaves: LEAVING.has(decision.kind) }
}

/** Takes a step back: off the pile where it was not sent yet, else by an undo that is kept like any judgement. */
export function takeBack({ key, target }: Step): void {
  const kept = taken.get(key)
  if (kept) {
    const on = latest.get(target.id) ?? kept.version
    post({ who: whoJudges(), why: '', target, decision: { kind: 'undo', of: kept.id }, on })
  } else drop(key)
}
