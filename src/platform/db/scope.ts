import { isUuid } from '@/lib/ids'
import type { Locale } from '@/lib/locales'

declare const minted: unique symbol

/** Who reads: the language asked for, and the shop's own one, which stands in where something is not written. */
export type Reading = { readonly locale: Locale; readonly main: Locale }

/** Proof that the bearer may act inside one shop. Only the procedure ladder, jobs and tests mint it. */
export type ShopScope = {
  readonly shopId: string
  /** set where a shopper reads another language than the shop's own; desks and jobs read that */
  readonly reading: Reading | null
  readonly [minted]: true
}

/** @throws TypeError when the id is no UUID: it becomes part of a statement's text */
export function mintShopScope(shopId: string, reading: Reading | null = null): ShopScope {
  if (!isUuid(shopId)) throw new TypeError('a shop scope needs the shop’s UUID')
  return { shopId, reading: reading && reading.locale !== reading.main ? reading : null } as ShopScope
}
