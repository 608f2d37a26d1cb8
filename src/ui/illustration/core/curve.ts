import { num } from './number'

export type Point = readonly [x: number, y: number]

/** A turned form as [radius, height above the table], from foot to rim. */
export type Profile = readonly Point[]

/** Radius and height in turn, from foot to rim: `profile(40, 0, 46, 5)` has two points. */
export function profile(...numbers: readonly number[]): Profile {
  const points: Point[] = []
  for (let i = 0; i + 1 < numbers.length; i += 2) points.push([numbers[i] ?? 0, numbers[i + 1] ?? 0])
  return points
}

/** The points of a path are never missing; this says so to the type checker and fails loudly if a profile is empty. */
function pointAt(points: readonly Point[], index: number): Point {
  const point = points[index]
  if (!point) throw new RangeError('A profile needs at least one point')
  return point
}

export const firstOf = (points: readonly Point[]): Point => pointAt(points, 0)
export const lastOf = (points: readonly Point[]): Point => pointAt(points, points.length - 1)

/** Catmull-Rom through all points as cubic commands; the pen already stands on the first point. */
export function spline(points: readonly Point[], closed = false): string {
  const count = points.length
  const at = (i: number): Point => pointAt(points, closed ? (i + count) % count : Math.max(0, Math.min(count - 1, i)))
  let path = ''
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const x1 = from[0] + (to[0] - before[0]) / 6
    const y1 = from[1] + (to[1] - before[1]) / 6
    const x2 = to[0] - (after[0] - from[0]) / 6
    const y2 = to[1] - (after[1] - from[1]) / 6
    path += `C${num(x1)} ${num(y1)} ${num(x2)} ${num(y2)} ${num(to[0])} ${num(to[1])}`
  }
  return path
}

/** Curve through the points, starting with the move to the first. */
export function curve(points: readonly Point[], closed = false): string {
  const [x, y] = firstOf(points)
  return `M${num(x)} ${num(y)}${spline(points, closed)}`
}

/** Radius of a profile at a height; above the rim the rim's own. */
export function radiusAt(profile: Profile, height: number): number {
  for (let i = 0; i < profile.length - 1; i++) {
    const [low, high] = [pointAt(profile, i), pointAt(profile, i + 1)]
    if (height >= low[1] && height <= high[1]) {
      const part = (height - low[1]) / (high[1] - low[1] || 1)
      return low[0] + (high[0] - low[0]) * part
    }
  }
  return lastOf(profile)[0]
}

export const widest = (profile: Profile): number => Math.max(...profile.map(([radius]) => radius))
