import type { Prisma } from '@/generated/prisma/client'
import { toMinor } from '@/lib/money'
import type { LeftAt } from '@/mall/membership/types'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import type { OrderHere } from './types'

/** How often and for how much a customer has bought here; what was given back or never paid does not count. */
export async function summariseCustomer(
  tx: Tx,
  shopId: string,
  customerId: string,
): Promise<{ orders: number; spentMinor: number }> {
  const [row] = await tx.$queryRaw<{ orders: number; spent: bigint }[]>`
    SELECT count(*)::int AS orders, coalesce(sum(total_minor - refunded_minor) FILTER (WHERE paid_at IS NOT NULL), 0)::bigint AS spent
    FROM shop_order WHERE shop_id = ${shopId}::uuid AND customer_id = ${customerId}::uuid AND state <> 'expired'`
  return { orders: row?.orders ?? 0, spentMinor: toMinor(row?.spent ?? 0n) }
}

/** Orders of a member in this shop, newest first. @param after the last order of the page before */
export async function listOrdersHere(
  scope: ShopScope,
  memberId: string,
  take: number,
  after: LeftAt | null,
): Promise<OrderHere[]> {
  const older: Prisma.OrderWhereInput = after
    ? {
        OR: [
          { placedAt: { lt: after.placedAt } },
          ...(after.orderId ? [{ placedAt: after.placedAt, id: { lt: after.orderId } }] : []),
        ],
      }
    : {}
  const rows = await inShop(scope, (tx) =>
    tx.order.findMany({
      where: { shopId: scope.shopId, memberId, ...older },
      orderBy: [{ placedAt: 'desc' }, { id: 'desc' }],
      take,
      select: {
        ...{ id: true, number: true, placedAt: true, currency: true, totalMinor: true, state: true },
        lines: { select: { title: true, quantity: true }, orderBy: { position: 'asc' } },
      },
    }),
  )
  return rows.map(({ id, lines, totalMinor, ...row }) => ({
    ...row,
    orderId: id,
    totalMinor: toMinor(totalMinor),
    titles: lines.map(({ title }) => title),
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  }))
}
