import type pg from 'pg'
import type { Prisma, PrismaClient } from '@/generated/prisma/client'
import { log } from '../log'
import { joined } from './joined'
import { type Queryable, rawAccess } from './raw'

type Tx = Prisma.TransactionClient

/** Longer than this and the transaction is given up, with its connection. */
const limitMillis = 30_000

/** One connection inside a transaction; statements follow each other also when they are sent at once. */
class Line implements Queryable {
  private last: Promise<unknown> = Promise.resolve()

  constructor(private readonly client: pg.PoolClient) {}

  query(config: pg.QueryConfig | string): Promise<pg.QueryResult> {
    const answer = this.last.then(() => this.client.query(config as pg.QueryConfig))
    this.last = answer.catch(() => {})
    return answer
  }
}

const begun = { command: '', rowCount: 0, oid: 0, rows: [], fields: [] } satisfies pg.QueryResult
const frames = new Set(['BEGIN', 'COMMIT', 'ROLLBACK'])

/** What Prisma takes for a connection of its own: it joins our transaction, which it neither begins nor ends. */
function guestConnection(line: Line): pg.PoolClient {
  const guest = {
    query: (config: pg.QueryConfig | string) => {
      const text = typeof config === 'string' ? config : config.text
      return frames.has(text) ? Promise.resolve(begun) : line.query(config)
    },
    on: () => guest,
    once: () => guest,
    removeListener: () => guest,
    release: () => {},
  }
  return guest as unknown as pg.PoolClient
}

/** Prisma's models inside our transaction, started when a model is first asked for: many transactions never do. */
class Guest {
  private client: Promise<Tx> | undefined
  private leave: (error?: unknown) => void = () => {}
  private left: Promise<unknown> | undefined

  constructor(
    private readonly prisma: PrismaClient,
    private readonly line: Line,
  ) {}

  join(): Promise<Tx> {
    this.client ??= new Promise<Tx>((resolve, reject) => {
      this.left = joined
        .run(guestConnection(this.line), () =>
          this.prisma.$transaction(
            (tx) =>
              new Promise<void>((end, fail) => {
                this.leave = (error) => (error === undefined ? end() : fail(error))
                resolve(tx)
              }),
          ),
        )
        .catch(reject)
    })
    return this.client
  }

  async end(error?: unknown): Promise<void> {
    if (!this.client) return
    await this.client.catch(() => {})
    this.leave(error)
    await this.left
  }
}

/** A model's methods, each of which joins first. */
const modelOf = (guest: Guest, model: string) =>
  new Proxy(
    {},
    {
      get: (_target, method) =>
        typeof method === 'symbol'
          ? undefined
          : async (...args: unknown[]) => {
              const tx = (await guest.join()) as unknown as Record<
                string,
                Record<string, (...given: unknown[]) => unknown>
              >
              return tx[model]?.[method]?.(...args)
            },
    },
  )

/** Raw statements go straight to the driver, models to Prisma, both over one connection. */
function transactionClient(line: Line, guest: Guest): Tx {
  const raw = rawAccess(line)
  const models = new Map<string, object>()
  return new Proxy(raw, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name)
      // A promise is known by its `then`: the client must not look like one.
      if (typeof name === 'symbol' || name === 'then') return undefined
      const model = models.get(name) ?? modelOf(guest, name)
      models.set(name, model)
      return model
    },
  }) as unknown as Tx
}

/**
 * Runs `work` in one transaction on one connection.
 * @param begin text that opens it; the shop's context travels with it in one round trip
 */
export async function transact<T>(
  { pool, prisma }: { pool: pg.Pool; prisma: PrismaClient },
  begin: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  const line = new Line(client)
  const guest = new Guest(prisma, line)
  let isOver = false
  const timer = setTimeout(() => {
    isOver = true
    client.release(new Error(`the transaction took longer than ${limitMillis} ms`))
  }, limitMillis)
  const finish = (error?: Error | boolean) => {
    clearTimeout(timer)
    if (!isOver) client.release(error)
  }
  try {
    await line.query(begin)
    const result = await work(transactionClient(line, guest))
    await guest.end()
    // A transaction in which a statement failed is answered with ROLLBACK, not with an error.
    const { command } = await line.query('COMMIT')
    if (command !== 'COMMIT')
      throw new Error('a statement of this transaction failed and was passed over; nothing was stored')
    finish()
    return result
  } catch (error) {
    await guest.end(error).catch(() => {})
    const isRolledBack = await line.query('ROLLBACK').then(
      () => true,
      (cause: unknown) => {
        log.warn({ err: cause }, 'a transaction could not be rolled back; its connection is dropped')
        return false
      },
    )
    finish(!isRolledBack)
    throw error
  }
}
