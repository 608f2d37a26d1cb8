'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { readApiError, useTRPC, useTRPCClient } from '@/platform/trpc-client'

/** Runs one act on the shop's terms; the lists follow, and a refusal is kept (and given to `onFailure`) to be told. */
export function useTermAct(onFailure?: (message: string) => void) {
  const client = useTRPCClient()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  /** @returns whether it was done */
  async function run(act: (desk: typeof client.catalog.desk) => Promise<unknown>): Promise<boolean> {
    setBusy(true)
    setFailure(null)
    try {
      await act(client.catalog.desk)
      await queries.invalidateQueries(trpc.catalog.pathFilter())
      return true
    } catch (error) {
      const { message } = readApiError(error)
      setFailure(message)
      onFailure?.(message)
      return false
    } finally {
      setBusy(false)
    }
  }

  return { run, busy, failure }
}
