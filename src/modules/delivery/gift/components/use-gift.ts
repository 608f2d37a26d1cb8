'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { firstChoice, objectionsTo } from '../rules'
import type { GiftChoice, GiftOffer } from '../schema'

/** Typing is saved after a rest. */
const restMillis = 500

/**
 * What this visitor chooses. Looking changes nothing; from the first change on every one is kept with the cart, so that
 * it is there after a detour and on another device.
 */
export function useGift(offer: GiftOffer) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const stored = useQuery(trpc.delivery.gift.choice.queryOptions(undefined, { staleTime: 0, gcTime: 0 }))
  const [typed, setTyped] = useState<GiftChoice | null>(null)
  const looked = () =>
    Promise.all([
      queries.invalidateQueries(trpc.checkout.quote.queryFilter()),
      queries.invalidateQueries(trpc.delivery.gift.choice.queryFilter()),
    ])
  const save = useMutation(trpc.delivery.gift.choose.mutationOptions())
  const drop = useMutation(trpc.delivery.gift.drop.mutationOptions({ onSuccess: looked }))
  const choice = typed ?? stored.data?.choice ?? firstChoice(offer)
  const objections = objectionsTo(offer, choice)
  const { mutate } = save
  const fits = objections.length === 0
  useEffect(() => {
    if (!typed || !fits) return
    const timer = setTimeout(() => mutate(typed), restMillis)
    return () => clearTimeout(timer)
  }, [typed, fits, mutate])
  return {
    choice,
    objections,
    isLoading: stored.isPending,
    isStale: stored.data?.stale === true && typed === null,
    change: (part: Partial<GiftChoice>) => setTyped({ ...choice, ...part }),
    /** Keeps the choice as it stands and has the cart priced anew. */
    commit: async () => {
      await save.mutateAsync(choice)
      await looked()
    },
    drop: () => drop.mutateAsync(),
    isBusy: drop.isPending,
    error: save.error ?? drop.error,
  }
}
