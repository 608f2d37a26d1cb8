import { beforeAll, describe, expect, it } from 'vitest'
import { asOwner } from '@/testing/database'
import { createOrder, createPaidOrder, type PlacedTestOrder } from '@/testing/orders'
import { createProduct, createShop, type TestProduct, type TestShop } from '@/testing/shops'
import { bookChecks, verifyBooks } from './queries/verify-books'

let shop: TestShop
let product: TestProduct
let paid: PlacedTestOrder
let waiting: PlacedTestOrder

beforeAll(async () => {
  shop = await createShop({ taxRateBp: 550 })
  product = await createProduct(shop, { stock: 20, priceMinor: 1_999 })
  paid = await createPaidOrder(shop, { lines: [{ product, quantity: 2 }] })
  waiting = await createOrder(shop, { lines: [{ product, quantity: 1 }] })
})

/** Breaks something past every rule, looks, and puts it back. Checks of the table itself are lifted meanwhile. */
async function breaking(broken: string, mended: string): Promise<string[]> {
  await asOwner(broken)
  const found = await verifyBooks()
  await asOwner(mended)
  return [...new Set(found.map((violation) => violation.invariant))].sort()
}

describe('books', () => {
  it('that are right have nothing to say, check by check', async () => {
    expect(await verifyBooks()).toEqual([])
    expect(new Set(bookChecks.map((check) => check.invariant)).size).toBe(9)
  })

  it('name stock that nobody moved', async () => {
    const at = `where shop_id = '${shop.id}' and variant_id = '${product.variantId}'`
    expect(
      await breaking(
        `update stock_item set on_hand = on_hand + 1 ${at}`,
        `update stock_item set on_hand = on_hand - 1 ${at}`,
      ),
    ).toEqual(['I1'])
    expect(
      await breaking(
        `update stock_item set reserved = reserved - 1 ${at}`,
        `update stock_item set reserved = reserved + 1 ${at}`,
      ),
    ).toEqual(['I1'])
    expect(
      await breaking(
        `update stock_reservation set state = 'released' where order_id = '${waiting.orderId}'`,
        `update stock_reservation set state = 'live' where order_id = '${waiting.orderId}'`,
      ),
    ).toEqual(['I1'])
  })

  it('name a purchase without its payment', async () => {
    const at = `where purchase_id = '${paid.purchaseId}'`
    expect(
      await breaking(
        `update payment set state = 'failed', captured_minor = 0 ${at}`,
        `update payment set state = 'captured', captured_minor = amount_minor ${at}`,
      ),
    ).toContain('I2')
    expect(
      await breaking(
        `update purchase set state = 'paid' where id = '${waiting.purchaseId}'`,
        `update purchase set state = 'placed' where id = '${waiting.purchaseId}'`,
      ),
    ).toContain('I2')
  })

  it('name an order whose amounts do not recompute', async () => {
    const at = `where shop_id = '${shop.id}' and id = '${paid.orderId}'`
    expect(
      await breaking(
        `update shop_order set tax_minor = tax_minor + 1 ${at}`,
        `update shop_order set tax_minor = tax_minor - 1 ${at}`,
      ),
    ).toEqual(['I3', 'I4'])
    expect(
      await breaking(
        `update shop_order set commission_minor = commission_minor + 1 ${at}`,
        `update shop_order set commission_minor = commission_minor - 1 ${at}`,
      ),
    ).toEqual(['I3', 'I4'])
    expect(
      await breaking(
        `update shop_order set refunded_minor = 1 ${at}`,
        `update shop_order set refunded_minor = 0 ${at}`,
      ),
    ).toEqual(['I3', 'I4'])
  })

  it('name a ledger that does not balance, and money that is nobody’s', async () => {
    const one = `(select e.id from ledger_entry e join ledger_transaction t on t.id = e.transaction_id where t.order_id = '${paid.orderId}' order by e.amount_minor desc limit 1)`
    expect(
      await breaking(
        `update ledger_entry set amount_minor = amount_minor + 1 where id = ${one}`,
        `update ledger_entry set amount_minor = amount_minor - 1 where id = ${one}`,
      ),
    ).toEqual(['I4', 'I5'])
  })

  it('name a coupon that was used more often than its uses', async () => {
    const coupon = `insert into coupon (shop_id, id, code, kind, used, created_at) values ('${shop.id}', gen_random_uuid(), 'LOST', 'percent', 1, now())`
    expect(await breaking(coupon, `delete from coupon where code = 'LOST'`)).toEqual(['I6'])
  })

  it('name a gap in the order numbers', async () => {
    const at = `where shop_id = '${shop.id}' and kind = 'order'`
    expect(
      await breaking(
        `update shop_counter set value = value + 1 ${at}`,
        `update shop_counter set value = value - 1 ${at}`,
      ),
    ).toEqual(['I7'])
  })

  it('name an order that differs from its purchase', async () => {
    const at = `where id = '${paid.purchaseId}'`
    expect(
      await breaking(
        `update purchase set email = 'x' || email ${at}`,
        `update purchase set email = substr(email, 2) ${at}`,
      ),
    ).toEqual(['I8'])
  })

  it('name an event that nobody took on', async () => {
    const late = `update outbox_event set created_at = now() - interval '11 minutes' where about_shop_id = '${shop.id}'`
    expect(
      await breaking(late, `update outbox_event set created_at = now() where about_shop_id = '${shop.id}'`),
    ).toEqual(['I9'])
  })
})
