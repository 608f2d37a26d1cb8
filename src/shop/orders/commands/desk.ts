import type { Actor } from '@/mall/audit/commands'
import { confirmDeposit, type DepositResult } from '@/mall/purchase/commands/confirm-deposit'
import { cancelOrder, refundOrder } from '@/mall/purchase/commands/refund-order'
import type { PurchaseDesk } from '@/mall/purchase/types'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import type { CancelOrderInput, ConfirmDepositInput, RefundOrderInput } from '../schema'

// What the desk does to an order's money. The shop's own scope finds the order; the purchase's commands do the rest.

async function purchaseOf(scope: ShopScope, orderId: string): Promise<string> {
  const order = await inShop(scope, (tx) =>
    tx.order.findUnique({ where: { shopId_id: { shopId: scope.shopId, id: orderId } }, select: { purchaseId: true } }),
  )
  if (!order) throw notFound('order')
  return order.purchaseId
}

/** @throws AppError NOT_FOUND, ORDER_NOT_CANCELLABLE, ORDER_AWAITS_PAYMENT */
export async function cancelShopOrder(
  scope: ShopScope,
  desk: PurchaseDesk,
  actor: Actor,
  { orderId, reason, restock }: CancelOrderInput,
): Promise<void> {
  const purchaseId = await purchaseOf(scope, orderId)
  await cancelOrder(desk, { purchaseId, shopId: scope.shopId, orderId }, actor, { reason, restock })
}

/** @returns the refund's id @throws AppError NOT_FOUND, ORDER_NOT_REFUNDABLE, IDEMPOTENCY_KEY_REUSED */
export async function refundShopOrder(
  scope: ShopScope,
  desk: PurchaseDesk,
  actor: Actor,
  { orderId, ...request }: RefundOrderInput,
): Promise<string> {
  const purchaseId = await purchaseOf(scope, orderId)
  return refundOrder(desk, { purchaseId, shopId: scope.shopId, orderId }, actor, request)
}

/** @throws AppError NOT_FOUND, DEPOSIT_NOT_AWAITED */
export async function confirmShopDeposit(
  scope: ShopScope,
  desk: PurchaseDesk,
  actor: Actor,
  input: ConfirmDepositInput,
): Promise<DepositResult> {
  const purchaseId = await purchaseOf(scope, input.orderId)
  return confirmDeposit(desk, purchaseId, actor, { shopId: scope.shopId, ...input })
}
