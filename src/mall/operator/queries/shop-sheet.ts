import type { Localized } from '@/lib/locales'
import type { Role } from '@/mall/identity/constants'
import { listStaff } from '@/mall/identity/queries'
import type { ShopFront, ShopStatus } from '@/mall/tenancy/types'
import { mallDb } from '@/platform/db/mall'
import { notFound } from '@/platform/errors'
import type { ShopPerson, ShopSheet } from '../types'
import { salesByShop, sumOf } from './sales'

/** Everything the office looks at before it acts on a shop. @throws AppError NOT_FOUND */
export async function getShopSheet(shopId: string): Promise<ShopSheet> {
  const shop = await mallDb().shop.findUnique({ where: { id: shopId } })
  if (!shop) throw notFound('shop')
  const [region, trade, people, sales, [counts]] = await Promise.all([
    mallDb().region.findUnique({ where: { id: shop.regionId }, select: { names: true } }),
    mallDb().trade.findUnique({ where: { id: shop.tradeId }, select: { names: true } }),
    peopleOf(shopId),
    salesByShop([shopId]),
    mallDb().$queryRaw<{ orders: number; openOrders: number; products: number }[]>`
      SELECT (SELECT count(*)::int FROM shop_order WHERE shop_id = ${shopId}::uuid) AS orders,
        (SELECT count(*)::int FROM shop_order WHERE shop_id = ${shopId}::uuid AND state IN ('placed', 'paid')) AS "openOrders",
        (SELECT count(*)::int FROM product WHERE shop_id = ${shopId}::uuid AND status = 'active') AS products`,
  ])
  const line = sales.get(shopId) ?? []
  const {
    id,
    slug,
    name,
    tagline,
    contactEmail,
    contactPhone,
    currency,
    locale,
    timeZone,
    createdAt,
    confirmedAt,
    suspendedAt,
    suspendedReason,
    commissionBp,
  } = shop
  const status = shop.status as ShopStatus
  return {
    ...{
      id,
      slug,
      name,
      tagline,
      contactEmail,
      contactPhone,
      currency,
      locale,
      timeZone,
      createdAt,
      confirmedAt,
      suspendedAt,
      suspendedReason,
      commissionBp,
    },
    status,
    standing: status === 'open' && !confirmedAt ? 'applied' : status,
    front: shop.front as ShopFront,
    region: (region?.names as Localized | undefined) ?? { en: '–' },
    trade: (trade?.names as Localized | undefined) ?? { en: '–' },
    people,
    figures: {
      orders: counts?.orders ?? 0,
      openOrders: counts?.openOrders ?? 0,
      products: counts?.products ?? 0,
      salesMinor: sumOf(line),
      sales: line,
    },
  }
}

async function peopleOf(shopId: string): Promise<ShopPerson[]> {
  const { people } = await listStaff(shopId)
  const confirmed = await mallDb().account.findMany({
    where: { id: { in: people.map((row) => row.accountId) } },
    select: { id: true, emailConfirmedAt: true },
  })
  return people.map(({ accountId, name, email, role, lastSeenAt }) => ({
    accountId,
    name,
    email,
    role: role as Role,
    lastSeenAt,
    emailConfirmed: confirmed.some((row) => row.id === accountId && row.emailConfirmedAt !== null),
  }))
}
