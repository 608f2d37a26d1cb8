'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'

/**
 * Runs one act on orders: keeps its refusal in words and reads the orders anew afterwards, also after a
 * refusal, because then somebody else was quicker.
 */
export function useAct() {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function run(work: () => Promise<void>): Promise<void> {
    setBusy(true)
    setFailure(null)
    try {
      await work()
    } catch (error) {
      setFailure(readApiError(error).message)
    } finally {
      setBusy(false)
      for (const filter of [trpc.orders.pathFilter(), trpc.today.pathFilter(), trpc.desk.pathFilter()]) {
        void queries.invalidateQueries(filter)
      }
    }
  }

  return { busy, failure, run }
}
