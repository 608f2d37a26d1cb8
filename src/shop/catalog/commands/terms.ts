import type { Prisma } from '@/generated/prisma/client'
import { newId } from '@/lib/ids'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import type { CustomFieldInput, ShippingClassInput, TaxClassInput } from '../schema'

type Term = 'tax-class' | 'shipping-class' | 'custom-field'

async function told(tx: Tx, scope: ShopScope, actor: Actor, term: Term, act: string, key: string): Promise<void> {
  await recordAct(tx, actor, { action: `${term}.${act}`, shopId: scope.shopId, subject: { kind: term, id: key } })
  await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
}

const inUse = (count: number) =>
  new AppError('CLASS_IN_USE', 'CONFLICT', {
    userMessage: 'Goods are still in this class. Move them to another one first.',
    data: { count },
  })

/** Makes a tax class or changes the one of that key. Orders keep the rate they froze. */
export function saveTaxClass(scope: ShopScope, actor: Actor, { key, name, rateBp }: TaxClassInput): Promise<void> {
  return inShop(scope, async (tx) => {
    const position = await tx.taxClass.count({ where: { shopId: scope.shopId } })
    await tx.taxClass.upsert({
      where: { shopId_key: { shopId: scope.shopId, key } },
      create: { shopId: scope.shopId, key, name, rateBp, position },
      update: { name, rateBp },
    })
    await told(tx, scope, actor, 'tax-class', 'saved', key)
  })
}

/** @throws AppError CLASS_IN_USE, NOT_FOUND */
export function removeTaxClass(scope: ShopScope, actor: Actor, key: string): Promise<void> {
  return inShop(scope, async (tx) => {
    const used = await tx.variant.count({ where: { shopId: scope.shopId, taxClass: key } })
    if (used > 0) throw inUse(used)
    const { count } = await tx.taxClass.deleteMany({ where: { shopId: scope.shopId, key } })
    if (count === 0) throw notFound('tax class')
    await told(tx, scope, actor, 'tax-class', 'removed', key)
  })
}

/** Makes a shipping class or changes the one of that key. */
export function saveShippingClass(scope: ShopScope, actor: Actor, input: ShippingClassInput): Promise<void> {
  const { key, name, surchargeMinor, perPiece } = input
  return inShop(scope, async (tx) => {
    const position = await tx.shippingClass.count({ where: { shopId: scope.shopId } })
    await tx.shippingClass.upsert({
      where: { shopId_key: { shopId: scope.shopId, key } },
      create: { shopId: scope.shopId, key, name, surchargeMinor, perPiece, position },
      update: { name, surchargeMinor, perPiece },
    })
    await told(tx, scope, actor, 'shipping-class', 'saved', key)
  })
}

/** @throws AppError CLASS_IN_USE, NOT_FOUND */
export function removeShippingClass(scope: ShopScope, actor: Actor, key: string): Promise<void> {
  return inShop(scope, async (tx) => {
    const used = await tx.variant.count({ where: { shopId: scope.shopId, shippingClass: key } })
    if (used > 0) throw inUse(used)
    const { count } = await tx.shippingClass.deleteMany({ where: { shopId: scope.shopId, key } })
    if (count === 0) throw notFound('shipping class')
    await told(tx, scope, actor, 'shipping-class', 'removed', key)
  })
}

/**
 * Makes an own characteristic or changes the one of that key. Its kind stays: values that stand would not fit another.
 * @throws AppError FIELD_KIND_FIXED, NOT_FOUND (category)
 */
export function saveCustomField(scope: ShopScope, actor: Actor, input: CustomFieldInput): Promise<void> {
  const { key, kind, unit, categoryId, isFacet } = input
  const names: Prisma.InputJsonValue = input.names
  const choices: Prisma.InputJsonValue = input.choices
  return inShop(scope, async (tx) => {
    const where = { shopId_key: { shopId: scope.shopId, key } }
    const was = await tx.customField.findUnique({ where, select: { kind: true } })
    if (was && was.kind !== kind) {
      throw new AppError('FIELD_KIND_FIXED', 'CONFLICT', {
        userMessage: 'The kind of a detail stays as it was made. Make a new one for another kind.',
      })
    }
    if (categoryId && (await tx.category.count({ where: { shopId: scope.shopId, id: categoryId } })) === 0)
      throw notFound('category')
    const position = await tx.customField.count({ where: { shopId: scope.shopId } })
    await tx.customField.upsert({
      where,
      create: { shopId: scope.shopId, id: newId(), key, kind, names, unit, choices, categoryId, isFacet, position },
      update: { names, unit, choices, categoryId, isFacet },
    })
    await told(tx, scope, actor, 'custom-field', 'saved', key)
  })
}

/** Takes a characteristic away; the values stay with the products and come back with a field of the same key. */
export function removeCustomField(scope: ShopScope, actor: Actor, key: string): Promise<void> {
  return inShop(scope, async (tx) => {
    const { count } = await tx.customField.deleteMany({ where: { shopId: scope.shopId, key } })
    if (count === 0) throw notFound('custom field')
    await told(tx, scope, actor, 'custom-field', 'removed', key)
  })
}
