import { Prisma } from '@/generated/prisma/client'
import type { MediaRef } from '@/lib/media'
import { toMinor } from '@/lib/money'
import { altOf, type OptionsSaid, sayIn, sayOptions, type Told } from '@/lib/product-words'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import type { CategoryRef, ProductDetail, ProductOption, VariantView } from '../types'
import { isVisible, sellsNow } from './card-rows'
import { fieldsOfProduct, readSpecs, type SpecColumns } from './spec-rows'
import { shelfLangOf, shelfTitleOf, toldOf } from './told'

type VariantJson = Omit<VariantView, 'options' | 'title'> & { option1: string; option2: string; option3: string }

type DetailRow = SpecColumns & {
  id: string
  handle: string
  title: string
  descriptionHtml: string
  summary: string
  vendor: string
  productType: string
  tags: string[]
  options: ProductOption[]
  seoTitle: string
  seoDescription: string
  priceMin: bigint
  priceMax: bigint
  compareAt: bigint | null
  publishedAt: Date
  updatedAt: Date
  images: MediaRef[]
  variants: VariantJson[]
  categories: (Omit<CategoryRef, 'lang'> & { lang: string | null })[]
  membersOnly: boolean
  told: Told | null
}

const images = Prisma.sql`
  SELECT coalesce(json_agg(json_build_object('id', m.id, 'alt', i.alt, 'width', m.width, 'height', m.height, 'widths', m.widths, 'blur', m.blur)
    ORDER BY i.position, i.id), '[]')
  FROM product_image i JOIN media m ON m.shop_id = i.shop_id AND m.id = i.media_id AND m.state = 'ready'
  WHERE i.shop_id = p.shop_id AND i.product_id = p.id`

const variants = Prisma.sql`
  SELECT coalesce(json_agg(json_build_object('id', v.id, 'option1', v.option1, 'option2', v.option2, 'option3', v.option3,
    'sku', v.sku, 'gtin', v.gtin, 'priceMinor', v.price_minor, 'compareAtMinor', v.compare_at_minor, 'mediaId', v.media_id,
    'weightGrams', v.weight_grams, 'requiresShipping', v.requires_shipping,
    'hasMemberPrice', v.member_price_minor < v.price_minor IS TRUE, 'available', ${sellsNow},
    'stockLeft', CASE WHEN s.tracked AND NOT s.continue_selling THEN greatest(s.on_hand - s.reserved, 0) END)
    ORDER BY v.position, v.id), '[]')
  FROM variant v LEFT JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
  WHERE v.shop_id = p.shop_id AND v.product_id = p.id`

const categories = (scope: ShopScope) => Prisma.sql`
  SELECT coalesce(json_agg(json_build_object('id', c.id, 'handle', c.handle, 'title', ${shelfTitleOf(scope)}, 'lang', ${shelfLangOf(scope)}) ORDER BY c.position, c.title), '[]')
  FROM product_category pc JOIN category c ON c.shop_id = pc.shop_id AND c.id = pc.category_id
  WHERE pc.shop_id = p.shop_id AND pc.product_id = p.id`

/** The variant's name within its product. */
export function variantTitle(values: readonly string[]): string {
  return values.filter(Boolean).join(' / ')
}

function readVariant({ option1, option2, option3, ...variant }: VariantJson, said: OptionsSaid): VariantView {
  const options = said.choices([option1, option2, option3].slice(0, said.options.length))
  return { ...variant, options, title: variantTitle(options) }
}

/** A name that is written in the reader's language says more to a searcher than search words in another one. */
function seoOf(told: Told | null, part: 'seoTitle' | 'seoDescription', main: string): string {
  const isWritten = Boolean(told?.words?.[part === 'seoTitle' ? 'title' : 'summary'])
  return sayIn(told, part, isWritten ? '' : main).text
}

function readDetail(row: DetailRow): ProductDetail {
  const { priceMin, priceMax, compareAt, customValues, fields, told, ...rest } = row
  const said = sayOptions(told, row.options)
  const [title, description] = [sayIn(told, 'title', row.title), sayIn(told, 'descriptionHtml', row.descriptionHtml)]
  const variantViews = row.variants.map((variant) => readVariant(variant, said))
  return {
    ...rest,
    title: title.text,
    descriptionHtml: description.text,
    summary: sayIn(told, 'summary', row.summary).text,
    seoTitle: seoOf(told, 'seoTitle', row.seoTitle),
    seoDescription: seoOf(told, 'seoDescription', row.seoDescription),
    options: said.options,
    langs: { title: title.lang, description: description.lang, options: said.lang },
    categories: row.categories.map(({ lang, ...category }) => ({ ...category, lang: lang ?? undefined })),
    priceMinMinor: toMinor(priceMin),
    priceMaxMinor: toMinor(priceMax),
    compareAtMinor: compareAt === null ? null : toMinor(compareAt),
    available: variantViews.some((variant) => variant.available),
    images: row.images.map((image) => ({ ...image, alt: (altOf(told, image.id) ?? image.alt) || title.text })),
    variants: variantViews,
    specs: readSpecs({ customValues, fields }),
  }
}

/** A product with everything its page shows, in one statement; null when visitors may not see it. */
export async function findProductByHandle(scope: ShopScope, handle: string): Promise<ProductDetail | null> {
  const [row] = await inShop(
    scope,
    (tx) => tx.$queryRaw<DetailRow[]>`
      SELECT p.id, p.handle, p.title, p.description_html AS "descriptionHtml", p.summary, p.vendor, p.product_type AS "productType", p.tags, p.options,
        p.seo_title AS "seoTitle", p.seo_description AS "seoDescription", p.price_min_minor AS "priceMin", p.price_max_minor AS "priceMax",
        p.compare_at_minor AS "compareAt", p.published_at AS "publishedAt", p.updated_at AS "updatedAt",
        p.members_only AS "membersOnly", p.custom_values AS "customValues", (${fieldsOfProduct}) AS fields,
        (${images}) AS images, (${variants}) AS variants, (${categories(scope)}) AS categories, ${toldOf(scope)} AS told
      FROM product p WHERE p.shop_id = ${scope.shopId}::uuid AND p.handle = ${handle} AND ${isVisible(now())}`,
  )
  return row ? readDetail(row) : null
}

/**
 * What a member pays for the variants of a product, where that is less than the price.
 * @returns minor units by variant id
 */
export async function listMemberPrices(scope: ShopScope, productId: string): Promise<Record<string, number>> {
  const rows = await inShop(
    scope,
    (tx) => tx.$queryRaw<{ id: string; minor: bigint }[]>`
      SELECT v.id, v.member_price_minor AS minor FROM variant v JOIN product p ON p.shop_id = v.shop_id AND p.id = v.product_id
      WHERE v.shop_id = ${scope.shopId}::uuid AND v.product_id = ${productId}::uuid AND v.member_price_minor < v.price_minor AND ${isVisible(now())}`,
  )
  return Object.fromEntries(rows.map(({ id, minor }) => [id, toMinor(minor)]))
}

/** @throws AppError NOT_FOUND */
export async function getProductByHandle(scope: ShopScope, handle: string): Promise<ProductDetail> {
  const product = await findProductByHandle(scope, handle)
  if (!product) throw notFound('product')
  return product
}
