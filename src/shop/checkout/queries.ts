import type { Address } from '@/lib/address'
import type { ShopInfo } from '@/mall/tenancy/types'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { type CartGoods, listCartGoods } from '@/shop/cart/queries'
import type { DeliveryOption, DeliveryOptionSource, OrderDraft, OrderPorts, QuotedGift } from '@/shop/orders/ports'
import { pickUp } from '@/shop/orders/ports'
import { chooseDelivery, type Priced, priceOrder, versionOf, withFunder } from './rules'
import type { CheckoutQuote, ClosedReason, PartQuote, QuoteDelivery, QuoteLine } from './types'

/** One shop's part of a checkout: the shop, what it offers and what the shopper chose there. */
export type CheckoutPart = {
  shop: ShopInfo
  scope: ShopScope
  ports: OrderPorts
  /** orders can be worked off at the desk */
  takesOrders: boolean
  codes: readonly string[]
  deliveryKey: string | null
}

export type Buyer = {
  email: string
  shipTo: Pick<Address, 'country' | 'state' | 'postalCode'> | null
  /** members have prices and goods of their own */
  isMember: boolean
  /** the language in which the goods are named; the shop's own where it is not told */
  locale?: string | undefined
}

/** A part with all that placing it needs besides what the shopper sees. */
export type PricedPart = {
  part: CheckoutPart
  goods: CartGoods[]
  quote: PartQuote
  priced: Priced
  delivery: DeliveryOption | null
}

/** Prices the cart's part in each shop from the database. Runs in any transaction that may see those shops. */
export async function priceCart(
  tx: Tx,
  cartId: string | null,
  parts: readonly CheckoutPart[],
  buyer: Buyer,
): Promise<PricedPart[]> {
  const all = cartId
    ? await listCartGoods(
        tx,
        cartId,
        parts.map((part) => part.shop.id),
        buyer,
      )
    : []
  const priced: PricedPart[] = []
  for (const part of parts) {
    priced.push(
      await pricePart(
        tx,
        part,
        all.filter((line) => line.shopId === part.shop.id),
        buyer,
        cartId ? await askGift(tx, part, cartId) : null,
      ),
    )
  }
  return priced
}

const noMoney = { discountMinor: 0, totalMinor: 0, taxMinor: 0, taxRateBp: 0 }

async function pricePart(
  tx: Tx,
  part: CheckoutPart,
  all: readonly CartGoods[],
  buyer: Buyer,
  gift: QuotedGift | null,
): Promise<PricedPart> {
  const goods = all.filter((line) => line.problem !== 'gone')
  const draft: OrderDraft = {
    currency: part.shop.currency,
    lines: goods,
    itemsMinor: goods.reduce((sum, line) => sum + line.unitMinor * line.quantity, 0),
    email: buyer.email,
    codes: part.codes,
    shipTo: buyer.shipTo,
  }
  const { adjustments, problems } = await askAdjusters(tx, part, draft)
  const needed = goods.some((line) => line.requiresShipping)
  const options = needed ? await askDelivery(tx, part, draft) : []
  const chosen = chooseDelivery(options, part.deliveryKey, part.ports.deliveryOptions.length > 0)
  const { taxRateBp, commissionBp } = part.shop
  const extras = gift?.extras ?? []
  const priced = priceOrder(goods, {
    adjustments,
    shippingMinor: chosen?.priceMinor ?? 0,
    extrasMinor: extras.reduce((sum, extra) => sum + extra.amountMinor, 0),
    taxRateBp,
    commissionBp,
  })
  const gone = all
    .filter((line) => line.problem === 'gone')
    .map((line): QuoteLine => ({ ...withoutBooks(line), ...noMoney }))
  const delivery: QuoteDelivery = {
    needed,
    needsAddress: needed && chosen?.key !== pickUp.key,
    options,
    chosenKey: chosen?.key ?? null,
  }
  const quote: PartQuote = {
    currency: part.shop.currency,
    lines: [
      ...goods.map(
        (line, index): QuoteLine => ({
          ...withoutBooks(line),
          ...(priced.lines[index] ?? noMoney),
        }),
      ),
      ...gone,
    ],
    itemsMinor: priced.itemsMinor,
    discounts: priced.discounts.map(withFunder),
    discountMinor: priced.discountMinor,
    codeProblems: problems,
    delivery,
    shippingMinor: priced.shippingMinor,
    extras,
    extrasMinor: priced.extrasMinor,
    gift: gift?.gift ?? null,
    giftIsStale: gift?.stale ?? false,
    taxMinor: priced.taxMinor,
    taxRateBp,
    totalMinor: priced.totalMinor,
  }
  return { part, goods, quote, priced, delivery: chosen }
}

