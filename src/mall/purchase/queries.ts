import { Prisma } from '@/generated/prisma/client'
import { toMinor } from '@/lib/money'
import { hashToken } from '@/lib/signed'
import type { ShopFront } from '@/mall/tenancy/types'
import { mallDb } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import type { PaymentStep, StoredOrder } from './ports'
import type { PaymentData, PaymentRow, RefundState } from './types'

/** The cart behind a browser's token; null when there is none yet. */
export async function findCartId(token: string | null): Promise<string | null> {
  if (!token) return null
  const [row] = await mallDb().$queryRaw<{ id: string }[]>`SELECT id FROM cart WHERE token_hash = ${hashToken(token)}`
  return row?.id ?? null
}

export type CartShop = { id: string; slug: string; name: string; currency: string; awning: [string, string] }

/**
 * Reads a cart over all open shops. `work` gets the shops that lie in it, in the order they came,
 * and a connection that sees them all.
 */
export async function readCartOverShops<T>(
  cartId: string,
  work: (tx: Tx, shops: CartShop[]) => Promise<T>,
): Promise<T> {
  const rows = await mallDb().$queryRaw<
    { id: string; slug: string; name: string; currency: string; front: ShopFront }[]
  >`
    SELECT s.id, s.slug, s.name, s.currency, s.front
    FROM (SELECT shop_id, min(added_at) AS first FROM cart_line WHERE cart_id = ${cartId}::uuid GROUP BY shop_id) c
    JOIN shop s ON s.id = c.shop_id WHERE s.status = 'open' ORDER BY c.first`
  return work(
    mallDb(),
    rows.map(({ front, ...shop }) => ({ ...shop, awning: front.awning })),
  )
}

/** What a placement answers; found again for a repeated request. */
export type PlacedAnswer = {
  purchaseId: string
  number: string
  requestHash: string
  orders: StoredOrder[]
  step: PaymentStep
}

/** The purchase that a request with this key has made, as it was answered. */
export async function findPlacement(key: string): Promise<PlacedAnswer | null> {
  const db = mallDb()
  const purchase = await db.purchase.findUnique({
    where: { idempotencyKey: key },
    select: {
      id: true,
      number: true,
      requestHash: true,
      payments: { orderBy: { createdAt: 'asc' }, take: 1, select: { data: true } },
    },
  })
  if (!purchase) return null
  const orders = await db.order.findMany({
    where: { purchaseId: purchase.id },
    orderBy: { id: 'asc' },
    select: { shopId: true, id: true, number: true },
  })
  const step = readStep(purchase.payments[0]?.data as PaymentData | undefined) ?? { kind: 'done' }
  return { purchaseId: purchase.id, number: purchase.number, requestHash: purchase.requestHash, orders, step }
}

/** The step as stored; JSON has no dates. */
export function readStep(data: PaymentData | undefined): PaymentStep | null {
  const step = data?.step as PaymentStep | undefined
  if (!step) return null
  return step.kind === 'instructions' ? { ...step, expiresAt: new Date(step.expiresAt) } : step
}

type PaymentRecord = Omit<PaymentRow, 'amountMinor' | 'capturedMinor' | 'refundedMinor'> & {
  amountMinor: bigint
  capturedMinor: bigint
  refundedMinor: bigint
}

const toPaymentRow = (row: PaymentRecord): PaymentRow => ({
  ...row,
  amountMinor: toMinor(row.amountMinor),
  capturedMinor: toMinor(row.capturedMinor),
  refundedMinor: toMinor(row.refundedMinor),
})

const paymentColumns = Prisma.sql`id, purchase_id AS "purchaseId", method, currency, amount_minor AS "amountMinor",
  captured_minor AS "capturedMinor", refunded_minor AS "refundedMinor", state, reference, expires_at AS "expiresAt", data,
  created_at AS "createdAt", updated_at AS "updatedAt"`

async function readPayments(tx: Tx, condition: Prisma.Sql): Promise<PaymentRow[]> {
  const rows = await tx.$queryRaw<
    PaymentRecord[]
  >`SELECT ${paymentColumns} FROM payment WHERE ${condition} ORDER BY created_at, id`
  return rows.map(toPaymentRow)
}

/** All payments of a purchase, in the order they were tried. */
export const listPayments = (tx: Tx, purchaseId: string): Promise<PaymentRow[]> =>
  readPayments(tx, Prisma.sql`purchase_id = ${purchaseId}::uuid`)

async function onePayment(condition: Prisma.Sql): Promise<PaymentRow> {
  const [row] = await readPayments(mallDb(), condition)
  if (!row) throw notFound('payment')
  return row
}

/** @throws AppError NOT_FOUND */
export const getPayment = (id: string): Promise<PaymentRow> => onePayment(Prisma.sql`id = ${id}::uuid`)

/** @throws AppError NOT_FOUND */
export const findPaymentByReference = (reference: string): Promise<PaymentRow> =>
  onePayment(Prisma.sql`reference = ${reference}`)

/** The newest payment of each purchase: what to tell of it now. */
export async function listNewestPayments(purchaseIds: readonly string[]): Promise<Map<string, PaymentRow>> {
  if (purchaseIds.length === 0) return new Map()
  const rows = await readPayments(mallDb(), Prisma.sql`purchase_id = ANY(${[...purchaseIds]}::uuid[])`)
  const newest = new Map<string, PaymentRow>()
  for (const row of rows) {
    // A surplus try is no news of a purchase where another payment brought the money.
    if (row.state !== 'surplus' || !newest.has(row.purchaseId)) newest.set(row.purchaseId, row)
  }
  return newest
}

/** Payment, refunds and the number of other shops' orders of one purchase, as the desk of one of its shops may know them. */
export async function findPurchaseForDesk(purchaseId: string, shopId: string, orderId: string) {
  const db = mallDb()
  const [payments, refunds, orders] = await Promise.all([
    listNewestPayments([purchaseId]),
    db.refund.findMany({ where: { orderId, aboutShopId: shopId }, orderBy: { createdAt: 'asc' } }),
    db.order.count({ where: { purchaseId } }),
  ])
  return {
    payment: payments.get(purchaseId),
    refunds: refunds.map((row) => ({
      id: row.id,
      amountMinor: toMinor(row.amountMinor),
      reason: row.reason,
      state: row.state as RefundState,
      at: row.createdAt,
      doneAt: row.doneAt,
    })),
    otherOrders: orders - 1,
  }
}

export type RefundToSend = {
  id: string
  orderId: string
  orderNumber: string
  customerName: string
  amountMinor: number
  currency: string
  reason: string
  reference: string
  at: Date
}

/** Refunds of a shop's orders that a person has to send, oldest first. */
export async function listRefundsByHand(shopId: string): Promise<RefundToSend[]> {
  const rows = await mallDb().$queryRaw<(Omit<RefundToSend, 'amountMinor'> & { amountMinor: bigint })[]>`
    SELECT r.id, o.id AS "orderId", o.number AS "orderNumber", o.customer_name AS "customerName", r.amount_minor AS "amountMinor", r.currency,
           r.reason, p.reference, r.created_at AS at
    FROM refund r JOIN payment p ON p.id = r.payment_id JOIN shop_order o ON o.shop_id = r.about_shop_id AND o.id = r.order_id
    WHERE r.about_shop_id = ${shopId}::uuid AND r.state = 'by_hand' ORDER BY r.created_at LIMIT 200`
  return rows.map((row) => ({ ...row, amountMinor: toMinor(row.amountMinor) }))
}
