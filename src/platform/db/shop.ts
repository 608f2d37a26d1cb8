import type { Prisma } from '@/generated/prisma/client'
import { appConnections } from './pools'
import { withRetry } from './retry'
import type { ShopScope } from './scope'
import { transact } from './transaction'

/** A transaction. In shop code it carries the shop's context; rows of other shops do not exist for it. */
export type Tx = Prisma.TransactionClient

/**
 * Runs `work` in one transaction inside a shop: row-level security is set together with BEGIN.
 * Retried as a whole on deadlock, so `work` must have no effect outside of the database.
 */
export function inShop<T>(scope: ShopScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return withRetry(() => transact(appConnections(), `BEGIN; SET LOCAL app.shop_id = '${scope.shopId}'`, work))
}
