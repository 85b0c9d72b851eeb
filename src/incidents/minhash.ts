import { wordsOf } from './telling.ts'

/** Numbers in a signature. The share that two signatures have in common estimates the Jaccard index of their shingles. */
const HASHES = 64
/** Words in a shingle: long enough that two reports share one only where one copied. */
const SHINGLE = 5
/** Rows of a band: a pair with 80 % in common shares one of eight such bands 98 times in 100. */
const ROWS = 4

export type Signature = Uint32Array

const MIX = Array.from({ length: HASHES }, (_, k) => scramble(k * 2 + 1) | 1)
const ADD = Array.from({ length: HASHES }, (_, k) => scramble(k * 2 + 2))

/** The shingles of a folded text as hashes, doubles kept. Texts of fewer words than a shingle have none. */
export function shingles(text: string): number[] {
  const words = wordsOf(text)
  const found: number[] = []
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0
    for (let j = i; j < i + SHINGLE; j++) hash = (Math.imul(hash, 0x5bd1e995) ^ words[j]!.hash) >>> 0
    found.push(scramble(hash))
  }
  return found
}

/** MinHash signature of shingles: for each of 64 hash functions the least value. */
export function signature(hashes: readonly number[]): Signature {
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (const hash of hashes) {
    for (let k = 0; k < HASHES; k++) {
      const value = (Math.imul(hash, MIX[k]!) + ADD[k]!) >>> 0
      if (value < least[k]!) least[k] = value
    }
  }
  return least
}

/** Estimated share of common shingles, 0 to 1. */
export function alike(a: Signature, b: Signature): number {
  let same = 0
  for (let k = 0; k < HASHES; k++) if (a[k] === b[k]) same++
  return same / HASHES
}

/** Keys of the first `bands` bands: two signatures that share one are worth comparing. */
export function bandKeys(sign: Signature, bands: number): number[] {
  return Array.from({ length: bands }, (_, band) => {
    let [high, low] = [band + 1, band + 17]
    for (let row = 0; row < ROWS; row++) {
      high = Math.imul(high ^ sign[band * ROWS + row]!, 0x01000193)
      low = Math.imul(low + sign[band * ROWS + row]!, 0x5bd1e995) ^ (low >>> 13)
    }
    return (scramble(high) & 0xfffff) * 0x1_0000_0000 + scramble(low)
  })
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
function scramble(number: number): number {
  let x = number | 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}
