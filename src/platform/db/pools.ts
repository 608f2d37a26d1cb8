import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/generated/prisma/client'
import { env } from '../env'
import { log } from '../log'
import { perProcess } from '../per-process'
import { joined } from './joined'
import { statementName } from './raw'

/** A pool that hands out the connection of a surrounding transaction where there is one to join. */
class JoiningPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>
  override connect(
    callback: (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): void
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | void {
    if (callback) return super.connect(callback)
    const guest = joined.getStore()
    return guest ? Promise.resolve(guest) : super.connect()
  }
}

function openPool(name: 'app' | 'mall', connectionString: string, max: number) {
  const pool = new JoiningPool({
    connectionString,
    max,
    application_name: `mallwright-${name}`,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
  })
  pool.on('error', (error) => log.warn({ err: error, pool: name }, 'idle database connection lost'))
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: false,
    statementNameGenerator: (({ sql }: { sql: string }) => statementName(sql)) as (query: { sql: string }) => string,
  })
  return { pool, prisma: new PrismaClient({ adapter, transactionOptions: { maxWait: 15_000, timeout: 30_000 } }) }
}

/** Connections of the role that sees one shop at a time. */
export const appConnections = () => perProcess('db.app', () => openPool('app', env.DATABASE_APP_URL, env.DATABASE_POOL))

/** Connections of the role that works across shops. */
export const mallConnections = () =>
  perProcess('db.mall', () => openPool('mall', env.DATABASE_MALL_URL, env.DATABASE_POOL))

export async function closePools(): Promise<void> {
  for (const { pool, prisma } of [appConnections(), mallConnections()]) {
    await prisma.$disconnect()
    await pool.end()
  }
}
