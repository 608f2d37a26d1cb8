'use client'

import { useState } from 'react'

/** Which variants of the grid are chosen, one by one or a whole group at once. */
export function useVariantChoice(ids: readonly string[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const chosen = ids.filter((id) => keys.has(id)).length

  function set(many: readonly string[], on: boolean): void {
    setKeys((now) => {
      const next = new Set(now)
      for (const id of many) {
        if (on) next.add(id)
        else next.delete(id)
      }
      return next
    })
  }

  return {
    keys,
    count: chosen,
    state: chosen === 0 ? ('none' as const) : chosen === ids.length ? ('all' as const) : ('some' as const),
    has: (id: string) => keys.has(id),
    set,
    setAll: (on: boolean) => set(ids, on),
    clear: () => setKeys(new Set()),
  }
}

export type VariantChoice = ReturnType<typeof useVariantChoice>
