import { randomInt } from 'node:crypto'
import { after, days } from '@/lib/time'
import { loadMallProfile, readMallProfile } from '@/mall/profile/queries'
import { methodOff, type PaymentMethod } from '@/mall/purchase/ports'
import { now } from '@/platform/clock'
import { bankTransferDays } from './constants'
import { referenceOf } from './rules'

/** Transfers can be asked for once the operator has said where they go. */
export const hasAccount = async (): Promise<boolean> => (await readMallProfile()).transferLines.length > 0

/** Bank transfer with a reference number. Only a person who reads the statement can tell what came. */
export const bankTransfer: PaymentMethod = {
  key: 'bank-transfer',

  isByHand: true,

  isReady: hasAccount,

  /** The account is kept with the payment, so that a later one does not change what was asked for. */
  async reserve(tx, { purchaseNumber }) {
    const { transferLines } = await loadMallProfile(tx)
    if (transferLines.length === 0) throw methodOff()
    const expiresAt = after(now(), days(bankTransferDays))
    const reference = referenceOf(purchaseNumber, randomInt(1_000, 10_000))
    const lines = [...transferLines, { label: 'reference', value: reference }]
    return { reference, expiresAt, data: {}, step: { kind: 'instructions', reference, expiresAt, lines } }
  },

  status: async () => null,
  capture: async () => null,
  void: async () => {},
  refund: async () => false,
}
