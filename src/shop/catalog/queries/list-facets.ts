import { Prisma } from '@/generated/prisma/client'
import { bus } from '@/platform/bus'
import type { Tx } from '@/platform/db/shop'
import { perProcess } from '@/platform/per-process'
import { facetPriceSteps, facetValues } from '../constants'
import type { FieldFacet, ProductFacets } from '../types'
import { anyStock, conditions, type Narrowing } from './list-filter'
import { shelfTitleOf } from './told'

export type Found = { total: number; facets: ProductFacets }

/** Counts last this long: they change with every sale, and nobody counts after. */
const freshMillis = 2_000
/** While one request counts anew, the others take what was counted before, no older than this. */
const bearableMillis = 15_000
const maxEntries = 5_000

type Entry = { at: number; found: Found; isCounting: boolean }

/** Counts of everything found are the same for every page of a list, so a busy list shares them for a moment. */
const countCache = () =>
  perProcess('catalog.counts', () => {
    const entries = new Map<string, Entry>()
    bus.subscribe((message) => {
      if (message.topic !== 'pages.changed') return
      for (const key of entries.keys()) if (!message.shopId || key.startsWith(message.shopId)) entries.delete(key)
    })
    return entries
  })

const keyOf = ({ scope, filter, isNear }: Narrowing) => {
  const { q, categoryHandle, priceMinMinor, priceMaxMinor, inStock, onSale, fields } = filter
  return `${scope.shopId}${JSON.stringify([scope.reading?.locale, isNear, q, categoryHandle, priceMinMinor, priceMaxMinor, inStock, onSale, fields])}`
}

/** Goods filed on a shelf or below, shelf by shelf. */
const byCategory = ({ scope }: Narrowing) => Prisma.sql`
  SELECT json_agg(json_build_object('handle', c.handle, 'title', ${shelfTitleOf(scope)}, 'count', n.goods) ORDER BY n.goods DESC, c.position, c.title)
  FROM (
    WITH RECURSIVE reach AS (
      SELECT id AS root, id FROM category WHERE shop_id = ${scope.shopId}::uuid
      UNION SELECT reach.root, c.id FROM category c JOIN reach ON c.parent_id = reach.id WHERE c.shop_id = ${scope.shopId}::uuid)
    SELECT reach.root, count(DISTINCT f.id) AS goods FROM found f
    JOIN product_category pc ON pc.shop_id = ${scope.shopId}::uuid AND pc.product_id = f.id JOIN reach ON reach.id = pc.category_id
    GROUP BY 1) n
  JOIN category c ON c.shop_id = ${scope.shopId}::uuid AND c.id = n.root`

/** Goods by the values of the characteristics that are offered as filters, the most frequent first. */
const byField = ({ scope }: Narrowing) => Prisma.sql`
  SELECT json_agg(json_build_object('key', t.key, 'names', t.names, 'kind', t.kind, 'unit', t.unit, 'choices', t.choices, 'values', v.given)
    ORDER BY t.position, t.key)
  FROM custom_field t CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('value', g.value, 'count', g.goods) ORDER BY g.goods DESC, g.value) AS given FROM (
      SELECT f.custom_values ->> t.key AS value, count(*) AS goods FROM found f WHERE jsonb_exists(f.custom_values, t.key)
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${facetValues}) g) v
  WHERE t.shop_id = ${scope.shopId}::uuid AND t.is_facet AND v.given IS NOT NULL`

/** Lowest prices in steps of 1, 2 or 5 times a power of ten, so many that each holds something to choose from. */
const byPrice = Prisma.sql`
  SELECT json_agg(json_build_object('fromMinor', b.step * b.place, 'toMinor', b.step * (b.place + 1) - 1, 'count', b.goods) ORDER BY b.place)
  FROM (
    SELECT s.step, div(f.price_min_minor::numeric, s.step) AS place, count(*) AS goods
    FROM found f CROSS JOIN (
      SELECT CASE WHEN raw < 2 * base THEN base WHEN raw < 5 * base THEN 2 * base ELSE 5 * base END AS step
      FROM (SELECT raw, power(10::numeric, floor(log(raw))) AS base
        FROM (SELECT greatest(1, ceil((max(price_min_minor) - min(price_min_minor))::numeric / ${facetPriceSteps})) AS raw FROM found) r) q) s
    GROUP BY 1, 2) b`

type Row = {
  total: bigint
  inStock: bigint
  onSale: bigint
  priceMin: bigint | null
  priceMax: bigint | null
  categories: ProductFacets['categories'] | null
  prices: ProductFacets['prices'] | null
  fields: FieldFacet[] | null
}

async function countAnew(tx: Tx, narrowing: Narrowing): Promise<Found> {
  const [row] = await tx.$queryRaw<Row[]>`
    WITH found AS MATERIALIZED (
      SELECT p.id, p.price_min_minor, p.price_max_minor, p.compare_at_minor, p.custom_values, ${anyStock} AS in_stock
      FROM product p WHERE ${conditions(narrowing)})
    SELECT count(*) AS total, count(*) FILTER (WHERE in_stock) AS "inStock", count(compare_at_minor) AS "onSale",
      min(price_min_minor) AS "priceMin", max(price_max_minor) AS "priceMax",
      (${byCategory(narrowing)}) AS categories, (${byPrice}) AS prices, (${byField(narrowing)}) AS fields
    FROM found`
  const minorOrNull = (value: bigint | null | undefined) => (value == null ? null : Number(value))
  return {
    total: Number(row?.total ?? 0),
    facets: {
      priceMinMinor: minorOrNull(row?.priceMin),
      priceMaxMinor: minorOrNull(row?.priceMax),
      inStock: Number(row?.inStock ?? 0),
      onSale: Number(row?.onSale ?? 0),
      categories: row?.categories ?? [],
      prices: row?.prices ?? [],
      fields: row?.fields ?? [],
    },
  }
}

/** How many there are, and how they divide: one statement, or none while a count is fresh. */
export async function countFound(tx: Tx, narrowing: Narrowing): Promise<Found> {
  const cache = countCache()
  const key = keyOf(narrowing)
  const known = cache.get(key)
  const age = known ? Date.now() - known.at : Number.POSITIVE_INFINITY
  if (known && (age < freshMillis || (known.isCounting && age < bearableMillis))) return known.found
  if (known) known.isCounting = true
  try {
    const found = await countAnew(tx, narrowing)
    if (cache.size >= maxEntries) cache.clear()
    cache.set(key, { at: Date.now(), found, isCounting: false })
    return found
  } catch (error) {
    if (known) known.isCounting = false
    throw error
  }
}
