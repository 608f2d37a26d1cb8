import { mallConnections, opening } from './pools'
import { withRetry } from './retry'
import type { Tx } from './shop'

/** One transaction of the mall-wide role. Only the mall's own slices may import this. */
export function inMall<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return withRetry(() => opening.run('BEGIN', () => mallConnections().prisma.$transaction(work)))
}

/** Single reads of the mall-wide role, without a transaction around them. */
export const mallDb = (): Tx => mallConnections().prisma
