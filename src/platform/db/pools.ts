import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/generated/prisma/client'
import { env } from '../env'
import { log } from '../log'
import { perProcess } from '../per-process'

/** Text that opens a transaction: the shop's context travels with BEGIN in one round trip. */
export const opening = perProcess('db.opening', () => new AsyncLocalStorage<string>())

/**
 * A pool whose transactions begin with the text of the surrounding scope. `SET LOCAL` inside the
 * transaction (never `set_config` on the session) is safe with PgBouncer and reaches Citus workers.
 */
class ScopedPool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>
  override connect(
    callback: (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): void
  override connect(callback?: Parameters<pg.Pool['connect']>[0]): Promise<pg.PoolClient> | void {
    if (callback) return super.connect(callback)
    return super.connect().then(openScoped)
  }
}

const wrapped = new WeakSet<pg.PoolClient>()

function openScoped(client: pg.PoolClient): pg.PoolClient {
  if (wrapped.has(client)) return client
  wrapped.add(client)
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  client.query = ((...args: unknown[]) => {
    const [first, ...rest] = args
    if (typeof first === 'object' && first !== null && 'text' in first && first.text === 'BEGIN') {
      return query(opening.getStore() ?? 'BEGIN', ...rest)
    }
    return query(...args)
  }) as typeof client.query
  return client
}

const statementNames = new Map<string, string>()

/** Named statements spare PostgreSQL the planning of texts it has seen; the number of texts is bounded by the code. */
function statementName(query: { sql: string }): string | undefined {
  if (query.sql.length < 20 || query.sql.length > 20_000) return undefined
  let name = statementNames.get(query.sql)
  if (!name) {
    if (statementNames.size >= 2_000) return undefined
    name = createHash('sha1').update(query.sql).digest('base64url')
    statementNames.set(query.sql, name)
  }
  return name
}

function openPool(name: 'app' | 'mall', connectionString: string, max: number) {
  const pool = new ScopedPool({
    connectionString,
    max,
    application_name: `mallwright-${name}`,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
  })
  pool.on('error', (error) => log.warn({ err: error, pool: name }, 'idle database connection lost'))
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: false,
    ...(env.PGBOUNCER ? {} : { statementNameGenerator: statementName as (query: { sql: string }) => string }),
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
