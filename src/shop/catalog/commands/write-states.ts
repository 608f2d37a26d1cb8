import { newId } from '@/lib/ids'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { noteMovedProducts } from '@/shop/redirects/commands'
import { changeStock, openStock } from '@/shop/stock/commands'
import type { NewStock, StockChange, StockChangeKind } from '@/shop/stock/types'
import { derive, optionKey } from '../rules'
import type { ProductState } from '../types'
import { applyPlannedPrices } from './planned-prices'

/** One product to write: how it shall stand, and how it stands (null where it does not exist). */
export type StateWrite = { before: ProductState | null; after: ProductState }

export type WriteCause = { actor: string; kind: StockChangeKind; note?: string }

const json = (rows: readonly unknown[]) => JSON.stringify(rows)

const productRow = (state: ProductState) => {
  const derived = derive(state)
  return {
    id: state.id,
    handle: state.handle,
    title: state.title,
    description_html: derived.descriptionHtml,
    summary: derived.summary,
    vendor: state.vendor,
    product_type: state.productType,
    tags: state.tags,
    status: state.status,
    options: state.options,
    seo_title: state.seoTitle,
    seo_description: state.seoDescription,
    words: derived.words,
    price_min: derived.priceMin,
    price_max: derived.priceMax,
    compare_at: derived.compareAt,
    search_text: derived.searchText,
    grams: derived.grams,
    cover: derived.coverMediaId,
    published_at: state.publishedAt,
    published_until: state.publishedUntil,
    listed: state.listedInMall,
    members_only: state.membersOnly,
    price_from: state.priceFrom,
    price_until: state.priceUntil,
    custom_values: state.customValues,
  }
}

async function writeProducts(tx: Tx, scope: ShopScope, writes: readonly StateWrite[]): Promise<Map<string, number>> {
  const rows = writes.map(({ after }) => productRow(after))
  const written = await tx.$queryRaw<{ id: string; version: number }[]>`
    INSERT INTO product (shop_id, id, handle, title, description_html, summary, vendor, product_type, tags, status, options, seo_title,
      seo_description, words, price_min_minor, price_max_minor, compare_at_minor, search_text, grams, cover_media_id, published_at, published_until,
      listed_in_mall, members_only, price_from, price_until, custom_values, created_at, updated_at)
    SELECT ${scope.shopId}::uuid, id, handle, title, description_html, summary, vendor, product_type, tags, status, options, seo_title,
      seo_description, words, price_min, price_max, compare_at, search_text, grams, cover, published_at, published_until,
      listed, members_only, price_from, price_until, custom_values, ${now()}, ${now()}
    FROM jsonb_to_recordset(${json(rows)}::jsonb) AS w(id uuid, handle text, title text, description_html text, summary text, vendor text,
      product_type text, tags text[], status text, options jsonb, seo_title text, seo_description text, words jsonb, price_min bigint, price_max bigint,
      compare_at bigint, search_text text, grams text[], cover uuid, published_at timestamptz, published_until timestamptz,
      listed boolean, members_only boolean, price_from timestamptz, price_until timestamptz, custom_values jsonb)
    ON CONFLICT (shop_id, id) DO UPDATE SET handle = excluded.handle, title = excluded.title, description_html = excluded.description_html,
      summary = excluded.summary, vendor = excluded.vendor, product_type = excluded.product_type, tags = excluded.tags, status = excluded.status,
      options = excluded.options, seo_title = excluded.seo_title, seo_description = excluded.seo_description, words = excluded.words,
      price_min_minor = excluded.price_min_minor, price_max_minor = excluded.price_max_minor, compare_at_minor = excluded.compare_at_minor,
      search_text = excluded.search_text, grams = excluded.grams, cover_media_id = excluded.cover_media_id,
      published_at = excluded.published_at, published_until = excluded.published_until,
      listed_in_mall = excluded.listed_in_mall, members_only = excluded.members_only, price_from = excluded.price_from,
      price_until = excluded.price_until, custom_values = excluded.custom_values, updated_at = excluded.updated_at,
      version = product.version + 1
    RETURNING id, version`
  return new Map(written.map((row) => [row.id, row.version]))
}

/** Takes what lies on the shelf off the books before its variant goes: the movements outlive it and must add up to nothing. */
async function removeStock(tx: Tx, scope: ShopScope, cause: WriteCause, variantIds: readonly string[]): Promise<void> {
  const changes = variantIds.map(
    (variantId): StockChange => ({ variantId, onHand: 0, ...(cause.note ? { note: cause.note } : {}) }),
  )
  await changeStock(tx, scope, cause.actor, cause.kind, changes)
}

