import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { legalProblems } from '../rules/legal-forms'
import type { SaveLegalInput } from '../schema'

const incomplete = (fields: readonly string[]) =>
  new AppError('LEGAL_INCOMPLETE', 'BAD_REQUEST', {
    userMessage: 'Some of what the law asks for is missing.',
    data: { fields: [...fields] },
  })

/**
 * Saves the legal notice over the version that was read. Half of it may be kept; shown is only a whole one.
 * @throws AppError LEGAL_INCOMPLETE (data.fields) when it is to be shown and something is missing or wrong,
 *   PAGE_CHANGED when somebody saved it since (data.by, data.at)
 */
export async function saveLegal(scope: ShopScope, actor: Actor, input: SaveLegalInput): Promise<void> {
  const { country, values, published, version } = input
  const problems = legalProblems(country, values)
  if (published && problems.size > 0) throw incomplete([...problems.keys()])
  const { shopId } = scope
  await inShop(scope, async (tx) => {
    const at = now()
    const columns = { country, values, published, updatedAt: at, updatedBy: actor.name ?? '' }
    const { count } =
      version === 0
        ? await tx.shopLegal.createMany({ data: [{ shopId, ...columns }], skipDuplicates: true })
        : await tx.shopLegal.updateMany({
            where: { shopId, version },
            data: { ...columns, version: { increment: 1 } },
          })
    if (count !== 1) {
      const other = await tx.shopLegal.findUnique({ where: { shopId } })
      throw new AppError('PAGE_CHANGED', 'CONFLICT', {
        userMessage: 'Someone else saved this page in the meantime. Load it again to see both.',
        data: { by: other?.updatedBy ?? '', at: (other?.updatedAt ?? at).toISOString() },
      })
    }
    await recordAct(tx, actor, {
      action: 'legal.saved',
      shopId,
      subject: { kind: 'shop', id: shopId },
      data: { country, published },
    })
    await publish(tx, { topic: 'pages.changed', shopId })
  })
}
