import { Prisma } from '@/generated/prisma/client'
import { toMinor } from '@/lib/money'
import { sayIn, sayOptions, type Told } from '@/lib/product-words'
import { readCartOverShops } from '@/mall/purchase/queries'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { isVisible } from '@/shop/catalog/queries/card-rows'
import { availableOf, type Customer, problemOf, type ShelfFacts, variantTitle } from './rules'
import type { CartLine, CartView, ShopCart } from './types'

/** A cart line with all that pricing needs, read in one statement for any number of shops. */
export type CartGoods = CartLine & {
  shopId: string
  /** the names in the shop's own language, where the customer reads another */
  mainTitle: string | null
  mainVariantTitle: string | null
  sku: string
  weightGrams: number
  requiresShipping: boolean
  taxable: boolean
  /** the tax class' rate in basis points; null: the shop's ordinary one */
  taxRateBp: number | null
  /** what its delivery class adds; null without one */
  surcharge: { minor: number; perPiece: boolean } | null
  /** has a stock row that a reservation must go through */
  stocked: boolean
}

type Row = ShelfFacts & {
  shopId: string
  variantId: string
  quantity: number
  seenMinor: bigint
  productId: string | null
  handle: string | null
  title: string | null
  option1: string
  option2: string
  option3: string
  sku: string
  unitMinor: bigint | null
  compareAtMinor: bigint | null
  weightGrams: number
  requiresShipping: boolean
  taxable: boolean
  taxRateBp: number | null
  surchargeMinor: bigint | null
  perPiece: boolean | null
  image: string | null
  told: Told | null
  /** of the product, where the customer reads another language than the shop's */
  options: { name: string; values: string[] }[] | null
}

type Names = Pick<CartGoods, 'title' | 'lang' | 'variantTitle' | 'mainTitle' | 'mainVariantTitle'>

function namesOf({ told, options, title, option1, option2, option3 }: Row): Names {
  const said = sayIn(told, 'title', title ?? '')
  const values = [option1, option2, option3]
  const main = variantTitle(values)
  return {
    title: said.text,
    lang: said.lang,
    variantTitle: told ? variantTitle(sayOptions(told, options ?? []).choices(values)) : main,
    mainTitle: told ? (title ?? '') : null,
    mainVariantTitle: told ? main : null,
  }
}

function toGoods(row: Row, customer: Customer): CartGoods {
  return {
    ...namesOf(row),
    shopId: row.shopId,
    variantId: row.variantId,
    productId: row.productId ?? '',
    handle: row.handle ?? '',
    image: row.image,
    quantity: row.quantity,
    unitMinor: toMinor(row.unitMinor ?? row.seenMinor),
    seenUnitMinor: toMinor(row.seenMinor),
    compareAtMinor: row.compareAtMinor === null ? null : toMinor(row.compareAtMinor),
    available: availableOf(row),
    problem: problemOf(row, row.quantity, customer),
    sku: row.sku,
    weightGrams: row.weightGrams,
    requiresShipping: row.requiresShipping,
    taxable: row.taxable,
    taxRateBp: row.taxRateBp,
    surcharge:
      row.surchargeMinor === null ? null : { minor: toMinor(row.surchargeMinor), perPiece: row.perPiece ?? false },
    stocked: row.onHand !== null,
  }
}

/** What this customer pays for a variant `v`: members have prices of their own where these are less. */
export const priceFor = ({ isMember }: Pick<Customer, 'isMember'>): Prisma.Sql =>
  isMember ? Prisma.sql`least(v.price_minor, v.member_price_minor)` : Prisma.sql`v.price_minor`

/** The goods of a cart in the given shops, oldest first. Runs in any transaction that may see those shops. */
export async function listCartGoods(
  tx: Tx,
  cartId: string,
  shopIds: readonly string[],
  customer: Customer,
): Promise<CartGoods[]> {
  const locale = Prisma.sql`${customer.locale ?? null}::text`
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.shop_id AS "shopId", c.variant_id AS "variantId", c.quantity, c.seen_price_minor AS "seenMinor",
           p.id AS "productId", p.handle, p.title,
           coalesce(v.option1, '') AS option1, coalesce(v.option2, '') AS option2, coalesce(v.option3, '') AS option3,
           coalesce(v.sku, '') AS sku, ${priceFor(customer)} AS "unitMinor", v.compare_at_minor AS "compareAtMinor",
           coalesce(v.weight_grams, 0) AS "weightGrams", coalesce(v.requires_shipping, true) AS "requiresShipping",
           coalesce(v.taxable, true) AS taxable, coalesce(v.media_id, p.cover_media_id) AS image,
           coalesce(${isVisible(now())}, false) AS "onSale", p.members_only AS "membersOnly",
           t.rate_bp AS "taxRateBp", d.surcharge_minor AS "surchargeMinor", d.per_piece AS "perPiece",
           s.on_hand AS "onHand", s.reserved, s.tracked, s.continue_selling AS "continueSelling",
           CASE WHEN o.locale <> ${locale} THEN jsonb_build_object('main', o.locale, 'words', p.words -> ${locale}) END AS told,
           CASE WHEN o.locale <> ${locale} THEN p.options END AS options
    FROM cart_line c
    JOIN shop o ON o.id = c.shop_id
    LEFT JOIN variant v ON v.shop_id = c.shop_id AND v.id = c.variant_id
    LEFT JOIN product p ON p.shop_id = v.shop_id AND p.id = v.product_id
    LEFT JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
    LEFT JOIN tax_class t ON t.shop_id = v.shop_id AND t.key = v.tax_class
    LEFT JOIN shipping_class d ON d.shop_id = v.shop_id AND d.key = v.shipping_class
    WHERE c.cart_id = ${cartId}::uuid AND c.shop_id IN (${Prisma.join(shopIds.map((id) => Prisma.sql`${id}::uuid`))})
    ORDER BY c.added_at, c.variant_id`
  return rows.map((row) => toGoods(row, customer))
}

/** The cart as a shopper sees it. */
export function toCartView(currency: string, goods: readonly CartGoods[]): CartView {
  const lines = goods.map(
    ({
      shopId: _s,
      mainTitle: _title,
      mainVariantTitle: _variant,
      sku: _k,
      weightGrams: _w,
      requiresShipping: _r,
      taxable: _t,
      taxRateBp: _b,
      surcharge: _d,
      stocked: _c,
      ...line
    }): CartLine => line,
  )
  const counted = lines.filter((line) => line.problem !== 'gone')
  return {
    currency,
    count: counted.reduce((sum, line) => sum + line.quantity, 0),
    itemsMinor: counted.reduce((sum, line) => sum + line.unitMinor * line.quantity, 0),
    lines,
  }
}

/** @param cartId null for a visitor who has put nothing in yet */
export async function viewCart(
  scope: ShopScope,
  cartId: string | null,
  currency: string,
  customer: Customer,
): Promise<CartView> {
  if (!cartId) return toCartView(currency, [])
  return toCartView(currency, await inShop(scope, (tx) => listCartGoods(tx, cartId, [scope.shopId], customer)))
}

/** The cart over all shops, for the portal. */
export async function viewCartOverShops(cartId: string | null, customer: Customer): Promise<ShopCart[]> {
  if (!cartId) return []
  return readCartOverShops(cartId, async (tx, shops) => {
    if (shops.length === 0) return []
    const goods = await listCartGoods(
      tx,
      cartId,
      shops.map((shop) => shop.id),
      customer,
    )
    return shops.map(({ currency, ...shop }) => ({
      shop,
      ...toCartView(
        currency,
        goods.filter((line) => line.shopId === shop.id),
      ),
    }))
  })
}
