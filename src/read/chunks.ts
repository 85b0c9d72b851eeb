import { utf16 } from './decode.ts'

/** The first bytes of a stream (at least `size` of them, where it has as many) and the stream from its beginning. */
export async function peek(
  chunks: AsyncIterable<Buffer>,
  size: number,
): Promise<{ readonly head: Buffer; readonly all: AsyncIterable<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first: Buffer[] = []
  let length = 0
  while (length < size) {
    const { value, done } = await iterator.next()
    if (done) break
    first.push(value)
    length += value.length
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* first.splice(0)
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head: Buffer.concat(first), all: all() }
}

/** A whole stream as one piece, or null where it is longer than `limit` bytes. */
export async function collect(chunks: AsyncIterable<Buffer>, limit: number): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

/** A stream in UTF-16 as UTF-8, without its mark; any other as it is. Lines can then be cut at their line feeds. */
export async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { head, all } = await peek(chunks, 4)
  const encoding = utf16(head.subarray(0, 2))
  if (encoding === null) {
    yield* all
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of all) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
