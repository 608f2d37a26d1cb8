import type { Order } from '@/generated/prisma/client'
import { toMinor } from '@/lib/money'
import { takenBack } from '@/mall/ledger/queries/taken-back'
import { findPurchaseForDesk } from '@/mall/purchase/queries'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { summariseCustomer } from '@/shop/customers/queries'
import { actionsOf } from '../rules'
import type { FulfilmentStatus, OrderDetail, OrderMoney, OrderPaymentView, OrderState, PaymentStatus } from '../types'
import { awaitedOf } from './awaited'
import { orderPath } from './order-link'
import {
  addressOf,
  deliveryOf,
  deskLineView,
  discountView,
  eventView,
  extrasOf,
  giftOf,
  parcelView,
} from './order-views'

/** Everything about one order for the desk. @throws AppError NOT_FOUND */
export async function getOrder(scope: ShopScope, orderId: string): Promise<OrderDetail> {
  const { order, customer } = await inShop(scope, async (tx) => {
    const found = await tx.order.findUnique({
      where: { shopId_id: { shopId: scope.shopId, id: orderId } },
      include: {
        lines: { orderBy: { position: 'asc' } },
        discounts: { orderBy: { id: 'asc' } },
        parcels: { orderBy: { position: 'asc' }, include: { lines: true } },
        events: { orderBy: [{ at: 'desc' }, { id: 'desc' }] },
      },
    })
    if (!found) throw notFound('order')
    return { order: found, customer: await summariseCustomer(tx, scope.shopId, found.customerId) }
  })
  const { payment, refunds, otherOrders } = await findPurchaseForDesk(order.purchaseId, scope.shopId, orderId)
  const money = moneyOf(order)
  const state = order.state as OrderState
  const sum = (amount: (line: (typeof order.lines)[number]) => number) =>
    order.lines.reduce((total, line) => total + amount(line), 0)
  const facts = {
    pieces: sum((line) => line.quantity),
    shippedPieces: sum((line) => line.shippedQuantity),
    cancelledPieces: sum((line) => line.cancelledQuantity),
    parcelsUnderWay: order.parcels.filter((parcel) => parcel.state === 'shipped').length,
    totalMinor: money.totalMinor,
    refundedMinor: money.refundedMinor,
    receivedMinor: payment?.data.receivedMinor ?? 0,
    wasPaid: order.paidAt !== null,
    // A transfer may also come after the time is up; the desk then takes the order up again.
    awaitsDeposit:
      payment?.method === 'bank-transfer' &&
      (payment.state === 'reserved' || (payment.state === 'expired' && state === 'expired')),
  }
  const {
    id,
    number,
    version,
    channel,
    currency,
    locale,
    placedAt,
    paidAt,
    shippedAt,
    deliveredAt,
    closedAt,
    note,
    staffNote,
    tags,
  } = order
  return {
    id,
    number,
    version,
    state,
    paymentStatus: order.paymentStatus as PaymentStatus,
    fulfilmentStatus: order.fulfilmentStatus as FulfilmentStatus,
    channel,
    currency,
    locale,
    placedAt,
    paidAt,
    shippedAt,
    deliveredAt,
    closedAt,
    purchase: { id: order.purchaseId, number: order.purchaseNumber, otherOrders },
    customer: {
      id: order.customerId,
      name: order.customerName,
      email: order.email,
      phone: order.phone,
      isMember: order.memberId !== null,
      ...customer,
    },
    shipTo: addressOf(order),
    delivery: deliveryOf(order),
    extras: extrasOf(order),
    gift: giftOf(order),
    note,
    staffNote,
    tags,
    lines: order.lines.map(deskLineView),
    discounts: order.discounts.map(discountView),
    money,
    payment: payment ? paymentView(payment, paidAt) : null,
    parcels: order.parcels.map(parcelView),
    refunds,
    events: order.events.map(eventView),
    actions: actionsOf(state, facts),
    statusPath: orderPath(order.id),
  }
}

function moneyOf(order: Order): OrderMoney {
  const totalMinor = toMinor(order.totalMinor)
  const refundedMinor = toMinor(order.refundedMinor)
  const discountMinor = toMinor(order.discountMinor)
  const mallFundedMinor = toMinor(order.mallFundedMinor)
  const left = (frozen: number) =>
    order.state === 'cancelled' ? 0 : frozen - takenBack(frozen, refundedMinor, totalMinor)
  const commissionMinor = left(toMinor(order.commissionMinor))
  return {
    itemsMinor: toMinor(order.itemsMinor),
    discountMinor,
    shippingMinor: toMinor(order.shippingMinor),
    extrasMinor: toMinor(order.extrasMinor),
    taxMinor: toMinor(order.taxMinor),
    taxRateBp: order.taxRateBp,
    totalMinor,
    refundedMinor,
    refundableMinor: order.paidAt ? totalMinor - refundedMinor : 0,
    mallFundedMinor,
    shopFundedMinor: discountMinor - mallFundedMinor,
    commissionMinor,
    commissionBp: order.commissionBp,
    payableMinor: totalMinor - refundedMinor + left(mallFundedMinor) - commissionMinor,
  }
}

type Payment = NonNullable<Awaited<ReturnType<typeof findPurchaseForDesk>>['payment']>

function paymentView(payment: Payment, paidAt: Date | null): OrderPaymentView {
  const { method, state, reference, data } = payment
  return { method, state, reference, detail: data.detail ?? '', awaited: awaitedOf(payment), paidAt }
}
