import { addressSchema, formatAddress } from '@/lib/address'
import { originOf } from '@/lib/hosts'
import type { MediaRef } from '@/lib/media'
import { solarTerms } from '@/lib/solar-terms'
import { domainOrigin, findPrimaryDomain } from '@/mall/domains/queries'
import type { Switches } from '@/mall/switches/types'
import type { ShopInfo } from '@/mall/tenancy/types'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { env } from '@/platform/env'
import { findProductByHandle } from '@/shop/catalog/queries/get-product'
import { listCategories } from '@/shop/catalog/queries/list-categories'
import { listCards, listProducts } from '@/shop/catalog/queries/list-products'
import { listDealFacts, listDeals } from '@/shop/catalog/queries/pick-deals'
import { listBestSellers, listTagged } from '@/shop/catalog/queries/pick-products'
import type { DealOrder, ProductCard } from '@/shop/catalog/types'
import type { OfferSource } from '@/shop/offers/ports'
import type { GiftSource } from '@/shop/orders/ports'
import { getPublishedDesign, listAnnounced } from '../design/queries'
import { codesIn, noticesIn, pagesIn, picturesIn } from '../design/rules/blocks'
import type { Design } from '../design/types'
import { pagesPart } from '../pages/constants'
import { getPageLinks, listNewestNotices, noPageLinks } from '../pages/queries/shown-pages'
import type { GridWish, HomeGoods, HomeWish, StorefrontFeatures, StorefrontFrame, StorefrontShop } from './types'

function toStorefrontShop(shop: ShopInfo): StorefrontShop {
  const { id, slug, name, tagline, story, currency, locale, timeZone, hours, taxRateBp } = shop
  const address = addressSchema.safeParse(shop.address)
  return {
    ...{ id, slug, name, tagline, story, currency, locale, timeZone, hours, taxRateBp },
    email: shop.contactEmail,
    phone: shop.contactPhone,
    addressLines: address.success ? formatAddress({ ...address.data, name: '' }) : [],
    country: address.success ? address.data.country : 'US',
    front: shop.front,
    confirmed: shop.confirmedAt !== null,
  }
}

/** An unconfirmed shop shows its goods and takes no order. */
function featuresOf(shop: Pick<ShopInfo, 'confirmedAt'>, switches: Switches, gifts: boolean): StorefrontFeatures {
  return {
    orders: switches.isOn('back-office.orders') && shop.confirmedAt !== null,
    coupons: switches.isOn('promotion.coupons'),
    delivery: switches.isOn('delivery.rates'),
    gifts,
    access: switches.isOn('marketing.access'),
    letters: switches.isOn('shop-creation.design'),
  }
}

async function packsGifts(scope: ShopScope, sources: readonly GiftSource[]): Promise<boolean> {
  if (sources.length === 0) return false
  return inShop(scope, async (tx) => {
    for (const source of sources) if (await source.isOffered(tx, scope)) return true
    return false
  })
}

async function getPictures(scope: ShopScope, ids: readonly string[]): Promise<Record<string, MediaRef>> {
  if (ids.length === 0) return {}
  const rows = await inShop(scope, (tx) =>
    tx.media.findMany({ where: { shopId: scope.shopId, id: { in: [...ids] }, state: 'ready' } }),
  )
  return Object.fromEntries(
    rows.map(({ id, width, height, widths, blur }) => [id, { id, alt: '', width, height, widths, blur }]),
  )
}

type Inside = {
  shop: ShopInfo
  switches: Switches
  ports: { offerSources: readonly OfferSource[]; giftSources: readonly GiftSource[] }
}

