import { effect, signal } from '@preact/signals'
import { ask } from '../api/ask.ts'

const KEY = 'riwaya.reader'

/** Who judges at this browser, as they wrote it. */
export const reader = signal(localStorage.getItem(KEY) ?? '')
effect(() => localStorage.setItem(KEY, reader.value))

/** What the server says of whoever asks: the name of a token stands above what was written. */
export const me = signal<{ readonly name: string; readonly readOnly: boolean } | null>(null)

export async function askWhoIAm(): Promise<void> {
  // Where the server is away it is asked again with the next screen.
  me.value = await ask('GET /api/me', {}).catch(() => me.value)
}

export function whoJudges(): string {
  return me.value?.name || reader.value.trim()
}
