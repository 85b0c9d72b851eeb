import { computed, signal } from '@preact/signals'
import { FIELDS, type Judgement } from '../../../src/record/index.ts'
import type { Answer, Api, Asking, Refusal } from '../../../src/serve/api/index.ts'
import { ask, Failed } from '../api/ask.ts'

export type Sent = Asking<Api['POST /api/judgements']>['body']

/** A judgement on its way. It leaves this browser's own store only when the server has it, or its reader drops it. */
export interface Pending {
  readonly key: string
  readonly sent: Sent
  readonly state: 'waiting' | 'conflict' | 'refused'
  readonly refusal?: Refusal
}

export interface KeptOne {
  readonly key: string
  readonly sent: Sent
  readonly judgement: Judgement
  readonly version: string
  /** Version of the claim that it added. */
  readonly made?: string
}

const PREFIX = 'riwaya.pending.'
const FIRST_WAIT = 1000
const LONGEST_WAIT = 15_000

export const outbox = signal<readonly Pending[]>(stored())
/** Why judgements wait: the server does not answer, or no longer knows this browser. */
export const hindered = signal<'away' | 'signed-out' | null>(null)
/** The last judgement that the server took. */
export const lastKept = signal<KeptOne | null>(null)
export const waiting = computed(() => outbox.value.filter(one => one.state === 'waiting').length)

/** Versions that own judgements have moved on, so that a second one on the same view still fits. */
const moved = new Map<string, string>()
let wait = FIRST_WAIT
let busy = false
let timer: ReturnType<typeof setTimeout> | undefined

/** Keeps a judgement here and sends it; gives its key. */
export function post(sent: Sent): string {
  const key = `${PREFIX}${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
  put({ key, sent, state: 'waiting' })
  outbox.value = [...outbox.value, { key, sent, state: 'waiting' }]
  void flush()
  return key
}

/** Takes back a judgement that was not sent yet, or that nobody wants any more; false where it is gone already. */
export function drop(key: string): boolean {
  if (!outbox.value.some(one => one.key === key)) return false
  localStorage.removeItem(key)
  outbox.value = outbox.value.filter(one => one.key !== key)
  return true
}

/** Sends a judgement again on what stands there now. */
export function insist(one: Pending): void {
  const sent = { ...one.sent, on: one.refusal?.version ?? one.sent.on }
  replace({ key: one.key, sent, state: 'waiting' })
  void flush()
}

/** Sends what waits, the oldest first, one after the other. */
export async function flush(): Promise<void> {
  if (busy) return
  busy = true
  clearTimeout(timer)
  try {
    for (let next = first(); next; next = first()) if (!(await send(next))) break
  } finally {
    busy = false
  }
}

async function send(one: Pending): Promise<boolean> {
  const { target, on } = one.sent
  const now = moved.get(`${target.id} ${on}`) ?? on
  try {
    kept(one, await ask('POST /api/judgements', { body: { ...one.sent, on: now } }))
    return true
  } catch (error) {
    if (!(error instanceof Failed) || error.status === 0 || error.status >= 500) return later('away')
    if (error.status === 401) return later('signed-out')
    // An answer that was lost on its way: the server has it.
    const own = error.refusal?.newer?.find(
      judgement => judgement.who === one.sent.who && sameDecision(judgement, one.sent.decision),
    )
    if (own) kept(one, { judgement: own, version: error.refusal?.version ?? now })
    else
      replace({
        ...one,
        state: error.status === 409 ? 'conflict' : 'refused',
        refusal: error.refusal ?? { error: error.message },
      })
    hindered.value = null
    return true
  }
}

function kept(one: Pending, answer: Answer<Api['POST /api/judgements']>): void {
  moved.set(`${one.sent.target.id} ${one.sent.on}`, answer.version)
  drop(one.key)
  hindered.value = null
  wait = FIRST_WAIT
  lastKept.value = { key: one.key, sent: one.sent, ...answer }
}

function later(why: 'away' | 'signed-out'): false {
  hindered.value = why
  timer = setTimeout(() => void flush(), wait)
  wait = Math.min(LONGEST_WAIT, wait * 2)
  return false
}

function first(): Pending | undefined {
  return outbox.value.find(one => one.state === 'waiting')
}

function replace(one: Pending): void {
  put(one)
  outbox.value = outbox.value.map(other => (other.key === one.key ? one : other))
}

function put(one: Pending): void {
  localStorage.setItem(one.key, JSON.stringify(one))
}

/** Incidents are named otherwise once they are kept; there the kind must do. What was added is in what was seen. */
function sameDecision({ decision: kept, seen }: Judgement, sent: Sent['decision']): boolean {
  if (kept.kind === 'add')
    return sent.kind === 'add' && FIELDS.every(field => inOrder(seen?.claim[field]) === inOrder(sent.claim[field]))
  if (kept.kind === 'merge' || kept.kind === 'split') return kept.kind === sent.kind
  return inOrder(kept) === inOrder(sent)
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** What an earlier visit could not send. */
function stored(): readonly Pending[] {
  return Object.keys(localStorage)
    .filter(key => key.startsWith(PREFIX))
    .sort()
    .flatMap(key => {
      try {
        return [JSON.parse(localStorage.getItem(key)!) as Pending]
      } catch {
        return []
      }
    })
}

addEventListener('online', () => void flush())
void flush()
