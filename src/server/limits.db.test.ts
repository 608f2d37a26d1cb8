import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { saveCoupon } from '@/modules/promotion/coupons/commands'
import { createCaller } from '@/server/root'
import { settleAll } from '@/testing/books'
import { callerFor, contextFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { createPaidOrder, placeInputFor } from '@/testing/orders'
import { createAccount, createProduct, createShop, readStock, type TestShop, testActor } from '@/testing/shops'

const tenPercent = {
  label: '',
  kind: 'percent' as const,
  percentBp: 1_000,
  amountMinor: 0,
  minimumMinor: 0,
  startsAt: null,
  endsAt: null,
  totalLimit: null,
  perCustomerLimit: null,
  active: true,
}
const guesses = () => Array.from({ length: 5 }, () => `G${randomUUID().slice(0, 6)}`.toUpperCase())
const withCart = async (shop: TestShop) => {
  const { variantId } = await createProduct(shop, { stock: 50 })
  const shopper = await callerFor({ kind: 'shopper', shop })
  await shopper.cart.add({ variantId, quantity: 1 })
  return { shopper, variantId }
}
const many = <T>(count: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)))

describe('codes of coupons', () => {
  it('cannot be guessed: after a few wrong ones none is looked at, neither in a quote nor in an order', async () => {
    const shop = await createShop()
    await saveCoupon(shop.scope, testActor, { ...tenPercent, code: 'HARBOR' })
    const { shopper } = await withCart(shop)
    const before = await placeInputFor(shopper, { codes: ['HARBOR'] })
    for (let round = 0; round < 3; round++) await shopper.checkout.quote({ codes: guesses() })
    const quote = await shopper.checkout.quote({ codes: ['HARBOR'] })
    expect([quote.discountMinor, quote.codeProblems]).toEqual([0, [{ code: 'HARBOR', reason: 'too-many' }]])
    expect((await settleAll([shopper.checkout.place(before)])).refused).toEqual({ TOO_MANY_ATTEMPTS: 1 })
    expect((await shopper.checkout.quote({ codes: [] })).totalMinor).toBeGreaterThan(0)
  })

  it('that are right are no guesses, however often the price is asked', async () => {
    const shop = await createShop()
    await saveCoupon(shop.scope, testActor, { ...tenPercent, code: 'HARBOR' })
    const { shopper } = await withCart(shop)
    for (let round = 0; round < 40; round++) {
      const { codeProblems } = await shopper.checkout.quote({ codes: ['HARBOR'] })
      expect(codeProblems).toEqual([])
    }
    await shopper.checkout.place(await placeInputFor(shopper, { codes: ['HARBOR'] }))
  })
})

describe('a coupon that each customer has once', () => {
  it('tells a stranger nothing of an address, and is refused when it is ordered with again, plus or not', async () => {
    const shop = await createShop()
    await saveCoupon(shop.scope, testActor, { ...tenPercent, code: 'ONCE', perCustomerLimit: 1 })
    const user = randomUUID()
    await createPaidOrder(shop, { email: `${user}@people.test`, codes: ['ONCE'] })
    const { shopper } = await withCart(shop)
    const quote = await shopper.checkout.quote({ email: `${user}@people.test`, codes: ['ONCE'] })
    expect(quote.codeProblems).toEqual([])
    const input = await placeInputFor(shopper, { email: `${user}+more@people.test`, codes: ['ONCE'] })
    expect((await settleAll([shopper.checkout.place(input)])).refused).toEqual({ COUPON_USED_BY_YOU: 1 })
  })

  it('says so beforehand to the member whose address it is', async () => {
    const shop = await createShop()
    await saveCoupon(shop.scope, testActor, { ...tenPercent, code: 'ONCE', perCustomerLimit: 1 })
    const { id, email } = await createAccount('member')
    await createPaidOrder(shop, { email, codes: ['ONCE'], memberId: id })
    const shopper = await callerFor({ kind: 'member', shop, accountId: id })
    const { variantId } = await createProduct(shop)
    await shopper.cart.add({ variantId, quantity: 1 })
    expect((await shopper.checkout.quote({ codes: ['ONCE'] })).codeProblems[0]?.reason).toBe('used-by-you')
  })
})

describe('goods that wait for a transfer', () => {
  it('are five orders of one mailbox at most, however the address is written and however many carts come at once', async () => {
    const shop = await createShop()
    const product = await createProduct(shop, { stock: 100 })
    const user = randomUUID()
    const ready = await many(12, async (index) => {
      const shopper = await callerFor({ kind: 'shopper', shop })
      await shopper.cart.add({ variantId: product.variantId, quantity: 1 })
      return { shopper, input: await placeInputFor(shopper, { email: `${user}+${index}@people.test` }) }
    })
    const { done, refused } = await settleAll(ready.map(({ shopper, input }) => shopper.checkout.place(input)))
    expect([done.length, refused]).toEqual([5, { TOO_MANY_UNPAID: 7 }])
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 100, reserved: 5 })
  })

  it('are five orders of one cart at most, whatever addresses it names; a card is no matter of this', async () => {
    const shop = await createShop()
    const { shopper, variantId } = await withCart(shop)
    for (let round = 0; round < 5; round++) {
      await shopper.checkout.place(await placeInputFor(shopper))
      await shopper.cart.add({ variantId, quantity: 1 })
    }
    expect((await settleAll([shopper.checkout.place(await placeInputFor(shopper))])).refused).toEqual({
      TOO_MANY_UNPAID: 1,
    })
    await shopper.checkout.place({ ...(await placeInputFor(shopper)), paymentMethod: 'sandbox-card' })
  })

  it('count no more once they are paid', async () => {
    const shop = await createShop()
    const email = `${randomUUID()}@people.test`
    for (let round = 0; round < 7; round++) await createPaidOrder(shop, { email })
  })
})

describe('the desk', () => {
  it('opens two shops a day for an address that nobody confirmed, and says when it may go on', async () => {
    const context = await contextFor({ kind: 'staff', shop: await createShop(), role: 'owner' })
    if (context.session) Object.assign(context.session, { emailConfirmed: false })
    const desk = createCaller(context)
    const [region, trade] = [(await desk.tenancy.regions())[0], (await desk.tenancy.trades())[0]]
    const place = { regionId: region?.id ?? '', tradeId: trade?.id ?? '' }
    const open = () =>
      desk.tenancy.createShop({ slug: `s-${randomUUID().slice(0, 12)}`, name: 'Lantern & Loom', ...place })
    await open()
    await open()
    await expect(open()).rejects.toThrow('Too many attempts. Please try again in 24 hours.')
  })

  it('takes thirty pictures an hour before the e-mail is confirmed', async () => {
    const shop = await createShop({ confirmed: false })
    const desk = await callerFor({ kind: 'staff', shop, role: 'owner' })
    const { done, refused } = await settleAll(Array.from({ length: 35 }, () => desk.catalog.desk.expectPicture()))
    expect([done.length, refused]).toEqual([30, { TOO_MANY_ATTEMPTS: 5 }])
  })
})

describe('figures of access', () => {
  const agent = (version: number) =>
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`

  it('take one address with many names for its browser for one visitor', async () => {
    const shop = await createShop()
    const context = await contextFor({ kind: 'visitor', shop })
    for (let version = 100; version < 120; version++)
      await createCaller({ ...context, userAgent: agent(version) }).marketing.access.record({ page: 'home' })
    expect(await asOwner('select views from access_visitor_day where shop_id = $1', [shop.id])).toEqual([{ views: 20 }])
  })
})
