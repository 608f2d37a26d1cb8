import { newId } from '@/lib/ids'
import type { Actor } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import type { Tx } from '@/platform/db/shop'
import type { OrderEventKind } from '../types'

export type EventData = Record<string, string | number | boolean | null>

/** An entry of an order's time line. */
export async function tellOrder(
  tx: Tx,
  order: { shopId: string; orderId: string },
  kind: OrderEventKind,
  actor: Actor,
  data: EventData = {},
): Promise<void> {
  await tx.orderEvent.createMany({
    data: {
      shopId: order.shopId,
      id: newId(),
      orderId: order.orderId,
      kind,
      actorKind: actor.kind,
      actorName: actor.name ?? '',
      data,
      at: now(),
    },
  })
}
