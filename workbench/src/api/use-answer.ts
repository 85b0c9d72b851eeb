import { useEffect, useState } from 'preact/hooks'
import type { Answer, Api, Asking } from '../../../src/serve/api/index.ts'
import { ask, type Failed } from './ask.ts'

export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly failed: Failed; again(): void }
  | { readonly state: 'there'; readonly answer: T; again(): void }

/** Asks when the screen opens and whenever what is asked changes; `again` asks anew and keeps the old answer until then. */
export function useAnswer<K extends keyof Api>(address: K, given: Parameters<typeof ask<K>>[1]): Asked<Answer<Api[K]>> {
  const key = `${address} ${JSON.stringify(given as Asking<Api[K]>)}`
  const [round, setRound] = useState(0)
  const [asked, setAsked] = useState<{ readonly key: string; readonly asked: Asked<Answer<Api[K]>> } | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const again = () => setRound(n => n + 1)
    ask(address, given, stop.signal).then(
      answer => setAsked({ key, asked: { state: 'there', answer, again } }),
      failed => stop.signal.aborted || setAsked({ key, asked: { state: 'failed', failed, again } }),
    )
    return () => stop.abort()
  }, [key, round])
  return asked?.key === key ? asked.asked : { state: 'waiting' }
}
