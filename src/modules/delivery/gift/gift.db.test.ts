import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { confirmDeposit } from '@/mall/purchase/commands/confirm-deposit'
import { openCart } from '@/mall/purchase/commands/open-cart'
import { purchaseDesk } from '@/server/ports'
import { codeOf, expectRightBooks, settleAll } from '@/testing/books'
import { callerFor, type TestCaller } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { placeInputFor } from '@/testing/orders'
import { createProduct, createShop, setSwitches, type TestShop, testActor } from '@/testing/shops'
import { giftSection } from './ports'
import type { GiftChoice, GiftOffer } from './schema'

const offer: GiftOffer = {
  wrappings: [
    {
      id: 'cloth',
      names: { en: 'Linen cloth', ja: '麻布', ko: '' },
      priceMinor: 600,
      drawing: 'cloth',
      colour: '#a9c9cd',
      second: '#e0ecec',
      mediaId: null,
      takesRibbon: true,
    },
  ],
  ribbons: [{ id: 'sea', names: { en: 'Sea', ja: '', ko: '' }, colour: '#649aa5', priceMinor: 150 }],
  card: { on: true, priceMinor: 0, maxLength: 240 },
  noshi: { on: true, priceMinor: 0, headings: [{ id: 'thanks', text: '御礼', occasion: 'glad' }] },
  bag: { on: true, priceMinor: 75 },
  hidesPrices: true,
}

const choice: GiftChoice = {
  wrappingId: 'cloth',
  ribbonId: 'sea',
  card: { to: 'Marianne', message: 'For the new kitchen.\nCome and see the sea soon.' },
  noshi: null,
  bag: true,
  hidePrices: true,
}

const deskOf = (shop: TestShop) => callerFor({ kind: 'staff', shop, role: 'owner' })

async function offering(given: GiftOffer = offer) {
  const shop = await createShop({ taxRateBp: 2_000, commissionBp: 700 })
  const desk = await deskOf(shop)
  await desk.delivery.gift.save({ offer: given, version: 0 })
  const product = await createProduct(shop, { stock: 20, priceMinor: 5_000 })
  const shopper = await callerFor({ kind: 'shopper', shop })
  await shopper.cart.add({ variantId: product.variantId, quantity: 2 })
  return { shop, desk, product, shopper }
}

const refusal = (call: Promise<unknown>) => call.then(() => null, codeOf)

async function placeAndPay(shop: TestShop, shopper: TestCaller) {
  const placed = await shopper.checkout.place(await placeInputFor(shopper))
  const orderId = placed.orders[0]?.id ?? ''
  const signature = placed.orders[0]?.statusPath.split('?s=')[1] ?? ''
  const { totalMinor } = await shopper.orders.status({ orderId, signature })
  await confirmDeposit(purchaseDesk, placed.purchaseId, testActor, {
    shopId: shop.id,
    orderId,
    amountMinor: totalMinor,
    note: '',
    idempotencyKey: randomUUID(),
  })
  return { orderId, signature, totalMinor }
}

