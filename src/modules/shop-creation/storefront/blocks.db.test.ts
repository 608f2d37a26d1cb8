import { describe, expect, it } from 'vitest'
import { saveCoupon } from '@/modules/promotion/coupons/commands'
import { couponInput } from '@/modules/promotion/coupons/schema'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { createPaidOrder } from '@/testing/orders'
import { createProduct, createShop, setSwitches, type TestShop, testActor } from '@/testing/shops'
import { publishDesign, saveDraft } from '../design/commands'
import { getDesignDraft } from '../design/queries'
import { firstDesign } from '../design/rules'
import { firstBlock } from '../design/rules/blocks'
import type { DesignBlock } from '../design/types'
import type { GridWish } from './types'

const wish = (part: Partial<GridWish>): GridWish => ({
  ...{ id: 'g', source: 'newest', category: '', tag: '', picked: [], count: 8 },
  ...part,
})

async function titlesOf(shop: TestShop, part: Partial<GridWish>): Promise<string[]> {
  const visitor = await callerFor({ kind: 'visitor', shop })
  const goods = await visitor.storefront.home({ newest: 0, sale: 0, aisleRows: 0, aisles: [], grids: [wish(part)] })
  return goods.grids.g?.map(({ title }) => title) ?? []
}

async function publishBlocks(shop: TestShop, ...blocks: DesignBlock[]): Promise<void> {
  const { draftVersion } = await getDesignDraft(shop.scope)
  const saved = await saveDraft(shop.scope, testActor, { design: { ...firstDesign(), blocks }, draftVersion })
  await publishDesign(shop.scope, testActor, { draftVersion: saved.draftVersion })
}

describe('goods of a grid', () => {
  it('are those the retailer picked, in that order, without hidden ones', async () => {
    const shop = await createShop()
    const [first, second, third] = [await createProduct(shop), await createProduct(shop), await createProduct(shop)]
    await asOwner("UPDATE product SET status = 'draft' WHERE shop_id = $1 AND id = $2", [shop.id, second.productId])
    const picked = [third.productId, second.productId, first.productId]
    expect(await titlesOf(shop, { source: 'picked', picked })).toEqual([third.title, first.title])
  })

  it('are those with a tag, whatever its case', async () => {
    const shop = await createShop()
    const [one] = [await createProduct(shop), await createProduct(shop)]
    await asOwner("UPDATE product SET tags = ARRAY['Gift'] WHERE shop_id = $1 AND id = $2", [shop.id, one.productId])
    expect(await titlesOf(shop, { source: 'tag', tag: 'gift' })).toEqual([one.title])
    expect(await titlesOf(shop, { source: 'tag', tag: '' })).toEqual([])
  })

  it('are those that bear a solar term, by its signs or by how it is read', async () => {
    const shop = await createShop()
    const [first, second, other] = [await createProduct(shop), await createProduct(shop), await createProduct(shop)]
    const tag = (id: string, words: string[]) =>
      asOwner('UPDATE product SET tags = $3 WHERE shop_id = $1 AND id = $2', [shop.id, id, words])
    await tag(first.productId, ['小雪', 'sweet'])
    await tag(second.productId, ['Toji'])
    await tag(other.productId, ['雪'])
    expect(new Set(await titlesOf(shop, { source: 'season' }))).toEqual(new Set([first.title, second.title]))
  })

  it('begin with what sells best; what was never sold follows', async () => {
    const shop = await createShop()
    const [quiet, well, best] = [await createProduct(shop), await createProduct(shop), await createProduct(shop)]
    await createPaidOrder(shop, { lines: [{ product: well, quantity: 1 }] })
    await createPaidOrder(shop, { lines: [{ product: best, quantity: 3 }] })
    expect(await titlesOf(shop, { source: 'best' })).toEqual([best.title, well.title, quiet.title])
    expect(await titlesOf(shop, { source: 'best', count: 1 })).toEqual([best.title])
  })

  it('belong to this shop alone', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    const theirs = await createProduct(other)
    expect(await titlesOf(shop, { source: 'picked', picked: [theirs.productId] })).toEqual([])
    expect(await titlesOf(shop, { source: 'best' })).toEqual([])
  })
})

describe('the coupon strip', () => {
  const coupon = (code: string, part: Record<string, unknown> = {}) =>
    couponInput.parse({
      ...{ code, label: '', kind: 'percent', percentBp: 1_000, amountMinor: 0, minimumMinor: 0, active: true },
      ...{ startsAt: null, endsAt: null, totalLimit: null, perCustomerLimit: null },
      ...part,
    })

  it('announces running coupons that the retailer named, and none while promotion is off', async () => {
    const shop = await createShop()
    await saveCoupon(shop.scope, testActor, coupon('AUTUMN'))
    await saveCoupon(shop.scope, testActor, coupon('SECRET'))
    await saveCoupon(shop.scope, testActor, coupon('OVER', { endsAt: new Date('2020-01-01') }))
    const strip = firstBlock('coupons', 'coupons')
    await publishBlocks(shop, { ...strip, codes: ['AUTUMN', 'OVER', 'NEVER'] } as DesignBlock)
    const offers = async () => {
      const visitor = await callerFor({ kind: 'visitor', shop })
      return (await visitor.storefront.frame({})).offers.map(({ code }) => code)
    }
    expect(await offers()).toEqual(['AUTUMN'])
    await setSwitches(shop, 'off', ['promotion.coupons'])
    expect(await offers()).toEqual([])
  })
})

describe('stored designs', () => {
  it('of older versions are shown, and blocks nobody can read leave the others alone', async () => {
    const shop = await createShop()
    await publishBlocks(shop, firstBlock('hero', 'hero'), firstBlock('product-grid', 'goods'))
    const old = { id: 'goods', kind: 'product-grid', on: true, title: { en: '', ja: '', ko: '' }, source: 'sale' }
    await asOwner(
      "UPDATE shop_design SET published = jsonb_set(published, '{blocks}', (published->'blocks') - 1 || $2::jsonb) WHERE shop_id = $1",
      [shop.id, JSON.stringify([old, { id: 'later', kind: 'hologram', on: true, v: 9 }])],
    )
    const visitor = await callerFor({ kind: 'visitor', shop })
    const { design } = await visitor.storefront.frame({})
    expect(design.blocks.map(({ id, v }) => [id, v])).toEqual([
      ['hero', 1],
      ['goods', 2],
    ])
  })

  it('keep markup without anything that runs', async () => {
    const shop = await createShop()
    const html = { en: '<p>Hi</p><script>alert(1)</script>', ja: '', ko: '' }
    await publishBlocks(shop, { ...firstBlock('rich-text', 'own'), html } as DesignBlock)
    const visitor = await callerFor({ kind: 'visitor', shop })
    const [block] = (await visitor.storefront.frame({})).design.blocks
    expect(block?.kind === 'rich-text' && block.html.en).toBe('<p>Hi</p>')
  })
})
