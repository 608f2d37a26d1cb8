const full = [1, 6, 12, 20, 30] as const

/**
 * Lowest numbers of the map's shades. A big mall uses the drawn steps; a young one counts from 1 up in
 * steps that still tell its regions apart.
 */
export function stepsOf(counts: readonly number[]): readonly number[] {
  const most = Math.max(0, ...counts)
  if (most >= 20) return full
  const width = Math.max(1, Math.ceil(most / 5))
  return full.map((_, i) => 1 + i * width).filter((from) => from <= Math.max(1, most))
}

/** Shade 0 (nothing) to 5 (most); few steps are spread over the shades so that the top is dark. */
export function mapStep(count: number, steps: readonly number[]): number {
  if (count < (steps[0] ?? 1)) return 0
  const index = steps.filter((from) => count >= from).length
  return Math.max(1, Math.round((index * 5) / steps.length))
}
