import { inShop } from '@/platform/db/shop'
import { hashText, random } from '@/ui/illustration/core/number'
import type { Calendar } from '../clock'
import { HISTORY_DAYS } from '../history'
import type { SeededShop } from './shops'

/** Sundays are quiet for a workshop, Saturdays are not for a greengrocer; a slow rise over the weeks, some noise. */
export function visitorsOf(slug: string, ordersPerWeek: number, daysAgo: number, weekday: number): number {
  const roll = random(hashText(`${slug}/${daysAgo}`))
  const week = [0.86, 0.92, 0.98, 1.02, 1.12, 1.22, 0.88][weekday] ?? 1
  const growth = 1 + (HISTORY_DAYS - daysAgo) / 160
  return Math.round((10 + ordersPerWeek * 5.4) * week * growth * (0.82 + roll() * 0.36))
}

const PAGES = [
  ['home', 1],
  ['list', 0.8],
  ['product', 1.5],
  ['search', 0.3],
  ['cart', 0.2],
  ['checkout', 0.1],
] as const

/**
 * Sixty days of page views. Written as rows: the counting command knows only "now" and one view at a time, and the keys of past
 * days' visitor hashes are destroyed by design, so history can only be put there.
 */
export async function seedViews({ seed, scope }: SeededShop, { daysAgo, today }: Calendar): Promise<void> {
  const dayPart = (today.getUTCHours() + 1) / 24
  const days = Array.from({ length: HISTORY_DAYS }, (_, i) => {
    const date = daysAgo(i)
    return {
      day: date.toISOString().slice(0, 10),
      visitors: Math.ceil(visitorsOf(seed.slug, seed.ordersPerWeek, i, date.getUTCDay()) * (i === 0 ? dayPart : 1)),
    }
  })
  const paths = days.flatMap(({ day, visitors }) =>
    PAGES.map(([path, share]) => ({ day, path, views: Math.max(1, Math.round(visitors * share)) })),
  )
  const shopId = scope.shopId
  await inShop(scope, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO access_path_day (shop_id, day, path, views)
      SELECT ${shopId}::uuid, day::date, path, views
      FROM unnest(${paths.map((row) => row.day)}::text[], ${paths.map((row) => row.path)}::text[], ${paths.map((row) => row.views)}::int[]) AS t(day, path, views)`
    await tx.$executeRaw`
      INSERT INTO access_visitor_day (shop_id, day, visitor, views)
      SELECT ${shopId}::uuid, day::date, md5(day || n), 1 + n % 4
      FROM unnest(${days.map((row) => row.day)}::text[], ${days.map((row) => row.visitors)}::int[]) AS t(day, visitors), generate_series(1, visitors) AS n`
    await tx.$executeRaw`
      INSERT INTO access_product_day (shop_id, day, product_id, views)
      SELECT p.shop_id, day::date, p.id, 1 + (('x' || substr(md5(p.handle || day), 1, 6))::bit(24)::int % greatest(visitors / 4, 1))
      FROM product p, unnest(${days.map((row) => row.day)}::text[], ${days.map((row) => row.visitors)}::int[]) AS t(day, visitors)
      WHERE p.shop_id = ${shopId}::uuid AND ('x' || substr(md5(day || p.handle), 1, 4))::bit(16)::int % 3 = 0`
  })
}
