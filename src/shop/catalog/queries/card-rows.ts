import { Prisma } from '@/generated/prisma/client'
import type { MediaRef } from '@/lib/media'
import { toMinor } from '@/lib/money'
import { altOf, sayIn, sayOptions, type Told } from '@/lib/product-words'
import type { ShopScope } from '@/platform/db/scope'
import type { ProductCard, ProductOption } from '../types'
import { fieldsOfProduct, readSpecs, type SpecColumns } from './spec-rows'
import { toldOf } from './told'

export type MediaColumns = {
  mediaId: string | null
  mediaAlt: string | null
  mediaWidth: number | null
  mediaHeight: number | null
  mediaWidths: number[] | null
  mediaBlur: string | null
}

export type CardRow = MediaColumns & {
  id: string
  handle: string
  title: string
  summary: string
  vendor: string
  productType: string
  tags: string[]
  options: ProductOption[]
  priceMin: bigint
  priceMax: bigint
  compareAt: bigint | null
  publishedAt: Date
  available: boolean | null
  stockLeft: bigint | null
  variantCount: bigint
  onlyVariantId: string | null
  onlySku: string | null
  customValues: SpecColumns['customValues']
  /** null where nothing is told of the product */
  fields: SpecColumns['fields'] | null
  told: Told | null
}

/** A variant that can be bought now, given its stock item `s`. */
export const sellsNow = Prisma.sql`(s.variant_id IS NOT NULL AND (NOT s.tracked OR s.continue_selling OR s.on_hand > s.reserved))`

/** Products `p` that visitors see: active, published by now and not taken off again. */
export const isVisible = (at: Date) =>
  Prisma.sql`p.status = 'active' AND p.published_at <= ${at} AND (p.published_until IS NULL OR p.published_until > ${at})`

export const mediaColumns = Prisma.sql`
  m.id AS "mediaId", m.width AS "mediaWidth", m.height AS "mediaHeight", m.widths AS "mediaWidths", m.blur AS "mediaBlur"`

const cover = Prisma.sql`
  LEFT JOIN media m ON m.shop_id = p.shop_id AND m.id = p.cover_media_id AND m.state = 'ready'`

const shelf = Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT count(*) AS variants, bool_or(${sellsNow}) AS available, (array_agg(v.id))[1] AS first_id, (array_agg(v.sku))[1] AS first_sku,
      CASE WHEN bool_and(coalesce(s.tracked AND NOT s.continue_selling, true)) THEN sum(greatest(coalesce(s.on_hand - s.reserved, 0), 0)) END AS pieces
    FROM variant v LEFT JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
    WHERE v.shop_id = p.shop_id AND v.product_id = p.id
  ) shelf`

/** Dresses the products of the relation `p` (a part of product's columns) as cards in the reader's language. */
export const cardsOf = (scope: ShopScope, relation: Prisma.Sql) => Prisma.sql`
  SELECT p.id, p.handle, p.title, p.summary, p.vendor, p.product_type AS "productType", p.tags, p.options,
    p.price_min_minor AS "priceMin", p.price_max_minor AS "priceMax", p.compare_at_minor AS "compareAt", p.published_at AS "publishedAt",
    shelf.available, shelf.pieces AS "stockLeft", shelf.variants AS "variantCount",
    CASE WHEN shelf.variants = 1 AND NOT p.members_only THEN shelf.first_id END AS "onlyVariantId",
    CASE WHEN shelf.variants = 1 THEN shelf.first_sku END AS "onlySku",
    p.custom_values AS "customValues", CASE WHEN p.custom_values <> '{}' THEN (${fieldsOfProduct}) END AS fields,
    ${toldOf(scope)} AS told, ${mediaColumns},
    (SELECT i.alt FROM product_image i WHERE i.shop_id = p.shop_id AND i.product_id = p.id AND i.media_id = m.id ORDER BY i.position LIMIT 1) AS "mediaAlt"
  FROM ${relation} p ${cover} ${shelf}`

/** The picture of a row, or null where there is none (yet). An empty description falls back to the product's name. */
export function readMedia(row: MediaColumns, fallbackAlt: string): MediaRef | null {
  if (!row.mediaId || !row.mediaWidths?.length) return null
  return {
    id: row.mediaId,
    alt: row.mediaAlt || fallbackAlt,
    width: row.mediaWidth ?? 0,
    height: row.mediaHeight ?? 0,
    widths: row.mediaWidths,
    blur: row.mediaBlur ?? '',
  }
}

export function readCard(row: CardRow): ProductCard {
  const title = sayIn(row.told, 'title', row.title)
  return {
    id: row.id,
    handle: row.handle,
    title: title.text,
    lang: title.lang,
    summary: sayIn(row.told, 'summary', row.summary).text,
    vendor: row.vendor,
    productType: row.productType,
    tags: row.tags,
    options: sayOptions(row.told, row.options).options,
    priceMinMinor: toMinor(row.priceMin),
    priceMaxMinor: toMinor(row.priceMax),
    compareAtMinor: row.compareAt === null ? null : toMinor(row.compareAt),
    available: row.available ?? false,
    stockLeft: row.stockLeft === null ? null : Number(row.stockLeft),
    variantCount: Number(row.variantCount),
    onlyVariantId: row.onlyVariantId,
    sku: row.onlySku ?? '',
    cover: readMedia({ ...row, mediaAlt: altOf(row.told, row.mediaId ?? '') ?? row.mediaAlt }, title.text),
    publishedAt: row.publishedAt,
    specs: readSpecs({ customValues: row.customValues, fields: row.fields ?? [] }),
  }
}
