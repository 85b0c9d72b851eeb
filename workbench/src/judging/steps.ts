import { signal } from '@preact/signals'
import type { Judgement } from '../../../src/record/index.ts'
import { drop, lastKept, post, type Sent } from './outbox.ts'
import { whoJudges } from './reader.ts'
import type { Ref } from './use-claim.ts'

/** One thing that a reader did, so that it can be taken back. */
export interface Step {
  /** The claim that it is about; null where it made one. */
  readonly ref: Ref | null
  /** Of the judgement on its way. */
  readonly key: string
  /** Whether the claim leaves the list by it. */
  readonly leaves: boolean
}

const LEAVING = new Set(['accept', 'reject', 'unclear', 'skip', 'confirm'])

export function leaves({ kind }: Sent['decision']): boolean {
  return LEAVING.has(kind)
}

/** What became of own judgements, by their keys. */
const taken = signal<ReadonlyMap<string, Judgement>>(new Map())
/** The version that own judgements left of each claim. */
const latest = new Map<string, string>()

lastKept.subscribe(kept => {
  if (!kept) return
  taken.value = new Map([...taken.peek(), [kept.key, kept.judgement]])
  latest.set(kept.judgement.target.id, kept.made ?? kept.version)
})

/** The judgement that a step became; null while it is on its way. */
export function keptOf({ key }: Step): Judgement | null {
  return taken.value.get(key) ?? null
}

/** Keeps a decision and gives it back as a step. */
export function decide(
  ref: Ref,
  view: { readonly subject: string; readonly version: string },
  decision: Sent['decision'],
  why: string,
): Step {
  const target = { kind: 'claim' as const, id: view.subject }
  const key = post({ who: whoJudges(), why, target, decision, on: view.version })
  return { ref, key, leaves: leaves(decision) }
}

/** Takes a step back: off the pile where it was not sent yet, else by an undo that is kept like any judgement. */
export function takeBack({ key }: Step): void {
  const kept = taken.value.get(key)
  if (!kept) drop(key)
  else {
    const { id, target } = kept
    post({ who: whoJudges(), why: '', target, decision: { kind: 'undo', of: id }, on: latest.get(target.id)! })
  }
}
