import { Prisma } from '@/generated/prisma/client'
import { toMinor } from '@/lib/money'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { gridPageProducts } from '../constants'
import type { GridPageInput } from '../schema'
import type { GridPage, GridProduct, GridVariant, ProductOption, ProductStatus } from '../types'
import { variantTitle } from './get-product'
import { matchingWords } from './list-filter'

type ProductRow = Omit<GridProduct, 'status'> & { status: string; options: ProductOption[] }

type Amount = 'priceMinor' | 'compareAtMinor' | 'costMinor' | 'memberPriceMinor' | 'plannedPriceMinor'
type VariantRow = Omit<GridVariant, 'name' | Amount> & { values: string[] } & Record<Amount, bigint | null>

function meant(scope: ShopScope, { q, status, categoryId, ids }: GridPageInput): Prisma.Sql {
  if (ids) return Prisma.sql`p.shop_id = ${scope.shopId}::uuid AND p.id = ANY(${ids}::uuid[])`
  const words = q ? matchingWords(q) : null
  return Prisma.join(
    [
      Prisma.sql`p.shop_id = ${scope.shopId}::uuid`,
      status ? Prisma.sql`p.status = ${status}` : Prisma.sql`p.status <> 'archived'`,
      ...(words ? [words] : []),
      ...(categoryId
        ? [
            Prisma.sql`EXISTS (SELECT FROM product_category pc WHERE pc.shop_id = p.shop_id AND pc.product_id = p.id AND pc.category_id = ${categoryId}::uuid)`,
          ]
        : []),
    ],
    ' AND ',
  )
}

const amount = (value: bigint | null) => (value === null ? null : toMinor(value))

function readVariant({ values, ...row }: VariantRow, options: number): GridVariant {
  const { priceMinor, compareAtMinor, costMinor, memberPriceMinor, plannedPriceMinor } = row
  return {
    ...row,
    name: variantTitle(values.slice(0, options)),
    priceMinor: toMinor(priceMinor ?? 0n),
    compareAtMinor: amount(compareAtMinor),
    costMinor: amount(costMinor),
    memberPriceMinor: amount(memberPriceMinor),
    plannedPriceMinor: amount(plannedPriceMinor),
  }
}

/** A page of the catalogue as a grid: so many products with all their variants, oldest first. */
export function listGridPage(scope: ShopScope, input: GridPageInput): Promise<GridPage> {
  return inShop(scope, async (tx) => {
    const rows = await tx.$queryRaw<ProductRow[]>`
      SELECT p.id, p.version, p.title, p.status, p.vendor, p.product_type AS "productType", p.tags, p.options FROM product p
      WHERE ${meant(scope, input)} AND (${input.cursor ?? null}::uuid IS NULL OR p.id > ${input.cursor ?? null}::uuid)
      ORDER BY p.id LIMIT ${input.ids?.length ?? gridPageProducts}`
    const optionCounts = new Map(rows.map(({ id, options }) => [id, options.length]))
    const variants = await tx.$queryRaw<VariantRow[]>`
      SELECT v.id, v.product_id AS "productId", ARRAY[v.option1, v.option2, v.option3] AS values, v.sku, v.gtin, v.price_minor AS "priceMinor",
        v.compare_at_minor AS "compareAtMinor", v.cost_minor AS "costMinor", v.member_price_minor AS "memberPriceMinor",
        v.planned_price_minor AS "plannedPriceMinor", v.weight_grams AS "weightGrams", v.tax_class AS "taxClass", v.shipping_class AS "shippingClass",
        coalesce(s.tracked, true) AS tracked, coalesce(s.continue_selling, false) AS "continueSelling", coalesce(s.on_hand, 0) AS "onHand",
        coalesce(s.reserved, 0) AS reserved
      FROM variant v LEFT JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
      WHERE v.shop_id = ${scope.shopId}::uuid AND v.product_id = ANY(${[...optionCounts.keys()]}::uuid[])
      ORDER BY v.product_id, v.position, v.id`
    const total =
      input.cursor || input.ids
        ? null
        : await tx.$queryRaw<{ rows: bigint }[]>`
          SELECT count(*) AS rows FROM product p JOIN variant v ON v.shop_id = p.shop_id AND v.product_id = p.id WHERE ${meant(scope, input)}`
    return {
      products: rows.map(({ options: _options, status, ...row }) => ({ ...row, status: status as ProductStatus })),
      variants: variants.map((row) => readVariant(row, optionCounts.get(row.productId) ?? 0)),
      total: total && Number(total[0]?.rows ?? 0),
      cursor: input.ids || rows.length < gridPageProducts ? null : (rows.at(-1)?.id ?? null),
    }
  })
}
