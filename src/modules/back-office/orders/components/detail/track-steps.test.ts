import { describe, expect, it } from 'vitest'
import type { OrderState } from '@/shop/orders/types'
import { trackSteps } from './track-steps'

const at = new Date('2026-11-20T12:00:00Z')
const order = (state: OrderState, over: Partial<Parameters<typeof trackSteps>[0]> = {}) =>
  trackSteps({
    state,
    placedAt: at,
    paidAt: at,
    shippedAt: null,
    deliveredAt: null,
    closedAt: at,
    pieces: 4,
    shippedPieces: 0,
    ...over,
  })
const shape = (steps: ReturnType<typeof trackSteps>) => steps.map((step) => `${step.key}:${step.state}`).join(' ')

describe('the track of an order', () => {
  it.each<[OrderState, string]>([
    ['placed', 'placed:done paying:now packing:later shipped:later delivered:later'],
    ['paid', 'placed:done paid:done packing:now shipped:later delivered:later'],
    ['shipped', 'placed:done paid:done packing:done shipped:now delivered:later'],
    ['delivered', 'placed:done paid:done packing:done shipped:done delivered:done'],
    ['cancelled', 'placed:done paid:done cancelled:halted'],
    ['expired', 'placed:done expired:halted'],
  ])('of a %s order', (state, expected) => expect(shape(order(state))).toBe(expected))

  it('does not show a payment that never came', () => {
    expect(shape(order('cancelled', { paidAt: null }))).toBe('placed:done cancelled:halted')
  })

  it('fills the packing step by what is sent', () => {
    expect(order('paid', { shippedPieces: 1 }).find((step) => step.key === 'packing')?.share).toBe(0.25)
  })
})
