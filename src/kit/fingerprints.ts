/**
 * Remembers one 32-bit number for each of many keys in 24 to 48 bytes a key, where a Map of strings takes over a hundred.
 * Keys are kept as 64-bit hashes: among ten million keys two are taken for one with a chance of about one in 300,000.
 */
export class Fingerprints {
  /** Three words a slot: two of the key, one of the value. A slot with two zero words is free. */
  private slots = new Uint32Array(3 * 1024)
  private used = 0

  get(key: string): number | undefined {
    const [high, low] = hash64(key)
    const at = this.slot(high, low)
    return this.isFree(at) ? undefined : this.slots[at + 2]
  }

  set(key: string, value: number): void {
    const [high, low] = hash64(key)
    if ((this.used + 1) * 2 > this.slots.length / 3) this.grow()
    const at = this.slot(high, low)
    if (this.isFree(at)) this.used++
    this.slots.set([high, low, value >>> 0], at)
  }

  private isFree(at: number): boolean {
    return this.slots[at] === 0 && this.slots[at + 1] === 0
  }

  private slot(high: number, low: number): number {
    const size = this.slots.length / 3
    let index = low & (size - 1)
    for (;;) {
      const at = index * 3
      if (this.isFree(at) || (this.slots[at] === high && this.slots[at + 1] === low)) return at
      index = (index + 1) & (size - 1)
    }
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Uint32Array(old.length * 2)
    for (let i = 0; i < old.length; i += 3) {
      const [high, low] = [old[i]!, old[i + 1]!]
      if (high !== 0 || low !== 0) this.slots.set([high, low, old[i + 2]!], this.slot(high, low))
    }
  }
}

/** Two FNV-1a runs with different starts and a final mix; never 0, 0. */
function hash64(key: string): readonly [number, number] {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
    b ^= b >>> 15
  }
  return [mix(a), mix(b) || 1]
}

function mix(word: number): number {
  const x = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const y = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (y ^ (y >>> 16)) >>> 0
}
