import pg from 'pg'
import { Prisma } from '@/generated/prisma/client'
import type { Tx } from './db/shop'
import { env } from './env'
import { log } from './log'
import { perProcess } from './per-process'

/** News for all instances, sent when the transaction commits. Small: ids, never data of a person. */
export type BusTopic =
  | 'mall.changed'
  | 'shop.changed'
  | 'switches.changed'
  | 'orders.changed'
  | 'imports.changed'
  | 'outbox.added'
  | 'pages.changed'
  | 'domains.changed'
  /** sessions or roles of an account, whose id it carries */
  | 'access.changed'
export type BusMessage = { topic: BusTopic; shopId?: string; id?: string }

type Listener = (message: BusMessage) => void

const channel = 'mallwright'

/** The statement that publishes with the transaction: rolled back means never sent. */
export function publication(messages: readonly BusMessage[]): Prisma.Sql {
  return Prisma.sql`SELECT count(pg_notify(${channel}, message)::text) FROM unnest(${messages.map((message) => JSON.stringify(message))}::text[]) message`
}

export async function publish(tx: Tx, message: BusMessage): Promise<void> {
  await tx.$executeRaw(publication([message]))
}

class Bus {
  private readonly listeners = new Set<Listener>()
  private client: pg.Client | undefined
  private starting: Promise<void> | undefined
  private closed = false
  private missed = false

  /** @returns a function that ends the subscription */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener)
    this.starting ??= this.connect()
    return () => this.listeners.delete(listener)
  }

  /** Whether news of other instances arrive. What must not be older than a second is not kept while they do not. */
  get isLive(): boolean {
    return this.client !== undefined
  }

  async ready(): Promise<void> {
    await this.starting
  }

  async close(): Promise<void> {
    this.closed = true
    await this.client?.end().catch(() => {})
  }

  private async connect(): Promise<void> {
    // LISTEN belongs to a session, so it takes a connection of its own (never through a transaction pooler).
    const client = new pg.Client({
      connectionString: env.PGBOUNCER && env.DATABASE_URL ? env.DATABASE_URL : env.DATABASE_MALL_URL,
      application_name: 'mallwright-bus',
    })
    client.on('notification', ({ payload }) => this.deliver(payload))
    client.on('error', () => this.reconnect())
    client.on('end', () => this.reconnect())
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
      this.client = client
      // What was said meanwhile is lost: everybody who keeps something forgets it.
      if (this.missed) this.tell({ topic: 'mall.changed' })
      this.missed = false
    } catch (error) {
      log.warn({ err: error }, 'bus is not connected, trying again')
      this.reconnect()
    }
  }

  private reconnect(): void {
    if (this.closed || this.starting === undefined) return
    this.client = undefined
    this.starting = undefined
    this.missed = true
    setTimeout(() => {
      if (!this.closed) this.starting ??= this.connect()
    }, 500).unref()
  }

  private deliver(payload: string | undefined): void {
    if (!payload) return
    this.tell(JSON.parse(payload) as BusMessage)
  }

  private tell(message: BusMessage): void {
    for (const listener of this.listeners) {
      try {
        listener(message)
      } catch (error) {
        log.error({ err: error, topic: message.topic }, 'a bus listener failed')
      }
    }
  }
}

export const bus = perProcess('bus', () => new Bus())
