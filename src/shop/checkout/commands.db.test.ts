import { describe, expect, it } from 'vitest'
import { createOrder, createPaidOrder } from '@/testing/orders'
import { createProduct, createShop, readStock } from '@/testing/shops'

describe('buying', () => {
  it('reserves goods until the money is here, then sells them', async () => {
    const shop = await createShop({ taxRateBp: 550 })
    const product = await createProduct(shop, { stock: 10, priceMinor: 1250 })
    const waiting = await createOrder(shop, { lines: [{ product, quantity: 2 }] })
    expect(waiting.number).toMatch(/-1001$/)
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 10, reserved: 2 })
    await createPaidOrder(shop, { lines: [{ product, quantity: 3 }] })
    expect(await readStock(shop, product.variantId)).toEqual({ onHand: 7, reserved: 2 })
  })
})
