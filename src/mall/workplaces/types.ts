import type { Role } from '@/mall/identity/constants'
import type { ShopFront, ShopStatus } from '@/mall/tenancy/types'

/** A shop somebody works in, as the shop menu lists it. */
export type Workplace = { slug: string; name: string; status: ShopStatus; role: Role; front: ShopFront }
