import { z } from 'zod'
import { moment } from '@/lib/input'
import { listMemberOrders } from '@/mall/membership/queries'
import type { LeftAt } from '@/mall/membership/types'
import { memberProcedure, router, shopperProcedure } from '@/server/procedures'
import { orderPath } from '@/shop/orders/queries/order-link'
import { listOrdersHere } from './queries'
import type { OrderHere } from './types'

const pageSize = 20
/** In a shop's own corner, beside other things. */
const hereSize = 8

/** The last order of the page before; a moment alone asks for what was placed earlier. */
const ordersInput = z.object({
  cursor: z.union([moment, z.object({ placedAt: moment, orderId: z.uuid() })]).nullish(),
})

type Cursor = z.output<typeof ordersInput>['cursor']

const leftAt = (cursor: Cursor): LeftAt | null =>
  cursor instanceof Date ? { placedAt: cursor, orderId: null } : (cursor ?? null)

/** A page of what was read, one more than it shows, and where the next one begins. */
function pageOf<Row extends { orderId: string; placedAt: Date }>(rows: readonly Row[], size: number) {
  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  return {
    orders: shown.map((row) => ({ ...row, statusPath: orderPath(row.orderId) })),
    nextBefore: last ? { placedAt: last.placedAt, orderId: last.orderId } : null,
  }
}

export const customersRouter = router({
  /** The signed-in member's orders at all shops, newest first; `nextBefore` as cursor asks for older ones. */
  myOrders: memberProcedure
    .input(ordersInput)
    .query(async ({ ctx, input }) =>
      pageOf(await listMemberOrders(ctx.session.accountId, pageSize + 1, leftAt(input.cursor)), pageSize),
    ),

  /** The signed-in member's orders in the shop whose pages are looked at; nothing for guests. */
  myOrdersHere: shopperProcedure.input(ordersInput).query(async ({ ctx, input }) => {
    const { member } = ctx.shopper
    if (!member) return pageOf<OrderHere>([], hereSize)
    return pageOf(await listOrdersHere(ctx.scope, member.accountId, hereSize + 1, leftAt(input.cursor)), hereSize)
  }),
})
