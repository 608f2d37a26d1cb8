import { newId } from '@/lib/ids'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { AppError, isAppError } from '@/platform/errors'
import {
  type DraftedPurchase,
  freeOfCharge,
  type Placement,
  type ReservedPayment,
  type ShopOrders,
  type StoredOrder,
} from '../ports'
import { findPlacement, type PlacedAnswer } from '../queries'
import { lockPurchase } from './payment-rows'
import { refuseMoreUnpaid } from './refuse-unpaid'
import { insertPayment } from './reserve-payment'
import { settleIn } from './settle-purchase'

export type PlacePurchase = {
  /** unique per cart: a repeated request is answered, not done again */
  key: string
  /** of everything the shopper sent; another body with the same key is refused */
  requestHash: string
  cartId: string
  memberId: string | null
  contact: { name: string; email: string; phone: string }
  locale: string
  /** names of the shops that sell */
  sellers: readonly string[]
  /** where the payer comes back to, absolute */
  returnUrl: string
}

/** The key was taken by an earlier or simultaneous request. */
class Repeated extends Error {}

const keyReused = () =>
  new AppError('IDEMPOTENCY_KEY_REUSED', 'CONFLICT', {
    userMessage: 'This request was already used for a different order. Reload the page and try again.',
  })

/**
 * Places a purchase with one order per shop and reserves its payment: one transaction, all or nothing.
 * @throws AppError of the placement (CART_CHANGED, STOCK_SHORT, COUPON_USED_UP …), IDEMPOTENCY_KEY_REUSED,
 * TOO_MANY_UNPAID
 */
export async function placePurchase(
  request: PlacePurchase,
  placement: Placement,
  orders: ShopOrders,
): Promise<PlacedAnswer> {
  try {
    return await inMall((tx) => placeIn(tx, request, placement, orders))
  } catch (error) {
    if (!(error instanceof Repeated) && !isAppError(error)) throw error
    // Whatever objected, an order that this very request has made answers it: its cart is empty by now.
    const earlier = await findPlacement(request.key)
    if (!earlier) throw error
    if (earlier.requestHash !== request.requestHash) throw keyReused()
    return earlier
  }
}

async function placeIn(
  tx: Tx,
  request: PlacePurchase,
  placement: Placement,
  orders: ShopOrders,
): Promise<PlacedAnswer> {
  const draft = await placement.draft(tx)
  const at = now()
  const purchaseId = newId()
  const number = await claimKey(tx, purchaseId, request, draft, at)
  const paymentId = newId()
  const amountMinor = totalOf(draft, 'totalMinor')
  const method = amountMinor === 0 ? freeOfCharge : draft.method
  if (!method) throw new Error('a purchase with a price was drafted without a way to pay')
  if (method.isByHand) await refuseMoreUnpaid(tx, { purchaseId, method: method.key, ...request })
  const reserved = await method.reserve(tx, {
    paymentId,
    purchaseId,
    purchaseNumber: number,
    sellers: request.sellers,
    amountMinor,
    currency: draft.currency,
    email: request.contact.email,
    locale: request.locale,
    returnUrl: request.returnUrl,
  })
  await insertPayment(
    tx,
    { paymentId, purchaseId, method: method.key, currency: draft.currency, amountMinor, at },
    reserved,
  )
  const facts = {
    purchaseId,
    purchaseNumber: number,
    paymentMethod: method.key,
    placedAt: at,
    memberId: request.memberId,
    email: request.contact.email,
    locale: request.locale,
  }
  const stored = await placement.write(tx, facts)
  if (amountMinor === 0) await settleFree(tx, orders, purchaseId)
  return answerOf(purchaseId, number, request.requestHash, stored, reserved)
}

/** Discounts paid for all of it: there is no money to wait for. */
async function settleFree(tx: Tx, orders: ShopOrders, purchaseId: string): Promise<void> {
  const { purchase, payments } = await lockPurchase(tx, purchaseId)
  if (payments[0]) await settleIn(tx, { orders }, purchase, payments[0], {})
}

function answerOf(
  purchaseId: string,
  number: string,
  requestHash: string,
  orders: StoredOrder[],
  { step }: ReservedPayment,
): PlacedAnswer {
  return { purchaseId, number, requestHash, orders, step }
}

type Sum = 'itemsMinor' | 'discountMinor' | 'shippingMinor' | 'extrasMinor' | 'taxMinor' | 'totalMinor'
const totalOf = (draft: DraftedPurchase, key: Sum) => draft.parts.reduce((sum, part) => sum + part[key], 0)

/** The first write is the purchase with its key: a twin of this request waits here and then finds the key taken. */
async function claimKey(
  tx: Tx,
  id: string,
  { key, requestHash, cartId, memberId, contact, locale }: PlacePurchase,
  draft: DraftedPurchase,
  at: Date,
): Promise<string> {
  const [row] = await tx.$queryRaw<{ number: string }[]>`
    INSERT INTO purchase (id, number, cart_id, member_id, email, locale, currency, items_minor, discount_minor, shipping_minor, extras_minor, tax_minor,
                          total_minor, state, idempotency_key, request_hash, contact, placed_at, expires_at)
    VALUES (${id}::uuid, 'P-' || nextval('purchase_number_seq'), ${cartId}::uuid, ${memberId}::uuid, ${contact.email}, ${locale}, ${draft.currency},
            ${totalOf(draft, 'itemsMinor')}, ${totalOf(draft, 'discountMinor')}, ${totalOf(draft, 'shippingMinor')}, ${totalOf(draft, 'extrasMinor')}, ${totalOf(draft, 'taxMinor')},
            ${totalOf(draft, 'totalMinor')}, 'placed', ${key}, ${requestHash}, ${JSON.stringify(contact)}::jsonb, ${at}, ${at})
    ON CONFLICT (idempotency_key) DO NOTHING RETURNING number`
  if (!row) throw new Repeated()
  return row.number
}
