import { toMinor } from '@/lib/money'
import { listNewestPayments, readStep } from '@/mall/purchase/queries'
import type { PaymentRow } from '@/mall/purchase/types'
import type { ShopInfo } from '@/mall/tenancy/types'
import { now } from '@/platform/clock'
import { mintShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import type { FulfilmentStatus, OrderState, OrderStatusView, PaymentStatus } from '../types'
import { awaitedOf } from './awaited'
import { isOrderLink } from './order-link'
import { addressOf, deliveryOf, discountView, extrasOf, giftOf, lineView, parcelView } from './order-views'

type Link = { orderId: string; signature: string }

/** The purchase behind a signed link. @throws AppError NOT_FOUND for a wrong signature as for an order that does not exist */
export async function findLinkedOrder(shop: Pick<ShopInfo, 'id'>, { orderId, signature }: Link) {
  if (!isOrderLink(orderId, signature)) throw notFound('order')
  const order = await inShop(mintShopScope(shop.id), (tx) =>
    tx.order.findUnique({
      where: { shopId_id: { shopId: shop.id, id: orderId } },
      include: {
        lines: { orderBy: { position: 'asc' } },
        discounts: { orderBy: { id: 'asc' } },
        parcels: { orderBy: { position: 'asc' }, include: { lines: true } },
      },
    }),
  )
  if (!order) throw notFound('order')
  return order
}

/** The payment that a provider may have news of. */
export async function findOpenPayment(purchaseId: string): Promise<PaymentRow | null> {
  const payment = (await listNewestPayments([purchaseId])).get(purchaseId)
  return payment && ['reserved', 'requires_action', 'authorised'].includes(payment.state) ? payment : null
}

/**
 * What the holder of an order's link sees.
 * @param methods ways to pay that the shop offers now, for another try
 */
export async function getOrderStatus(
  shop: ShopInfo,
  link: Link,
  methods: readonly { key: string }[],
): Promise<OrderStatusView> {
  const order = await findLinkedOrder(shop, link)
  const payment = (await listNewestPayments([order.purchaseId])).get(order.purchaseId)
  const {
    id,
    number,
    purchaseNumber,
    currency,
    placedAt,
    paidAt,
    shippedAt,
    deliveredAt,
    email,
    customerName,
    note,
    taxRateBp,
  } = order
  return {
    id,
    number,
    purchaseNumber,
    shop: { name: shop.name, slug: shop.slug, contactEmail: shop.contactEmail, contactPhone: shop.contactPhone },
    state: order.state as OrderState,
    paymentStatus: order.paymentStatus as PaymentStatus,
    fulfilmentStatus: order.fulfilmentStatus as FulfilmentStatus,
    currency,
    placedAt,
    paidAt,
    shippedAt,
    deliveredAt,
    email,
    customerName,
    shipTo: addressOf(order),
    delivery: deliveryOf(order),
    extras: extrasOf(order),
    gift: giftOf(order),
    note,
    lines: order.lines.map(lineView),
    discounts: order.discounts.map(discountView).map(({ code, label, amountMinor }) => ({ code, label, amountMinor })),
    itemsMinor: toMinor(order.itemsMinor),
    discountMinor: toMinor(order.discountMinor),
    shippingMinor: toMinor(order.shippingMinor),
    taxMinor: toMinor(order.taxMinor),
    taxRateBp,
    totalMinor: toMinor(order.totalMinor),
    refundedMinor: toMinor(order.refundedMinor),
    parcels: order.parcels.map(parcelView),
    payment: paymentOf(order.state as OrderState, payment, methods),
  }
}

function paymentOf(
  state: OrderState,
  payment: PaymentRow | undefined,
  methods: readonly { key: string }[],
): OrderStatusView['payment'] {
  if (!payment) throw notFound('payment')
  const waits = ['reserved', 'requires_action'].includes(payment.state)
  const inTime = payment.expiresAt === null || payment.expiresAt > now()
  const canPayAgain =
    state === 'placed' && (waits || payment.state === 'failed') && inTime && (payment.data.receivedMinor ?? 0) === 0
  return {
    method: payment.method,
    state: payment.state,
    failure: payment.data.failure ?? null,
    step: state === 'placed' && waits && inTime ? readStep(payment.data) : null,
    awaited: awaitedOf(payment),
    canPayAgain,
    methods: canPayAgain ? methods.map(({ key }) => ({ key })) : [],
  }
}
