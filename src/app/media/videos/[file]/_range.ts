export type ByteRange = { start: number; end: number }

/**
 * The one range a browser's player asks for: "bytes=0-", "bytes=100-199", "bytes=-500". Several at once, and whatever is
 * no range, are answered with the whole file, as RFC 9110 allows.
 * @returns null for the whole file
 */
export function byteRange(header: string | null, size: number): ByteRange | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const [first, last] = [match[1], match[2]].map((text) => (text ? Number(text) : null))
  if (first == null) return last ? { start: Math.max(0, size - last), end: size - 1 } : 'unsatisfiable'
  if (first >= size) return 'unsatisfiable'
  if (last != null && last < first) return null
  return { start: first, end: Math.min(last ?? size - 1, size - 1) }
}
