import { z } from 'zod'
import { fulfilmentStatuses, orderViews, paymentStatuses } from './types'

const orderId = z.uuid()
const idempotencyKey = z.string().min(16).max(80)

export const orderStates = ['placed', 'paid', 'shipped', 'delivered', 'cancelled', 'expired'] as const

/** The signed link of an order's own page. */
export const orderKeyInput = z.object({ orderId, signature: z.string().min(20).max(60) })

export const orderFilters = z.object({
  view: z.enum(orderViews).default('all'),
  /** number, purchase number, name or e-mail */
  search: z.string().trim().max(120).default(''),
  payment: z.array(z.enum(paymentStatuses)).max(6).default([]),
  fulfilment: z.array(z.enum(fulfilmentStatuses)).max(6).default([]),
  state: z.array(z.enum(orderStates)).max(6).default([]),
  /** first and last calendar day in the shop's time zone */
  from: z.iso.date().nullish(),
  to: z.iso.date().nullish(),
})

export const orderSorts = ['newest', 'oldest', 'dearest'] as const

export const listOrdersInput = orderFilters.extend({
  sort: z.enum(orderSorts).default('newest'),
  cursor: z.string().max(200).nullish(),
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
  carrier: z.string().trim().max(80).default(''),
  trackingNumber: z.string().trim().max(80).default(''),
  trackingUrl: z.union([z.url({ protocol: /^https?$/ }).max(500), z.literal('')]).default(''),
  expectedFrom: z.iso.date().nullish(),
  expectedTo: z.iso.date().nullish(),
  notifyCustomer: z.boolean().default(true),
})

/** Nothing named = every parcel that is under way. */
export const markDeliveredInput = z.object({ orderId, parcelId: z.uuid().optional() })

export const cancelOrderInput = z.object({
  orderId,
  reason: z.string().trim().max(300).default(''),
  restock: z.boolean().default(true),
})

export const refundOrderInput = z.object({
  orderId,
  amountMinor: z.int().min(1),
  reason: z.string().trim().max(300).default(''),
  idempotencyKey,
})

export const confirmDepositInput = z.object({
  orderId,
  /** what the statement says came in now */
  amountMinor: z.int().min(1),
  note: z.string().trim().max(300).default(''),
  idempotencyKey,
})

export const noteInput = z.object({ orderId, text: z.string().trim().min(1).max(2_000) })

/** Id of the newest change the client has seen; sent by the browser when it reconnects. */
export const orderChangesInput = z.object({ lastEventId: z.string().max(80).nullish() }).optional()

export type OrderFilters = z.output<typeof orderFilters>
export type ListOrdersInput = z.output<typeof listOrdersInput>
export type ShipOrderInput = z.output<typeof shipOrderInput>
export type MarkDeliveredInput = z.output<typeof markDeliveredInput>
export type CancelOrderInput = z.output<typeof cancelOrderInput>
export type RefundOrderInput = z.output<typeof refundOrderInput>
export type ConfirmDepositInput = z.output<typeof confirmDepositInput>
