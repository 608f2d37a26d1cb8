'use client'

import { useState } from 'react'
import { readApiError, useTRPCClient } from '@/platform/trpc-client'
import type { GridProductChange } from '../../schema'
import type { GridOutcome } from '../../types'

/** Products in one request: each request is one transaction, and its size tells the progress. */
const atOnce = 200

export type SavingSheet = { done: number; of: number }

/** Sends changes a few hundred products at a time; what one request could not save does not keep the others. */
export function useSaveSheet(onOutcome: (outcome: GridOutcome) => Promise<void>) {
  const client = useTRPCClient()
  const [saving, setSaving] = useState<SavingSheet | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  /** @returns how many products were saved */
  async function save(changes: readonly GridProductChange[]): Promise<number> {
    setTrouble(null)
    setSaving({ done: 0, of: changes.length })
    let saved = 0
    try {
      for (let from = 0; from < changes.length; from += atOnce) {
        const outcome = await client.catalog.desk.saveGrid.mutate({ products: changes.slice(from, from + atOnce) })
        saved += outcome.saved.length
        await onOutcome(outcome)
        setSaving({ done: Math.min(from + atOnce, changes.length), of: changes.length })
      }
    } catch (error) {
      setTrouble(readApiError(error).message)
    } finally {
      setSaving(null)
    }
    return saved
  }

  return { save, saving, trouble }
}
