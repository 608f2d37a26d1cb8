import type { Actor } from '@/mall/audit/commands'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { binLife } from '../constants'
import { binnedHandle, formerHandle, freeHandle, textIn } from '../rules'
import type { Section, Texts } from '../types'
import { tell, type WritingShop } from './save-page'

async function rowIn(tx: Tx, { shopId }: ShopScope, id: string, binned: boolean) {
  const row = await tx.shopPage.findUnique({ where: { shopId_id: { shopId, id } } })
  if (!row || (row.deletedAt !== null) !== binned) throw notFound('page')
  const [section, titles] = [row.section as Section, row.titles as Texts]
  return { ...row, section, titles }
}

/** Puts a text into the bin: it keeps everything but its address, for thirty days. @throws AppError NOT_FOUND */
export function removePage({ scope, locale }: WritingShop, actor: Actor, id: string): Promise<void> {
  const { shopId } = scope
  return inShop(scope, async (tx) => {
    const { section, titles, handle } = await rowIn(tx, scope, id, false)
    const at = now()
    const gone = await tx.shopPage.updateMany({
      where: { shopId, id, deletedAt: null },
      data: { deletedAt: at, handle: binnedHandle(handle, id), version: { increment: 1 } },
    })
    if (gone.count !== 1) throw notFound('page')
    await tx.shopPage.deleteMany({ where: { shopId, deletedAt: { lt: new Date(at.getTime() - binLife) } } })
    await tell(tx, scope, actor, { action: 'page.deleted', id, section, title: textIn(titles, locale, locale).text })
  })
}

/** Takes a text out of the bin, at its old address where that is still free. @throws AppError NOT_FOUND */
export function restorePage({ scope, locale }: WritingShop, actor: Actor, id: string): Promise<void> {
  const { shopId } = scope
  return inShop(scope, async (tx) => {
    const { section, titles, handle } = await rowIn(tx, scope, id, true)
    const wanted = formerHandle(handle)
    const rows = await tx.shopPage.findMany({
      where: { shopId, section, handle: { startsWith: wanted }, deletedAt: null },
      select: { handle: true },
    })
    const taken = new Set(rows.map((row) => row.handle))
    // There is one policy of a kind: one that was written anew meanwhile stays.
    if (section === 'policy' && taken.has(wanted)) throw notFound('page')
    const back = await tx.shopPage.updateMany({
      where: { shopId, id, deletedAt: { not: null } },
      data: { deletedAt: null, handle: freeHandle(wanted, taken), version: { increment: 1 } },
    })
    if (back.count !== 1) throw notFound('page')
    await tell(tx, scope, actor, { action: 'page.restored', id, section, title: textIn(titles, locale, locale).text })
  })
}
