import type { Transitions } from '@/lib/state-machine'
import type { PaymentRow, PaymentState, PurchaseState } from './types'

export type PurchaseEvent = 'pay' | 'expire' | 'cancel' | 'reopen'

/** A purchase is paid as a whole; what its orders go through afterwards is theirs. */
export const purchaseTransitions: Transitions<PurchaseEvent, PurchaseState, unknown> = {
  pay: { from: ['placed'], to: 'paid' },
  expire: { from: ['placed'], to: 'expired' },
  cancel: { from: ['placed'], to: 'cancelled' },
  // Money that comes after the time is up opens the purchase again when everything can still be had.
  reopen: { from: ['expired'], to: 'paid' },
}

export type PaymentEvent =
  | 'require-action'
  | 'authorise'
  | 'capture'
  | 'capture-late'
  | 'take-surplus'
  | 'decline'
  | 'expire'
  | 'cancel'
  | 'refund-part'
  | 'refund-whole'

type Money = Pick<PaymentRow, 'capturedMinor' | 'refundedMinor'>

const wholeIsBack = ({ capturedMinor, refundedMinor }: Money) =>
  refundedMinor === capturedMinor ? null : 'not everything is refunded'
const partIsBack = ({ capturedMinor, refundedMinor }: Money) =>
  refundedMinor > 0 && refundedMinor < capturedMinor ? null : 'it is not a part that is refunded'

const waiting: readonly PaymentState[] = ['reserved', 'requires_action']
const open: readonly PaymentState[] = [...waiting, 'authorised']
const givenUp: readonly PaymentState[] = ['failed', 'expired', 'cancelled']

export const paymentTransitions: Transitions<PaymentEvent, PaymentState, Money> = {
  'require-action': { from: ['reserved'], to: 'requires_action' },
  authorise: { from: waiting, to: 'authorised' },
  capture: { from: open, to: 'captured' },
  'capture-late': { from: givenUp, to: 'captured' },
  'take-surplus': { from: givenUp, to: 'surplus' },
  decline: { from: open, to: 'failed' },
  expire: { from: waiting, to: 'expired' },
  cancel: { from: open, to: 'cancelled' },
  'refund-part': { from: ['captured', 'part_refunded'], to: 'part_refunded', guard: partIsBack },
  'refund-whole': { from: ['captured', 'part_refunded', 'surplus'], to: 'refunded', guard: wholeIsBack },
}

/** May still turn into money. */
export const openPaymentStates: readonly PaymentState[] = open
/** Money came in. */
export const paidPaymentStates: readonly PaymentState[] = ['captured', 'part_refunded', 'refunded', 'surplus']
