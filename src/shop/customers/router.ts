import { z } from 'zod'
import { moment } from '@/lib/input'
import { listMemberOrders } from '@/mall/membership/queries'
import { memberProcedure, router } from '@/server/procedures'
import { orderPath } from '@/shop/orders/queries/order-link'

const pageSize = 20

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
})
