import type { PaymentMethod } from '@/mall/purchase/ports'
import type { ModuleManifest } from '@/mall/switches/types'
import type { ShopOpener } from '@/mall/tenancy/ports'
import type { BundleSection } from '@/shop/bundle/ports'
import type { OfferSource } from '@/shop/offers/ports'
import type { DeliveryOptionSource, GiftSource, OrderListener, PriceAdjuster } from '@/shop/orders/ports'
import { backOffice } from './back-office/constants'
import { delivery } from './delivery/constants'
import { giftSection, gifts } from './delivery/gift/ports'
import { rateOptions, zoneSection } from './delivery/rates/ports'
import { parcelNews } from './delivery/tracking/ports'
import { marketing } from './marketing/constants'
import { promotion } from './promotion/constants'
import { couponAdjuster, couponOffers, couponSection } from './promotion/coupons/ports'
import { bankTransfer } from './settlement/bank/ports'
import { sandboxCard } from './settlement/card/ports'
import { settlement } from './settlement/constants'
import { settingsSection } from './shop-creation/bundle/ports'
import { shopCreation } from './shop-creation/constants'
import { designSection, openWithDesign } from './shop-creation/design/ports'
import { pagesSection } from './shop-creation/pages/ports'

/** A port a module implements, handed in only while its switch is on. */
type Offered<Port> = { switchKey: string; port: Port }

export type MallModule = {
  manifest: ModuleManifest
  paymentMethods?: Offered<PaymentMethod>[]
  priceAdjusters?: Offered<PriceAdjuster>[]
  deliveryOptions?: Offered<DeliveryOptionSource>[]
  giftSources?: Offered<GiftSource>[]
  orderListeners?: Offered<OrderListener>[]
  offerSources?: Offered<OfferSource>[]
  /** what goes along when a whole shop leaves as a file */
  bundleSections?: Offered<BundleSection>[]
  /** what the module writes when a shop is opened */
  shopOpeners?: ShopOpener[]
}

/** The six modules. Deleting one is deleting its folder, its line here and its router's line in server/root. */
export const modules: readonly MallModule[] = [
  {
    manifest: shopCreation,
    shopOpeners: [openWithDesign],
    bundleSections: [
      { switchKey: 'shop-creation.design', port: designSection },
      { switchKey: 'shop-creation.pages', port: pagesSection },
      settingsSection,
    ],
  },
  { manifest: backOffice },
  {
    manifest: settlement,
    paymentMethods: [
      { switchKey: 'settlement.card', port: sandboxCard },
      { switchKey: 'settlement.bank-transfer', port: bankTransfer },
    ],
  },
  {
    manifest: delivery,
    deliveryOptions: [{ switchKey: 'delivery.rates', port: rateOptions }],
    bundleSections: [
      { switchKey: 'delivery.rates', port: zoneSection },
      { switchKey: 'delivery.gift', port: giftSection },
    ],
    giftSources: [{ switchKey: 'delivery.gift', port: gifts }],
    orderListeners: [{ switchKey: 'delivery.tracking', port: parcelNews }],
  },
  { manifest: marketing },
  {
    manifest: promotion,
    priceAdjusters: [{ switchKey: 'promotion.coupons', port: couponAdjuster }],
    offerSources: [{ switchKey: 'promotion.coupons', port: couponOffers }],
    bundleSections: [{ switchKey: 'promotion.coupons', port: couponSection }],
  },
]

export const manifests: readonly ModuleManifest[] = modules.map((m) => m.manifest)
