import type { Role } from '@/mall/identity/constants'
import type { ShopFront, ShopStatus } from '@/mall/tenancy/types'
import { mallDb } from '@/platform/db/mall'
import type { Workplace } from './types'

/** The shops a staff person works in, by name; closed ones are left out. */
export async function listWorkplaces(accountId: string): Promise<Workplace[]> {
  const rows = await mallDb().shopStaff.findMany({ where: { accountId }, select: { shopId: true, role: true } })
  const shops = await mallDb().shop.findMany({
    where: { id: { in: rows.map((row) => row.shopId) }, status: { not: 'closed' } },
    select: { id: true, slug: true, name: true, status: true, front: true },
    orderBy: { name: 'asc' },
  })
  const roles = new Map(rows.map((row) => [row.shopId, row.role as Role]))
  return shops.map((shop) => ({
    slug: shop.slug,
    name: shop.name,
    status: shop.status as ShopStatus,
    role: roles.get(shop.id) ?? 'viewer',
    front: shop.front as ShopFront,
  }))
}
