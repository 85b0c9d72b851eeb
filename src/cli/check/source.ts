import { isRecord } from '../../kit/index.ts'
import type { Parsed } from '../../lexicon/index.ts'
import type { Finding } from './finding.ts'

/** An entry of a data file, with where it stands. */
export interface Entry {
  readonly path: string
  readonly line: number
  /** What to call it. */
  readonly name: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The entries of a file that is a list; none for a file that is a map. */
export function entriesOf({ path, data, lines }: Parsed): Entry[] {
  if (!Array.isArray(data)) return []
  return data.map((value: unknown, index) => {
    const entry = isRecord(value) ? value : { word: value }
    return { path, line: lines[index] ?? 1, name: nameOf(entry) ?? `entry ${index + 1}`, data: entry }
  })
}

function nameOf({
  id,
  word,
  root,
  form,
  phrase,
  phrases,
  words,
  names,
}: Readonly<Record<string, unknown>>): string | undefined {
  const first = (list: unknown) => (Array.isArray(list) ? list[0] : undefined)
  const name =
    id ??
    word ??
    (root ? `${root} ${form ?? 1}` : undefined) ??
    phrase ??
    first(phrases) ??
    first(words) ??
    first(names)
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined
}

/** Every text of a value, with the key that it stands under. */
export function* textsOf(value: unknown, key = ''): Generator<{ readonly key: string; readonly text: string }> {
  if (typeof value === 'string') yield { key, text: value }
  else if (Array.isArray(value)) for (const part of value) yield* textsOf(part, key)
  else if (isRecord(value)) for (const [name, part] of Object.entries(value)) yield* textsOf(part, name)
}

export function fault(
  { path, line, name }: Entry,
  code: Finding['code'],
  values: Finding['values'] = {},
  level: Finding['level'] = 'error',
): Finding {
  return { level, path, line, entry: name, code, values }
}
