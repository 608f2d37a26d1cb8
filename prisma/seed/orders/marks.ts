import type { Fate } from './fates'

const HOUR = 3_600_000

/** When each step of an order's life happens, in milliseconds after it was placed. */
export interface Marks {
  readonly pay: number
  readonly ship: number
  readonly deliver: number
  readonly undo: number
}

/** Greengrocers ship within hours, makers within days; the number in [0, 1) spreads the orders of a shop. */
export function marksOf(slug: string, byBank: boolean, spread: number): Marks {
  const fast = slug === 'hallorans' || slug === 'minazuki'
  const pay = byBank ? (14 + spread * 52) * HOUR : 3 * 60_000
  const ship = pay + (fast ? 3 + spread * 14 : 18 + spread * 44) * HOUR
  const deliver = ship + (fast ? 5 + spread * 22 : 40 + spread * 70) * HOUR
  return { pay, ship, deliver, undo: deliver + (30 + spread * 90) * HOUR }
}

/** A cancelled order is taken back before it is sent. */
export const cancelAfter = (marks: Marks, fate: Fate): number =>
  fate === 'cancelled' ? marks.pay + (marks.ship - marks.pay) * 0.6 : Number.POSITIVE_INFINITY
