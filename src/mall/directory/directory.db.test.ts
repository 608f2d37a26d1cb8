import { describe, expect, it } from 'vitest'
import { inShop } from '@/platform/db/shop'
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
