import { Prisma } from '@/generated/prisma/client'
import { toMinor } from '@/lib/money'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { deskPerPage, lowStock } from '../constants'
import type { DeskListInput } from '../schema'
import type {
  CatalogWords,
  DeskCategoryNode,
  DeskCounts,
  DeskImage,
  DeskProduct,
  DeskProductList,
  DeskProductRow,
  ImageState,
  Neighbour,
  ProductStatus,
} from '../types'
import { type MediaColumns, mediaColumns, readMedia } from './card-rows'
import { treeOf } from './list-categories'
import { matchingWords } from './list-filter'
import { loadProductStates } from './load-states'

const counted = Prisma.sql`s.tracked AND NOT s.continue_selling`

const shelf = Prisma.sql`
  SELECT count(*) AS variants, sum(s.on_hand - s.reserved) FILTER (WHERE ${counted}) AS available,
    count(*) FILTER (WHERE ${counted} AND s.on_hand <= s.reserved) AS out,
    count(*) FILTER (WHERE ${counted} AND s.on_hand - s.reserved BETWEEN 1 AND ${lowStock}) AS low
  FROM variant v LEFT JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
  WHERE v.shop_id = p.shop_id AND v.product_id = p.id`

const orders: Record<DeskListInput['sort'], Prisma.Sql> = {
  updated: Prisma.sql`p.updated_at DESC, p.id DESC`,
  title: Prisma.sql`p.title, p.id`,
  price: Prisma.sql`p.price_min_minor DESC, p.id`,
  stock: Prisma.sql`shelf.available NULLS LAST, p.id`,
}

function conditions(scope: ShopScope, { q, status, stock, categoryId }: DeskListInput): Prisma.Sql {
  const words = q ? matchingWords(q) : null
  return Prisma.join(
    [
      Prisma.sql`p.shop_id = ${scope.shopId}::uuid`,
      status ? Prisma.sql`p.status = ${status}` : Prisma.sql`p.status <> 'archived'`,
      ...(words ? [words] : []),
      ...(stock === 'low' ? [Prisma.sql`shelf.low > 0`] : []),
      ...(stock === 'out' ? [Prisma.sql`shelf.out > 0`] : []),
      ...(categoryId
        ? [
            Prisma.sql`EXISTS (SELECT FROM product_category pc WHERE pc.shop_id = p.shop_id AND pc.product_id = p.id AND pc.category_id = ${categoryId}::uuid)`,
          ]
        : []),
    ],
    ' AND ',
  )
}

type Row = MediaColumns &
  Omit<
    DeskProductRow,
    'priceMinMinor' | 'priceMaxMinor' | 'compareAtMinor' | 'available' | 'cover' | 'coverState' | 'status'
  > & {
    status: string
    priceMin: bigint
    priceMax: bigint
    compareAt: bigint | null
    available: bigint | null
    mediaState: string | null
    total: bigint
  }

function readRow({
  priceMin,
  priceMax,
  compareAt,
  available,
  mediaState,
  total: _total,
  mediaId,
  mediaAlt,
  mediaWidth,
  mediaHeight,
  mediaWidths,
  mediaBlur,
  ...row
}: Row): DeskProductRow {
  return {
    ...row,
    status: row.status as ProductStatus,
    variantCount: Number(row.variantCount),
    soldOutVariants: Number(row.soldOutVariants),
    priceMinMinor: toMinor(priceMin),
    priceMaxMinor: toMinor(priceMax),
    compareAtMinor: compareAt === null ? null : toMinor(compareAt),
    available: available === null ? null : Number(available),
    cover: readMedia({ mediaId, mediaAlt, mediaWidth, mediaHeight, mediaWidths, mediaBlur }, row.title),
    coverState: (mediaState ?? 'none') as DeskProductRow['coverState'],
  }
}

