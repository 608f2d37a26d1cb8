'use client'

import { useEffect, useState } from 'react'

const units = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
] as const

export type TimePart = { unit: (typeof units)[number][0]; count: number }

/** Whole days, hours, minutes and seconds in a number of seconds. */
export function partsOf(seconds: number): TimePart[] {
  let rest = seconds
  return units.map(([unit, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return { unit, count }
  })
}

/**
 * Seconds left until a moment, counted every second; null until the browser counts.
 * @param until ISO 8601
 */
export function useTimeLeft(until: string): number | null {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    const look = () => setLeft(Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1_000)))
    look()
    const timer = setInterval(look, 1_000)
    return () => clearInterval(timer)
  }, [until])
  return left
}
