import { randomInt } from 'node:crypto'
import { after, days } from '@/lib/time'
import type { PaymentMethod } from '@/mall/purchase/ports'
import { now } from '@/platform/clock'
import { bankTransferDays } from './constants'
import { mallBankAccount, referenceOf } from './rules'

/** Bank transfer with a reference number. Only a person who reads the statement can tell what came. */
export const bankTransfer: PaymentMethod = {
  key: 'bank-transfer',

  async reserve(_tx, { purchaseNumber }) {
    const expiresAt = after(now(), days(bankTransferDays))
    const reference = referenceOf(purchaseNumber, randomInt(1_000, 10_000))
    const lines = [...mallBankAccount, { label: 'reference', value: reference }]
    return { reference, expiresAt, data: {}, step: { kind: 'instructions', reference, expiresAt, lines } }
  },

  status: async () => null,
  capture: async () => null,
  void: async () => {},
  refund: async () => false,
}
