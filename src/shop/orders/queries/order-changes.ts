import { tracked } from '@trpc/server'
import { newId } from '@/lib/ids'
import { bus } from '@/platform/bus'
import type { ShopScope } from '@/platform/db/scope'
import type { OrderChange } from '../types'

/**
 * Orders of the shop as they come and change, until `signal` aborts. Carries ids only. Listens before anything else;
 * a client that comes back after a break is told so first, and reads its list again.
 */
export async function* orderChanges(scope: ShopScope, lastEventId: string | null, signal: AbortSignal) {
  const waiting: OrderChange[] = lastEventId ? [{ kind: 'missed' }] : []
  let wake: () => void = () => {}
  const stop = bus.subscribe(({ topic, shopId, id }) => {
    if (topic !== 'orders.changed' || shopId !== scope.shopId || !id) return
    waiting.push({ kind: 'changed', orderId: id })
    wake()
  })
  const aborted = () => wake()
  signal.addEventListener('abort', aborted)
  try {
    while (!signal.aborted) {
      const change = waiting.shift()
      if (change) yield tracked(newId(), change)
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
