'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { layoutOf } from './address-layouts'
import { type CheckoutFields, emailForm } from './form-types'

const typingPause = 350

type Wish = Pick<CheckoutFields, 'email' | 'country' | 'state' | 'postalCode'> & {
  deliveryKey: string | null
  codes: readonly string[]
}

/** The same value, once it has rested for a moment. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(text) as T), typingPause)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}

/** Prices from the server for what has been typed so far. The last answer stays while the next one is on its way. */
export function useQuote(wish: Wish) {
  const trpc = useTRPC()
  const { email, country, state, postalCode, deliveryKey, codes } = useRested(wish)
  const rested = JSON.stringify([email, country, state, postalCode, deliveryKey, codes])
  const typed = JSON.stringify([wish.email, wish.country, wish.state, wish.postalCode, wish.deliveryKey, wish.codes])
  const placeKnown = country !== '' && (layoutOf(country).state !== 'list' || state !== '')
  const asked = useQuery(
    trpc.checkout.quote.queryOptions(
      {
        ...(emailForm.test(email) ? { email } : {}),
        ...(placeKnown ? { shipTo: { country, state, postalCode } } : {}),
        ...(deliveryKey ? { deliveryKey } : {}),
        codes: [...codes],
      },
      { placeholderData: keepPreviousData, staleTime: 0, refetchOnWindowFocus: true },
    ),
  )
  return {
    quote: asked.data,
    refetch: asked.refetch,
    /** the prices shown are for what is typed now */
    settled: rested === typed && !asked.isPlaceholderData && asked.data !== undefined,
  }
}
