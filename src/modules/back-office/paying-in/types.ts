/** A bank transfer that did not come yet or came short. Amounts are minor units of the order's currency. */
export type DepositRow = {
  /** the order's id */
  id: string
  number: string
  customerName: string
  placedAt: Date
  currency: string
  /** the order's own sum */
  totalMinor: number
  /** what the whole transfer must bring; more than the order's sum when other shops share the purchase */
  expectedMinor: number
  receivedMinor: number
  missingMinor: number
  dueAt: Date | null
  /** what the payer writes on the transfer */
  reference: string
}
