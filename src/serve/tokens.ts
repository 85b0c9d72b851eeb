import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { isRecord, writeWhole } from '../kit/index.ts'
import { RecordError } from '../store/index.ts'

const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number) => Promise<Buffer>

/** Bytes of a token, of its salt and of its hash. */
const BYTES = 32

/** Who may come in, and what for. */
export interface Visitor {
  readonly name: string
  readonly readOnly: boolean
}

/** What is kept of a token: never the token itself. */
interface Kept extends Visitor {
  readonly salt: string
  readonly hash: string
}

/** Makes a token for a name and keeps its hash beside the record; an earlier token of that name no longer holds. */
export async function makeToken(dir: string, visitor: Visitor): Promise<string> {
  const token = randomBytes(BYTES).toString('base64url')
  const salt = randomBytes(BYTES)
  const hash = await derive(token, salt, BYTES)
  const others = keptTokens(dir).filter(({ name }) => name !== visitor.name)
  const all = [...others, { ...visitor, salt: salt.toString('base64url'), hash: hash.toString('base64url') }]
  await writeWhole(join(dir, FILE), `${JSON.stringify(all, null, 2)}\n`).catch((error: Error) => {
    const remedy = 'Give yourself the right to write in this folder, and see that the disk has room.'
    throw new RecordError(dir, `The token cannot be kept (${error.message}).`, remedy, error)
  })
  return token
}

export function hasTokens(dir: string): boolean {
  return keptTokens(dir).length > 0
}

/** Whose token it is, or null. Takes about as long for a wrong one as for a right one. */
export async function visitorOf(dir: string, token: string): Promise<Visitor | null> {
  let found: Visitor | null = null
  for (const { name, readOnly, salt, hash } of keptTokens(dir)) {
    const kept = Buffer.from(hash, 'base64url')
    const given = await derive(token, Buffer.from(salt, 'base64url'), BYTES)
    if (kept.length === given.length && timingSafeEqual(kept, given)) found = { name, readOnly }
  }
  return found
}

const FILE = 'tokens.json'

function keptTokens(dir: string): readonly Kept[] {
  const path = join(dir, FILE)
  if (!existsSync(path)) return []
  try {
    const all: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return Array.isArray(all) ? all.filter(isKept) : []
  } catch (error) {
    throw new RecordError(
      dir,
      `${FILE} cannot be read.`,
      'Restore it from a copy, or remove it and make tokens anew with "riwaya token".',
      error,
    )
  }
}

function isKept(value: unknown): value is Kept {
  return isRecord(value) && ['name', 'salt', 'hash'].every(key => typeof value[key] === 'string')
}
