import { newId } from '@/lib/ids'
import { type BusMessage, publication } from '@/platform/bus'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import type { Tx } from '@/platform/db/shop'

export type OutboxInput = {
  kind: string
  shopId?: string
  payload: Record<string, string | number | boolean | null>
  /** not before this moment; at once without it */
  dueAt?: Date
}

/**
 * Promises an effect outside of the database, in the transaction that causes it. The relay hands it to
 * the job queue after commit; the job may run twice.
 * @param news what else the bus tells with the commit; `orders.changed` wakes the relay as well
 */
export async function addToOutbox(
  tx: Tx,
  events: readonly OutboxInput[],
  news: readonly BusMessage[] = [],
): Promise<void> {
  const told =
    events.length > 0 && !news.some(({ topic }) => topic === 'orders.changed')
      ? [{ topic: 'outbox.added' as const }, ...news]
      : news
  if (told.length === 0) return
  const rows = events.map(({ kind, shopId, payload, dueAt }) => ({
    id: newId(),
    kind,
    about_shop_id: shopId ?? null,
    payload,
    due_at: dueAt ?? null,
  }))
  await tx.$queryRaw`
    WITH added AS (
      INSERT INTO outbox_event (id, kind, about_shop_id, payload, due_at, created_at)
      SELECT id, kind, about_shop_id, payload, due_at, ${now()}
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS e(id uuid, kind text, about_shop_id uuid, payload jsonb, due_at timestamptz))
    ${publication(told)}`
}

type Job = { id: string; data: OutboxInput['payload'] }

/**
 * Hands up to 100 waiting events whose moment has come to the job queue and marks them. The event's id becomes the job's id,
 * so an event that is handed over twice is still one job.
 * @returns how many were handed over
 */
export function relayOutbox(send: (queue: string, jobs: Job[]) => Promise<unknown>): Promise<number> {
  return inMall(async (tx) => {
    const events = await tx.$queryRaw<{ id: string; kind: string; payload: OutboxInput['payload'] }[]>`
      SELECT id, kind, payload FROM outbox_event WHERE relayed_at IS NULL AND (due_at IS NULL OR due_at <= ${now()})
      ORDER BY created_at LIMIT 100 FOR UPDATE SKIP LOCKED`
    for (const kind of new Set(events.map((event) => event.kind))) {
      const group = events.filter((event) => event.kind === kind)
      await send(
        kind,
        group.map(({ id, payload }) => ({ id, data: payload })),
      )
    }
    if (events.length > 0) {
      await tx.outboxEvent.updateMany({ where: { id: { in: events.map((e) => e.id) } }, data: { relayedAt: now() } })
    }
    return events.length
  })
}
