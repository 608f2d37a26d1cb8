import type { ShopSetup } from '@/mall/tenancy/commands/create-shop'
import { inMall } from '@/platform/db/mall'
import { calendarOf } from './clock'
import { shops } from './data/shops'
import { writeDemoFile } from './steps/demo-file'
import { seedNotices } from './steps/notices'
import { seedPeople } from './steps/people'
import { seedReference } from './steps/reference'
import { furnishShop, openShop, type SeededShop } from './steps/shops'
import { seedViews } from './steps/views'

export interface SeedOptions {
  readonly setup: ShopSetup
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
export async function seedDemo({ setup, dataDir, today = new Date(), say = () => {} }: SeedOptions): Promise<boolean> {
  if (await isFilled()) return false
  const calendar = calendarOf(today)
  const [reference, people] = await Promise.all([seedReference(), seedPeople(calendar.daysAgo(200))])
  const opened: SeededShop[] = []
  for (const [place, seed] of shops.entries()) {
    opened.push(await openShop(seed, place, { reference, people, setup, calendar }))
  }
  say(`${opened.length} shops are open`)
  await Promise.all(opened.map((shop, place) => furnishShop(shop, place, calendar, setup)))
  say('Goods, pictures, delivery and coupons are in')
  const shopIds = new Map(opened.map(({ seed, scope }) => [seed.slug, scope.shopId]))
  await Promise.all([seedNotices(reference, shopIds, calendar), ...opened.map((shop) => seedViews(shop, calendar))])
  await writeDemoFile(dataDir)
  return true
}