/** How many products stand in each status, and how many sell out, for the desk's saved views. */
export async function countProducts(scope: ShopScope): Promise<DeskCounts> {
  const [row] = await inShop(
    scope,
    (tx) => tx.$queryRaw<Record<keyof DeskCounts, bigint>[]>`
    SELECT count(*) FILTER (WHERE p.status <> 'archived') AS all, count(*) FILTER (WHERE p.status = 'active') AS active,
      count(*) FILTER (WHERE p.status = 'draft') AS draft, count(*) FILTER (WHERE p.status = 'archived') AS archived,
      count(*) FILTER (WHERE p.status <> 'archived' AND shelf.low > 0) AS low, count(*) FILTER (WHERE p.status <> 'archived' AND shelf.out > 0) AS out
    FROM product p CROSS JOIN LATERAL (${shelf}) shelf WHERE p.shop_id = ${scope.shopId}::uuid`,
  )
  const read = (key: keyof DeskCounts) => Number(row?.[key] ?? 0)
  return {
    all: read('all'),
    active: read('active'),
    draft: read('draft'),
    archived: read('archived'),
    low: read('low'),
    out: read('out'),
  }
}

/** The catalogue as its keeper sees it: every status, with stock, fifty to a page. */
export async function listDeskProducts(scope: ShopScope, input: DeskListInput): Promise<DeskProductList> {
  const rows = await inShop(
    scope,
    (tx) => tx.$queryRaw<Row[]>`
    SELECT p.id, p.handle, p.title, p.status, p.published_at IS NOT NULL AS "inShop", p.vendor, p.product_type AS "productType",
      p.price_min_minor AS "priceMin", p.price_max_minor AS "priceMax", p.compare_at_minor AS "compareAt", p.updated_at AS "updatedAt",
      shelf.variants AS "variantCount", shelf.available, shelf.out AS "soldOutVariants", m.state AS "mediaState", ${mediaColumns}, NULL::text AS "mediaAlt",
      ARRAY(SELECT c.title FROM product_category pc JOIN category c ON c.shop_id = pc.shop_id AND c.id = pc.category_id
        WHERE pc.shop_id = p.shop_id AND pc.product_id = p.id ORDER BY c.position, c.title) AS categories,
      count(*) OVER () AS total
    FROM product p CROSS JOIN LATERAL (${shelf}) shelf LEFT JOIN media m ON m.shop_id = p.shop_id AND m.id = p.cover_media_id
    WHERE ${conditions(scope, input)} ORDER BY ${orders[input.sort]} LIMIT ${deskPerPage} OFFSET ${(input.page - 1) * deskPerPage}`,
  )
  const counts = await countProducts(scope)
  const total = Number(rows[0]?.total ?? 0)
  return { items: rows.map(readRow), total, page: input.page, pages: Math.ceil(total / deskPerPage), counts }
}

