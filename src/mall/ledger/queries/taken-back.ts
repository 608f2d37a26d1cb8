import { sharedBack } from '../rules'

/** What refunds have taken back of an amount that was frozen on an order, by the ledger's own rule. */
export function takenBack(frozenMinor: number, refundedMinor: number, totalMinor: number): number {
  return sharedBack(frozenMinor, refundedMinor, totalMinor)
}
