'use client'

import { useState } from 'react'

export type Draft<Values extends object> = {
  values: Values
  set: (next: Partial<Values>) => void
  /** names of what differs from what is kept */
  changed: (keyof Values & string)[]
  isChanged: (name: keyof Values) => boolean
  discard: () => void
}

/** What is being typed over what is kept: counts as changed what differs, so taking a change back by hand counts too. */
export function useDraft<Values extends object>(kept: Values): Draft<Values> {
  const [edits, setEdits] = useState<Partial<Values>>({})
  const values = { ...kept, ...edits }
  const names = Object.keys(kept) as (keyof Values & string)[]
  const isChanged = (name: keyof Values) => JSON.stringify(values[name]) !== JSON.stringify(kept[name])
  return {
    values,
    set: (next) => setEdits((before) => ({ ...before, ...next })),
    changed: names.filter(isChanged),
    isChanged,
    discard: () => setEdits({}),
  }
}
