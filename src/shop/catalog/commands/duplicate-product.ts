import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { loadProductStates } from '../queries/load-states'
import { freeHandle } from '../rules'
import type { ProductState, VariantState } from '../types'
import { writeProductStates } from './write-states'

/** Numbers name one thing each, and pieces lie on one shelf: a copy has neither. */
const copyVariant = (variant: VariantState): VariantState => ({
  ...variant,
  id: newId(),
  sku: '',
  gtin: '',
  onHand: 0,
  reserved: 0,
  priceMinor: variant.usualPriceMinor ?? variant.priceMinor,
  plannedPriceMinor: null,
  usualPriceMinor: null,
})

/**
 * A draft like this product, with its pictures, categories and details; without its numbers, stock and plans.
 * @param title the copy's name
 * @throws AppError NOT_FOUND
 */
export function duplicateProduct(
  scope: ShopScope,
  actor: Actor,
  { id, title }: { id: string; title: string },
): Promise<{ id: string }> {
  return inShop(scope, async (tx) => {
    const [original] = await loadProductStates(tx, scope, { ids: [id] })
    if (!original) throw notFound('product')
    const taken = await tx.product.findMany({
      where: { shopId: scope.shopId, handle: { startsWith: original.handle } },
      select: { handle: true },
    })
    const after: ProductState = {
      ...original,
      id: newId(),
      handle: freeHandle(`${original.handle.slice(0, 110)}-2`, new Set(taken.map(({ handle }) => handle))),
      title,
      status: 'draft',
      publishedAt: null,
      publishedUntil: null,
      priceFrom: null,
      priceUntil: null,
      variants: original.variants.map(copyVariant),
      version: 0,
    }
    await writeProductStates(tx, scope, [{ before: null, after }], {
      actor: actor.name ?? actor.kind,
      kind: 'adjustment',
    })
    await recordAct(tx, actor, {
      action: 'product.duplicated',
      shopId: scope.shopId,
      subject: { kind: 'product', id: after.id },
      data: { from: id, title },
    })
    return { id: after.id }
  })
}
