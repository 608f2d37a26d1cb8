import type { Locale } from '@/lib/locales'
import type { StoredWords, WordsByLocale } from '@/lib/product-words'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import type { ImageState, ProductOption, ProductState, ProductStatus, VariantState } from '../types'

type Instant = 'publishedAt' | 'publishedUntil' | 'priceFrom' | 'priceUntil'

type StateRow = Omit<ProductState, 'status' | Instant | 'options' | 'variants' | 'images' | 'words'> &
  Record<Instant, Date | null> & {
    status: string
    options: ProductOption[]
    variants: (Omit<VariantState, 'options'> & { options: string[] })[]
    images: ImageState[]
    words: { [locale in Locale]?: StoredWords }
  }

const iso = (at: Date | null) => at?.toISOString() ?? null

/** What people wrote; the openings beside it are made from that. */
function writtenWords(stored: StateRow['words']): WordsByLocale {
  const written = Object.entries(stored).map(([locale, { summary: _summary, ...words }]) => [locale, words])
  return Object.fromEntries(written) as WordsByLocale
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
      p.published_at AS "publishedAt", p.published_until AS "publishedUntil", p.listed_in_mall AS "listedInMall",
      p.members_only AS "membersOnly", p.price_from AS "priceFrom", p.price_until AS "priceUntil", p.custom_values AS "customValues",
      p.options, p.seo_title AS "seoTitle", p.seo_description AS "seoDescription", p.words, p.version,
      (SELECT coalesce(json_agg(json_build_object('id', v.id, 'options', array[v.option1, v.option2, v.option3], 'sku', v.sku, 'gtin', v.gtin,
          'priceMinor', v.price_minor, 'compareAtMinor', v.compare_at_minor, 'costMinor', v.cost_minor, 'weightGrams', v.weight_grams,
          'requiresShipping', v.requires_shipping, 'taxable', v.taxable, 'mediaId', v.media_id, 'tracked', coalesce(s.tracked, true),
          'continueSelling', coalesce(s.continue_selling, false), 'onHand', coalesce(s.on_hand, 0), 'reserved', coalesce(s.reserved, 0),
          'memberPriceMinor', v.member_price_minor, 'plannedPriceMinor', v.planned_price_minor, 'usualPriceMinor', v.usual_price_minor,
          'taxClass', v.tax_class, 'shippingClass', v.shipping_class)
          ORDER BY v.position, v.id), '[]')
        FROM variant v LEFT JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
        WHERE v.shop_id = p.shop_id AND v.product_id = p.id) AS variants,
      (SELECT coalesce(json_agg(json_build_object('mediaId', i.media_id, 'alt', i.alt) ORDER BY i.position, i.id), '[]')
        FROM product_image i WHERE i.shop_id = p.shop_id AND i.product_id = p.id) AS images,
      ARRAY(SELECT pc.category_id::text FROM product_category pc WHERE pc.shop_id = p.shop_id AND pc.product_id = p.id ORDER BY 1) AS "categoryIds",
      ARRAY(SELECT r.related_id::text FROM product_relation r WHERE r.shop_id = p.shop_id AND r.product_id = p.id ORDER BY r.position, 1) AS "relatedIds"
    FROM product p
    WHERE p.shop_id = ${scope.shopId}::uuid AND (p.id = ANY(${ids}::uuid[]) OR p.handle = ANY(${handles}::text[]))`
  return rows.map((row) => ({
    ...row,
    words: writtenWords(row.words),
    status: row.status as ProductStatus,
    publishedAt: iso(row.publishedAt),
    publishedUntil: iso(row.publishedUntil),
    priceFrom: iso(row.priceFrom),
    priceUntil: iso(row.priceUntil),
    variants: row.variants.map((variant) => ({ ...variant, options: variant.options.slice(0, row.options.length) })),
  }))
}
