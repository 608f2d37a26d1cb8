import { bankFields } from './constants'
import type { BankDetails, MallProfile } from './types'

/** Money can be sent once somebody owns the account and it has a number. */
export const isPayable = ({ holder, account, iban }: BankDetails): boolean => holder !== '' && (account || iban) !== ''

export const isBlank = (bank: BankDetails): boolean => bankFields.every((field) => bank[field] === '')

/** What is said to a shopper; nothing rather than half an account. */
export function transferLinesOf(bank: BankDetails): MallProfile['transferLines'] {
  if (!isPayable(bank)) return []
  return bankFields.flatMap((label) => (bank[label] ? [{ label, value: bank[label] }] : []))
}