describe('a cart that is a gift', () => {
  it('is priced, ordered as it was seen, and packed as it was chosen', async () => {
    const { shop, desk, shopper } = await offering()
    await shopper.delivery.gift.choose(choice)
    const quote = await shopper.checkout.quote({ codes: [] })
    expect(quote).toMatchObject({ itemsMinor: 10_000, extrasMinor: 825, totalMinor: 10_825, giftIsStale: false })
    // 10,000 / 6 and 825 / 6: prices contain the tax of the gift too.
    expect(quote.taxMinor).toBe(1_667 + 138)
    const { orderId, signature, totalMinor } = await placeAndPay(shop, shopper)
    expect(totalMinor).toBe(10_825)
    const order = await desk.orders.get({ orderId })
    expect(order.gift).toMatchObject({ ribbon: { colour: '#649aa5' }, card: choice.card, bag: true, hidePrices: true })
    expect(order.extras.map(({ key, amountMinor }) => [key, amountMinor])).toEqual([
      ['wrapping', 600],
      ['ribbon', 150],
      ['card', 0],
      ['bag', 75],
    ])
    // The commission is on the goods alone.
    expect(order.money).toMatchObject({ extrasMinor: 825, commissionMinor: 700 })
    expect((await shopper.orders.status({ orderId, signature })).gift).toEqual(order.gift)
    expect(await shopper.delivery.gift.choice()).toBeNull()
    await expectRightBooks()
  })

  it('keeps a card whose few characters are made of many signs each', async () => {
    const { shop, desk, shopper } = await offering()
    const message = '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}'.repeat(170)
    await shopper.delivery.gift.choose({ ...choice, card: { to: 'Marianne', message } })
    const { orderId } = await placeAndPay(shop, shopper)
    expect((await desk.orders.get({ orderId })).gift?.card).toEqual({ to: 'Marianne', message })
  })

  it('is given back whole with its order, and in parts up to its total', async () => {
    const { shop, desk, shopper } = await offering()
    await shopper.delivery.gift.choose(choice)
    const { orderId } = await placeAndPay(shop, shopper)
    const refund = (amountMinor: number) =>
      desk.orders.refund({ orderId, amountMinor, reason: 'ribbon missing', idempotencyKey: randomUUID() })
    await refund(150)
    expect(await refusal(refund(10_676))).toBe('ORDER_NOT_REFUNDABLE')
    await desk.orders.cancel({ orderId, reason: 'asked', restock: true })
    expect((await desk.orders.get({ orderId })).money).toMatchObject({ refundedMinor: 10_825, payableMinor: 0 })
    await expectRightBooks()
  })

  it('is not ordered at another price than was seen', async () => {
    const { desk, shopper } = await offering()
    await shopper.delivery.gift.choose(choice)
    const input = await placeInputFor(shopper)
    const [cloth] = offer.wrappings
    if (!cloth) throw new Error('no wrapping')
    await desk.delivery.gift.save({ offer: { ...offer, wrappings: [{ ...cloth, priceMinor: 700 }] }, version: 1 })
    expect(await refusal(shopper.checkout.place(input))).toBe('CART_CHANGED')
    await expectRightBooks()
  })

  it('is chosen anew when part of it is not offered any more', async () => {
    const { desk, shopper } = await offering()
    await shopper.delivery.gift.choose(choice)
    await desk.delivery.gift.save({ offer: { ...offer, ribbons: [] }, version: 1 })
    const quote = await shopper.checkout.quote({ codes: [] })
    expect(quote).toMatchObject({ giftIsStale: true, closedReason: 'gift-problem' })
    expect(await refusal(shopper.checkout.place({ ...(await placeInputFor(shopper)) }))).toBe('CHECKOUT_CLOSED')
    expect(await shopper.delivery.gift.choice()).toMatchObject({
      stale: true,
      choice: { ribbonId: null, wrappingId: 'cloth' },
    })
    await shopper.delivery.gift.choose({ ...choice, ribbonId: null })
    expect((await shopper.checkout.quote({ codes: [] })).closedReason).not.toBe('gift-problem')
  })

  it('changes what is ordered, so that another tab’s older look is refused', async () => {
    const { shopper } = await offering()
    const plain = await placeInputFor(shopper)
    await shopper.delivery.gift.choose({ ...choice, wrappingId: null, ribbonId: null, bag: false })
    expect(await refusal(shopper.checkout.place(plain))).toBe('CART_CHANGED')
    await shopper.delivery.gift.drop()
    expect((await shopper.checkout.quote({ codes: [] })).gift).toBeNull()
  })

  it('is ordered once by several at once', async () => {
    const { shopper } = await offering()
    await shopper.delivery.gift.choose(choice)
    const inputs = await Promise.all([1, 2, 3, 4].map(() => placeInputFor(shopper)))
    const { done, refused } = await settleAll(inputs.map((input) => shopper.checkout.place(input)))
    expect(done).toHaveLength(1)
    expect(Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(3)
    await expectRightBooks()
  })

  it('refuses what the shop does not offer, and a message that is too long', async () => {
    const { shopper } = await offering()
    const noshi = { headingId: 'thanks', knot: 'mourning', name: '', place: 'outer' } as const
    for (const wrong of [
      { ...choice, wrappingId: 'gold' },
      { ...choice, noshi },
      { ...choice, card: { to: '', message: 'a'.repeat(241) } },
    ])
      expect(await refusal(shopper.delivery.gift.choose(wrong))).toBe('GIFT_NOT_OFFERED')
    expect(await shopper.delivery.gift.choice()).toBeNull()
  })
})

describe('the switch', () => {
  it('takes window, prices and desk page away and keeps what was set and chosen', async () => {
    const { shop, desk, shopper } = await offering()
    await shopper.delivery.gift.choose(choice)
    await setSwitches(shop, 'off', ['delivery.gift'])
    const off = await callerFor({ kind: 'visitor', shop })
    expect(await refusal(off.delivery.gift.shown())).toBe('NOT_FOUND')
    const [row] = await asOwner<{ gifts: string }>('select count(*) as gifts from cart_gift where shop_id = $1', [
      shop.id,
    ])
    expect(Number(row?.gifts)).toBe(1)
    await setSwitches(shop, 'on', ['delivery.gift'])
    expect((await desk.delivery.gift.offer()).version).toBe(1)
    expect(await shopper.delivery.gift.choice()).toMatchObject({ stale: false })
  })

  it('charges nothing while it is off, and refuses what was seen while it was on', async () => {
    const { shop, product } = await offering()
    const { token } = await openCart(null)
    const before = await callerFor({ kind: 'shopper', shop, cartToken: token })
    await before.cart.add({ variantId: product.variantId, quantity: 1 })
    await before.delivery.gift.choose(choice)
    const input = await placeInputFor(before)
    await setSwitches(shop, 'off', ['delivery.gift'])
    const after = await callerFor({ kind: 'shopper', shop, cartToken: token })
    expect(await after.checkout.quote({ codes: [] })).toMatchObject({ extras: [], gift: null, totalMinor: 5_000 })
    expect(await refusal(after.checkout.place(input))).toBe('CART_CHANGED')
    expect(await refusal(after.delivery.gift.choose(choice))).toBe('NOT_FOUND')
  })
})

describe('the offer', () => {
  it('is saved over the version that was read, by those who may', async () => {
    const { shop, desk } = await offering()
    expect(await refusal(desk.delivery.gift.save({ offer, version: 0 }))).toBe('GIFT_OFFER_CHANGED')
    expect(await refusal(desk.delivery.gift.save({ offer, version: 7 }))).toBe('GIFT_OFFER_CHANGED')
    const viewer = await callerFor({ kind: 'staff', shop, role: 'viewer' })
    expect(await refusal(viewer.delivery.gift.save({ offer, version: 1 }))).toBe('PERMISSION_MISSING')
    expect((await desk.delivery.gift.offer()).offer).toEqual(offer)
  })

  it('shows no picture of another shop', async () => {
    const { desk } = await offering()
    const [cloth] = offer.wrappings
    if (!cloth) throw new Error('no wrapping')
    const stolen = { ...offer, wrappings: [{ ...cloth, mediaId: randomUUID() }] }
    expect(await refusal(desk.delivery.gift.save({ offer: stolen, version: 1 }))).toBe('NOT_FOUND')
  })

  it('of one shop is nobody else’s, nor is a choice', async () => {
    const { shopper } = await offering()
    await shopper.delivery.gift.choose(choice)
    const other = await createShop()
    const stranger = await callerFor({ kind: 'shopper', shop: other })
    expect(await refusal(stranger.delivery.gift.shown())).toBe('NOT_FOUND')
    expect(await stranger.delivery.gift.choice()).toBeNull()
    expect(await refusal(stranger.delivery.gift.choose(choice))).toBe('NOT_FOUND')
  })

  it('goes along with the shop’s file, beside what stands in another', async () => {
    const { shop } = await offering()
    const { desk, shop: other } = await offering({
      ...offer,
      wrappings: [],
      ribbons: [{ id: 'iron', names: { en: 'Iron', ja: '', ko: '' }, colour: '#8a4632', priceMinor: 0 }],
    })
    const none = { nameOf: async () => new Map<string, string>(), idOf: async () => new Map<string, string>() }
    const names = { pictures: none, videos: none, products: none }
    const opened = await giftSection.open(JSON.parse(JSON.stringify(await giftSection.write(shop.scope, names))))
    if (!('brought' in opened)) throw new Error(JSON.stringify(opened.problems))
    await opened.brought.read(other.scope, testActor, names)
    await opened.brought.read(other.scope, testActor, names)
    const brought = (await desk.delivery.gift.offer()).offer
    expect(brought.wrappings).toEqual(offer.wrappings)
    expect(brought.ribbons.map(({ id }) => id)).toEqual(['sea', 'iron'])
    expect(await giftSection.open({ ...offer, wrappings: [{ id: '<script>' }] })).toHaveProperty('problems')
  })
})
