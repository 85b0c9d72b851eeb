import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ReadEvent, Source } from './types.ts'

/** For the tests of this folder only. */
export const SOURCE: Source = { id: 'r1', origin: 'r1.txt', outlet: 'r1' }

/** A new folder that holds these files. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'read-'))
  for (const [name, data] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), data)
  }
  return folder
}

/** Text in an encoding of one byte a character. */
export function encodeAs(encoding: string, text: string): Buffer {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i))
  return Buffer.from([...text].map(c => all.indexOf(c)))
}

export async function gather(events: AsyncIterable<ReadEvent>) {
  const list: ReadEvent[] = []
  for await (const event of events) list.push(event)
  return {
    reports: list.flatMap(event => (event.kind === 'report' ? [event.report] : [])),
    problems: list.flatMap(event => (event.kind === 'problem' ? [event.problem] : [])),
    bytes: list.reduce((sum, event) => sum + event.bytes, 0),
  }
}
