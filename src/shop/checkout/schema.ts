import { z } from 'zod'
import { addressSchema } from '@/lib/address'
import { line, text } from '@/lib/input'
import { addressPlaces } from '@/shop/orders/constants'
import { orderKeyInput } from '@/shop/orders/schema'

const email = z
  .email()
  .max(254)
  .transform((text) => text.toLowerCase())
const codes = z.array(line(60).min(1)).max(5).default([])
const deliveryKey = text(120)

/** Enough of an address to know the delivery; the rest comes with the order. */
const destination = z.object({
  country: z.string().regex(/^[A-Z]{2}$/),
  state: line(60).default(''),
  postalCode: line(20).default(''),
})

export const quoteInput = z.object({
  email: email.optional(),
  shipTo: destination.optional(),
  deliveryKey: deliveryKey.optional(),
  codes,
})

export const contactSchema = z.object({
  name: line(120).min(1),
  email,
  phone: line(40).default(''),
})

export const placeInput = z.object({
  /** made by the form when it opens; a repeated request with it is answered, not done again */
  idempotencyKey: text(80).min(16),
  /** `version` of the quote that the shopper saw */
  version: text(43).length(43),
  contact: contactSchema,
  /** null where nothing is carried anywhere: pick-up, goods without shipping */
  shipTo: addressSchema.nullable(),
  /** what kind of place that is */
  place: z.enum(addressPlaces).default('home'),
  /** null for goods without shipping */
  deliveryKey: deliveryKey.nullable(),
  codes,
  paymentMethod: text(60),
  note: line(1000).default(''),
})

export const payAgainInput = orderKeyInput.extend({
  paymentMethod: text(60),
  idempotencyKey: text(80).min(16),
})

export type QuoteInput = z.output<typeof quoteInput>
export type PlaceInput = z.output<typeof placeInput>
export type Contact = z.output<typeof contactSchema>
