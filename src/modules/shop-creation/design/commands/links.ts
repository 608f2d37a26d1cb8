import { newId } from '@/lib/ids'
import { after, days } from '@/lib/time'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { maxLinks } from '../constants'
import { linkToken } from '../queries/preview'

/**
 * A link that shows the draft, or one version, to whoever holds it, for some days.
 * @returns its token
 * @throws AppError LINK_LIMIT, NOT_FOUND for a version that is not there
 */
export function shareDesign(
  scope: ShopScope,
  actor: Actor,
  input: { label: string; days: number; version: number | null },
): Promise<{ id: string; token: string }> {
  const { shopId } = scope
  const id = newId()
  return inShop(scope, async (tx) => {
    const at = now()
    const open = await tx.shopDesignLink.count({ where: { shopId, revokedAt: null, expiresAt: { gt: at } } })
    if (open >= maxLinks)
      throw new AppError('LINK_LIMIT', 'CONFLICT', {
        userMessage: `At most ${maxLinks} links can be open at once. Take one back first.`,
        data: { most: maxLinks },
      })
    const { label, version } = input
    if (
      version !== null &&
      !(await tx.shopDesignVersion.findUnique({ where: { shopId_version: { shopId, version } } }))
    )
      throw notFound('version')
    await tx.shopDesignLink.createMany({
      data: [
        {
          ...{ shopId, id, label, version, createdAt: at, createdBy: actor.name ?? '' },
          expiresAt: after(at, days(input.days)),
        },
      ],
    })
    await recordAct(tx, actor, { action: 'design.shared', shopId, subject: { kind: 'design-link', id } })
    return { id, token: linkToken(scope, id) }
  })
}

/** The link works no more, from the next look on. @throws AppError NOT_FOUND */
export function unshareDesign(scope: ShopScope, actor: Actor, id: string): Promise<void> {
  const { shopId } = scope
  return inShop(scope, async (tx) => {
    const ended = await tx.shopDesignLink.updateMany({
      where: { shopId, id, revokedAt: null },
      data: { revokedAt: now() },
    })
    if (ended.count !== 1) throw notFound('link')
    await recordAct(tx, actor, { action: 'design.unshared', shopId, subject: { kind: 'design-link', id } })
  })
}
