'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page's script has taken over: before that a press on a button would send the form the plain way. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
