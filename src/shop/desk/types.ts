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
    front: ShopFront
  }
  staff: { accountId: string; name: string; email: string; emailConfirmed: boolean; role: Role; permissions: Permission[] }
  modules: DeskModule[]
  counts: DeskCounts
}
