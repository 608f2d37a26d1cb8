import { parseArgs } from 'node:util'
import { bus } from '@/platform/bus'
import { closePools } from '@/platform/db/pools'
import type { ShopScope } from '@/platform/db/scope'
import { shops } from '../../prisma/seed/data/shops'
import { storeDrawing } from '../../prisma/seed/pictures'
import { generateGoods, generateVariants } from './goods'
import { generateShops, shopNamed } from './shops'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shop: { type: 'string' }, goods: { type: 'string' }, from: { type: 'string' } },
})
const [what = '', amount] = positionals
const began = performance.now()
const seconds = () => `${((performance.now() - began) / 1_000).toFixed(1)} s`

const drawn = 24

/** Pictures of the demo's goods, stored once for the shop: thousands of goods share them. */
async function pictures(scope: ShopScope): Promise<string[]> {
  const specs = shops.flatMap(({ products }) => products.flatMap((product) => product.pictures.slice(0, 1)))
  const every = Math.max(1, Math.floor(specs.length / drawn))
  return Promise.all(
    specs
      .filter((_, index) => index % every === 0)
      .slice(0, drawn)
      .map((spec) => storeDrawing(scope, spec, 0)),
  )
}

const works: Record<string, () => Promise<string>> = {
  goods: async () => {
    const count = Number(amount ?? 3_000)
    const slug = values.shop ?? `goods-${count}`
    const scope = await shopNamed(slug)
    const onProgress = (done: number) => console.log(`${done} of ${count} goods, ${seconds()}`)
    await generateGoods(scope, { count, mediaIds: await pictures(scope), onProgress })
    return `${count} goods in the shop "${slug}"`
  },
  variants: async () => {
    const count = Number(amount ?? 500)
    const slug = values.shop ?? `variants-${count}`
    const { id, handle } = await generateVariants(await shopNamed(slug), count)
    return `a product with ${count} variants in the shop "${slug}": /products/${handle}, at the desk /${slug}/catalogue/${id}`
  },
  shops: async () => {
    const count = Number(amount ?? 10_000)
    const onProgress = (done: number) => console.log(`${done} of ${count} shops, ${seconds()}`)
    await generateShops({ count, goods: Number(values.goods ?? 3), from: Number(values.from ?? 0), onProgress })
    return `${count} shops`
  },
}

const work = works[what]
if (!work) {
  console.error(
    'What shall be made? goods [3000] --shop <name>, variants [500] --shop <name>, shops [10000] --goods 3 --from 0',
  )
  process.exitCode = 2
} else {
  try {
    console.log(`${await work()}, after ${seconds()}`)
  } finally {
    await bus.close()
    await closePools()
  }
}
process.exit()
