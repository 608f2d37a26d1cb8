import type { bankFields } from './constants'

export type BankField = (typeof bankFields)[number]

/** The account shoppers transfer to; empty texts where its country knows no such thing. */
export type BankDetails = Record<BankField, string>

export type MallProfile = {
  name: string
  /** who runs the mall; empty while not said */
  legalName: string
  /** postal address, lines parted by line breaks */
  address: string
  contactEmail: string
  bank: BankDetails
  /** what a shopper needs for a transfer; empty while there is no account to pay to */
  transferLines: { label: BankField; value: string }[]
  /** null while the operator has said nothing */
  updatedAt: Date | null
}

/** What everybody may know of the operator. */
export type MallCard = Pick<MallProfile, 'name' | 'legalName' | 'address' | 'contactEmail'>
