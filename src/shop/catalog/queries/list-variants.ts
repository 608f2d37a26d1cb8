import { toMinor } from '@/lib/money'
import { sayIn, sayOptions, type Told } from '@/lib/product-words'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import type { ProductOption, PurchasableVariant } from '../types'
import { isVisible, type MediaColumns, mediaColumns, readMedia } from './card-rows'
import { variantTitle } from './get-product'
import { toldOf } from './told'

type Row = MediaColumns &
  Omit<PurchasableVariant, 'media' | 'priceMinor' | 'compareAtMinor' | 'variantTitle' | 'optionValues'> & {
    price: bigint
    compareAt: bigint | null
    options: ProductOption[]
    values: string[]
    told: Told | null
  }

/**
 * Variants with price, picture and stock, as the cart and the order need them; unknown ids are left out.
 * Reads without locking: stock is taken by a conditional update, never by what was read here.
 */
export async function listPurchasableVariants(
  tx: Tx,
  scope: ShopScope,
  variantIds: readonly string[],
): Promise<PurchasableVariant[]> {
  if (variantIds.length === 0) return []
  const rows = await tx.$queryRaw<Row[]>`
    SELECT v.id AS "variantId", p.id AS "productId", p.handle AS "productHandle", p.title AS "productTitle", p.options,
      ARRAY[v.option1, v.option2, v.option3] AS values, v.sku, v.price_minor AS price, v.compare_at_minor AS "compareAt",
      v.weight_grams AS "weightGrams", v.requires_shipping AS "requiresShipping", v.taxable, coalesce(${isVisible(now())}, false) AS sellable,
      coalesce(s.tracked, true) AS tracked, coalesce(s.continue_selling, false) AS "continueSelling",
      coalesce(s.on_hand, 0) AS "onHand", coalesce(s.reserved, 0) AS reserved,
      ${toldOf(scope)} AS told, ${mediaColumns}, NULL::text AS "mediaAlt"
    FROM variant v
    JOIN product p ON p.shop_id = v.shop_id AND p.id = v.product_id
    LEFT JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
    LEFT JOIN media m ON m.shop_id = v.shop_id AND m.id = coalesce(v.media_id, p.cover_media_id) AND m.state = 'ready'
    WHERE v.shop_id = ${scope.shopId}::uuid AND v.id = ANY(${[...variantIds]}::uuid[])`
  return rows.map(
    ({
      price,
      compareAt,
      options,
      values,
      mediaId,
      mediaAlt,
      mediaWidth,
      mediaHeight,
      mediaWidths,
      mediaBlur,
      told,
      ...row
    }) => {
      const optionValues = sayOptions(told, options).choices(values.slice(0, options.length))
      const productTitle = sayIn(told, 'title', row.productTitle).text
      return {
        ...row,
        productTitle,
        optionValues,
        variantTitle: variantTitle(optionValues),
        priceMinor: toMinor(price),
        compareAtMinor: compareAt === null ? null : toMinor(compareAt),
        media: readMedia({ mediaId, mediaAlt, mediaWidth, mediaHeight, mediaWidths, mediaBlur }, productTitle),
      }
    },
  )
}
