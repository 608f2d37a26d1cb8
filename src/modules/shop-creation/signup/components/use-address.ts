'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import type { WizardValues } from '../types'

type Wished = Pick<WizardValues, 'slug' | 'name' | 'tradeId' | 'regionId'>

/** Whether the address is free, asked while it is being typed. */
export function useAddress({ slug, name, tradeId, regionId }: Wished) {
  const trpc = useTRPC()
  const wished = useDeferredValue(slug)
  const input = { slug: wished, name, ...(tradeId ? { tradeId } : {}), ...(regionId ? { regionId } : {}) }
  const check = useQuery({ ...trpc.tenancy.checkSlug.queryOptions(input), enabled: wished.length > 0 })
  return check.data?.slug === slug ? check.data : null
}
