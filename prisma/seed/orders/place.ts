import { openCart } from '@/mall/purchase/commands/open-cart'
import { chooseGift } from '@/modules/delivery/gift/commands'
import { inMall } from '@/platform/db/mall'
import { isAppError } from '@/platform/errors'
import { addToCart } from '@/shop/cart/commands'
import { placeOrder } from '@/shop/checkout/commands'
import { type CheckoutPart, priceCart, versionOfParts } from '@/shop/checkout/queries'
import { placeInput } from '@/shop/checkout/schema'
import type { PlacedPurchase } from '@/shop/checkout/types'
import { hashText } from '@/ui/illustration/core/number'
import { gifts } from '../data/gifts'
import type { PersonSeed } from '../data/types'
import type { OrderTools, TradingShop } from './context'
import type { PlannedPart, PlannedPurchase } from './plan'

const addressOf = ({ address }: PersonSeed) => ({ company: '', line2: '', phone: '', ...address })

async function fillCart(cartId: string, isMember: boolean, shop: TradingShop, part: PlannedPart): Promise<number> {
  let filled = 0
  for (const { handle, variant, quantity } of part.lines) {
    const variantId = shop.variants.get(`${handle}/${variant}`)
    if (!variantId) throw new Error(`${shop.slug} has no ${handle} in ${variant || 'its only form'}`)
    await addToCart(shop.scope, { cartId, isMember, currency: shop.info.currency }, { variantId, quantity })
    filled += 1
  }
  return filled
}

/** One purchase in this many is a present, in shops that pack them. */
const giftsOneIn = 6

async function packAsGift(cartId: string, shop: TradingShop, key: string): Promise<void> {
  const seed = gifts[shop.slug]
  const by = hashText(`gift/${key}`)
  const choice = seed?.chosen[Math.floor(by / giftsOneIn) % seed.chosen.length]
  if (choice && by % giftsOneIn === 0) await chooseGift(shop.scope, cartId, choice)
}

const partOf = (shop: TradingShop, part: PlannedPart): CheckoutPart => ({
  shop: shop.info,
  scope: shop.scope,
  ports: shop.ports,
  takesOrders: true,
  codes: part.coupon ? [part.coupon] : [],
  deliveryKey: null,
})

/** Keys of the methods as the settlement module names them; a shop without card payment takes transfers only. */
function methodFor(plan: PlannedPurchase, shops: readonly TradingShop[]): string {
  const offered = (shops[0]?.ports.paymentMethods ?? []).map(({ key }) => key)
  const card = offered.find((key) => key !== 'bank-transfer')
  return plan.payBy === 'card' && card ? card : 'bank-transfer'
}

/** What somebody orders who is told that they had the reduction before. */
const withoutCoupon = ({ coupon: _used, ...part }: PlannedPart): PlannedPart => part

/** Puts the goods into a cart and orders them as the checkout form would. @returns null where a shop sends nothing to that address */
export async function placePlanned(
  plan: PlannedPurchase,
  shops: readonly TradingShop[],
  memberId: string | null,
  tools: OrderTools,
): Promise<PlacedPurchase | null> {
  const { cartId } = await openCart(memberId)
  const isMember = memberId !== null
  const pairs = shops.flatMap((shop, i) => {
    const part = plan.parts[i]
    return part ? [{ shop, part }] : []
  })
  for (const { shop, part } of pairs) {
    await fillCart(cartId, isMember, shop, part)
    await packAsGift(cartId, shop, plan.key)
  }
  const shipTo = addressOf(plan.buyer)
  const checkout = pairs.map(({ shop, part }) => partOf(shop, part))
  const ownEmail = isMember ? plan.buyer.email : ''
  const priced = await inMall((tx) => priceCart(tx, cartId, checkout, { email: ownEmail, shipTo, isMember }))
  const parts = checkout.map((part, i) => ({ ...part, deliveryKey: priced[i]?.quote.delivery.chosenKey ?? null }))
  const input = placeInput.parse({
    idempotencyKey: `demo-${hashText(plan.key).toString(36)}-${plan.placedAt.getTime()}`,
    version: versionOfParts(priced),
    contact: { name: plan.buyer.name, email: plan.buyer.email, phone: plan.buyer.address.phone ?? '' },
    shipTo,
    deliveryKey: parts[0]?.deliveryKey ?? null,
    codes: parts.flatMap(({ codes }) => codes),
    paymentMethod: methodFor(plan, shops),
    note: plan.note ?? '',
  })
  const methods = shops[0]?.ports.paymentMethods ?? []
  const locale = plan.buyer.locale ?? 'en'
  const request = {
    cartId,
    memberId,
    ownEmail,
    locale,
    channel: pairs.length > 1 ? 'portal' : 'shop',
    parts,
    methods,
    input,
  } as const
  try {
    return await placeOrder(request, tools.desk.orders)
  } catch (error) {
    if (isAppError(error) && error.code === 'CHECKOUT_CLOSED') return null
    if (isAppError(error) && error.code === 'COUPON_USED_BY_YOU')
      return placePlanned({ ...plan, parts: plan.parts.map(withoutCoupon) }, shops, memberId, tools)
    throw error
  }
}
