import { createHash } from 'node:crypto'
import { newId } from '@/lib/ids'
import { addToOutbox } from '@/mall/messaging/commands'
import { type PlacePurchase, placePurchase } from '@/mall/purchase/commands/place-purchase'
import {
  methodOff,
  type PaymentMethod,
  type Placement,
  type PlacementFacts,
  type ShopOrders,
  type StoredOrder,
} from '@/mall/purchase/ports'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { takeOutOfCart } from '@/shop/cart/commands'
import { type NewOrder, writeOrders } from '@/shop/orders/commands/write-orders'
import { orderEvents } from '@/shop/orders/constants'
import { orderPath, orderUrl } from '@/shop/orders/queries/order-link'
import { reserveStock } from '@/shop/stock/commands'
import type { WantedGoods } from '@/shop/stock/types'
import { type CheckoutPart, closedReason, type PricedPart, priceCart, versionOfParts } from './queries'
import type { PlaceInput } from './schema'
import type { PlacedPurchase } from './types'

export type PlaceOrder = {
  cartId: string
  memberId: string | null
  /** of the member, where they order for themselves; what was bought with any other address is not looked at */
  ownEmail?: string
  locale: string
  channel: 'shop' | 'portal'
  parts: readonly CheckoutPart[]
  /** methods that every shop of the purchase offers */
  methods: readonly PaymentMethod[]
  input: PlaceInput
}

/**
 * Orders what lies in the cart in the given shops, if it still is what the shopper saw.
 * @throws AppError CART_EMPTY, CART_CHANGED (data.version: what it is now), CHECKOUT_CLOSED (data.reason), ADDRESS_NEEDED,
 * PAYMENT_METHOD_OFF, STOCK_SHORT (data.variantIds), COUPON_USED_UP, IDEMPOTENCY_KEY_REUSED
 */
export async function placeOrder(request: PlaceOrder, orders: ShopOrders): Promise<PlacedPurchase> {
  const placement = new CartPlacement(request)
  const answer = await placePurchase(purchaseOf(request, placement.returnUrl), placement, orders)
  return {
    purchaseId: answer.purchaseId,
    purchaseNumber: answer.number,
    orders: answer.orders.map((order) => ({ ...order, statusPath: orderPath(order.id) })),
    step: answer.step,
  }
}

function purchaseOf({ cartId, memberId, locale, input, parts }: PlaceOrder, returnUrl: string): PlacePurchase {
  const { idempotencyKey, ...body } = input
  return {
    key: `${cartId}/${idempotencyKey}`,
    requestHash: createHash('sha256').update(JSON.stringify(body)).digest('base64url'),
    cartId,
    memberId,
    contact: input.contact,
    locale,
    sellers: parts.map(({ shop }) => shop.name),
    returnUrl,
  }
}

/** One try to order a cart. Retried as a whole after a deadlock, so `draft` starts afresh each time. */
class CartPlacement implements Placement {
  private readonly orderIds: ReadonlyMap<string, string>
  private parts: PricedPart[] = []

  constructor(private readonly request: PlaceOrder) {
    this.orderIds = new Map(request.parts.map((part) => [part.shop.id, newId()]))
  }

  /** The first order's page: the payer comes back to it. */
  get returnUrl(): string {
    const { parts, locale } = this.request
    const [first] = parts
    if (!first) throw new AppError('CART_EMPTY', 'CONFLICT', { userMessage: 'The cart is empty.' })
    return orderUrl(first.shop.slug, locale, this.orderIdOf(first.shop.id))
  }

  async draft(tx: Tx) {
    const { cartId, parts, input, methods, memberId, ownEmail = '' } = this.request
    const buyer = { email: ownEmail, shipTo: input.shipTo, isMember: memberId !== null, locale: this.request.locale }
    this.parts = await priceCart(tx, cartId, parts, buyer)
    const version = versionOfParts(this.parts)
    const totalMinor = this.parts.reduce((sum, part) => sum + part.priced.totalMinor, 0)
    const closed = closedReason(this.parts, totalMinor === 0 ? [{ key: 'free' }] : methods, buyer)
    if (closed === 'empty') throw new AppError('CART_EMPTY', 'CONFLICT', { userMessage: 'The cart is empty.' })
    if (version !== input.version) {
      throw new AppError('CART_CHANGED', 'CONFLICT', {
        userMessage: 'Something changed since you looked. Nothing was ordered; please check again.',
        data: { version },
      })
    }
    if (closed)
      throw new AppError('CHECKOUT_CLOSED', 'CONFLICT', {
        userMessage: 'This cannot be ordered at the moment.',
        data: { reason: closed },
      })
    if (!input.shipTo && this.parts.some(({ quote }) => quote.delivery.needsAddress)) {
      throw new AppError('ADDRESS_NEEDED', 'BAD_REQUEST', { userMessage: 'Where should it go? An address is needed.' })
    }
    const method = methods.find((candidate) => candidate.key === input.paymentMethod) ?? null
    if (!method && totalMinor > 0) throw methodOff()
    return {
      currency: this.parts[0]?.quote.currency ?? '',
      parts: this.parts.map((part) => this.placedPart(part)),
      method,
    }
  }

