import { describe, expect, it } from 'vitest'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { createPaidOrder } from '@/testing/orders'
import { createAccount, createProduct, createShop, type TestShop } from '@/testing/shops'

const askedMails = async (shop: TestShop) =>
  asOwner<{ payload: { orderId: string } }>(
    "SELECT payload FROM outbox_event WHERE about_shop_id = $1 AND kind = 'order.asked'",
    [shop.id],
  )

describe('a member’s corner of a shop', () => {
  it('lists what the member ordered there, and nothing of others or of other shops', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    const member = await createAccount('member')
    const own = await createPaidOrder(shop, { memberId: member.id, email: member.email })
    await createPaidOrder(other, { memberId: member.id, email: member.email })
    await createPaidOrder(shop)
    const here = await callerFor({ kind: 'member', accountId: member.id, shop })
    const { orders, nextBefore } = await here.customers.myOrdersHere({})
    expect(orders).toMatchObject([{ orderId: own.orderId, state: 'paid' }])
    expect(orders[0]?.statusPath).toMatch(/^\/orders\/.+\?s=/)
    expect(nextBefore).toBeNull()
    expect((await here.customers.myOrdersHere({ cursor: orders[0]?.placedAt })).orders).toEqual([])
    const guest = await callerFor({ kind: 'shopper', shop })
    expect((await guest.customers.myOrdersHere({})).orders).toEqual([])
    expect(await guest.newsletter.mine()).toBeNull()
  })

  it('turns its pages between orders of one moment, at one shop and over all', async () => {
    const shop = await createShop()
    const member = await createAccount('member')
    const product = await createProduct(shop, { stock: 50 })
    const caller = await callerFor({ kind: 'member', accountId: member.id, shop })
    for (let order = 0; order < 22; order++)
      await createPaidOrder(shop, { memberId: member.id, email: member.email, lines: [{ product, quantity: 1 }] })
    const ids = await asOwner<{ id: string }>(
      "UPDATE shop_order SET placed_at = '2026-05-01T10:00:00Z' WHERE shop_id = $1 RETURNING id",
      [shop.id],
    )
    for (const list of [caller.customers.myOrders, caller.customers.myOrdersHere]) {
      const seen: string[] = []
      let page = await list({})
      for (;;) {
        seen.push(...page.orders.map(({ orderId }) => orderId))
        if (!page.nextBefore) break
        page = await list({ cursor: page.nextBefore })
      }
      expect(seen.toSorted()).toEqual(ids.map(({ id }) => id).toSorted())
    }
  })

  it('mails the way to an order to its own address alone, and says the same whether there is one', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    const order = await createPaidOrder(shop, { email: 'ju_ne@people.test' })
    const visitor = await callerFor({ kind: 'visitor', shop })
    const stranger = await callerFor({ kind: 'visitor', shop: other })
    const ask = { number: order.number, email: 'ju_ne@people.test' }
    expect(await stranger.orders.ask(ask)).toBeUndefined()
    expect(await visitor.orders.ask({ ...ask, email: 'someone@people.test' })).toBeUndefined()
    for (const wild of [{ email: '%@%' }, { email: 'ju_n_@people.test' }, { number: '%' }])
      expect(await visitor.orders.ask({ ...ask, ...wild })).toBeUndefined()
    expect(await askedMails(shop)).toEqual([])
    for (let times = 0; times < 5; times++)
      expect(
        await visitor.orders.ask({ number: order.number.toLowerCase(), email: 'Ju_ne@People.test' }),
      ).toBeUndefined()
    const mails = await askedMails(shop)
    expect(mails).toHaveLength(3)
    expect(mails[0]?.payload.orderId).toBe(order.orderId)
    expect(await askedMails(other)).toEqual([])
  })
})
