'use client'

import { useEffect } from 'react'
import { useTRPCClient } from '@/platform/trpc-client'

type Props = { page: 'home' | 'list' | 'search' | 'product' | 'cart' | 'checkout' | 'page'; productId?: string }

/** Counts the visit of a page after it has been shown. No cookie, no outside server. */
export function AccessBeacon({ page, productId }: Props) {
  const api = useTRPCClient()
  useEffect(() => {
    // Counting must never disturb a visit: a lost one is simply not counted.
    void api.marketing.access.record.mutate({ page, ...(productId ? { productId } : {}) }).catch(() => undefined)
  }, [api, page, productId])
  return null
}
