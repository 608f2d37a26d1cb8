'use client'

import { useEffect, useState } from 'react'

/** Whole seconds since the page was opened. */
export function useElapsed(): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const start = Date.now()
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - start) / 1_000)), 1_000)
    return () => clearInterval(timer)
  }, [])
  return seconds
}
