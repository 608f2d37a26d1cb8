import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  depositEntries,
  paidEntries,
  refundEntries,
  refundSentEntries,
  sharedBack,
  surplusEntries,
  undoFreeEntries,
} from './rules'
import type { LedgerEntry, OrderShare } from './types'

const total = (entries: readonly LedgerEntry[], kind?: LedgerEntry['kind']) =>
  entries
    .filter((entry) => kind === undefined || entry.kind === kind)
    .reduce((sum, entry) => sum + entry.amountMinor, 0)

const share = fc
  .record({
    totalMinor: fc.integer({ min: 1, max: 10_000_000 }),
    commission: fc.integer({ min: 0, max: 10_000 }),
    mallFundedMinor: fc.nat(1_000_000),
  })
  .map(
    ({ totalMinor, commission, mallFundedMinor }): OrderShare => ({
      shopId: 'shop',
      orderId: 'order',
      currency: 'USD',
      totalMinor,
      mallFundedMinor,
      commissionMinor: Math.floor(((totalMinor + mallFundedMinor) * commission) / 10_000),
    }),
  )

/** Steps that add up to at most the whole. */
const steps = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 12 })

describe('entries', () => {
  it('balance, whatever the order', () => {
    fc.assert(
      fc.property(share, (order) => {
        expect(total(paidEntries('card', order))).toBe(0)
        expect(total(undoFreeEntries(order))).toBe(0)
        expect(total(refundSentEntries('card', 'USD', order.totalMinor))).toBe(0)
        expect(total(depositEntries('bank', 'USD', order.totalMinor))).toBe(0)
        expect(total(surplusEntries('bank', 'USD', order.totalMinor))).toBe(0)
      }),
    )
  })

  it('of refunds in any steps balance, and end with nothing left for anyone', () => {
    fc.assert(
      fc.property(share, steps, (order, weights) => {
        const sum = weights.reduce((a, b) => a + b, 0)
        const cuts = weights.map((_, index) =>
          Math.floor((order.totalMinor * weights.slice(0, index + 1).reduce((a, b) => a + b, 0)) / sum),
        )
        const all: LedgerEntry[] = [...paidEntries('card', order)]
        let before = 0
        for (const cut of cuts) {
          if (cut === before) continue
          const entries = refundEntries(order, before, cut - before)
          expect(total(entries)).toBe(0)
          all.push(...entries)
          before = cut
        }
        expect(before).toBe(order.totalMinor)
        for (const kind of ['payable', 'commission', 'promotion'] as const) expect(total(all, kind)).toBe(0)
        expect(total(all, 'refund')).toBe(-order.totalMinor)
      }),
    )
  })

  it('never take back more than was taken', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.nat(1_000_000),
        (frozen, whole, part) => {
          const back = sharedBack(frozen, Math.min(part, whole), whole)
          expect(back).toBeGreaterThanOrEqual(0)
          expect(back).toBeLessThanOrEqual(frozen)
        },
      ),
    )
  })
})