/** @param draft shown instead of what is published, in a preview */
export async function getFrame(
  scope: ShopScope,
  { shop, switches, ports }: Inside,
  draft?: Design,
): Promise<StorefrontFrame> {
  const [published, categories, domain] = await Promise.all([
    getPublishedDesign(scope),
    listCategories(scope),
    findPrimaryDomain(shop.slug),
  ])
  const design = draft ?? published.design
  const hasPages = switches.isOn(pagesPart)
  return {
    shop: toStorefrontShop(shop),
    origin: domain ? domainOrigin(domain) : originOf(env.MALL_BASE_URL, { slug: shop.slug }),
    design,
    pictures: await getPictures(scope, picturesIn(design)),
    offers: await listAnnounced(scope, ports.offerSources, codesIn(design)),
    pages: hasPages ? await getPageLinks(scope, pagesIn(design)) : noPageLinks,
    notices: hasPages ? await listNewestNotices(scope, shop.locale, noticesIn(design)) : [],
    designVersion: published.version,
    categories: categories.filter((category) => category.productCount > 0),
    features: featuresOf(shop, switches, await packsGifts(scope, ports.giftSources)),
  }
}

/** Tags by which goods say their solar term: its signs, or how they are read. */
const seasonTags = solarTerms.flatMap(({ key, sign }) => [key, sign])
/** Goods of all seasons together; of each the page names a few. */
const mostOfSeasons = 96

const gridReaders: Record<GridWish['source'], (scope: ShopScope, wish: GridWish) => Promise<ProductCard[]>> = {
  newest: async (scope, { count }) => (await listProducts(scope, { perPage: count })).items,
  sale: async (scope, { count }) => (await listProducts(scope, { onSale: true, perPage: count })).items,
  category: async (scope, { category, count }) =>
    category ? (await listProducts(scope, { categoryHandle: category, perPage: count })).items : [],
  best: (scope, { count }) => listBestSellers(scope, count),
  tag: (scope, { tag, count }) => (tag ? listTagged(scope, [tag], count) : Promise.resolve([])),
  season: (scope) => listTagged(scope, seasonTags, mostOfSeasons),
  picked: (scope, { picked }) => listCards(scope, picked),
}

const dealOrders: readonly DealOrder[] = ['ending', 'cut', 'last', 'cheap']

async function readDeals(scope: ShopScope, count: number): Promise<HomeGoods['deals']> {
  if (count === 0) return null
  const read = await Promise.all(
    dealOrders.map(async (order) => [order, await listDeals(scope, order, count)] as const),
  )
  return Object.fromEntries(read) as NonNullable<HomeGoods['deals']>
}

async function readLinked(scope: ShopScope, handles: readonly string[]): Promise<HomeGoods['linked']> {
  const found = await Promise.all(handles.map((handle) => findProductByHandle(scope, handle)))
  return Object.fromEntries(found.flatMap((product) => (product ? [[product.handle, product]] : [])))
}

/** The goods a shop opens with. */
export async function getHomeGoods(scope: ShopScope, wish: HomeWish): Promise<HomeGoods> {
  const [deals, linked, newest, sale, aisles, grids] = await Promise.all([
    readDeals(scope, wish.deals),
    readLinked(scope, wish.linked),
    listProducts(scope, { perPage: Math.max(1, wish.newest) }),
    wish.sale > 0 ? listProducts(scope, { onSale: true, perPage: wish.sale }) : null,
    wish.aisleRows > 0
      ? Promise.all(
          wish.aisles.map((handle) =>
            listProducts(scope, { categoryHandle: handle, perPage: wish.aisleRows, sort: 'title' }),
          ),
        )
      : [],
    Promise.all(wish.grids.map(async (grid) => [grid.id, await gridReaders[grid.source](scope, grid)] as const)),
  ])
  const urgent = [...Object.values(deals ?? {}).flat(), ...Object.values(linked), ...(deals ? newest.items : [])]
  return {
    deals,
    linked,
    facts: await listDealFacts(scope, [...new Set(urgent.map(({ id }) => id))]),
    total: newest.total,
    prices: newest.facets.prices,
    newest: newest.items.slice(0, wish.newest),
    sale: sale?.items ?? [],
    grids: Object.fromEntries(grids),
    aisles: aisles.map(({ items, total }, index) => ({ handle: wish.aisles[index] ?? '', title: '', total, items })),
  }
}
