import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { Problem } from '../record/index.ts'
import { LEXICON_ROOT, type Parsed } from './files.ts'

// A schema describes one entry of a list, or the whole file where it is a map. It says by `files` which files it is for.
interface Schema {
  readonly files: readonly string[]
  readonly validate: ValidateFunction
  readonly each: boolean
}

let schemas: Schema[] | null = null

function loadSchemas(): Schema[] {
  const ajv = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true, verbose: true })
  const folder = join(LEXICON_ROOT, 'arabic/schemas')
  return readdirSync(folder)
    .filter(name => name.endsWith('.schema.json'))
    .sort()
    .map(name => {
      const schema = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { files: string[]; each?: boolean }
      return { files: schema.files, each: schema.each !== false, validate: ajv.compile(schema) }
    })
}

const matches = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replace(/[.+]/g, '\\$&').replace(/\*/g, '[^/]*')}$`).test(path)

/** Faults of a parsed data file against its JSON Schema, each with its line and what to do. */
export function validate(file: Parsed): Problem[] {
  schemas ??= loadSchemas()
  const schema = schemas.find(s => s.files.some(pattern => matches(pattern, file.path)))
  if (!schema) return []
  if (!schema.each) return schema.validate(file.data) ? [] : faults(schema.validate.errors, `${file.path}:1`, '')
  if (!Array.isArray(file.data)) {
    return [
      {
        level: 'error',
        where: `${file.path}:1`,
        what: 'this file must be a list of entries',
        remedy: 'begin each entry with "- "',
      },
    ]
  }
  return file.data.flatMap((entry, index) => {
    if (schema.validate(entry)) return []
    const name =
      (entry as { id?: string; word?: string } | null)?.id ??
      (entry as { word?: string } | null)?.word ??
      `number ${index + 1}`
    return faults(schema.validate.errors, `${file.path}:${file.lines[index] ?? 1}`, `entry ${name}: `)
  })
}

function faults(errors: readonly ErrorObject[] | null | undefined, where: string, prefix: string): Problem[] {
  return (errors ?? []).map(error => {
    const at = error.instancePath.replace(/^\//, '').replaceAll('/', '.')
    const extra = (error.params as { additionalProperty?: string }).additionalProperty
    const allowed = (error.params as { allowedValues?: unknown[] }).allowedValues
    // A pattern says nothing to a person: its schema says in words how such a cell is written.
    const written =
      error.keyword === 'pattern' ? (error.parentSchema?.['description'] as string | undefined) : undefined
    const fault = written ? `"${String(error.data)}" cannot stand here` : (error.message ?? 'is not valid')
    return {
      level: 'error',
      where,
      what: `${prefix}${extra ? `unknown key "${extra}"` : `${at || 'entry'} ${fault}`}`,
      remedy: extra
        ? `remove it or correct its spelling; the keys are ${Object.keys((error.parentSchema?.['properties'] ?? {}) as object).join(', ')}`
        : allowed
          ? `use one of ${allowed.join(', ')}`
          : (written ?? 'see the schema in arabic/schemas'),
    }
  })
}
