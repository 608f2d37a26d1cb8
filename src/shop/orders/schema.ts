import { z } from 'zod'
import { day, line, minorAmount, text } from '@/lib/input'
import { wordsSchema } from '@/lib/words'
import { fulfilmentStatuses, orderViews, paymentStatuses } from './types'

const orderId = z.uuid()
const idempotencyKey = text(80).min(16)

export const orderStates = ['placed', 'paid', 'shipped', 'delivered', 'cancelled', 'expired'] as const

/** The signed link of an order's own page. */
export const orderKeyInput = z.object({ orderId, signature: text(60).min(20) })

/** What somebody still knows of an order whose link is lost. */
export const askInput = z.object({ number: line(40).min(1), email: line(254).min(3) })

export const orderFilters = z.object({
  view: z.enum(orderViews).default('all'),
  /** number, purchase number, name or e-mail */
  search: line(120).default(''),
  payment: z.array(z.enum(paymentStatuses)).max(6).default([]),
  fulfilment: z.array(z.enum(fulfilmentStatuses)).max(6).default([]),
  state: z.array(z.enum(orderStates)).max(6).default([]),
  /** first and last calendar day in the shop's time zone */
  from: day.nullish(),
  to: day.nullish(),
})

export const orderSorts = ['newest', 'oldest', 'dearest'] as const

export const listOrdersInput = orderFilters.extend({
  sort: z.enum(orderSorts).default('newest'),
  cursor: text(200).nullish(),
  limit: z.int().min(1).max(100).default(25),
})

export const exportOrdersInput = orderFilters

export const orderIdInput = z.object({ orderId })

export const shipOrderInput = z.object({
  orderId,
  /** nothing named = everything that is left */
  lines: z
    .array(z.object({ orderLineId: z.uuid(), quantity: z.int().min(1).max(9_999) }))
    .max(200)
    .default([]),
  carrier: line(80).default(''),
  trackingNumber: line(80).default(''),
  trackingUrl: z.union([line(500).pipe(z.url({ protocol: /^https?$/ })), z.literal('')]).default(''),
  expectedFrom: day.nullish(),
  expectedTo: day.nullish(),
  notifyCustomer: z.boolean().default(true),
})

/** Nothing named = every parcel that is under way. */
export const markDeliveredInput = z.object({ orderId, parcelId: z.uuid().optional() })

export const cancelOrderInput = z.object({
  orderId,
  reason: line(300).default(''),
  restock: z.boolean().default(true),
})

export const refundOrderInput = z.object({
  orderId,
  amountMinor: minorAmount.min(1),
  reason: line(300).default(''),
  idempotencyKey,
})

export const confirmDepositInput = z.object({
  orderId,
  /** what the statement says came in now */
  amountMinor: minorAmount.min(1),
  note: line(300).default(''),
  idempotencyKey,
})

export const noteInput = z.object({ orderId, text: line(2_000).min(1) })

/** Id of the newest change the client has seen; sent by the browser when it reconnects. */
export const orderChangesInput = z.object({ lastEventId: text(80).nullish() }).optional()

const emptyWords = z.object({ en: line(80), ja: line(80), ko: line(80) })

/** Something done for an order besides its goods. Without names it is the message checkout.extras.<key>. */
export const orderExtraSchema = z.object({
  source: line(60),
  key: line(40),
  names: emptyWords,
  amountMinor: minorAmount,
})

/** A colour as it is drawn, #rrggbb. */
export const hexColour = z.string().regex(/^#[0-9a-f]{6}$/)

export const knots = ['bow', 'knot', 'mourning'] as const
export const slipPlaces = ['outer', 'inner'] as const

/** Code units a card’s message may have, on a cart and on its order alike; shops limit the characters a reader sees. */
export const mostCardUnits = 2_000

/** What the packer needs to make a gift of it, frozen on the order: later changes of the offer do not reach it. */
export const orderGiftSchema = z.object({
  wrapping: z.object({ names: wordsSchema(80), drawing: line(20), colour: hexColour, second: hexColour }).nullable(),
  ribbon: z.object({ names: wordsSchema(80), colour: hexColour }).nullable(),
  card: z.object({ to: line(80), message: text(mostCardUnits) }).nullable(),
  noshi: z.object({ heading: line(20), knot: z.enum(knots), name: line(40), place: z.enum(slipPlaces) }).nullable(),
  bag: z.boolean(),
  hidePrices: z.boolean(),
})

export type OrderExtra = z.output<typeof orderExtraSchema>
export type OrderGift = z.output<typeof orderGiftSchema>
export type OrderFilters = z.output<typeof orderFilters>
export type ListOrdersInput = z.output<typeof listOrdersInput>
export type ShipOrderInput = z.output<typeof shipOrderInput>
export type MarkDeliveredInput = z.output<typeof markDeliveredInput>
export type CancelOrderInput = z.output<typeof cancelOrderInput>
export type RefundOrderInput = z.output<typeof refundOrderInput>
export type ConfirmDepositInput = z.output<typeof confirmDepositInput>
