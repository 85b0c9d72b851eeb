/** One line of a stream of bytes. */
export interface ByteLine {
  /** From 1. */
  readonly number: number
  /** Without its line feed; null where the line was longer than the limit and was passed over. */
  readonly bytes: Buffer | null
  /** Bytes it took in the stream, its line feed included. */
  readonly length: number
}

const LF = 10

/** Cuts a stream into lines at line feeds, keeping at most one line of at most `limit` bytes in memory. */
export async function* byteLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<ByteLine> {
  let number = 0
  let parts: Buffer[] = []
  let length = 0
  const keep = (part: Buffer) => {
    length += part.length
    if (length > limit) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const finish = (lineFeed: number): ByteLine => {
    const bytes = length > limit ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    const line = { number: ++number, bytes, length: length + lineFeed }
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      keep(chunk.subarray(start, end))
      yield finish(1)
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (length > 0) yield finish(0)
}
