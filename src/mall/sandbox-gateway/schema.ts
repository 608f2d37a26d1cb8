import { z } from 'zod'

/** The signed request as it stands in the page's address. */
export const chargeLinkInput = z.object({
  reference: z.string().min(4).max(60),
  order: z.string().max(2_000),
  signature: z.string().max(60),
})

export const chargeRequestSchema = z.object({
  reference: z.string().min(4).max(60),
  currency: z.string().regex(/^[A-Z]{3}$/),
  amountMinor: z.int().min(1),
  merchant: z.string().max(120),
  description: z.string().max(120),
  returnUrl: z.url({ protocol: /^https?$/ }),
  expiresAt: z.iso.datetime(),
})

/** Typed by a person: blanks are taken out, the rest is judged by the command. */
export const cardSchema = z.object({
  number: z
    .string()
    .max(40)
    .transform((text) => text.replace(/[\s-]/g, '')),
  expiry: z.string().max(10),
  code: z.string().max(4),
  holder: z.string().trim().max(120).default(''),
})

export const payChargeInput = chargeLinkInput.extend({ card: cardSchema })

export const confirmChargeInput = chargeLinkInput.extend({ approve: z.boolean() })

export const webhookBodySchema = z.object({
  id: z.string().min(8).max(80),
  type: z.enum(['charge.authorised', 'charge.captured', 'charge.declined', 'charge.voided', 'charge.refunded']),
  reference: z.string().min(4).max(60),
  createdAt: z.string(),
})

export type ChargeLink = z.output<typeof chargeLinkInput>
export type CardInput = z.output<typeof cardSchema>
