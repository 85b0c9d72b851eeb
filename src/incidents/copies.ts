import type { Span } from '../record/index.ts'
import { alike, bandKeys, type Signature, shingles, signature } from './minhash.ts'
import type { Told } from './telling.ts'
import { type Union, union } from './union.ts'

/** What is copied from what, over all reports. */
export interface Copies {
  /** Names the text that a report is a copy of; reports of one name share most of their text. */
  text(source: number): number
  /** Reports that share a good part of their text with one, if not most of it. */
  partly(source: number): readonly number[]
  /** Names the paragraphs that carry a claim; null where they are too short to tell. */
  paragraph(source: number, evidence: readonly Span[]): number | null
}

/** Shingles that a paragraph must have before a likeness says that it was copied. */
const LEAST_SHINGLES = 6
const SAME_TEXT = { share: 0.6, bands: 8 }
const SAME_PARAGRAPH = { share: 0.7, bands: 8 }
const ANCHOR_EVERY = 8
const LEAST_ANCHORS = 3
/** Share of the shorter text: independent reports of one event stay well below, rewritten agency copy lies above. */
const PART = 0.2
/** In one bucket as many different texts are compared. */
const LEADERS = 4

/** Finds reports, and paragraphs that carry claims, which are near copies of each other. */
export function copies(told: readonly Told[], fold: (text: string) => string): Copies {
  const texts = union(told.length)
  const sameText = matcher(texts, SAME_TEXT)
  const partners = sharers()
  const partly: (readonly number[])[] = []
  const starts: number[][] = []
  const first: number[] = []
  const signs: (Signature | null)[] = []
  told.forEach(({ report, claims }, source) => {
    const found = paragraphs(report.text)
    const carrying = new Set(claims.flatMap(c => c.evidence.map(e => paragraphAt(found, e.start))))
    const whole: number[] = []
    starts.push(found)
    first.push(signs.length)
    found.forEach((start, i) => {
      const hashes = shingles(fold(report.text.slice(start, found[i + 1] ?? report.text.length)))
      for (const hash of hashes) whole.push(hash)
      signs.push(carrying.has(i) && hashes.length >= LEAST_SHINGLES ? signature(hashes) : null)
    })
    if (whole.length >= LEAST_SHINGLES) sameText(source, signature(whole))
    partly.push(partners(source, whole))
  })
  const passages = union(signs.length)
  const samePassage = matcher(passages, SAME_PARAGRAPH)
  const known = signs.map((sign, index) => {
    if (sign) samePassage(index, sign)
    return sign !== null
  })
  return {
    text: source => texts.find(source),
    partly: source => partly[source]!,
    paragraph(source, evidence) {
      for (const { start } of evidence) {
        const index = first[source]! + paragraphAt(starts[source]!, start)
        if (known[index]) return passages.find(index)
      }
      return null
    },
  }
}

/**
 * Finds earlier reports that share a part of a text, by anchors: every eighth shingle, the same ones in every text. Of
 * the shorter text's anchors a fifth must be shared.
 */
function sharers(): (source: number, hashes: readonly number[]) => number[] {
  const holders = new Map<number, number | number[]>()
  const sizes: number[] = []
  return (source, hashes) => {
    const anchors = new Set(hashes.filter(hash => hash % ANCHOR_EVERY === 0))
    const counts = new Map<number, number>()
    sizes[source] = anchors.size
    for (const anchor of anchors) {
      const held = holders.get(anchor)
      const list = typeof held === 'number' ? [held] : (held ?? [])
      for (const other of list) counts.set(other, (counts.get(other) ?? 0) + 1)
      // Most anchors stand in one report only: a bare number holds them in little room.
      if (list.length === 0) holders.set(anchor, source)
      else if (list.length < LEADERS) holders.set(anchor, [...list, source])
    }
    const enough = (other: number, count: number): boolean =>
      count >= LEAST_ANCHORS && count >= PART * Math.min(anchors.size, sizes[other]!)
    return [...counts].filter(([other, count]) => enough(other, count)).map(([other]) => other)
  }
}

/** Puts each signature into buckets and joins it with the first of a bucket that is alike. */
function matcher(sets: Union, { share, bands }: typeof SAME_TEXT): (index: number, sign: Signature) => void {
  const buckets = new Map<number, number | number[]>()
  const signs = new Map<number, Signature>()
  return (index, sign) => {
    signs.set(index, sign)
    for (const key of bandKeys(sign, bands)) {
      const leaders = buckets.get(key)
      const list = leaders === undefined ? [] : typeof leaders === 'number' ? [leaders] : leaders
      const match = list.find(
        leader => sets.find(leader) === sets.find(index) || alike(signs.get(leader)!, sign) >= share,
      )
      if (match !== undefined) sets.join(match, index)
      else if (leaders === undefined) buckets.set(key, index)
      else if (list.length < LEADERS) buckets.set(key, [...list, index])
    }
  }
}

/** Where the paragraphs of a text begin. */
function paragraphs(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function paragraphAt(starts: readonly number[], offset: number): number {
  let low = 0
  for (let high = starts.length; high - low > 1; ) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return low
}
