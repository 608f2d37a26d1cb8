import { perProcess } from '../per-process'
import { mallConnections } from './pools'
import { rawAccess } from './raw'
import { withRetry } from './retry'
import type { Tx } from './shop'
import { transact } from './transaction'

/** One transaction of the mall-wide role. Only the mall's own slices may import this. */
export function inMall<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return withRetry(() => transact(mallConnections(), 'BEGIN', work))
}

/** Single reads of the mall-wide role, without a transaction around them. */
export const mallDb = (): Tx =>
  perProcess('db.mall.single', () => {
    const { pool, prisma } = mallConnections()
    const raw = rawAccess(pool)
    return new Proxy(prisma, {
      get: (client, name) => (name in raw ? Reflect.get(raw, name) : Reflect.get(client, name)),
    }) as Tx
  })
