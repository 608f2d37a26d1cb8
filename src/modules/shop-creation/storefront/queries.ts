import { addressSchema, formatAddress } from '@/lib/address'
import type { MediaRef } from '@/lib/media'
import type { Switches } from '@/mall/switches/types'
import type { ShopInfo } from '@/mall/tenancy/types'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { listCategories } from '@/shop/catalog/queries/list-categories'
import { listProducts } from '@/shop/catalog/queries/list-products'
import { getPublishedDesign } from '../design/queries'
import { picturesIn } from '../design/rules'
import type { Design } from '../design/types'
import type { HomeGoods, HomeWish, StorefrontFeatures, StorefrontFrame, StorefrontShop } from './types'

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
function featuresOf(shop: Pick<ShopInfo, 'confirmedAt'>, switches: Switches): StorefrontFeatures {
  return {
    orders: switches.isOn('back-office.orders') && shop.confirmedAt !== null,
    coupons: switches.isOn('promotion.coupons'),
    delivery: switches.isOn('delivery.rates'),
    access: switches.isOn('marketing.access'),
  }
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

/** @param draft shown instead of what is published, in a preview */
export async function getFrame(
  scope: ShopScope,
  shop: ShopInfo,
  switches: Switches,
  draft?: Design,
): Promise<StorefrontFrame> {
  const [published, categories] = await Promise.all([getPublishedDesign(scope), listCategories(scope)])
  const design = draft ?? published.design
  return {
    shop: toStorefrontShop(shop),
    design,
    pictures: await getPictures(scope, picturesIn(design)),
    designVersion: published.version,
    categories: categories.filter((category) => category.productCount > 0),
    features: featuresOf(shop, switches),
  }
}

/** The goods a shop opens with. */
export async function getHomeGoods(scope: ShopScope, wish: HomeWish): Promise<HomeGoods> {
  const [newest, sale, aisles] = await Promise.all([
    listProducts(scope, { perPage: Math.max(1, wish.newest) }),
    wish.sale > 0 ? listProducts(scope, { onSale: true, perPage: wish.sale }) : null,
    wish.aisleRows > 0
      ? Promise.all(
          wish.aisles.map((handle) =>
            listProducts(scope, { categoryHandle: handle, perPage: wish.aisleRows, sort: 'title' }),
          ),
        )
      : [],
  ])
  return {
    total: newest.total,
    newest: newest.items.slice(0, wish.newest),
    sale: sale?.items ?? [],
    aisles: aisles.map(({ items, total }, index) => ({ handle: wish.aisles[index] ?? '', title: '', total, items })),
  }
}
