import { isDeepStrictEqual } from 'node:util'
import type { Locale } from '@/lib/locales'
import { publish } from '@/platform/bus'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { loadProductStates } from '../queries/load-states'
import { walkProducts } from '../queries/walk-products'
import { turned } from '../rules/turned'
import { writeProductStates } from './write-states'

type Turn = { from: Locale; to: Locale }

/** Titles of categories; one that has none in the new language keeps the old one until it is written. */
function turnCategories(scope: ShopScope, { from, to }: Turn): Promise<void> {
  return inShop(scope, async (tx) => {
    await tx.$executeRaw`
      UPDATE category SET title = coalesce(nullif(titles ->> ${to}::text, ''), title),
        titles = (titles - ${to}::text) || jsonb_build_object(${from}::text, title)
      WHERE shop_id = ${scope.shopId}::uuid
        AND (NOT jsonb_exists(titles, ${from}::text) OR jsonb_exists(titles, ${to}::text))`
    await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
  })
}

/**
 * Another language is the shop's main one from now on: what is written in it moves to the front, what stood there stays
 * beside it. Goods that were turned already are left alone, so this may run twice.
 */
export async function turnLanguage(scope: ShopScope, turn: Turn): Promise<void> {
  await turnCategories(scope, turn)
  for await (const lot of walkProducts(scope, { status: null, categoryId: null })) {
    await inShop(scope, async (tx) => {
      const ids = lot.products.map(({ id }) => id).toSorted()
      const states = await loadProductStates(tx, scope, { ids }, { lock: true })
      const writes = states
        .map((before) => ({ before, after: turned(before, turn) }))
        .filter(({ before, after }) => !isDeepStrictEqual(before, after))
      await writeProductStates(tx, scope, writes, { actor: 'system', kind: 'adjustment' })
    })
  }
}
