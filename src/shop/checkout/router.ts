import { payAgain } from '@/mall/purchase/commands/pay-again'
import { methodOff, readyMethods } from '@/mall/purchase/ports'
import { AppError } from '@/platform/errors'
import { type InShop, router, shopHostProcedure, shopperProcedure } from '@/server/procedures'
import { findLinkedOrder } from '@/shop/orders/queries/get-status'
import { orderUrl } from '@/shop/orders/queries/order-link'
import { placeOrder } from './commands'
import { type CheckoutPart, quoteCart } from './queries'
import { payAgainInput, placeInput, quoteInput } from './schema'

type Choice = { codes: readonly string[]; deliveryKey?: string | null | undefined }

const partOf = ({ shop, scope, ports, switches }: InShop, { codes, deliveryKey }: Choice): CheckoutPart => ({
  shop,
  scope,
  ports,
  takesOrders: switches.isOn('back-office.orders'),
  codes,
  deliveryKey: deliveryKey ?? null,
})

const cartNeeded = () => new AppError('CART_EMPTY', 'CONFLICT', { userMessage: 'The cart is empty.' })

export const checkoutRouter = router({
  /** Goods, discounts, delivery and totals as they would be ordered now. */
  quote: shopperProcedure.input(quoteInput).query(async ({ ctx, input }) => {
    const { member } = ctx.shopper
    const buyer = {
      email: input.email ?? member?.email ?? '',
      shipTo: input.shipTo ?? null,
      isMember: member !== null,
    }
    return quoteCart(ctx.shopper.cartId, partOf(ctx, input), buyer, await readyMethods(ctx.ports.paymentMethods))
  }),

  place: shopperProcedure.input(placeInput).mutation(async ({ ctx, input }) => {
    const { cartId, member } = ctx.shopper
    if (!cartId) throw cartNeeded()
    const request = {
      cartId,
      memberId: member?.accountId ?? null,
      locale: ctx.locale,
      channel: 'shop',
      parts: [partOf(ctx, input)],
      methods: await readyMethods(ctx.ports.paymentMethods),
      input,
    } as const
    return placeOrder(request, ctx.purchaseDesk.orders)
  }),

  /** Another card or method for an order that waits for its money. */
  payAgain: shopHostProcedure.input(payAgainInput).mutation(async ({ ctx, input }) => {
    const { purchaseId } = await findLinkedOrder(ctx.shop, input)
    const methods = await readyMethods(ctx.ports.paymentMethods)
    const method = methods.find((candidate) => candidate.key === input.paymentMethod)
    if (!method) throw methodOff()
    const returnUrl = orderUrl(ctx.shop.slug, ctx.locale, input.orderId)
    return payAgain(ctx.purchaseDesk, method, { purchaseId, returnUrl, idempotencyKey: input.idempotencyKey })
  }),
})
