import { toMinor } from '@/lib/money'
import { listNewestPayments } from '@/mall/purchase/queries'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { awaitedOf } from '@/shop/orders/queries/awaited'
import type { DepositRow } from './types'

const most = 500

/** Orders that wait for a bank transfer, the oldest first; at most 500. */
export async function listDeposits(scope: ShopScope): Promise<DepositRow[]> {
  const orders = await inShop(scope, (tx) =>
    tx.order.findMany({
      where: { shopId: scope.shopId, state: 'placed', paymentMethod: 'bank-transfer' },
      orderBy: [{ placedAt: 'asc' }, { id: 'asc' }],
      take: most,
      select: {
        id: true,
        number: true,
        purchaseId: true,
        customerName: true,
        placedAt: true,
        currency: true,
        totalMinor: true,
      },
    }),
  )
  const payments = await listNewestPayments(orders.map((order) => order.purchaseId))
  return orders.map(({ purchaseId, totalMinor, ...order }) => {
    const payment = payments.get(purchaseId)
    const awaited = awaitedOf(payment)
    const expectedMinor = payment?.amountMinor ?? toMinor(totalMinor)
    return {
      ...order,
      totalMinor: toMinor(totalMinor),
      expectedMinor,
      receivedMinor: awaited?.receivedMinor ?? 0,
      missingMinor: awaited?.missingMinor ?? expectedMinor,
      dueAt: awaited?.dueAt ?? null,
      reference: payment?.reference ?? '',
    }
  })
}
