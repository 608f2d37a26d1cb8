'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { readApiError, useTRPC, useTRPCClient } from '@/platform/trpc-client'
import type { CheckoutQuote } from '@/shop/checkout/types'
import { addressPlaces } from '@/shop/orders/constants'
import { layoutOf } from './address-layouts'
import { dropDraft } from './draft-store'
import type { CheckoutFields } from './form-types'
import { dropPlaces } from './place-store'
import { changesBetween, type QuoteChange } from './quote-changes'

type Wanted = { fields: CheckoutFields; quote: CheckoutQuote; codes: readonly string[] }
type Failure = { code: string | null; message: string; changes: QuoteChange[] }

/** Codes after which the cart is looked at anew, because something in it is no longer as it was shown. */
const looksAgain: readonly (string | null)[] = [
  'CART_CHANGED',
  'STOCK_SHORT',
  'COUPON_USED_UP',
  'CHECKOUT_CLOSED',
  'PAYMENT_METHOD_OFF',
  'CART_EMPTY',
]

function bodyOf({ fields, quote, codes }: Wanted) {
  const { email, name, phone, country, note, paymentMethod } = fields
  const { needed, needsAddress, chosenKey } = quote.delivery
  const parts = layoutOf(country).rows.flat()
  const part = (key: (typeof parts)[number] | 'company') =>
    key === 'company' || parts.includes(key) ? fields[key].trim() : ''
  const place = addressPlaces.find((kind) => kind === fields.place) ?? 'home'
  const toOther = place === 'other' && fields.toName.trim() !== ''
  const address = {
    name: toOther ? fields.toName.trim() : name.trim(),
    phone: toOther ? fields.toPhone.trim() : phone.trim(),
    country,
    company: part('company'),
    line1: part('line1'),
    line2: part('line2'),
    city: part('city'),
    state: part('state'),
    postalCode: part('postalCode'),
  }
  return {
    version: quote.version,
    contact: { email: email.trim(), name: name.trim(), phone: phone.trim() },
    shipTo: needed && needsAddress ? address : null,
    place,
    deliveryKey: needed ? chosenKey : null,
    codes: [...codes],
    paymentMethod,
    note: note.trim(),
  }
}

/**
 * Places the order. A repeated press, or a try after a broken line, asks with the same key and is answered by the same
 * order; only a changed request gets a new key.
 * @param look reads the quote anew, for telling what changed
 */
export function usePlacing(base: string, look: () => Promise<CheckoutQuote | undefined>) {
  const trpc = useTRPC()
  const api = useTRPCClient()
  const queries = useQueryClient()
  const router = useRouter()
  const attempt = useRef({ body: '', key: '' })
  const [failure, setFailure] = useState<Failure | null>(null)
  const [leaving, setLeaving] = useState(false)

  const placing = useMutation({
    mutationFn: (wanted: Wanted) => {
      const body = bodyOf(wanted)
      const text = JSON.stringify(body)
      if (attempt.current.body !== text) attempt.current = { body: text, key: crypto.randomUUID() }
      return api.checkout.place.mutate({ ...body, idempotencyKey: attempt.current.key })
    },
    onMutate: () => setFailure(null),
    onSuccess: ({ step, orders }) => {
      setLeaving(true)
      dropDraft()
      dropPlaces()
      void queries.invalidateQueries(trpc.cart.get.queryFilter())
      const path = base + (orders[0]?.statusPath ?? '/')
      if (step.kind === 'redirect') window.location.assign(step.url)
      else router.push(path)
    },
    onError: async (error, { quote }) => {
      const { code, message } = readApiError(error)
      const now = looksAgain.includes(code) ? await look() : undefined
      setFailure({ code, message, changes: now ? changesBetween(quote, now) : [] })
      // An answered refusal is final for its key: the next press is a new attempt.
      if (code !== null) attempt.current = { body: '', key: '' }
    },
  })
  return { place: placing.mutate, busy: placing.isPending || leaving, failure }
}
