import { z } from 'zod'
import { addressSchema } from '@/lib/address'
import { orderKeyInput } from '@/shop/orders/schema'

const email = z
  .email()
  .max(254)
  .transform((text) => text.toLowerCase())
const codes = z.array(z.string().trim().min(1).max(60)).max(5).default([])
const deliveryKey = z.string().max(120)

/** Enough of an address to know the delivery; the rest comes with the order. */
const destination = z.object({
  country: z.string().regex(/^[A-Z]{2}$/),
  state: z.string().trim().max(60).default(''),
  postalCode: z.string().trim().max(20).default(''),
})

export const quoteInput = z.object({
  email: email.optional(),
  shipTo: destination.optional(),
  deliveryKey: deliveryKey.optional(),
  codes,
})

export const contactSchema = z.object({
  name: z.string().trim().min(1).max(120),
  email,
  phone: z.string().trim().max(40).default(''),
})

export const placeInput = z.object({
  /** made by the form when it opens; a repeated request with it is answered, not done again */
  idempotencyKey: z.string().min(16).max(80),
  /** `version` of the quote that the shopper saw */
  version: z.string().length(43),
  contact: contactSchema,
  /** null where nothing is carried anywhere: pick-up, goods without shipping */
  shipTo: addressSchema.nullable(),
  /** null for goods without shipping */
  deliveryKey: deliveryKey.nullable(),
  codes,
  paymentMethod: z.string().max(60),
  note: z.string().trim().max(1000).default(''),
})

export const payAgainInput = orderKeyInput.extend({
  paymentMethod: z.string().max(60),
  idempotencyKey: z.string().min(16).max(80),
})

export type QuoteInput = z.output<typeof quoteInput>
export type PlaceInput = z.output<typeof placeInput>
export type Contact = z.output<typeof contactSchema>
