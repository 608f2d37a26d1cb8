import { z } from 'zod'
import { line, minorAmount, text } from '@/lib/input'

/** The signed request as it stands in the page's address. */
export const chargeLinkInput = z.object({
  reference: text(60).min(4),
  order: text(2_000),
  signature: text(60),
})

export const chargeRequestSchema = z.object({
  reference: text(60).min(4),
  currency: z.string().regex(/^[A-Z]{3}$/),
  amountMinor: minorAmount.min(1),
  merchant: text(120),
  description: text(120),
  returnUrl: z.url({ protocol: /^https?$/ }),
  expiresAt: z.iso.datetime(),
})

/** Typed by a person: blanks are taken out, the rest is judged by the command. */
export const cardSchema = z.object({
  number: text(40).transform((text) => text.replace(/[\s-]/g, '')),
  expiry: text(10),
  code: text(4),
  holder: line(120).default(''),
})

export const payChargeInput = chargeLinkInput.extend({ card: cardSchema })

export const confirmChargeInput = chargeLinkInput.extend({ approve: z.boolean() })

export const webhookBodySchema = z.object({
  id: text(80).min(8),
  type: z.enum(['charge.authorised', 'charge.captured', 'charge.declined', 'charge.voided', 'charge.refunded']),
  reference: text(60).min(4),
  createdAt: text(40),
})

export type ChargeLink = z.output<typeof chargeLinkInput>
export type CardInput = z.output<typeof cardSchema>
