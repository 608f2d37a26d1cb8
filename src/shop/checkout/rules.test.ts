import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { includedTax, shareOf } from '@/lib/money'
import type { Adjustment, DeliveryOption } from '@/shop/orders/ports'
import { chooseDelivery, funderOf, type PricedGoods, priceOrder } from './rules'

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

const goods = fc.array(
  fc.record<PricedGoods>({
    unitMinor: fc.nat(2_000_000),
    quantity: fc.integer({ min: 1, max: 999 }),
    taxable: fc.boolean(),
    taxRateBp: fc.option(fc.nat(5_000)),
  }),
  { minLength: 1, maxLength: 12 },
)
const adjustments = fc.array(
  fc
    .record({ amountMinor: fc.nat(5_000_000), mallFundedMinor: fc.nat(5_000_000) })
    .map((money): Adjustment => ({ source: 'test', code: '', label: '', ...money })),
  { maxLength: 4 },
)
const terms = fc.record({
  adjustments,
  shippingMinor: fc.nat(50_000),
  extrasMinor: fc.nat(50_000),
  taxRateBp: fc.nat(5_000),
  commissionBp: fc.nat(3_000),
})

describe('the money of an order', () => {
  it('adds up, whatever is bought and granted', () => {
    fc.assert(
      fc.property(goods, terms, (lines, given) => {
        const priced = priceOrder(lines, given)
        const gross = lines.map((line) => line.unitMinor * line.quantity)
        expect(priced.itemsMinor).toBe(sum(gross))
        expect(sum(priced.lines.map((line) => line.discountMinor))).toBe(priced.discountMinor)
        expect(sum(priced.discounts.map((discount) => discount.amountMinor))).toBe(priced.discountMinor)
        expect(priced.totalMinor).toBe(
          priced.itemsMinor - priced.discountMinor + priced.shippingMinor + priced.extrasMinor,
        )
        expect(priced.taxMinor).toBe(
          sum(priced.lines.map((line) => line.taxMinor)) +
            includedTax(given.shippingMinor, given.taxRateBp) +
            includedTax(given.extrasMinor, given.taxRateBp),
        )
        expect(priced.discountMinor).toBeLessThanOrEqual(priced.itemsMinor)
        for (const [index, line] of priced.lines.entries()) {
          expect(line.discountMinor + line.totalMinor).toBe(gross[index])
          expect(line.totalMinor).toBeGreaterThanOrEqual(0)
          const rateBp = lines[index]?.taxable ? (lines[index].taxRateBp ?? given.taxRateBp) : 0
          expect([line.taxRateBp, line.taxMinor]).toEqual([rateBp, includedTax(line.totalMinor, rateBp)])
        }
        for (const discount of priced.discounts)
          expect(discount.mallFundedMinor).toBeLessThanOrEqual(discount.amountMinor)
        expect(priced.commissionMinor).toBe(
          shareOf(priced.itemsMinor - (priced.discountMinor - priced.mallFundedMinor), given.commissionBp),
        )
        expect(priced.commissionMinor).toBeLessThanOrEqual(priced.itemsMinor)
      }),
    )
  })

  it('shares a discount by what each line still costs, by the largest remainder', () => {
    const lines = [
      { unitMinor: 1_000, quantity: 1, taxable: true, taxRateBp: null },
      { unitMinor: 1_000, quantity: 1, taxable: true, taxRateBp: null },
      { unitMinor: 1_000, quantity: 1, taxable: true, taxRateBp: null },
    ]
    const priced = priceOrder(lines, {
      adjustments: [{ source: '', code: '', label: '', amountMinor: 1_000, mallFundedMinor: 0 }],
      shippingMinor: 0,
      extrasMinor: 0,
      taxRateBp: 1_000,
      commissionBp: 0,
    })
    expect(priced.lines.map((line) => line.discountMinor)).toEqual([334, 333, 333])
  })

  it('keeps the mall’s discounts out of what the commission is on', () => {
    const line = [{ unitMinor: 10_000, quantity: 1, taxable: true, taxRateBp: null }]
    const by = (mallFundedMinor: number) =>
      priceOrder(line, {
        adjustments: [{ source: '', code: '', label: '', amountMinor: 2_000, mallFundedMinor }],
        shippingMinor: 500,
        extrasMinor: 700,
        taxRateBp: 0,
        commissionBp: 1_000,
      }).commissionMinor
    expect([by(0), by(1_000), by(2_000)]).toEqual([800, 900, 1_000])
  })

  it('names who pays for a discount', () => {
    expect([0, 5, 10].map((mallFundedMinor) => funderOf({ amountMinor: 10, mallFundedMinor }))).toEqual([
      'shop',
      'both',
      'mall',
    ])
  })
})

describe('the delivery that is chosen', () => {
  const option = (key: string, priceMinor: number): DeliveryOption => ({
    key,
    label: key,
    priceMinor,
    minDays: 1,
    maxDays: 2,
    freeFromMinor: null,
  })
  const pickUp = option('pick-up', 0)

  it('is the asked one while it is offered', () => {
    expect(chooseDelivery([option('a', 500), option('b', 300)], 'a', true)?.key).toBe('a')
    expect(chooseDelivery([option('b', 300)], 'a', true)?.key).toBe('b')
  })

  it('is the cheapest that is brought; fetching only where nothing is delivered', () => {
    expect(chooseDelivery([option('a', 500), option('b', 300), pickUp], null, true)?.key).toBe('b')
    expect(chooseDelivery([pickUp], null, true)).toBeNull()
    expect(chooseDelivery([pickUp], null, false)?.key).toBe('pick-up')
    expect(chooseDelivery([pickUp], 'pick-up', true)?.key).toBe('pick-up')
  })
})
