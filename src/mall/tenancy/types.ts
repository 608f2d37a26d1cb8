import type { Localized } from '@/lib/locales'
import type { Role } from '@/mall/identity/constants'
import type { SwitchRow } from '@/mall/switches/types'

export type ShopStatus = 'open' | 'suspended' | 'closed'

/** One line per weekday, Monday first; null = closed. Times "HH:MM" in the shop's zone. */
export type OpeningHours = ({ from: string; to: string } | null)[]

/** How the shop stands in the street: awning colours (OKLCH or hex) and the façade's drawing options. */
export type ShopFront = {
  awning: [string, string]
  /** roof and window style of the drawing, see ui/illustration */
  style: string
  wall?: string
  sign?: string
  paint?: string
  trim?: string
  edge?: string
  base?: string
  goods?: string[]
  voice?: string
  awningShape?: string
  kerb?: string
  founded?: string
  bracket?: boolean
}

/** What a request needs to know of the shop it is for. */
export type ShopInfo = {
  id: string
  slug: string
  name: string
  status: ShopStatus
  confirmedAt: Date | null
  currency: string
  locale: string
  timeZone: string
  tagline: string
  story: string
  contactEmail: string
  contactPhone: string
  address: unknown
  hours: OpeningHours | null
  front: ShopFront
  taxRateBp: number
  commissionBp: number
  regionId: string
  tradeId: string
  switches: readonly SwitchRow[]
}

export type RegionInfo = { id: string; parentId: string | null; code: string; names: Localized }
export type TradeInfo = RegionInfo

/** A shop as its staff see it in the list of places they may go. */
export type MyShop = {
  id: string
  slug: string
  name: string
  status: ShopStatus
  confirmedAt: Date | null
  front: ShopFront
  role: Role
}
