import { oneLine } from '../kit/index.ts'
import type { Problem } from '../record/index.ts'

/** A problem as one line: `file:place: what. Remedy.` */
export function problemLine({ where, what, remedy }: Problem): string {
  return oneLine(`${where}: ${sentence(what)} ${sentence(capital(remedy))}`)
}

function sentence(text: string): string {
  return /[.!?؟…]$/u.test(text) ? text : `${text}.`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** `0:07`, `12:30`, `2:05:00`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
