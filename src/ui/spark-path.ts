type Point = { x: number; y: number }

/** Path through the values over a box, 2 px of air above and below; equal values run along the middle. */
export function linePath(
  values: readonly number[],
  width: number,
  height: number,
): { line: string; end: Point | null } {
  if (values.length === 0) return { line: '', end: null }
  const low = Math.min(...values)
  const span = Math.max(...values) - low
  const step = values.length > 1 ? (width - 3) / (values.length - 1) : 0
  const points = values.map(
    (value, index): Point => ({
      x: round(index * step),
      y: round(span === 0 ? height / 2 : height - 2 - ((value - low) / span) * (height - 4)),
    }),
  )
  return {
    line: points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
    end: points.at(-1) ?? null,
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
