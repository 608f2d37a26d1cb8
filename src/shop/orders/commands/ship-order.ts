import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import type { OrderListener } from '../ports'
import { fulfilmentOf } from '../rules'
import type { MarkDeliveredInput, ShipOrderInput } from '../schema'
import { orderTransitions, parcelTransitions } from '../states'
import { type LockedOrder, lockOrder } from './cancel-order'
import { tellOrder } from './time-line'

type Listeners = readonly OrderListener[]

const refuse = (code: string, userMessage: string, data: Record<string, string | number> = {}) =>
  new AppError(code, 'CONFLICT', { userMessage, data })

/**
 * Sends what is left of an order, or the named pieces, as one parcel.
 * @returns the parcel's id
 * @throws AppError NOT_FOUND, ORDER_NOT_SHIPPABLE, SHIPMENT_TOO_MUCH (more pieces than are left)
 */
export function shipOrder(
  scope: ShopScope,
  actor: Actor,
  listeners: Listeners,
  input: ShipOrderInput,
): Promise<string> {
  const ref = { shopId: scope.shopId, orderId: input.orderId }
  return inShop(scope, async (tx) => {
    const locked = await lockOrder(tx, ref)
    if (locked.state !== 'paid' || locked.openPieces === 0) {
      throw refuse('ORDER_NOT_SHIPPABLE', 'This order has nothing to send now.', { state: locked.state })
    }
    const contents = contentsOf(locked, input)
    const parcelId = newId()
    const sent = contents.reduce((sum, line) => sum + line.quantity, 0)
    await writeParcel(tx, locked, parcelId, contents, input)
    await advance(tx, locked, {
      ...locked.quantities,
      shippedPieces: locked.quantities.shippedPieces + sent,
      parcelsUnderWay: locked.quantities.parcelsUnderWay + 1,
    })
    await tellOrder(tx, ref, 'shipped', actor, {
      parcelId,
      pieces: sent,
      carrier: input.carrier,
      trackingNumber: input.trackingNumber,
    })
    await recordAct(tx, actor, {
      action: 'order.shipped',
      shopId: scope.shopId,
      subject: { kind: 'order', id: input.orderId },
      data: { pieces: sent },
    })
    if (input.notifyCustomer)
      await tellListeners(tx, scope, listeners, 'shipped', {
        orderId: input.orderId,
        purchaseId: locked.order.purchaseId,
        parcelId,
      })
    await publish(tx, { topic: 'orders.changed', shopId: scope.shopId, id: input.orderId })
    return parcelId
  })
}

type Contents = { orderLineId: string; quantity: number }[]

function contentsOf({ order }: LockedOrder, { lines }: ShipOrderInput): Contents {
  const left = new Map(
    order.lines.map((line) => [line.id, line.quantity - line.shippedQuantity - line.cancelledQuantity]),
  )
  if (lines.length === 0)
    return [...left]
      .filter(([, quantity]) => quantity > 0)
      .map(([orderLineId, quantity]) => ({ orderLineId, quantity }))
  const asked = new Map<string, number>()
  for (const line of lines) asked.set(line.orderLineId, (asked.get(line.orderLineId) ?? 0) + line.quantity)
  for (const [id, quantity] of asked) {
    if (quantity > (left.get(id) ?? 0))
      throw refuse('SHIPMENT_TOO_MUCH', 'That is more than is left to send.', {
        orderLineId: id,
        left: left.get(id) ?? 0,
      })
  }
  return [...asked].map(([orderLineId, quantity]) => ({ orderLineId, quantity }))
}

