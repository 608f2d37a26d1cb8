import { mailboxOf } from '@/lib/mailbox'
import { payAgain } from '@/mall/purchase/commands/pay-again'
import { methodOff, readyMethods } from '@/mall/purchase/ports'
import { AppError } from '@/platform/errors'
import { limiter, visitorKey } from '@/platform/rate-limit'
import { type InShop, router, shopHostProcedure, shopperProcedure } from '@/server/procedures'
import { findLinkedOrder } from '@/shop/orders/queries/get-status'
import { orderUrl } from '@/shop/orders/queries/order-link'
import { placeOrder } from './commands'
import { placeWithCodes, quoteWithCodes } from './commands/code-tries'
import { type CheckoutPart, listDestinations, quoteCart } from './queries'
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

/** The address of the member who orders for themselves: of any other, a quote does not tell what was bought with it. */
const ownEmail = (member: { email: string } | null, given: string | undefined) =>
  member && mailboxOf(given ?? member.email) === mailboxOf(member.email) ? member.email : ''

/** Orders that keep goods for days without money are counted; those that came to nothing are not. */
async function holdingGoods<T>(ip: string | null, place: () => Promise<T>): Promise<T> {
  if (ip === null) return place()
  const unpaid = limiter('place-unpaid.visitor')
  await unpaid.spend(visitorKey(ip))
  return place().catch(async (error: unknown) => {
    await unpaid.giveBack(visitorKey(ip))
    throw error
  })
}

export const checkoutRouter = router({
  /** Goods, discounts, delivery and totals as they would be ordered now. */
  quote: shopperProcedure.input(quoteInput).query(async ({ ctx, input }) => {
    const { member } = ctx.shopper
    const buyer = {
      email: ownEmail(member, input.email),
      shipTo: input.shipTo ?? null,
      isMember: member !== null,
      locale: ctx.locale,
    }
    const methods = await readyMethods(ctx.ports.paymentMethods)
    const { cartId } = ctx.shopper
    return quoteWithCodes({ cartId, ip: ctx.ip }, input.codes, (codes) =>
      quoteCart(cartId, partOf(ctx, { ...input, codes }), buyer, methods),
    )
  }),

  /** Countries an address may be in, ISO 3166-1 alpha-2; null = any. */
  destinations: shopHostProcedure.query(({ ctx }) => listDestinations(ctx.scope, ctx.ports.deliveryOptions)),

  place: shopperProcedure.input(placeInput).mutation(async ({ ctx, input }) => {
    const { cartId, member } = ctx.shopper
    if (!cartId) throw cartNeeded()
    const methods = await readyMethods(ctx.ports.paymentMethods)
    await limiter('place.visitor').spend(visitorKey(ctx.ip))
    const request = {
      cartId,
      memberId: member?.accountId ?? null,
      ownEmail: ownEmail(member, input.contact.email),
      locale: ctx.locale,
      channel: 'shop',
      parts: [partOf(ctx, input)],
      methods,
      input,
    } as const
    const holdsGoods = methods.find(({ key }) => key === input.paymentMethod)?.isByHand ?? false
    return placeWithCodes({ cartId, ip: ctx.ip }, input.codes, () =>
      holdingGoods(holdsGoods ? ctx.ip : null, () => placeOrder(request, ctx.purchaseDesk.orders)),
    )
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
