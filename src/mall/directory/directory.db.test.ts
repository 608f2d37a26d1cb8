import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { listTrades } from '@/mall/tenancy/queries'
import { inShop } from '@/platform/db/shop'
import { asOwner } from '@/testing/database'
import { createProduct, createShop, type TestShop } from '@/testing/shops'
import { listGoods, listNewest, listReduced } from './queries/goods'
import { countMall, listFronts } from './queries/shops'
import { listGoodsInput, listShopsInput } from './schema'

const keepOutOfMall = (shop: TestShop, id: string) =>
  inShop(shop.scope, (tx) =>
    tx.product.update({ where: { shopId_id: { shopId: shop.id, id } }, data: { listedInMall: false } }),
  )

const handlesOf = (goods: readonly { handle: string }[]) => goods.map(({ handle }) => handle)

describe('what the mall shows', () => {
  it('leaves out goods that a shop keeps to its own pages: in lists, search and counts', async () => {
    const shop = await createShop()
    const reduced = { priceMinor: 1_000, compareAtMinor: 4_000 }
    const shown = await createProduct(shop, { title: 'Quillwort lamp', ...reduced })
    const kept = await createProduct(shop, { title: 'Quillwort stool', ...reduced })
    const before = await countMall()
    await keepOutOfMall(shop, kept.productId)

    const found = await listGoods(listGoodsInput.parse({ q: 'quillwort' }))
    expect(handlesOf(found.items)).toEqual([shown.handle])
    expect(found.total).toBe(1)
    for (const list of [await listNewest(24), await listReduced(24)]) {
      expect(handlesOf(list)).toContain(shown.handle)
      expect(handlesOf(list)).not.toContain(kept.handle)
    }
    expect((await countMall()).goods).toBe(before.goods - 1)
    const fronts = await listFronts(listShopsInput.parse({ q: shop.name }))
    expect(fronts.items.find(({ slug }) => slug === shop.slug)?.goods).toBe(1)
  })
})

describe('a search over all shops', () => {
  const titles = [
    'Bunched carrots',
    'Carrot seeds, Nantes',
    'Carry-on bag',
    'Camera strap',
    'Cart with two wheels',
    'White porcelain moon jar',
    'Moon lamp',
    'Jam jar, set of six',
    'Maine rye bread',
    'Bread knife',
    'Broad beans',
    'Breakfast tray',
    'Red kuri squash',
    'Kuri kinton',
    'Curry powder',
    'Sushi set',
    '栗きんとん',
    '栗の渋皮煮',
    '柿の葉寿司',
  ]
  const found = async (q: string, more: Partial<Parameters<typeof listGoods>[0]> = {}) => {
    const { items, total } = await listGoods({ ...listGoodsInput.parse({ q }), ...more })
    expect(total).toBe(items.length)
    return items.map(({ title }) => title)
  }

  beforeAll(async () => {
    const shop = await createShop()
    for (const title of titles) await createProduct(shop, { title })
  })

  it.each([
    ['carrots', ['Bunched carrots', 'Carrot seeds, Nantes']],
    ['moon jar', ['White porcelain moon jar']],
    ['bread', ['Bread knife', 'Maine rye bread']],
    ['brea', ['Bread knife', 'Breakfast tray', 'Maine rye bread']],
    ['kuri', ['Kuri kinton', 'Red kuri squash']],
    ['栗', ['栗きんとん', '栗の渋皮煮']],
    ['carots', ['Bunched carrots', 'Carrot seeds, Nantes']],
    ['porcelian mon jar', []],
    ['porcelian moon jar', ['White porcelain moon jar']],
    ['栗きんとう', ['栗きんとん']],
    ['zeppelin', []],
  ])('for “%s” finds only what fits', async (q, expected) =>
    expect((await found(q)).sort()).toEqual([...expected].sort()),
  )

  it('puts a name that begins with the words before one that holds them', async () => {
    expect((await found('bread'))[0]).toBe('Bread knife')
    expect((await found('kuri'))[0]).toBe('Kuri kinton')
  })

  it('counts goods, not shops, for every other choice, and what is chosen narrows the list', async () => {
    const here = await listGoods(listGoodsInput.parse({ q: 'bread' }))
    expect(Object.values(here.goodsByTrade)).toEqual([2])
    expect(Object.values(here.goodsByRegion)).toEqual([2])
    const trade = (await listTrades()).find(({ id }) => id in here.goodsByTrade)?.code
    expect(await found('bread', { trade })).toHaveLength(2)
    const elsewhere = await listGoods(listGoodsInput.parse({ q: 'bread', trade: 'no-such-trade' }))
    expect([elsewhere.total, elsewhere.goodsByTrade]).toEqual([0, here.goodsByTrade])
  })

  it('takes two statements, whatever is chosen', async () => {
    const sent = vi.spyOn(pg.Client.prototype, 'query')
    await listGoods(listGoodsInput.parse({ q: 'carots', trade: 'food', region: 'us-me', inStock: true }))
    expect(sent).toHaveBeenCalledTimes(2)
    sent.mockRestore()
  })

  it('looks at few goods of many: as typed and with slips it starts at the index of grams', async () => {
    const shop = await createShop()
    const { productId } = await createProduct(shop, { title: 'Glazed carrots' })
    const [columns] = await asOwner<{ names: string }>(
      `SELECT string_agg(quote_ident(attname), ', ') AS names FROM pg_attribute WHERE attrelid = 'product'::regclass
       AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('id', 'handle', 'search_text', 'grams')`,
    )
    await asOwner(
      `INSERT INTO product (id, handle, search_text, grams, ${columns?.names})
       SELECT gen_random_uuid(), 'copy-' || n, md5(n::text),
         (SELECT array_agg(DISTINCT substr(md5(n::text), k, 2)) FROM generate_series(1, 31) k), ${columns?.names}
       FROM product, generate_series(1, 20000) n WHERE id = $1`,
      [productId],
    )
    await asOwner('ANALYZE product')
    const sent = vi.spyOn(pg.Client.prototype, 'query')
    for (const q of ['carrots', 'carotts']) await listGoods(listGoodsInput.parse({ q }))
    const statements = sent.mock.calls.map(([first]) => first as unknown as { text: string; values: unknown[] })
    sent.mockRestore()
    expect(statements).toHaveLength(4)
    for (const { text, values } of statements) {
      const plan = (await asOwner<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, COSTS OFF) ${text}`, values))
        .map((row) => row['QUERY PLAN'])
        .filter((step) => / on product /.test(step) && !step.includes('never executed'))
      expect(plan.filter((step) => step.includes('Seq Scan'))).toEqual([])
      expect(plan.filter((step) => step.includes('Bitmap Heap Scan')).length).toBeGreaterThan(0)
    }
  })
})