async function listDeskImages(tx: Tx, scope: ShopScope, images: readonly ImageState[]): Promise<DeskImage[]> {
  const ids = images.map((image) => image.mediaId)
  const rows = await tx.media.findMany({ where: { shopId: scope.shopId, id: { in: ids } } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return images.map(({ mediaId, alt }) => {
    const row = byId.get(mediaId)
    if (!row) return { mediaId, alt, state: 'failed', error: '', sourceUrl: '', media: null }
    const { width, height, widths, blur, state, error, sourceUrl } = row
    const media = state === 'ready' ? { id: mediaId, alt, width, height, widths, blur } : null
    return { mediaId, alt, state: state as DeskImage['state'], error, sourceUrl, media }
  })
}

async function findNeighbours(
  tx: Tx,
  scope: ShopScope,
  title: string,
  id: string,
): Promise<{ previous: Neighbour | null; next: Neighbour | null }> {
  const rows = await tx.$queryRaw<(Neighbour & { after: boolean })[]>`
    (SELECT id, title, false AS after FROM product WHERE shop_id = ${scope.shopId}::uuid AND status <> 'archived' AND (title, id) < (${title}, ${id}::uuid)
      ORDER BY title DESC, id DESC LIMIT 1)
    UNION ALL
    (SELECT id, title, true FROM product WHERE shop_id = ${scope.shopId}::uuid AND status <> 'archived' AND (title, id) > (${title}, ${id}::uuid)
      ORDER BY title, id LIMIT 1)`
  const pick = (after: boolean) => rows.find((row) => row.after === after)
  const [previous, next] = [pick(false), pick(true)]
  return {
    previous: previous ? { id: previous.id, title: previous.title } : null,
    next: next ? { id: next.id, title: next.title } : null,
  }
}

/** A product with everything the editor needs. @throws AppError NOT_FOUND */
export function getDeskProduct(scope: ShopScope, id: string): Promise<DeskProduct> {
  return inShop(scope, async (tx) => {
    const [state] = await loadProductStates(tx, scope, { ids: [id] })
    if (!state) throw notFound('product')
    const key = { shopId_id: { shopId: scope.shopId, id } }
    const { updatedAt } = await tx.product.findUniqueOrThrow({ where: key, select: { updatedAt: true } })
    const images = await listDeskImages(tx, scope, state.images)
    const categories = await tx.category.findMany({
      where: { shopId: scope.shopId, id: { in: state.categoryIds } },
      select: { id: true, handle: true, title: true },
      orderBy: [{ position: 'asc' }, { title: 'asc' }],
    })
    return { state, images, categories, updatedAt, ...(await findNeighbours(tx, scope, state.title, id)) }
  })
}

/** All categories with the number of products on each or below, whatever their status. */
export async function listDeskCategories(scope: ShopScope): Promise<DeskCategoryNode[]> {
  const rows = await inShop(
    scope,
    (tx) => tx.$queryRaw<(Omit<DeskCategoryNode, 'children' | 'productCount'> & { productCount: bigint })[]>`
    WITH RECURSIVE reach AS (
      SELECT id AS root, id FROM category WHERE shop_id = ${scope.shopId}::uuid
      UNION SELECT reach.root, c.id FROM category c JOIN reach ON c.parent_id = reach.id WHERE c.shop_id = ${scope.shopId}::uuid
    )
    SELECT c.id, c.handle, c.title, c.titles, c.parent_id AS "parentId", c.position,
      (SELECT count(DISTINCT pc.product_id) FROM reach JOIN product_category pc ON pc.shop_id = c.shop_id AND pc.category_id = reach.id
        JOIN product p ON p.shop_id = pc.shop_id AND p.id = pc.product_id AND p.status <> 'archived' WHERE reach.root = c.id) AS "productCount"
    FROM category c WHERE c.shop_id = ${scope.shopId}::uuid ORDER BY c.position, c.title, c.id`,
  )
  return treeOf(rows.map((row) => ({ ...row, productCount: Number(row.productCount) })))
}

/** Names of products, in any order; unknown ones are left out. */
export function listTitles(scope: ShopScope, ids: readonly string[]): Promise<Neighbour[]> {
  if (ids.length === 0) return Promise.resolve([])
  return inShop(scope, (tx) =>
    tx.product.findMany({ where: { shopId: scope.shopId, id: { in: [...ids] } }, select: { id: true, title: true } }),
  )
}

export async function listCatalogWords(scope: ShopScope): Promise<CatalogWords> {
  const rows = await inShop(
    scope,
    (tx) => tx.$queryRaw<{ kind: keyof CatalogWords; word: string }[]>`
    SELECT kind, word FROM (
      SELECT kind, word, row_number() OVER (PARTITION BY kind ORDER BY count(*) DESC, word) AS rank
      FROM product p CROSS JOIN LATERAL (
        SELECT 'vendors' AS kind, p.vendor AS word UNION ALL SELECT 'productTypes', p.product_type UNION ALL SELECT 'tags', unnest(p.tags)
      ) used
      WHERE p.shop_id = ${scope.shopId}::uuid AND word <> '' GROUP BY kind, word
    ) ranked WHERE rank <= 200 ORDER BY word`,
  )
  const of = (kind: keyof CatalogWords) => rows.filter((row) => row.kind === kind).map((row) => row.word)
  return { vendors: of('vendors'), productTypes: of('productTypes'), tags: of('tags') }
}
