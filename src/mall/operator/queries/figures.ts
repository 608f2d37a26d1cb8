import { after, days } from '@/lib/time'
import { readMallProfile } from '@/mall/profile/queries'
import type { ShopFront } from '@/mall/tenancy/types'
import { now } from '@/platform/clock'
import { mallDb } from '@/platform/db/mall'
import { salesDays } from '../constants'
import type { MallFigures, ShopStanding, TopShop } from '../types'
import { lastDays, salesByShop } from './sales'

type DayRow = { currency: string; day: string; minor: bigint; commission: bigint; orders: number }

/** The mall at a glance: shops, members, thirty days of turnover beside the thirty before, and what waits. */
export async function readFigures(): Promise<MallFigures> {
  const shown = lastDays(salesDays * 2)
  const since = new Date(`${shown[0]}T00:00:00Z`)
  const [standings, [people], rows, [waiting]] = await Promise.all([
    mallDb().$queryRaw<{ standing: ShopStanding; n: number }[]>`
      SELECT CASE WHEN status = 'open' AND confirmed_at IS NULL THEN 'applied' ELSE status END AS standing, count(*)::int AS n FROM shop GROUP BY 1`,
    mallDb().$queryRaw<{ members: number; fresh: number }[]>`
      SELECT count(*)::int AS members, count(*) FILTER (WHERE created_at >= ${after(now(), -days(salesDays))})::int AS fresh
      FROM account WHERE audience = 'member' AND disabled_at IS NULL`,
    mallDb().$queryRaw<DayRow[]>`
      SELECT currency, to_char(paid_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, sum(total_minor - refunded_minor)::bigint AS minor,
        sum(commission_minor)::bigint AS commission, count(*)::int AS orders
      FROM shop_order WHERE paid_at >= ${since} GROUP BY 1, 2`,
    mallDb().$queryRaw<Omit<MallFigures['waiting'], 'hasNoAccount'>[]>`
      SELECT (SELECT count(*)::int FROM shop WHERE status = 'open' AND confirmed_at IS NULL) AS applied,
        (SELECT count(*)::int FROM pgboss.job WHERE state = 'failed') AS "failedJobs",
        (SELECT count(*)::int FROM mail_message WHERE state = 'failed') AS "failedMails",
        (SELECT count(*)::int FROM outbox_event WHERE relayed_at IS NULL AND created_at < ${after(now(), -60_000)}) AS outbox`,
  ])
  const shops = { applied: 0, open: 0, suspended: 0, closed: 0 }
  for (const { standing, n } of standings) shops[standing] = n
  const turnover = turnoverOf(rows, new Set(shown.slice(salesDays)))
  return {
    shops,
    members: people?.members ?? 0,
    newMembers: people?.fresh ?? 0,
    turnover,
    days: daysOf(rows, shown, turnover[0]?.currency ?? 'USD'),
    top: await topShops(turnover[0]?.currency ?? 'USD', new Date(`${shown[salesDays]}T00:00:00Z`)),
    waiting: {
      ...(waiting ?? { applied: 0, failedJobs: 0, failedMails: 0, outbox: 0 }),
      hasNoAccount: (await readMallProfile()).transferLines.length === 0,
    },
  }
}

function turnoverOf(rows: readonly DayRow[], recent: ReadonlySet<string>): MallFigures['turnover'] {
  const byCurrency = new Map<string, MallFigures['turnover'][number]>()
  for (const { currency, day, minor, commission, orders } of rows) {
    const line = byCurrency.get(currency) ?? { currency, salesMinor: 0, beforeMinor: 0, orders: 0, commissionMinor: 0 }
    if (recent.has(day)) {
      line.salesMinor += Number(minor)
      line.commissionMinor += Number(commission)
      line.orders += orders
    } else {
      line.beforeMinor += Number(minor)
    }
    byCurrency.set(currency, line)
  }
  return [...byCurrency.values()].sort((a, b) => b.orders - a.orders)
}

function daysOf(rows: readonly DayRow[], shown: readonly string[], currency: string): MallFigures['days'] {
  const own = new Map(rows.filter((row) => row.currency === currency).map((row) => [row.day, row]))
  return shown.slice(salesDays).map((day, index) => {
    const before = own.get(shown[index] ?? '')
    return {
      day,
      salesMinor: Number(own.get(day)?.minor ?? 0),
      beforeMinor: Number(before?.minor ?? 0),
      orders: own.get(day)?.orders ?? 0,
    }
  })
}

const topCount = 6

/** The shops that sold most since a day, within one currency. */
async function topShops(currency: string, since: Date): Promise<TopShop[]> {
  const rows = await mallDb().$queryRaw<{ id: string; name: string; front: unknown; minor: bigint; orders: number }[]>`
    SELECT s.id, s.name, s.front, sum(o.total_minor - o.refunded_minor)::bigint AS minor, count(*)::int AS orders
    FROM shop_order o JOIN shop s ON s.id = o.shop_id WHERE o.paid_at >= ${since} AND o.currency = ${currency}
    GROUP BY s.id ORDER BY 4 DESC, s.name LIMIT ${topCount}`
  const lines = await salesByShop(rows.map((row) => row.id))
  return rows.map(({ id, name, front, minor, orders }) => ({
    id,
    name,
    front: front as ShopFront,
    currency,
    salesMinor: Number(minor),
    sales: lines.get(id) ?? [],
    orders,
  }))
}
