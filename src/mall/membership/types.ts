import type { Address } from '@/lib/address'

export type SavedAddress = { id: string; label: string; address: Address; isDefault: boolean }

export type MemberDetails = {
  number: string
  name: string
  email: string
  phone: string
  gender: string | null
  birthDate: string | null
  weddingDate: string | null
  occupation: string | null
  regionId: string | null
  memberSince: Date
}

/** The order a list was left at; without its id every order of that very moment counts as seen. */
export type LeftAt = { placedAt: Date; orderId: string | null }

/** An order of a member at any shop. `state` as in shop/orders. */
export type MemberOrderRow = {
  shopId: string
  orderId: string
  number: string
  shop: { slug: string; name: string; awning: [string, string] }
  placedAt: Date
  currency: string
  totalMinor: number
  state: string
  paymentStatus: string
  fulfilmentStatus: string
  titles: string[]
  pieces: number
}
