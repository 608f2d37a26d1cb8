import { syncPayment } from '@/mall/purchase/commands/sync-payment'
import { readyMethods } from '@/mall/purchase/ports'
import { router, shopHostProcedure } from '@/server/procedures'
import { findLinkedOrder, findOpenPayment, getOrderStatus } from './queries/get-status'
import { orderKeyInput } from './schema'

/** An order's own page, for whoever holds its link; also while the shop is closed. */
export const orderLinkRouter = router({
  status: shopHostProcedure.input(orderKeyInput).query(async ({ ctx, input }) => {
    // The payer is often back before the provider's message: ask the provider then.
    const { purchaseId } = await findLinkedOrder(ctx.shop, input)
    const open = await findOpenPayment(purchaseId)
    if (open) await syncPayment(ctx.purchaseDesk, open.id)
    return getOrderStatus(ctx.shop, input, await readyMethods(ctx.ports.paymentMethods))
  }),
})
