/** Short decimal for path data: one digit after the point, no trailing zero. */
export function num(value: number): string {
  const text = value.toFixed(1)
  const short = text.endsWith('.0') ? text.slice(0, -2) : text
  return short === '-0' ? '0' : short
}

/** Three digits: scale factors, where a tenth would show. */
export function fine(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

export type Random = () => number

/** mulberry32: the same seed always gives the same sequence in [0, 1). */
export function random(seed: number): Random {
  let state = (seed * 2654435761) >>> 0 || 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** FNV-1a over UTF-16 units: a stable 32-bit number for a text such as a product id. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** [0, 1, … count-1] mapped and joined: the usual way a repeated mark is drawn. */
export function repeat(count: number, draw: (index: number) => string): string {
  let out = ''
  for (let i = 0; i < count; i++) out += draw(i)
  return out
}
