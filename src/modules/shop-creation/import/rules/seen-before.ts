const initialSlots = 1 << 12

/** FNV-1a over UTF-16 units, two runs with different beginnings: 64 bits, so that different texts do not meet. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/**
 * Remembers where a text stood first, without keeping the text: twelve bytes for each, a million of them in some
 * thirty megabytes.
 */
export class SeenBefore {
  private low = new Uint32Array(initialSlots)
  private high = new Uint32Array(initialSlots)
  private rows = new Uint32Array(initialSlots)
  private count = 0

  /** @returns the row at which the text stood before; null where this is the first time */
  note(text: string, row: number): number | null {
    if (this.count * 2 >= this.rows.length) this.grow()
    const slot = this.slotOf(hash(text, 0x811c9dc5), hash(text, 0x9747b28c))
    const before = this.rows[slot] ?? 0
    if (before > 0) return before
    this.put(slot, hash(text, 0x811c9dc5), hash(text, 0x9747b28c), row)
    this.count++
    return null
  }

  private slotOf(low: number, high: number): number {
    const mask = this.rows.length - 1
    let slot = (low ^ high) & mask
    while (this.rows[slot] && (this.low[slot] !== low || this.high[slot] !== high)) slot = (slot + 1) & mask
    return slot
  }

  private put(slot: number, low: number, high: number, row: number): void {
    this.low[slot] = low
    this.high[slot] = high
    this.rows[slot] = row
  }

  private grow(): void {
    const [low, high, rows] = [this.low, this.high, this.rows]
    const size = rows.length * 2
    this.low = new Uint32Array(size)
    this.high = new Uint32Array(size)
    this.rows = new Uint32Array(size)
    rows.forEach((row, index) => {
      if (row === 0) return
      const [a, b] = [low[index] ?? 0, high[index] ?? 0]
      this.put(this.slotOf(a, b), a, b, row)
    })
  }
}
