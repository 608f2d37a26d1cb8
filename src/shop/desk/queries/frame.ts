import { type BusTopic, bus } from '@/platform/bus'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import type { DeskChange, DeskCounts } from '../types'

/** The rail's figures in one statement over the open orders' index. */
export function countDesk(scope: ShopScope): Promise<DeskCounts> {
  return inShop(scope, async (tx) => {
    const [row] = await tx.$queryRaw<DeskCounts[]>`
      SELECT
        (SELECT count(*)::int FROM shop_order WHERE shop_id = ${scope.shopId}::uuid AND state = 'paid') AS "toPack",
        (SELECT count(*)::int FROM shop_order
          WHERE shop_id = ${scope.shopId}::uuid AND state = 'placed' AND payment_method = 'bank-transfer') AS deposits,
        (SELECT count(*)::int FROM product WHERE shop_id = ${scope.shopId}::uuid AND status <> 'archived') AS products`
    return row ?? { toPack: 0, deposits: 0, products: 0 }
  })
}

const told = new Set<BusTopic>(['orders.changed', 'switches.changed', 'shop.changed', 'imports.changed'])

/**
 * What changes in the shop, as it happens, until `signal` aborts. Carries ids only: who hears of a change
 * reads it through a procedure of its own.
 */
export async function* listenToShop(scope: ShopScope, signal: AbortSignal): AsyncGenerator<DeskChange> {
  const waiting: DeskChange[] = []
  let wake: () => void = () => {}
  const stop = bus.subscribe(({ topic, shopId, id }) => {
    if (shopId !== scope.shopId || !told.has(topic)) return
    waiting.push({ topic, id: id ?? null })
    wake()
  })
  const aborted = () => wake()
  signal.addEventListener('abort', aborted)
  try {
    while (!signal.aborted) {
      const change = waiting.shift()
      if (change) yield change
      else {
        await new Promise<void>((resolve) => {
          wake = resolve
          if (signal.aborted || waiting.length > 0) resolve()
        })
      }
    }
  } finally {
    stop()
    signal.removeEventListener('abort', aborted)
  }
}
