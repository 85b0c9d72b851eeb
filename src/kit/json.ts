import { byCodeUnit } from './order.ts'

/**
 * JSON with the keys of every object in order, so that equal values give equal text, byte for byte.
 * Takes plain data (no Map, Date or class); `indent` is as in JSON.stringify.
 */
export function stableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_key, part: unknown) => (isRecord(part) ? inOrder(part) : part), indent) ?? 'null'
}

/** True for an object that is neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => byCodeUnit(a, b)))
}
