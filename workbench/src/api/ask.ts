import type { Answer, Api, Asking, Refusal } from '../../../src/serve/api/index.ts'

/** The server refused, or could not be reached (`status` 0). */
export class Failed extends Error {
  override readonly name = 'Failed'
  readonly status: number
  /** All that the server said of it; null where it said nothing. */
  readonly refusal: Refusal | null
  constructor(status: number, what: string, refusal: Refusal | null = null) {
    super(what)
    this.status = status
    this.refusal = refusal
  }
}

type Given<T> = { readonly [K in keyof T as T[K] extends undefined ? never : K]: T[K] }

type Values = Readonly<Record<string, unknown>>
type Loose = { readonly params?: Values; readonly query?: Values; readonly body?: unknown }

/** Asks the server. `address` is a key of src/serve/api/, which types what is sent and what comes back. Throws `Failed`. */
export async function ask<K extends keyof Api>(
  address: K,
  given: Given<Asking<Api[K]>>,
  signal?: AbortSignal,
): Promise<Answer<Api[K]>> {
  const { params = {}, query = {}, body }: Loose = given
  const [method, pattern] = address.split(' ') as [string, string]
  const path = pattern.replace(/:(\w+)/g, (_, name) => encodeURIComponent(String(params[name])))
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const url = asked.length === 0 ? path : `${path}?${new URLSearchParams(asked.map(([k, v]) => [k, String(v)]))}`
  const response = await fetch(url, {
    method,
    ...(signal && { signal }),
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch(error => {
    if (signal?.aborted) throw error
    throw new Failed(0, String(error))
  })
  if (!response.ok) {
    const refusal = (await response.json().catch(() => ({ error: response.statusText }))) as Refusal
    throw new Failed(response.status, refusal.error, refusal)
  }
  return response.json()
}