/** Variants that go, and those whose choices change: their old choices must not stand in the way of the new ones. */
async function clearOldVariants(
  tx: Tx,
  scope: ShopScope,
  writes: readonly StateWrite[],
  cause: WriteCause,
): Promise<void> {
  const gone: string[] = []
  const moving: string[] = []
  for (const { before, after } of writes) {
    const next = new Map(after.variants.map((variant) => [variant.id, optionKey(variant.options)]))
    for (const variant of before?.variants ?? []) {
      const choices = next.get(variant.id)
      if (choices === undefined) gone.push(variant.id)
      else if (choices !== optionKey(variant.options)) moving.push(variant.id)
    }
  }
  await removeStock(tx, scope, cause, gone)
  if (gone.length > 0)
    await tx.$executeRaw`DELETE FROM variant WHERE shop_id = ${scope.shopId}::uuid AND id = ANY(${gone}::uuid[])`
  if (moving.length > 0) {
    await tx.$executeRaw`
      UPDATE variant SET option1 = id::text, option2 = '', option3 = '' WHERE shop_id = ${scope.shopId}::uuid AND id = ANY(${moving}::uuid[])`
  }
}

const variantRows = ({ after }: StateWrite) =>
  after.variants.map((variant, position) => ({
    id: variant.id,
    product_id: after.id,
    position,
    option1: variant.options[0] ?? '',
    option2: variant.options[1] ?? '',
    option3: variant.options[2] ?? '',
    sku: variant.sku,
    gtin: variant.gtin,
    price: variant.priceMinor,
    compare_at: variant.compareAtMinor,
    cost: variant.costMinor,
    weight: variant.weightGrams,
    ships: variant.requiresShipping,
    taxable: variant.taxable,
    media_id: variant.mediaId,
    member_price: variant.memberPriceMinor,
    planned_price: variant.plannedPriceMinor,
    tax_class: variant.taxClass,
    shipping_class: variant.shippingClass,
    tracked: variant.tracked,
    continue_selling: variant.continueSelling,
  }))

async function writeVariants(tx: Tx, scope: ShopScope, writes: readonly StateWrite[]): Promise<void> {
  const rows = json(writes.flatMap(variantRows))
  await tx.$executeRaw`
    INSERT INTO variant (shop_id, id, product_id, position, option1, option2, option3, sku, gtin, price_minor, compare_at_minor, cost_minor,
      weight_grams, requires_shipping, taxable, media_id, member_price_minor, planned_price_minor, tax_class, shipping_class)
    SELECT ${scope.shopId}::uuid, id, product_id, position, option1, option2, option3, sku, gtin, price, compare_at, cost, weight, ships, taxable, media_id,
      member_price, planned_price, tax_class, shipping_class
    FROM jsonb_to_recordset(${rows}::jsonb) AS w(id uuid, product_id uuid, position int, option1 text, option2 text, option3 text, sku text,
      gtin text, price bigint, compare_at bigint, cost bigint, weight int, ships boolean, taxable boolean, media_id uuid, member_price bigint,
      planned_price bigint, tax_class text, shipping_class text)
    ON CONFLICT (shop_id, id) DO UPDATE SET position = excluded.position, option1 = excluded.option1, option2 = excluded.option2,
      option3 = excluded.option3, sku = excluded.sku, gtin = excluded.gtin, price_minor = excluded.price_minor,
      compare_at_minor = excluded.compare_at_minor, cost_minor = excluded.cost_minor, weight_grams = excluded.weight_grams,
      requires_shipping = excluded.requires_shipping, taxable = excluded.taxable, media_id = excluded.media_id,
      member_price_minor = excluded.member_price_minor, planned_price_minor = excluded.planned_price_minor, tax_class = excluded.tax_class,
      shipping_class = excluded.shipping_class`
}

const knownIn = ({ before }: StateWrite) => new Map((before?.variants ?? []).map((variant) => [variant.id, variant]))

/** Shelves of the variants that are new. */
const newStock = (writes: readonly StateWrite[], note: string | undefined): NewStock[] =>
  writes.flatMap((write) => {
    const known = knownIn(write)
    return write.after.variants.flatMap(({ id, onHand, tracked, continueSelling }) =>
      known.has(id) ? [] : [{ variantId: id, onHand, tracked, continueSelling, ...(note ? { note } : {}) }],
    )
  })

