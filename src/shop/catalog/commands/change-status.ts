import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { loadProductStates } from '../queries/load-states'
import type { ProductStatus } from '../types'
import { deleteProductStates } from './write-states'

/**
 * Activates, hides or archives products. A product that becomes active for the first time is published now.
 * @returns how many changed
 */
export function setProductStatus(
  scope: ShopScope,
  actor: Actor,
  ids: readonly string[],
  status: ProductStatus,
): Promise<number> {
  return inShop(scope, async (tx) => {
    const at = now()
    const changed = await tx.$queryRaw<{ id: string }[]>`
      UPDATE product SET published_at = CASE WHEN ${status} = 'active' AND status = 'draft' THEN coalesce(published_at, ${at}) ELSE published_at END,
        status = ${status}, updated_at = ${at}, version = version + 1
      WHERE shop_id = ${scope.shopId}::uuid AND id = ANY(${[...ids]}::uuid[]) AND status <> ${status} RETURNING id`
    for (const { id } of changed) {
      await recordAct(tx, actor, {
        action: `product.${status}`,
        shopId: scope.shopId,
        subject: { kind: 'product', id },
      })
    }
    if (changed.length > 0) await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
    return changed.length
  })
}

/**
 * Deletes a product for good. Only what is off sale and in no open order: archiving does for the rest.
 * @throws AppError PRODUCT_ON_SALE, PRODUCT_IN_ORDERS, NOT_FOUND
 */
export function deleteProduct(scope: ShopScope, actor: Actor, id: string): Promise<void> {
  return inShop(scope, async (tx) => {
    const [product] = await loadProductStates(tx, scope, { ids: [id] }, { lock: true })
    if (!product) throw notFound('product')
    if (product.status === 'active') {
      throw new AppError('PRODUCT_ON_SALE', 'CONFLICT', { userMessage: 'This product is on sale. Archive it first.' })
    }
    if (product.variants.some((variant) => variant.reserved > 0)) {
      throw new AppError('PRODUCT_IN_ORDERS', 'CONFLICT', {
        userMessage: 'Open orders wait for this product. Ship or cancel them first.',
      })
    }
    await deleteProductStates(tx, scope, [product], { actor: actor.name ?? actor.kind, kind: 'adjustment' })
    await recordAct(tx, actor, {
      action: 'product.deleted',
      shopId: scope.shopId,
      subject: { kind: 'product', id },
      data: { title: product.title, handle: product.handle },
    })
  })
}
