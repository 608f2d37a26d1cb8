import { isUuid } from '@/lib/ids'

declare const minted: unique symbol

/** Proof that the bearer may act inside one shop. Only the procedure ladder, jobs and tests mint it. */
export type ShopScope = { readonly shopId: string; readonly [minted]: true }

/** @throws TypeError when the id is no UUID: it becomes part of a statement's text */
export function mintShopScope(shopId: string): ShopScope {
  if (!isUuid(shopId)) throw new TypeError('a shop scope needs the shop’s UUID')
  return { shopId } as ShopScope
}
