import { createHmac, randomBytes } from 'node:crypto'
import { dayIn } from '@/lib/time'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { perProcess } from '@/platform/per-process'
import { addDays, browserKind, looksLikePerson } from './rules'
import type { RecordInput } from './schema'

type Visit = RecordInput & { ip: string; userAgent: string; timeZone: string }

const salts = perProcess('access.salts', () => new Map<string, string>())

/** Today's key, the same on all instances. Keys of past days are destroyed: their hashes can be matched to nobody. */
async function saltOf(tx: Tx, day: string): Promise<string> {
  const known = salts.get(day)
  if (known) return known
  const date = new Date(`${day}T00:00:00Z`)
  await tx.accessSalt.createMany({
    data: [{ day: date, salt: randomBytes(32).toString('base64url') }],
    skipDuplicates: true,
  })
  // Zones differ by up to a day either way.
  await tx.accessSalt.deleteMany({ where: { day: { lt: new Date(`${addDays(day, -2)}T00:00:00Z`) } } })
  const row = await tx.accessSalt.findUniqueOrThrow({ where: { day: date } })
  salts.clear()
  salts.set(day, row.salt)
  return row.salt
}

/** Counts one view of a page, unless a robot asked. No cookie, no address and no name is kept. */
export async function recordView(scope: ShopScope, visit: Visit): Promise<void> {
  if (!looksLikePerson(visit.userAgent)) return
  const day = dayIn(visit.timeZone, now())
  await inShop(scope, async (tx) => {
    const salt = await saltOf(tx, day)
    const visitor = createHmac('sha256', salt)
      .update(`${scope.shopId}\0${visit.ip}\0${browserKind(visit.userAgent)}`)
      .digest('base64url')
      .slice(0, 22)
    const productId = visit.page === 'product' ? (visit.productId ?? null) : null
    await tx.$executeRaw`
      WITH page AS (
        INSERT INTO access_path_day (shop_id, day, path, views) VALUES (${scope.shopId}::uuid, ${day}::date, ${visit.page}, 1)
        ON CONFLICT (shop_id, day, path) DO UPDATE SET views = access_path_day.views + 1),
      good AS (
        INSERT INTO access_product_day (shop_id, day, product_id, views)
        SELECT ${scope.shopId}::uuid, ${day}::date, id, 1 FROM product WHERE shop_id = ${scope.shopId}::uuid AND id = ${productId}::uuid
        ON CONFLICT (shop_id, day, product_id) DO UPDATE SET views = access_product_day.views + 1)
      INSERT INTO access_visitor_day (shop_id, day, visitor, views) VALUES (${scope.shopId}::uuid, ${day}::date, ${visitor}, 1)
      ON CONFLICT (shop_id, day, visitor) DO UPDATE SET views = access_visitor_day.views + 1`
  })
}
