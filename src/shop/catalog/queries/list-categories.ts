import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import type { CategoryNode } from '../types'
import { isVisible } from './card-rows'
import { shelfLangOf, shelfTitleOf } from './told'

type CategoryRow = Omit<CategoryNode, 'children' | 'productCount' | 'lang'> & {
  productCount: bigint
  lang: string | null
}

function loadCategories(tx: Tx, scope: ShopScope): Promise<CategoryRow[]> {
  return tx.$queryRaw<CategoryRow[]>`
    WITH RECURSIVE reach AS (
      SELECT id AS root, id FROM category WHERE shop_id = ${scope.shopId}::uuid
      UNION
      SELECT reach.root, c.id FROM category c JOIN reach ON c.parent_id = reach.id WHERE c.shop_id = ${scope.shopId}::uuid
    ), filed AS (
      SELECT reach.root, count(DISTINCT p.id) AS products
      FROM reach JOIN product_category pc ON pc.shop_id = ${scope.shopId}::uuid AND pc.category_id = reach.id
      JOIN product p ON p.shop_id = pc.shop_id AND p.id = pc.product_id AND ${isVisible(now())}
      GROUP BY reach.root
    )
    SELECT c.id, c.handle, ${shelfTitleOf(scope)} AS title, ${shelfLangOf(scope)} AS lang, c.parent_id AS "parentId", c.position, coalesce(filed.products, 0) AS "productCount"
    FROM category c LEFT JOIN filed ON filed.root = c.id WHERE c.shop_id = ${scope.shopId}::uuid
    ORDER BY c.position, c.title, c.id`
}

type InTree<Row> = Row & { children: InTree<Row>[] }

/** Puts rows into their tree; a row whose parent is missing stands at the root. */
export function treeOf<Row extends Omit<CategoryNode, 'children'>>(rows: readonly Row[]): InTree<Row>[] {
  const nodes = new Map(rows.map((row) => [row.id, { ...row, children: [] as InTree<Row>[] }]))
  const roots: InTree<Row>[] = []
  for (const node of nodes.values()) {
    const parent = node.parentId ? nodes.get(node.parentId) : undefined
    ;(parent?.children ?? roots).push(node)
  }
  return roots
}

/** The shop's shelves as a tree, each with the number of visible products on it or below. */
export async function listCategories(scope: ShopScope): Promise<CategoryNode[]> {
  const rows = await inShop(scope, (tx) => loadCategories(tx, scope))
  return treeOf(rows.map((row) => ({ ...row, productCount: Number(row.productCount), lang: row.lang ?? undefined })))
}