/** Only loosened here: whether a stricter rule fits is known once the pieces are counted. */
async function loosenStockRules(tx: Tx, scope: ShopScope, writes: readonly StateWrite[]): Promise<void> {
  const rows = writes.flatMap((write) => {
    const known = knownIn(write)
    return write.after.variants.flatMap(({ id, tracked, continueSelling }) => {
      const was = known.get(id)
      const isLooser = was && ((was.tracked && !tracked) || (continueSelling && !was.continueSelling))
      return isLooser ? [{ id, tracked, continue_selling: continueSelling }] : []
    })
  })
  if (rows.length === 0) return
  await tx.$executeRaw`
    WITH looser AS (SELECT * FROM jsonb_to_recordset(${json(rows)}::jsonb) AS w(id uuid, tracked boolean, continue_selling boolean)),
    locked AS (
      SELECT s.shop_id, s.variant_id, w.tracked, w.continue_selling FROM stock_item s JOIN looser w ON w.id = s.variant_id
      WHERE s.shop_id = ${scope.shopId}::uuid ORDER BY s.variant_id FOR UPDATE OF s)
    UPDATE stock_item s SET tracked = s.tracked AND l.tracked, continue_selling = s.continue_selling OR l.continue_selling
    FROM locked l WHERE s.shop_id = l.shop_id AND s.variant_id = l.variant_id`
}

/** @throws AppError STOCK_BELOW_RESERVED for goods that were promised beyond what is there */
async function tightenStockRules(tx: Tx, scope: ShopScope, writes: readonly StateWrite[]): Promise<void> {
  const tightened = writes.flatMap(({ before, after }) => {
    const known = new Map((before?.variants ?? []).map((variant) => [variant.id, variant]))
    return after.variants.filter(({ id, tracked, continueSelling }) => {
      const was = known.get(id)
      return was && ((tracked && !was.tracked) || (!continueSelling && was.continueSelling))
    })
  })
  if (tightened.length === 0) return
  const rows = tightened.map((variant) => ({
    id: variant.id,
    tracked: variant.tracked,
    continue_selling: variant.continueSelling,
  }))
  const fitting = await tx.$executeRaw`
    UPDATE stock_item s SET tracked = w.tracked, continue_selling = w.continue_selling, updated_at = ${now()}
    FROM jsonb_to_recordset(${json(rows)}::jsonb) AS w(id uuid, tracked boolean, continue_selling boolean)
    WHERE s.shop_id = ${scope.shopId}::uuid AND s.variant_id = w.id AND (s.on_hand >= s.reserved OR w.continue_selling OR NOT w.tracked)`
  if (fitting === tightened.length) return
  throw new AppError('STOCK_BELOW_RESERVED', 'CONFLICT', {
    userMessage: 'Orders wait for more pieces than are there. Count them first, then limit the sale.',
    data: { variantIds: tightened.map(({ id }) => id) },
  })
}

/** Counts as differences to what stood before, so that a sale in between is not lost. */
const stockChanges = (writes: readonly StateWrite[], note: string | undefined): StockChange[] =>
  writes.flatMap((write) => {
    const known = knownIn(write)
    return write.after.variants.flatMap(({ id, onHand }) => {
      const delta = onHand - (known.get(id)?.onHand ?? onHand)
      return delta === 0 ? [] : [{ variantId: id, delta, ...(note ? { note } : {}) }]
    })
  })

async function writeImages(tx: Tx, scope: ShopScope, writes: readonly StateWrite[]): Promise<void> {
  const changed = writes.filter(({ before, after }) => json(before?.images ?? []) !== json(after.images))
  if (changed.length === 0) return
  const old = changed.filter(({ before }) => before && before.images.length > 0).map(({ after }) => after.id)
  if (old.length > 0)
    await tx.$executeRaw`DELETE FROM product_image WHERE shop_id = ${scope.shopId}::uuid AND product_id = ANY(${old}::uuid[])`
  const rows = changed.flatMap(({ after }) =>
    after.images.map((image, position) => ({
      id: newId(),
      product_id: after.id,
      media_id: image.mediaId,
      alt: image.alt,
      position,
    })),
  )
  if (rows.length === 0) return
  await tx.$executeRaw`
    INSERT INTO product_image (shop_id, id, product_id, media_id, alt, position)
    SELECT ${scope.shopId}::uuid, id, product_id, media_id, alt, position
    FROM jsonb_to_recordset(${json(rows)}::jsonb) AS w(id uuid, product_id uuid, media_id uuid, alt text, position int)`
}

async function writeCategories(tx: Tx, scope: ShopScope, writes: readonly StateWrite[]): Promise<void> {
  const sorted = (ids: readonly string[] = []) => json(ids.toSorted())
  const changed = writes.filter(({ before, after }) => sorted(before?.categoryIds) !== sorted(after.categoryIds))
  if (changed.length === 0) return
  const rows = changed.flatMap(({ after }) =>
    after.categoryIds.map((categoryId) => ({ product_id: after.id, category_id: categoryId })),
  )
  await tx.$executeRaw`
    DELETE FROM product_category WHERE shop_id = ${scope.shopId}::uuid AND product_id = ANY(${changed.map(({ after }) => after.id)}::uuid[])`
  if (rows.length > 0) {
    await tx.$executeRaw`
      INSERT INTO product_category (shop_id, product_id, category_id)
      SELECT ${scope.shopId}::uuid, product_id, category_id
      FROM jsonb_to_recordset(${json(rows)}::jsonb) AS w(product_id uuid, category_id uuid) ON CONFLICT DO NOTHING`
  }
}

