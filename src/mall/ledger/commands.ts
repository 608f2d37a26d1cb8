import { newId } from '@/lib/ids'
import { now } from '@/platform/clock'
import type { Tx } from '@/platform/db/shop'
import { depositEntries, paidEntries, refundEntries, refundSentEntries, surplusEntries, undoFreeEntries } from './rules'
import type { LedgerPosting, OrderShare } from './types'

/**
 * Posts transactions through the ledger's only door, all in one statement. A reference that was posted before is left
 * as it is. The database refuses what does not balance.
 */
export async function postToLedger(tx: Tx, postings: readonly LedgerPosting[]): Promise<void> {
  const written = postings.filter((posting) => posting.entries.length > 0)
  if (written.length === 0) return
  const rows = written.map((p) => ({
    id: newId(),
    kind: p.kind,
    reference: p.reference,
    purchase_id: p.purchaseId,
    order_id: p.orderId,
    entries: p.entries,
  }))
  await tx.$queryRaw`
    SELECT ledger_post(id, kind, reference, purchase_id, order_id, ${now()}, entries) AS posted
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS p(id uuid, kind text, reference text, purchase_id uuid, order_id uuid, entries jsonb)
    ORDER BY reference`
}

/** Orders whose money came in. */
export function postOrdersPaid(
  tx: Tx,
  method: string,
  purchaseId: string,
  shares: readonly OrderShare[],
): Promise<void> {
  return postToLedger(
    tx,
    shares.map((share) => ({
      kind: 'order-paid' as const,
      reference: `order:${share.orderId}:paid`,
      purchaseId,
      orderId: share.orderId,
      entries: paidEntries(method, share),
    })),
  )
}

type Promised = { refundId: string; purchaseId: string; amountMinor: number; refundedBefore: number }

/** A refund is promised: the shop's claim shrinks now, the money leaves when the provider has sent it. */
export function postRefund(
  tx: Tx,
  share: OrderShare,
  { refundId, purchaseId, amountMinor, refundedBefore }: Promised,
): Promise<void> {
  const entries = refundEntries(share, refundedBefore, amountMinor)
  return postToLedger(tx, [
    { kind: 'order-refund', reference: `refund:${refundId}`, purchaseId, orderId: share.orderId, entries },
  ])
}

/** A paid order of nothing (all paid by discounts) is taken back: no refund, but the books are undone. */
export function postFreeOrderUndone(tx: Tx, share: OrderShare, purchaseId: string): Promise<void> {
  return postToLedger(tx, [
    {
      kind: 'order-refund',
      reference: `order:${share.orderId}:undone`,
      purchaseId,
      orderId: share.orderId,
      entries: undoFreeEntries(share),
    },
  ])
}

type Sent = {
  refundId: string
  purchaseId: string
  orderId: string
  method: string
  currency: string
  amountMinor: number
}

export function postRefundSent(
  tx: Tx,
  { refundId, purchaseId, orderId, method, currency, amountMinor }: Sent,
): Promise<void> {
  return postToLedger(tx, [
    {
      kind: 'refund-sent',
      reference: `refund:${refundId}:sent`,
      purchaseId,
      orderId,
      entries: refundSentEntries(method, currency, amountMinor),
    },
  ])
}

type Unassigned = { reference: string; purchaseId: string; method: string; currency: string; amountMinor: number }

/** Money that belongs to no order grew (positive) or shrank. */
export function postDeposit(
  tx: Tx,
  { reference, purchaseId, method, currency, amountMinor }: Unassigned,
): Promise<void> {
  return postToLedger(tx, [
    { kind: 'deposit', reference, purchaseId, orderId: null, entries: depositEntries(method, currency, amountMinor) },
  ])
}

/** Money came for a purchase that was given up: owed back at once. */
export function postSurplus(
  tx: Tx,
  { reference, purchaseId, method, currency, amountMinor }: Unassigned,
): Promise<void> {
  return postToLedger(tx, [
    { kind: 'surplus', reference, purchaseId, orderId: null, entries: surplusEntries(method, currency, amountMinor) },
  ])
}
