import type { Address } from '@/lib/address'
import type { Permission, Role } from '@/mall/identity/constants'
import type { SwitchState } from '@/mall/switches/types'
import type { ShopFront, ShopStatus } from '@/mall/tenancy/types'

/** What waits in the shop, for the rail's figures. */
export type DeskCounts = { toPack: number; deposits: number; products: number }

/** A module as the rail shows it. */
export type DeskModule = {
  key: string
  icon: string
  state: SwitchState
  until: Date | null
  isOn: boolean
  parts: { key: string; isOn: boolean }[]
}

/** Everything the frame around the desk's pages needs to know. */
export type DeskFrameInfo = {
  shop: {
    id: string
    slug: string
    name: string
    status: ShopStatus
    isConfirmed: boolean
    currency: string
    timeZone: string
    /** language the shop is written in first */
    locale: string
    front: ShopFront
    contactEmail: string
    /** of the real store, as it stands on slips */
    address: Address | null
  }
  staff: {
    accountId: string
    name: string
    email: string
    emailConfirmed: boolean
    role: Role
    permissions: Permission[]
  }
  modules: DeskModule[]
  counts: DeskCounts
}

/** News of the shop for the open desk. */
export type DeskChange = { topic: string; id: string | null }

/** What the palette finds. */
export type DeskFound = {
  orders: { id: string; number: string; customerName: string; state: string; totalMinor: number; currency: string }[]
  products: { id: string; title: string; sku: string; status: string; priceMinor: number }[]
  customers: { id: string; name: string; email: string; orders: number }[]
}

/** Counts of what the modules keep, also while they are off. */
export type KeptData = {
  products: number
  orders: number
  customers: number
  parcels: number
  zones: number
  rates: number
  coupons: number
  uses: number
  visits: number
}