/** Hand-picked goods; one that is not there (any more) is left out. */
async function writeRelated(tx: Tx, scope: ShopScope, writes: readonly StateWrite[]): Promise<void> {
  const changed = writes.filter(({ before, after }) => json(before?.relatedIds ?? []) !== json(after.relatedIds))
  if (changed.length === 0) return
  const rows = changed.flatMap(({ after }) =>
    after.relatedIds
      .filter((relatedId) => relatedId !== after.id)
      .map((relatedId, position) => ({ product_id: after.id, related_id: relatedId, position })),
  )
  await tx.$executeRaw`
    DELETE FROM product_relation WHERE shop_id = ${scope.shopId}::uuid AND product_id = ANY(${changed.map(({ after }) => after.id)}::uuid[])`
  if (rows.length === 0) return
  await tx.$executeRaw`
    INSERT INTO product_relation (shop_id, product_id, related_id, position)
    SELECT p.shop_id, w.product_id, w.related_id, w.position
    FROM jsonb_to_recordset(${json(rows)}::jsonb) AS w(product_id uuid, related_id uuid, position int)
    JOIN product p ON p.shop_id = ${scope.shopId}::uuid AND p.id = w.related_id ON CONFLICT DO NOTHING`
}

const movesOf = (writes: readonly StateWrite[]) =>
  writes.flatMap(({ before, after }) =>
    before && before.handle !== after.handle ? [{ productId: after.id, from: before.handle, to: after.handle }] : [],
  )

/** A plan that holds from now on, or does not hold any more, shows at once. */
async function followPlans(
  tx: Tx,
  scope: ShopScope,
  writes: readonly StateWrite[],
  versions: Map<string, number>,
): Promise<void> {
  const planned = (state: ProductState | null) =>
    state?.variants.some(({ plannedPriceMinor, usualPriceMinor }) => (plannedPriceMinor ?? usualPriceMinor) !== null)
  const ids = writes.filter(({ before, after }) => planned(before) || planned(after)).map(({ after }) => after.id)
  if (ids.length === 0) return
  for (const id of await applyPlannedPrices(tx, scope, ids)) versions.set(id, (versions.get(id) ?? 0) + 1)
}

/**
 * Writes whole products, any number of them in a dozen statements: rows, variants, stock, pictures, shelves, and what
 * lists and search keep beside them. Who calls it has checked versions and permissions.
 * @returns the new version by product id
 * @throws AppError STOCK_BELOW_RESERVED
 */
export async function writeProductStates(
  tx: Tx,
  scope: ShopScope,
  writes: readonly StateWrite[],
  cause: WriteCause,
): Promise<Map<string, number>> {
  if (writes.length === 0) return new Map()
  const versions = await writeProducts(tx, scope, writes)
  await clearOldVariants(tx, scope, writes, cause)
  await writeVariants(tx, scope, writes)
  await openStock(tx, scope, cause.actor, newStock(writes, cause.note))
  await loosenStockRules(tx, scope, writes)
  await changeStock(tx, scope, cause.actor, cause.kind, stockChanges(writes, cause.note))
  await tightenStockRules(tx, scope, writes)
  await writeImages(tx, scope, writes)
  await writeCategories(tx, scope, writes)
  await writeRelated(tx, scope, writes)
  await noteMovedProducts(tx, scope, movesOf(writes))
  await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
  await followPlans(tx, scope, writes, versions)
  return versions
}

/**
 * Takes products away for good, with variants and stock; orders keep what they froze.
 * @throws AppError STOCK_BELOW_RESERVED while orders wait for them
 */
export async function deleteProductStates(
  tx: Tx,
  scope: ShopScope,
  products: readonly ProductState[],
  cause: WriteCause,
): Promise<void> {
  if (products.length === 0) return
  await removeStock(
    tx,
    scope,
    cause,
    products.flatMap((product) => product.variants.map(({ id }) => id)),
  )
  await tx.$executeRaw`DELETE FROM product WHERE shop_id = ${scope.shopId}::uuid AND id = ANY(${products.map(({ id }) => id)}::uuid[])`
  await publish(tx, { topic: 'pages.changed', shopId: scope.shopId })
}
