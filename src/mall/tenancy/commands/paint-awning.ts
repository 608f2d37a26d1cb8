import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import type { ShopFront } from '../types'

/** The awning over the shop in the street, at the desk and on mails, in other colours; the rest of the front stays. */
export async function paintAwningIn(tx: Tx, shopId: string, awning: ShopFront['awning']): Promise<void> {
  const stripes = JSON.stringify(awning)
  const painted = await tx.$executeRaw`
    UPDATE shop SET front = jsonb_set(front, '{awning}', ${stripes}::jsonb), updated_at = ${now()}
    WHERE id = ${shopId}::uuid AND front->'awning' IS DISTINCT FROM ${stripes}::jsonb`
  if (painted > 0) await publish(tx, { topic: 'shop.changed', shopId })
}

/** The same in a transaction of its own. */
export function paintAwning({ shopId }: ShopScope, awning: ShopFront['awning']): Promise<void> {
  return inMall((tx) => paintAwningIn(tx, shopId, awning))
}
