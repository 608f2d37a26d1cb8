import { utf8Mark } from '@/lib/csv'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { listCategoryPaths, namePaths } from '@/shop/catalog/queries/category-paths'
import { readCustomFields } from '@/shop/catalog/queries/list-terms'
import { walkProducts } from '@/shop/catalog/queries/walk-products'
import { batchSize } from '../constants'
import { ownTable } from '../rules/own-table'
import { csvLine, rowsOf, type TableContext } from '../rules/table'
import type { Tell } from '../types'

/**
 * All goods of a shop as the mall's own file, one lot in memory.
 * @param addressOf how a stored picture is named; one it does not know is named by where it comes from
 */
export async function* ownCsv(
  scope: ShopScope,
  addressOf: (mediaId: string) => string | null,
  tell: Tell,
): AsyncGenerator<string> {
  const { currency, fields } = await inShop(scope, async (tx) => ({
    ...(await tx.shop.findUniqueOrThrow({ where: { id: scope.shopId }, select: { currency: true } })),
    fields: await readCustomFields(tx, scope),
  }))
  const table = ownTable(fields)
  const names = namePaths(await listCategoryPaths(scope))
  yield utf8Mark + csvLine(table.columns.map(({ name }) => name))
  for await (const { products, media, handles } of walkProducts(scope, { status: null, categoryId: null }, batchSize)) {
    const context: TableContext = {
      currency,
      addressOf: (id) => addressOf(id) ?? media.get(id)?.sourceUrl ?? '',
      pathOf: (id) => names.get(id) ?? [],
      handleOf: (id) => handles.get(id) ?? '',
    }
    const rows = products.flatMap((product) => rowsOf(table, product, context))
    yield rows.map(csvLine).join('')
    await tell(rows.length, products.length)
  }
}
