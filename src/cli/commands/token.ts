import { makeToken } from '../../serve/index.ts'
import { openRecord } from '../../store/index.ts'
import { EXIT, Stop } from '../exit.ts'
import type { Io } from '../io.ts'

export interface TokenOptions {
  readonly record: string
  readonly readOnly?: boolean
}

/** `riwaya token`: lets somebody else into a served record. Prints the token, which is kept nowhere. Gives the exit code. */
export async function tokenCommand(name: string, options: TokenOptions, io: Io): Promise<number> {
  const { record: dir, readOnly = false } = options
  const who = name.trim()
  if (who === '') throw new Stop(EXIT.usage, 'A token is for somebody. Write their name: judgements bear it.')
  await openRecord(dir, { existing: true, readOnly: true }).close()
  io.out.write(`${await makeToken(dir, { name: who, readOnly })}\n`)
  io.err.write(
    `For ${who}${readOnly ? ', to read only' : ''}. It is shown once; an earlier token of that name no longer holds.\n`,
  )
  return EXIT.ok
}
