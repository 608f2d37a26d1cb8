import type { Transitions } from '@/lib/state-machine'
import type { OrderState, ParcelState } from './types'

export type OrderMove = 'pay' | 'expire' | 'reopen' | 'cancel' | 'ship' | 'deliver'

type Facts = { shippedPieces: number; openPieces: number; parcelsUnderWay: number }

const nothingSent = ({ shippedPieces }: Facts) => (shippedPieces === 0 ? null : 'part of it is on its way')
const allSent = ({ openPieces }: Facts) => (openPieces === 0 ? null : 'some of it is not sent yet')
const allArrived = (facts: Facts) =>
  allSent(facts) ?? (facts.parcelsUnderWay === 0 ? null : 'a parcel is still under way')

/** An order's life. A part that is sent leaves it paid; the last part makes it shipped. */
export const orderTransitions: Transitions<OrderMove, OrderState, Facts> = {
  pay: { from: ['placed'], to: 'paid' },
  expire: { from: ['placed'], to: 'expired' },
  reopen: { from: ['expired'], to: 'paid' },
  cancel: { from: ['placed', 'paid'], to: 'cancelled', guard: nothingSent },
  ship: { from: ['paid'], to: 'shipped', guard: allSent },
  deliver: { from: ['shipped'], to: 'delivered', guard: allArrived },
}

export const parcelTransitions: Transitions<'deliver', ParcelState, unknown> = {
  deliver: { from: ['shipped'], to: 'delivered' },
}

/** States in which the customer's money is with the mall or the shop. */
export const paidStates: readonly OrderState[] = ['paid', 'shipped', 'delivered', 'cancelled']
