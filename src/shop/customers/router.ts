import { z } from 'zod'
import { moment } from '@/lib/input'
import { listMemberOrders } from '@/mall/membership/queries'
import { memberProcedure, router, shopperProcedure } from '@/server/procedures'
import { orderPath } from '@/shop/orders/queries/order-link'
import { listOrdersHere } from './queries'

const pageSize = 20
/** In a shop's own corner, beside other things. */
const hereSize = 8

export const customersRouter = router({
  /** The signed-in member's orders at all shops, newest first; `nextBefore` as cursor asks for older ones. */
  myOrders: memberProcedure.input(z.object({ cursor: moment.nullish() })).query(async ({ ctx, input }) => {
    const rows = await listMemberOrders(ctx.session.accountId, pageSize + 1, input.cursor ?? null)
    const shown = rows.slice(0, pageSize)
    return {
      orders: shown.map((row) => ({ ...row, statusPath: orderPath(row.orderId) })),
      nextBefore: rows.length > pageSize ? (shown.at(-1)?.placedAt ?? null) : null,
    }
  }),

  /** The signed-in member's orders in the shop whose pages are looked at; nothing for guests. */
  myOrdersHere: shopperProcedure.input(z.object({ cursor: moment.nullish() })).query(async ({ ctx, input }) => {
    const { member } = ctx.shopper
    const rows = member ? await listOrdersHere(ctx.scope, member.accountId, hereSize + 1, input.cursor ?? null) : []
    const shown = rows.slice(0, hereSize)
    return {
      orders: shown.map((row) => ({ ...row, statusPath: orderPath(row.orderId) })),
      nextBefore: rows.length > hereSize ? (shown.at(-1)?.placedAt ?? null) : null,
    }
  }),
})
