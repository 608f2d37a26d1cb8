import type { ShopInfo } from '@/mall/tenancy/types'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { type Checklist, type ChecklistStep, checklistSteps } from '../types'

/** Steps that only make sense while a part of a module is on. */
const needsPart: Partial<Record<ChecklistStep, string>> = {
  logo: 'shop-creation.design',
  design: 'shop-creation.design',
  delivery: 'delivery.rates',
  legal: 'shop-creation.pages',
  coupon: 'promotion.coupons',
}

type Facts = Record<Exclude<ChecklistStep, 'confirm' | 'name' | 'payment' | 'address'>, boolean>

/** Ways to be paid; one is enough. */
const payments = ['settlement.card', 'settlement.bank-transfer']

/** How far a shop is with its opening. Steps whose part is off are left out. */
export async function readChecklist(
  scope: ShopScope,
  shop: ShopInfo,
  isOn: (key: string) => boolean,
): Promise<Checklist> {
  const id = scope.shopId
  const [facts] = await inShop(
    scope,
    (tx) => tx.$queryRaw<Facts[]>`
      SELECT
        EXISTS (SELECT FROM product WHERE shop_id = ${id}::uuid AND status = 'active') AS products,
        EXISTS (SELECT FROM shop_design WHERE shop_id = ${id}::uuid AND published_version > 1) AS design,
        EXISTS (SELECT FROM shop_design WHERE shop_id = ${id}::uuid AND draft->>'logoMediaId' IS NOT NULL) AS logo,
        EXISTS (SELECT FROM shipping_rate WHERE shop_id = ${id}::uuid) AS delivery,
        EXISTS (SELECT FROM shop_legal WHERE shop_id = ${id}::uuid AND published) AS legal,
        EXISTS (SELECT FROM coupon WHERE shop_id = ${id}::uuid) AS coupon,
        EXISTS (SELECT FROM shop_staff WHERE shop_id = ${id}::uuid OFFSET 1) AS staff,
        EXISTS (SELECT FROM shop_order WHERE shop_id = ${id}::uuid) AS order`,
  )
  const done: Partial<Record<ChecklistStep, boolean>> = {
    ...facts,
    confirm: shop.confirmedAt !== null,
    name: shop.tagline.trim() !== '' && shop.story.trim() !== '',
    payment: payments.some((part) => isOn(part)),
    address: shop.address !== null,
  }
  return checklistSteps
    .filter((step) => isOn(needsPart[step] ?? '') || !needsPart[step])
    .map((step) => ({ step, isDone: done[step] ?? false }))
}
