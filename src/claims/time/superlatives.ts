import { listedWords } from '../../lexicon/index.ts'
import type { Chunk, Mentions } from '../../mentions/index.ts'

const SUPERLATIVES = 'arabic/reference/superlatives.yaml'

// أقوى هجوم من نوعه ضد القوات في المنطقة منذ شهرين
const REACH = 8

/**
 * الأعنف منذ ثلاث سنوات, أول هجوم منذ شهرين, أسوأ يوم منذ حرب عام 2014: a time that an event is compared with, and not that in
 * which it went on.
 */
export function isCompared({ frame }: Mentions, chunk: Chunk): boolean {
  if (!chunk.time) return false
  const { words, lexicon } = frame
  const superlatives = listedWords(lexicon, SUPERLATIVES)
  let since = chunk.time.kind === 'since'
  for (let i = chunk.first - 1; i >= 0 && i >= chunk.first - REACH; i--) {
    since ||= words[i]!.shape.readings.some(r => r.entry.lexeme.data['since'] === true)
    if (since && words[i]!.shape.starts.some(start => superlatives.has(start.text))) return true
    if (!words[i]!.joined) return false
  }
  return false
}
