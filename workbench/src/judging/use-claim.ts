import { useEffect, useState } from 'preact/hooks'
import type { ToJudge } from '../../../src/serve/api/index.ts'
import { ask, Failed } from '../api/ask.ts'
import type { Asked } from '../api/use-answer.ts'

export interface Ref {
  readonly report: string
  readonly claim: string
}

/** Claims fetched before they are asked for, so that a reader can go on while the server is away. */
const ahead = new Map<string, ToJudge>()
const MOST = 50

export function fetchAhead(refs: readonly Ref[]): void {
  for (const ref of refs) if (!ahead.has(keyOf(ref))) void fetchClaim(ref, false).then(remember(ref), () => undefined)
}

/** A claim ready to be judged. `round` asks anew; until then the old answer stays. */
export function useClaim(ref: Ref | null, whole: boolean, round: number): Asked<ToJudge> {
  const key = ref ? `${keyOf(ref)} ${whole}` : ''
  const [asked, setAsked] = useState<{ readonly key: string; readonly asked: Asked<ToJudge> } | null>(null)
  const [own, setOwn] = useState(0)
  useEffect(() => {
    if (!ref) return
    let stale = false
    const again = () => setOwn(n => n + 1)
    const show = (answer: ToJudge) => setAsked({ key, asked: { state: 'there', answer, again } })
    const before = whole ? undefined : ahead.get(keyOf(ref))
    if (before) show(before)
    fetchClaim(ref, whole).then(
      answer => {
        remember(ref)(answer)
        if (!stale) show(answer)
      },
      (failed: unknown) => {
        if (stale || (before && failed instanceof Failed && failed.status === 0)) return
        setAsked({ key, asked: { state: 'failed', failed: failed as Failed, again } })
      },
    )
    return () => {
      stale = true
    }
  }, [key, round, own])
  if (asked?.key === key) return asked.asked
  // What is at hand is shown at once, so that a quick next key finds the next claim.
  const before = ref && !whole ? ahead.get(keyOf(ref)) : undefined
  return before ? { state: 'there', answer: before, again: () => setOwn(n => n + 1) } : { state: 'waiting' }
}

function fetchClaim({ report, claim }: Ref, whole: boolean): Promise<ToJudge> {
  return ask('GET /api/claims/:report/:claim', { params: { report, claim }, query: { whole: whole ? '1' : '' } })
}

function remember(ref: Ref): (answer: ToJudge) => void {
  return answer => {
    if (ahead.size >= MOST) ahead.delete(ahead.keys().next().value!)
    ahead.set(keyOf(ref), answer)
  }
}

function keyOf({ report, claim }: Ref): string {
  return `${report}\u0001${claim}`
}