  async write(tx: Tx, facts: PlacementFacts): Promise<StoredOrder[]> {
    const { cartId, input } = this.request
    for (const part of this.parts) await this.commitDiscounts(tx, part)
    await takeOutOfCart(
      tx,
      cartId,
      this.parts.flatMap((part) => part.goods),
    )
    await this.takeGifts(tx)
    await this.promise(tx)
    const stored = await writeOrders(
      tx,
      facts,
      this.parts.map((part) => this.newOrder(part, input)),
    )
    await reserveStock(tx, this.stocked())
    await this.tellListeners(tx, facts)
    return stored
  }

  private orderIdOf(shopId: string): string {
    const id = this.orderIds.get(shopId)
    if (!id) throw new Error('this shop is no part of the placement')
    return id
  }

  private placedPart({ part: { shop }, quote, priced }: PricedPart) {
    const { itemsMinor, discountMinor, shippingMinor, extrasMinor, taxMinor, totalMinor } = priced
    const { commissionMinor, mallFundedMinor } = priced
    return {
      shopId: shop.id,
      orderId: this.orderIdOf(shop.id),
      currency: quote.currency,
      itemsMinor,
      discountMinor,
      shippingMinor,
      extrasMinor,
      taxMinor,
      totalMinor,
      commissionMinor,
      mallFundedMinor,
    }
  }

  private newOrder(priced: PricedPart, { contact, shipTo, note, place }: PlaceInput): NewOrder {
    const { part, goods, quote, delivery } = priced
    return {
      ...this.placedPart(priced),
      customer: contact,
      locale: this.request.locale,
      taxRateBp: part.shop.taxRateBp,
      commissionBp: part.shop.commissionBp,
      shipTo: quote.delivery.needsAddress ? shipTo : null,
      delivery: {
        ...(delivery ?? { key: 'none', label: '', priceMinor: 0, minDays: 0, maxDays: 0 }),
        place: quote.delivery.needsAddress ? place : 'shop',
      },
      extras: quote.extras,
      gift: quote.gift,
      channel: this.request.channel,
      note,
      lines: quote.lines.slice(0, goods.length).map((line, index) => ({
        ...line,
        mainTitle: goods[index]?.mainTitle ?? null,
        mainVariantTitle: goods[index]?.mainVariantTitle ?? null,
      })),
      discounts: priced.priced.discounts,
    }
  }

  /** Goods with a row of stock; the others never run out. */
  private stocked(): WantedGoods[] {
    return this.parts.flatMap(({ part, goods }) =>
      goods
        .filter((line) => line.stocked)
        .map((line) => ({
          shopId: part.shop.id,
          orderId: this.orderIdOf(part.shop.id),
          variantId: line.variantId,
          quantity: line.quantity,
        })),
    )
  }

  private async commitDiscounts(tx: Tx, { part, priced }: PricedPart): Promise<void> {
    const order = { orderId: this.orderIdOf(part.shop.id), email: this.request.input.contact.email }
    for (const discount of priced.discounts) {
      await part.ports.priceAdjusters
        .find((adjuster) => adjuster.key === discount.source)
        ?.commit(tx, part.scope, order, discount)
    }
  }

  /** What was chosen for a gift is on the order now, and no longer the cart's. */
  private async takeGifts(tx: Tx): Promise<void> {
    for (const { part, quote } of this.parts) {
      if (!quote.gift) continue
      for (const source of part.ports.giftSources) await source.commit(tx, part.scope, this.request.cartId)
    }
  }

  /** Mails and open desks hear of it when all of it is stored. */
  private promise(tx: Tx): Promise<void> {
    const orders = this.request.parts.map(({ shop }) => ({ shopId: shop.id, orderId: this.orderIdOf(shop.id) }))
    return addToOutbox(
      tx,
      orders.map((payload) => ({ kind: orderEvents.placed, shopId: payload.shopId, payload })),
      orders.map(({ shopId, orderId }) => ({ topic: 'orders.changed' as const, shopId, id: orderId })),
    )
  }

  private async tellListeners(tx: Tx, { purchaseId }: PlacementFacts): Promise<void> {
    for (const { part } of this.parts) {
      const orderId = this.orderIdOf(part.shop.id)
      for (const listener of part.ports.orderListeners) {
        if (listener.on.includes('placed')) await listener.notify(tx, part.scope, 'placed', { orderId, purchaseId })
      }
    }
  }
}
