import { bus } from '@/platform/bus'
import { closePools } from '@/platform/db/pools'
import type { ProductListFilter } from '@/shop/catalog/types'
import { callerFor } from '@/testing/callers'
import { createShop, type TestShop } from '@/testing/shops'
import { generateGoods } from './generate/goods'
import { round, sorted } from './lib/ask'

/*
 * A page of 24 of a shop's list, straight from the database: through the ladder of procedures, without HTTP and without
 * the page cache. 16 callers at once, each going through many different lists, in a shop of 100 and one of 10,000 goods.
 */

const callers = 16
const seconds = Number(process.argv[2] ?? 20)
const sizes = [100, 1_000, 10_000]

const many = <T>(count: number, of: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => of(index))

const asked: Record<string, readonly ProductListFilter[]> = {
  list: many(4, (page) => ({ page: page + 1 })),
  category: ['tea', 'bowls', 'lanterns', 'light'].map((categoryHandle) => ({ categoryHandle })),
  words: ['oak bowl', 'brass lantern', '提灯', 'kettle', '담요', 'winter wool'].map((q) => ({ q })),
  'price and stock': many(6, (at) => ({
    priceMinMinor: 500 + at * 700,
    priceMaxMinor: 1_500 + at * 900,
    inStock: true,
  })),
  filters: ['oak', 'linen', 'brass'].map((value) => ({ fields: { material: [value] }, sort: 'price-asc' })),
  'article number': many(20, (at) => ({ q: `TE-${String(at * 7).padStart(5, '0')}-1` })),
  'words with a slip': ['lantren', 'ketle', 'blankit'].map((q) => ({ q })),
}

async function openShop(goods: number): Promise<TestShop> {
  const shop = await createShop({ slug: `goods-${goods}` })
  await generateGoods(shop.scope, { count: goods })
  return shop
}

type Figures = { perSecond: number; p50: number; p99: number }

async function press(shop: TestShop, filters: readonly ProductListFilter[], duration: number): Promise<Figures> {
  const took: number[] = []
  const until = performance.now() + duration * 1_000
  const began = performance.now()
  await Promise.all(
    many(callers, async (index) => {
      const caller = await callerFor({ kind: 'visitor', shop })
      for (let turn = index; performance.now() < until; turn++) {
        const start = performance.now()
        await caller.catalog.list(filters[turn % filters.length] ?? {})
        took.push(performance.now() - start)
      }
    }),
  )
  const times = sorted(took)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { perSecond: times.length / ((performance.now() - began) / 1_000), p50: at(0.5), p99: at(0.99) }
}

async function main(): Promise<void> {
  const shops = new Map<number, TestShop>()
  for (const size of sizes) {
    const began = performance.now()
    shops.set(size, await openShop(size))
    console.log(`${size} goods made in ${round((performance.now() - began) / 1_000)} s`)
  }
  const each = Math.max(1, seconds / 4)
  for (const [name, filters] of Object.entries(asked)) {
    const figures: string[] = []
    for (const [size, shop] of shops) {
      await press(shop, filters, 0.5)
      const { perSecond, p50, p99 } = await press(shop, filters, each)
      figures.push(`${size}: ${Math.round(perSecond)}/s (p50 ${round(p50)}, p99 ${round(p99)} ms)`)
    }
    console.log(`${name.padEnd(18)} ${figures.join('   ')}`)
  }
}

await main().finally(async () => {
  await bus.close()
  await closePools()
})
process.exit()
