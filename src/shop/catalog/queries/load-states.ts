import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import type { ImageState, ProductOption, ProductState, ProductStatus, VariantState } from '../types'

type StateRow = Omit<ProductState, 'status' | 'publishedAt' | 'options' | 'variants' | 'images'> & {
  status: string
  publishedAt: Date | null
  options: ProductOption[]
  variants: (Omit<VariantState, 'options'> & { options: string[] })[]
  images: ImageState[]
}

type Which = { ids: readonly string[] } | { handles: readonly string[] }

/** Holds the stock rows of these products, in key order like everyone who changes stock. */
async function lockStock(tx: Tx, scope: ShopScope, which: Which): Promise<void> {
  const ids = 'ids' in which ? [...which.ids] : []
  const handles = 'handles' in which ? [...which.handles] : []
  await tx.$queryRaw`
    SELECT s.variant_id FROM product p
    JOIN variant v ON v.shop_id = p.shop_id AND v.product_id = p.id
    JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
    WHERE p.shop_id = ${scope.shopId}::uuid AND (p.id = ANY(${ids}::uuid[]) OR p.handle = ANY(${handles}::text[]))
    ORDER BY s.variant_id FOR UPDATE OF s`
}

/**
 * Whole products in one statement, in any order; unknown ones are left out.
 * @param lock holds their stock until the transaction ends, for who is going to write it
 */
export async function loadProductStates(
  tx: Tx,
  scope: ShopScope,
  which: Which,
  { lock = false } = {},
): Promise<ProductState[]> {
  const ids = 'ids' in which ? [...which.ids] : []
  const handles = 'handles' in which ? [...which.handles] : []
  if (ids.length + handles.length === 0) return []
  if (lock) await lockStock(tx, scope, which)
  const rows = await tx.$queryRaw<StateRow[]>`
    SELECT p.id, p.handle, p.title, p.description_html AS "descriptionHtml", p.vendor, p.product_type AS "productType", p.tags, p.status,
      p.published_at AS "publishedAt", p.listed_in_mall AS "listedInMall", p.options, p.seo_title AS "seoTitle",
      p.seo_description AS "seoDescription", p.version,
      (SELECT coalesce(json_agg(json_build_object('id', v.id, 'options', array[v.option1, v.option2, v.option3], 'sku', v.sku, 'gtin', v.gtin,
          'priceMinor', v.price_minor, 'compareAtMinor', v.compare_at_minor, 'costMinor', v.cost_minor, 'weightGrams', v.weight_grams,
          'requiresShipping', v.requires_shipping, 'taxable', v.taxable, 'mediaId', v.media_id, 'tracked', coalesce(s.tracked, true),
          'continueSelling', coalesce(s.continue_selling, false), 'onHand', coalesce(s.on_hand, 0), 'reserved', coalesce(s.reserved, 0))
          ORDER BY v.position, v.id), '[]')
        FROM variant v LEFT JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
        WHERE v.shop_id = p.shop_id AND v.product_id = p.id) AS variants,
      (SELECT coalesce(json_agg(json_build_object('mediaId', i.media_id, 'alt', i.alt) ORDER BY i.position, i.id), '[]')
        FROM product_image i WHERE i.shop_id = p.shop_id AND i.product_id = p.id) AS images,
      ARRAY(SELECT pc.category_id::text FROM product_category pc WHERE pc.shop_id = p.shop_id AND pc.product_id = p.id ORDER BY 1) AS "categoryIds"
    FROM product p
    WHERE p.shop_id = ${scope.shopId}::uuid AND (p.id = ANY(${ids}::uuid[]) OR p.handle = ANY(${handles}::text[]))`
  return rows.map((row) => ({
    ...row,
    status: row.status as ProductStatus,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    variants: row.variants.map((variant) => ({ ...variant, options: variant.options.slice(0, row.options.length) })),
  }))
}
