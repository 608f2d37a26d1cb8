import { Prisma } from '@/generated/prisma/client'
import { after, days } from '@/lib/time'
import { now } from '@/platform/clock'
import type { OrderFilters } from '../schema'
import type { OrderView } from '../types'

const everything = Prisma.sql`true`

/** What each saved view holds. */
export function viewCondition(view: OrderView): Prisma.Sql {
  switch (view) {
    case 'all':
      return everything
    case 'week':
      return Prisma.sql`o.placed_at > ${after(now(), -days(7))}`
    case 'to-ship':
      return Prisma.sql`o.state = 'paid'`
    case 'unpaid':
      return Prisma.sql`o.state = 'placed'`
    case 'shipped':
      return Prisma.sql`o.state = 'shipped'`
    case 'closed':
      return Prisma.sql`o.state IN ('delivered', 'cancelled', 'expired')`
  }
}

/** A piece of text inside LIKE, its own wildcards taken literally. */
const contains = (text: string) => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`

function searchCondition(search: string): Prisma.Sql {
  if (!search) return everything
  return Prisma.sql`(lower(o.number || ' ' || o.customer_name || ' ' || o.email) LIKE ${contains(search)} OR o.purchase_number = ${search.toUpperCase()})`
}

const oneOf = (column: Prisma.Sql, values: readonly string[]) =>
  values.length === 0 ? everything : Prisma.sql`${column} = ANY(${[...values]})`

/** First instant of a calendar day in the shop's time zone, some days on. */
const dayStart = (day: string, timeZone: string, plus = 0) =>
  Prisma.sql`((${day}::date + ${plus}::int)::timestamp AT TIME ZONE ${timeZone})`

/** The rows of a list as a condition on `shop_order o`. */
export function orderCondition(shopId: string, timeZone: string, filters: OrderFilters): Prisma.Sql {
  const parts = [
    Prisma.sql`o.shop_id = ${shopId}::uuid`,
    viewCondition(filters.view),
    searchCondition(filters.search),
    oneOf(Prisma.sql`o.payment_status`, filters.payment),
    oneOf(Prisma.sql`o.fulfilment_status`, filters.fulfilment),
    oneOf(Prisma.sql`o.state`, filters.state),
    filters.from ? Prisma.sql`o.placed_at >= ${dayStart(filters.from, timeZone)}` : everything,
    filters.to ? Prisma.sql`o.placed_at < ${dayStart(filters.to, timeZone, 1)}` : everything,
  ]
  return Prisma.join(parts, ' AND ')
}
