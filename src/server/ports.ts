import type { PaymentMethod } from '@/mall/purchase/ports'
import type { PurchaseDesk } from '@/mall/purchase/types'
import { listSwitchRows } from '@/mall/switches/queries'
import { resolveSwitches } from '@/mall/switches/rules'
import type { Switches, SwitchRow } from '@/mall/switches/types'
import type { ShopSetup } from '@/mall/tenancy/commands/create-shop'
import { manifests, modules } from '@/modules/registry'
import { now } from '@/platform/clock'
import type { Tx } from '@/platform/db/shop'
import type { OfferSource } from '@/shop/offers/ports'
import { shopOrdersFor } from '@/shop/orders/commands/shop-orders'
import type { OrderMoment, OrderPorts } from '@/shop/orders/ports'

export type Ports = OrderPorts & {
  paymentMethods: readonly PaymentMethod[]
  offerSources: readonly OfferSource[]
}

export function switchesOf(rows: readonly SwitchRow[]): Switches {
  return resolveSwitches(rows, manifests, now())
}

/** Only the ports whose switches are on for this shop. */
export function portsFor(switches: Switches): Ports {
  const on = <Port>(offers: { switchKey: string; port: Port }[] | undefined) =>
    (offers ?? []).filter((offer) => switches.isOn(offer.switchKey)).map((offer) => offer.port)
  return {
    paymentMethods: modules.flatMap((m) => on(m.paymentMethods)),
    priceAdjusters: modules.flatMap((m) => on(m.priceAdjusters)),
    deliveryOptions: modules.flatMap((m) => on(m.deliveryOptions)),
    giftSources: modules.flatMap((m) => on(m.giftSources)),
    orderListeners: modules.flatMap((m) => on(m.orderListeners)),
    offerSources: modules.flatMap((m) => on(m.offerSources)),
  }
}

/** Every payment method there is: open payments are finished also after their switch went off. */
export const allPaymentMethods: readonly PaymentMethod[] = modules.flatMap((m) =>
  (m.paymentMethods ?? []).map((offer) => offer.port),
)

/** Every adjuster and listener, for what must be undone or told although a switch went off since. */
export const allPorts: Ports = portsFor({ isOn: () => true, stateOf: () => 'on' })

/** What every module adds to the transaction that opens a shop. */
export const shopSetup: ShopSetup = { manifests, openers: modules.flatMap((m) => m.shopOpeners ?? []) }

/** Listeners of the modules that are on for a shop, for what happens to an order outside of a request to that shop. */
async function listenersOf(tx: Tx, shopId: string, moment: OrderMoment): Promise<Ports['orderListeners']> {
  if (!allPorts.orderListeners.some((listener) => listener.on.includes(moment))) return []
  return portsFor(switchesOf(await listSwitchRows(tx, shopId))).orderListeners.filter((listener) =>
    listener.on.includes(moment),
  )
}

/** What commands about money need to know of modules and shops. */
export const purchaseDesk: PurchaseDesk = {
  methods: allPaymentMethods,
  orders: shopOrdersFor({ adjusters: allPorts.priceAdjusters, listenersOf }),
}