async function writeParcel(
  tx: Tx,
  { order }: LockedOrder,
  id: string,
  contents: Contents,
  input: ShipOrderInput,
): Promise<void> {
  const { shopId } = order
  const day = (text: string | null | undefined) => (text ? new Date(`${text}T00:00:00Z`) : null)
  await tx.parcel.create({
    data: {
      shopId,
      id,
      orderId: order.id,
      position: order.parcels.length + 1,
      carrier: input.carrier,
      trackingNumber: input.trackingNumber,
      trackingUrl: input.trackingUrl,
      state: 'shipped',
      shippedAt: now(),
      expectedFrom: day(input.expectedFrom),
      expectedTo: day(input.expectedTo),
    },
    select: { id: true },
  })
  await tx.parcelLine.createMany({ data: contents.map((line) => ({ shopId, parcelId: id, ...line })) })
  await tx.$executeRaw`
    UPDATE order_line l SET shipped_quantity = l.shipped_quantity + c.quantity
    FROM jsonb_to_recordset(${JSON.stringify(contents)}::jsonb) AS c("orderLineId" uuid, quantity int)
    WHERE l.shop_id = ${shopId}::uuid AND l.id = c."orderLineId"`
}

/** Puts state and fulfilment to what the quantities say. */
async function advance(tx: Tx, { order, state }: LockedOrder, quantities: LockedOrder['quantities']): Promise<void> {
  const facts = { ...quantities, openPieces: quantities.pieces - quantities.shippedPieces - quantities.cancelledPieces }
  const isAllSent = state === 'paid' && facts.openPieces === 0
  const sentState = isAllSent ? orderTransitions.ship.to : state
  const next = sentState === 'shipped' && facts.parcelsUnderWay === 0 ? orderTransitions.deliver.to : sentState
  const at = now()
  await tx.order.update({
    where: { shopId_id: { shopId: order.shopId, id: order.id } },
    data: {
      state: next,
      fulfilmentStatus: fulfilmentOf(next, quantities),
      ...(isAllSent ? { shippedAt: at } : {}),
      ...(next === 'delivered' ? { deliveredAt: at, closedAt: at } : {}),
      version: { increment: 1 },
    },
    select: { id: true },
  })
}

/** A parcel, or all that are under way, have arrived. @throws AppError NOT_FOUND, NOTHING_UNDER_WAY */
export function markDelivered(
  scope: ShopScope,
  actor: Actor,
  listeners: Listeners,
  { orderId, parcelId }: MarkDeliveredInput,
): Promise<void> {
  const ref = { shopId: scope.shopId, orderId }
  return inShop(scope, async (tx) => {
    const locked = await lockOrder(tx, ref)
    if (parcelId && !locked.order.parcels.some((parcel) => parcel.id === parcelId)) throw notFound('parcel')
    const arrived = await tx.parcel.updateMany({
      where: {
        shopId: scope.shopId,
        orderId,
        ...(parcelId ? { id: parcelId } : {}),
        state: { in: [...parcelTransitions.deliver.from] },
      },
      data: { state: parcelTransitions.deliver.to, deliveredAt: now() },
    })
    if (arrived.count === 0) throw refuse('NOTHING_UNDER_WAY', 'No parcel of this order is under way.')
    await advance(tx, locked, {
      ...locked.quantities,
      parcelsUnderWay: locked.quantities.parcelsUnderWay - arrived.count,
    })
    await tellOrder(tx, ref, 'delivered', actor, { parcels: arrived.count })
    await recordAct(tx, actor, {
      action: 'order.delivered',
      shopId: scope.shopId,
      subject: { kind: 'order', id: orderId },
    })
    await tellListeners(tx, scope, listeners, 'delivered', {
      orderId,
      purchaseId: locked.order.purchaseId,
      ...(parcelId ? { parcelId } : {}),
    })
    await publish(tx, { topic: 'orders.changed', shopId: scope.shopId, id: orderId })
  })
}

type Heard = { orderId: string; purchaseId: string; parcelId?: string }

async function tellListeners(
  tx: Tx,
  scope: ShopScope,
  listeners: Listeners,
  moment: 'shipped' | 'delivered',
  order: Heard,
): Promise<void> {
  for (const listener of listeners) {
    if (listener.on.includes(moment)) await listener.notify(tx, scope, moment, order)
  }
}
