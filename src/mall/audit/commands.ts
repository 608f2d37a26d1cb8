import { newId } from '@/lib/ids'
import { now } from '@/platform/clock'
import type { Tx } from '@/platform/db/shop'

export type Actor = {
  kind: 'staff' | 'member' | 'operator' | 'system' | 'anonymous'
  id?: string
  name?: string
  ip?: string
  requestId?: string
}

export type AuditedAct = {
  action: string
  shopId?: string
  subject?: { kind: string; id: string }
  data?: Record<string, string | number | boolean | null>
}

/** Writes a sensitive act into the append-only log, in the transaction of the act itself. */
export async function recordAct(tx: Tx, actor: Actor, act: AuditedAct): Promise<void> {
  await tx.auditEntry.createMany({
    data: {
      id: newId(),
      at: now(),
      actorKind: actor.kind,
      actorId: actor.id ?? null,
      actorName: actor.name ?? '',
      aboutShopId: act.shopId ?? null,
      action: act.action,
      subjectKind: act.subject?.kind ?? '',
      subjectId: act.subject?.id ?? '',
      data: act.data ?? {},
      ip: actor.ip ?? '',
      requestId: actor.requestId ?? '',
    },
  })
}
