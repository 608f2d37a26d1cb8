import { isSigned, sign } from '@/lib/signed'
import { possibleEvents } from '@/lib/state-machine'
import { orderLinkPurpose } from './constants'
import { orderTransitions } from './states'
import type { FulfilmentStatus, OrderActions, OrderState, PaymentStatus } from './types'

export type Quantities = { pieces: number; shippedPieces: number; cancelledPieces: number; parcelsUnderWay: number }

/** How far the goods are, from quantities and parcels alone. */
export function fulfilmentOf(
  state: OrderState,
  { pieces, shippedPieces, cancelledPieces, parcelsUnderWay }: Quantities,
): FulfilmentStatus {
  if (state === 'placed') return 'held'
  if (state === 'cancelled' || state === 'expired') return 'cancelled'
  if (shippedPieces === 0) return 'to_ship'
  if (shippedPieces < pieces - cancelledPieces) return 'part_shipped'
  return parcelsUnderWay > 0 ? 'shipped' : 'delivered'
}

export type OrderMoneyFacts = { totalMinor: number; refundedMinor: number; receivedMinor: number; wasPaid: boolean }

/** How far the money is. */
export function paymentOf(
  state: OrderState,
  { totalMinor, refundedMinor, receivedMinor, wasPaid }: OrderMoneyFacts,
): PaymentStatus {
  if (!wasPaid) {
    if (state === 'placed') return receivedMinor > 0 ? 'short' : 'waiting'
    return 'voided'
  }
  if (refundedMinor === 0) return state === 'cancelled' && totalMinor === 0 ? 'voided' : 'paid'
  return refundedMinor < totalMinor ? 'part_refunded' : 'refunded'
}

export function actionsOf(
  state: OrderState,
  facts: Quantities & OrderMoneyFacts & { awaitsDeposit: boolean },
): OrderActions {
  const openPieces = facts.pieces - facts.cancelledPieces - facts.shippedPieces
  const events = possibleEvents(orderTransitions, state, { ...facts, openPieces })
  return {
    ship: state === 'paid' && openPieces > 0,
    deliver: facts.parcelsUnderWay > 0,
    cancel: events.includes('cancel'),
    refund: facts.wasPaid && facts.refundedMinor < facts.totalMinor,
    confirmDeposit: facts.awaitsDeposit,
  }
}

/** The customer's own page of an order, on the shop's host and without the locale; whoever holds the link may see it. */
export function orderStatusPath(secret: string, orderId: string): string {
  return `/orders/${orderId}?s=${sign(secret, orderLinkPurpose, orderId)}`
}

export function mayOpenOrder(secret: string, orderId: string, signature: string): boolean {
  return isSigned(secret, orderLinkPurpose, orderId, signature)
}
