import { syncPayment } from '@/mall/purchase/commands/sync-payment'
import { readyMethods } from '@/mall/purchase/ports'
import { router, shopHostProcedure } from '@/server/procedures'
import { askForOrder } from './commands/ask-for-order'
import { findLinkedOrder, findOpenPayment, getOrderStatus } from './queries/get-status'
import { askInput, orderKeyInput } from './schema'

/** An order's own page, for whoever holds its link; also while the shop is closed. */
export const orderLinkRouter = router({
  status: shopHostProcedure.input(orderKeyInput).query(async ({ ctx, input }) => {
    // The payer is often back before the provider's message: ask the provider then.
    const { purchaseId } = await findLinkedOrder(ctx.shop, input)
    const open = await findOpenPayment(purchaseId)
    if (open) await syncPayment(ctx.purchaseDesk, open.id)
    return getOrderStatus(ctx.shop, input, await readyMethods(ctx.ports.paymentMethods))
  }),

  /** The link once more, by mail to the address the order was placed with. Answers the same whether there is one. */
  ask: shopHostProcedure.input(askInput).mutation(({ ctx, input }) => askForOrder(ctx.scope, input, ctx.ip)),
})
