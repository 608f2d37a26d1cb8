import { Prisma } from '@/generated/prisma/client'
import { fold } from '@/lib/text'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { suggestedCategories, suggestedProducts } from '../constants'
import type { Suggestions } from '../types'
import { type CardRow, cardsOf, isVisible, readCard } from './card-rows'
import { conditions, nearness } from './list-filter'
import { shelfTitleOf } from './told'

/** A category's names in the other languages of the shop. */
const said = Prisma.sql`concat_ws(' ', c.titles ->> 'en', c.titles ->> 'ja', c.titles ->> 'ko')`

/**
 * What a shopper may mean who is still typing: goods whose name begins with it or holds it, shelves, and where nothing
 * holds it, goods that read like it. At most three statements.
 */
export function suggest(scope: ShopScope, q: string): Promise<Suggestions> {
  const phrase = fold(q)
  const typed = q.trim().replace(/[\\%_]/g, '\\$&')
  if (phrase === '') return Promise.resolve({ products: [], categories: [] })
  return inShop(scope, async (tx) => {
    const read = async (isNear: boolean) => {
      const order = isNear
        ? Prisma.sql`${nearness(q)} DESC, p.id DESC`
        : Prisma.sql`CASE WHEN p.search_text LIKE ${`${phrase}%`} THEN 0
            WHEN split_part(p.search_text, ${'\n'}, 1) LIKE ${`%${phrase}%`} THEN 1 ELSE 2 END, p.published_at DESC, p.id DESC`
      const found = Prisma.sql`(SELECT * FROM product p WHERE ${conditions({ scope, filter: { q }, isNear })} ORDER BY ${order} LIMIT ${suggestedProducts})`
      return tx.$queryRaw<CardRow[]>`${cardsOf(scope, found)} ORDER BY ${order}`
    }
    const asTyped = await read(false)
    const rows = asTyped.length > 0 ? asTyped : await read(true)
    const categories = await tx.$queryRaw<Suggestions['categories']>`
      SELECT c.handle, ${shelfTitleOf(scope)} AS title FROM category c
      WHERE c.shop_id = ${scope.shopId}::uuid AND (c.title ILIKE ${`%${typed}%`} OR ${said} ILIKE ${`%${typed}%`})
        AND EXISTS (SELECT FROM product_category pc JOIN product p ON p.shop_id = pc.shop_id AND p.id = pc.product_id
          WHERE pc.shop_id = c.shop_id AND pc.category_id = c.id AND ${isVisible(now())})
      ORDER BY ${shelfTitleOf(scope)} NOT ILIKE ${`${typed}%`}, c.position, c.title LIMIT ${suggestedCategories}`
    return {
      products: rows.map(readCard).map(({ id, handle, title, lang, cover, priceMinMinor, priceMaxMinor }) => ({
        ...{ id, handle, title, lang, cover, priceMinMinor, priceMaxMinor },
      })),
      categories,
    }
  })
}
