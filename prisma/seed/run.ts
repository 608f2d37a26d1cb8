import { saveRates } from '@/mall/currencies/commands'
import { updateMallProfile } from '@/mall/profile/commands'
import type { ShopSetup } from '@/mall/tenancy/commands/create-shop'
import { atTime } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import { calendarOf } from './clock'
import { mall } from './data/mall'
import { rates } from './data/rates'
import { shops } from './data/shops'
import type { OrderTools } from './orders/context'
import { piecesSold, planPurchases } from './orders/plan'
import { writeDemoFile } from './steps/demo-file'
import { seedNotices } from './steps/notices'
import { seedOrders, settleOldMail } from './steps/orders'
import { seedPeople } from './steps/people'
import { seedReference } from './steps/reference'
import { furnishShop, openShop, type SeededShop } from './steps/shops'
import { seedViews } from './steps/views'

export interface SeedOptions {
  readonly setup: ShopSetup
  readonly tools: OrderTools
  readonly dataDir: string
  readonly today?: Date
  readonly say?: (line: string) => void
}

const isFilled = (): Promise<boolean> => inMall(async (tx) => (await tx.shop.count()) > 0)

/**
 * Fills an empty database with the demo mall Harbor Street, by the product's own commands at the times at which things happened.
 * A mall that has shops is left as it is.
 * @returns whether anything was done
 */
export async function seedDemo({
  setup,
  tools,
  dataDir,
  today = new Date(),
  say = () => {},
}: SeedOptions): Promise<boolean> {
  if (await isFilled()) return false
  const calendar = calendarOf(today)
  const begun = calendar.daysAgo(200)
  await atTime(begun, () => updateMallProfile({ kind: 'system', name: 'Demo' }, mall))
  const asOf = today.toISOString().slice(0, 10)
  await saveRates(
    { kind: 'system', name: 'Demo' },
    { base: 'USD', maxAgeDays: 30, rates: rates.map((rate) => ({ ...rate, asOf })), version: 0 },
  )
  const [reference, people] = await Promise.all([seedReference(), seedPeople(begun)])
  const opened: SeededShop[] = []
  for (const [place, seed] of shops.entries()) {
    opened.push(await openShop(seed, place, { reference, people, setup, calendar }))
  }
  const purchases = planPurchases(shops, calendar)
  const sold = piecesSold(purchases)
  const goods = opened.map(
    async (shop, place) => [shop.seed.slug, await furnishShop(shop, { place, calendar, sold }, setup)] as const,
  )
  const variants = new Map(await Promise.all(goods))
  say(`${opened.length} shops with goods and pictures`)
  const shopIds = new Map(opened.map(({ seed, scope }) => [seed.slug, scope.shopId]))
  await Promise.all([seedNotices(reference, shopIds, calendar), ...opened.map((shop) => seedViews(shop, calendar))])
  await seedOrders({ shops: opened, variants, memberIds: people.members, purchases, tools, calendar })
  await settleOldMail(calendar)
  say(`${purchases.length} purchases of sixty days`)
  await writeDemoFile(dataDir)
  return true
}
