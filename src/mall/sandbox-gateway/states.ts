import type { Transitions } from '@/lib/state-machine'
import type { Charge, ChargeState } from './types'

export type ChargeEvent = 'authorise' | 'ask' | 'decline' | 'refuse' | 'capture' | 'void' | 'refund'

const wholeIsBack = ({ amountMinor, refundedMinor }: Pick<Charge, 'amountMinor' | 'refundedMinor'>) =>
  refundedMinor === amountMinor ? null : 'not everything is refunded'

/** A part that is refunded leaves the charge captured. */
export const chargeTransitions: Transitions<ChargeEvent, ChargeState, Pick<Charge, 'amountMinor' | 'refundedMinor'>> = {
  authorise: { from: ['open', 'needs_confirmation'], to: 'authorised' },
  ask: { from: ['open'], to: 'needs_confirmation' },
  decline: { from: ['open'], to: 'declined' },
  refuse: { from: ['needs_confirmation'], to: 'unconfirmed' },
  capture: { from: ['authorised'], to: 'captured' },
  void: { from: ['open', 'needs_confirmation', 'authorised'], to: 'voided' },
  refund: { from: ['captured'], to: 'refunded', guard: wholeIsBack },
}
