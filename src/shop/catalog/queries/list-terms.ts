import { toMinor } from '@/lib/money'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import type { CustomChoice, CustomFieldKind, CustomFieldView, GoodsTerms, Names } from '../types'

/** The shop's own characteristics in its order. */
export async function readCustomFields(tx: Tx, scope: ShopScope): Promise<CustomFieldView[]> {
  const rows = await tx.customField.findMany({
    where: { shopId: scope.shopId },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
  })
  return rows.map(({ id, key, names, kind, unit, choices, categoryId, isFacet }) => ({
    ...{ id, key, unit, categoryId, isFacet },
    kind: kind as CustomFieldKind,
    names: names as Names,
    choices: choices as CustomChoice[],
  }))
}

/** Classes and own characteristics of a shop, for the desk. */
export function listGoodsTerms(scope: ShopScope): Promise<GoodsTerms> {
  return inShop(scope, async (tx) => {
    const inOrder = { where: { shopId: scope.shopId }, orderBy: [{ position: 'asc' }, { key: 'asc' }] } as const
    const taxed = await tx.taxClass.findMany({ ...inOrder, orderBy: [...inOrder.orderBy] })
    const carried = await tx.shippingClass.findMany({ ...inOrder, orderBy: [...inOrder.orderBy] })
    return {
      taxClasses: taxed.map(({ key, name, rateBp }) => ({ key, name, rateBp })),
      shippingClasses: carried.map(({ key, name, surchargeMinor, perPiece }) => ({
        ...{ key, name, perPiece },
        surchargeMinor: toMinor(surchargeMinor),
      })),
      fields: await readCustomFields(tx, scope),
    }
  })
}