function withoutBooks({
  shopId: _shop,
  stocked: _stocked,
  taxable: _taxable,
  surcharge: _surcharge,
  seenUnitMinor: _seen,
  mainTitle: _title,
  mainVariantTitle: _variant,
  ...line
}: CartGoods) {
  return line
}

async function askAdjusters(tx: Tx, { ports, scope }: CheckoutPart, draft: OrderDraft) {
  const answers = []
  for (const adjuster of ports.priceAdjusters) answers.push(await adjuster.quote(tx, scope, draft))
  return {
    adjustments: answers.flatMap((answer) => answer.adjustments),
    problems: answers.flatMap((answer) => answer.problems),
  }
}

/** What the shopper made of the cart in this shop; null where it is no gift, or where gifts are off by now. */
async function askGift(tx: Tx, { ports, scope }: CheckoutPart, cartId: string): Promise<QuotedGift | null> {
  for (const source of ports.giftSources) {
    const gift = await source.quote(tx, scope, cartId)
    if (gift) return gift
  }
  return null
}

/** What the delivery module offers to this address. Fetching is offered by shops that have a place, or deliver nothing. */
async function askDelivery(tx: Tx, { ports, scope, shop }: CheckoutPart, draft: OrderDraft): Promise<DeliveryOption[]> {
  const offers: DeliveryOption[] = []
  for (const source of ports.deliveryOptions) offers.push(...(await source.list(tx, scope, draft)))
  return ports.deliveryOptions.length === 0 || shop.address ? [...offers, pickUp] : offers
}

/** Countries some way of delivery reaches; null where one reaches all, or where nothing is delivered and any address will do. */
export function listDestinations(
  scope: ShopScope,
  sources: readonly DeliveryOptionSource[],
): Promise<readonly string[] | null> {
  return inShop(scope, async (tx) => {
    const reached = new Set<string>()
    for (const source of sources) {
      const countries = await source.countries(tx, scope)
      if (countries === null) return null
      for (const country of countries) reached.add(country)
    }
    return reached.size > 0 ? [...reached] : null
  })
}

/** Why this cannot be ordered as it stands; null when it can. */
export function closedReason(
  parts: readonly PricedPart[],
  methods: readonly { key: string }[],
  buyer: Buyer,
): ClosedReason | null {
  if (parts.some(({ quote }) => quote.lines.length === 0)) return 'empty'
  if (parts.some(({ part }) => part.shop.confirmedAt === null)) return 'shop-not-confirmed'
  if (parts.some(({ part }) => !part.takesOrders)) return 'orders-off'
  if (parts.some(({ quote }) => quote.lines.some((line) => line.problem !== null))) return 'line-problem'
  if (parts.some(({ quote }) => quote.giftIsStale)) return 'gift-problem'
  if (methods.length === 0) return 'no-payment-method'
  if (parts.some(({ quote }) => quote.delivery.needed && quote.delivery.chosenKey === null))
    return buyer.shipTo ? 'no-delivery' : 'address-needed'
  return null
}

export const versionOfParts = (parts: readonly PricedPart[]) => versionOf(parts.map(({ quote }) => quote))

/** What a shopper sees of one shop's checkout. */
export async function quoteCart(
  cartId: string | null,
  part: CheckoutPart,
  buyer: Buyer,
  methods: readonly { key: string }[],
): Promise<CheckoutQuote> {
  const priced = await inShop(part.scope, (tx) => priceCart(tx, cartId, [part], buyer))
  const [own] = priced
  if (!own) throw new Error('a checkout without a shop')
  const offered =
    own.quote.lines.length > 0 && own.quote.totalMinor === 0 ? [{ key: 'free' }] : methods.map(({ key }) => ({ key }))
  return {
    ...own.quote,
    paymentMethods: offered,
    version: versionOfParts(priced),
    closedReason: closedReason(priced, offered, buyer),
  }
}
