import type { Span } from '../record/index.ts'
import { alike, bandKeys, type Signature, shingles, signature } from './minhash.ts'
import type { Told } from './telling.ts'
import { type Union, union } from './union.ts'

/** What is copied from what, among the reports of an incident. */
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

/** What of a report is compared with others. */
export interface Sketch {
  /** Where its paragraphs begin. */
  readonly starts: readonly number[]
  /** Of the whole text; null where that is too short. */
  readonly text: Signature | null
  /** Of each paragraph that carries a claim and is long enough. */
  readonly paragraphs: readonly (Signature | null)[]
  /** Every eighth shingle, the same ones in every text. */
  readonly anchors: readonly number[]
}

/** Gives the sketch of a report; each is made once, when it is first asked for, and goes with its report. */
export function sketcher(fold: (text: string) => string): (told: Told) => Sketch {
  const made = new WeakMap<Told, Sketch>()
  return told => {
    const known = made.get(told)
    if (known) return known
    const sketch = sketchOf(told, fold)
    made.set(told, sketch)
    return sketch
  }
}

function sketchOf({ report, claims }: Told, fold: (text: string) => string): Sketch {
  const starts = paragraphs(report.text)
  const carrying = new Set(claims.flatMap(c => c.evidence.map(e => paragraphAt(starts, e.start))))
  const whole: number[] = []
  const signs = starts.map((start, i) => {
    const hashes = shingles(fold(report.text.slice(start, starts[i + 1] ?? report.text.length)))
    for (const hash of hashes) whole.push(hash)
    return carrying.has(i) && hashes.length >= LEAST_SHINGLES ? signature(hashes) : null
  })
  return {
    starts,
    text: whole.length >= LEAST_SHINGLES ? signature(whole) : null,
    paragraphs: signs,
    anchors: [...new Set(whole.filter(hash => hash % ANCHOR_EVERY === 0))],
  }
}

/**
 * Finds which of a few reports, ascending, and of their paragraphs that carry claims, are near copies of each other. Only
 * these are looked at: what else a record holds has no bearing.
 */
export function copiesAmong(sources: readonly number[], sketchOf: (source: number) => Sketch): Copies {
  const sketches = new Map(sources.map((source, at) => [source, { at, ...sketchOf(source) }]))
  const texts = union(sources.length)
  const sameText = matcher(texts, SAME_TEXT)
  const partners = sharers()
  const partly: number[][] = []
  const first: number[] = []
  const signs: (Signature | null)[] = []
  for (const { at, text, anchors, paragraphs } of sketches.values()) {
    if (text) sameText(at, text)
    partly.push(partners(at, anchors).map(other => sources[other]!))
    first.push(signs.length)
    signs.push(...paragraphs)
  }
  const passages = union(signs.length)
  const samePassage = matcher(passages, SAME_PARAGRAPH)
  signs.forEach((sign, index) => {
    if (sign) samePassage(index, sign)
  })
  return {
    text: source => texts.find(sketches.get(source)!.at),
    partly: source => partly[sketches.get(source)!.at]!,
    paragraph(source, evidence) {
      const { at, starts } = sketches.get(source)!
      for (const { start } of evidence) {
        const index = first[at]! + paragraphAt(starts, start)
        if (signs[index]) return passages.find(index)
      }
      return null
    },
  }
}

/** Finds earlier reports that share a part of a text, by anchors: of the shorter text's a fifth must be shared. */
function sharers(): (source: number, anchors: readonly number[]) => number[] {
  const holders = new Map<number, number | number[]>()
  const sizes: number[] = []
  return (source, anchors) => {
    const counts = new Map<number, number>()
    sizes[source] = anchors.length
    for (const anchor of anchors) {
      const held = holders.get(anchor)
      const list = typeof held === 'number' ? [held] : (held ?? [])
      for (const other of list) counts.set(other, (counts.get(other) ?? 0) + 1)
      // Most anchors stand in one report only: a bare number holds them in little room.
      if (list.length === 0) holders.set(anchor, source)
      else if (list.length < LEADERS) holders.set(anchor, [...list, source])
    }
    const enough = (other: number, count: number): boolean =>
      count >= LEAST_ANCHORS && count >= PART * Math.min(anchors.length, sizes[other]!)
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
