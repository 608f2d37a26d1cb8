import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { noWords } from '@/lib/product-words'
import { listGoods } from '@/mall/directory/queries/goods'
import { listGoodsInput } from '@/mall/directory/schema'
import { openCart } from '@/mall/purchase/commands/open-cart'
import { updateShop } from '@/mall/tenancy/commands/change-shop'
import { mintShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { addToCart } from '@/shop/cart/commands'
import { viewCart, viewCartOverShops } from '@/shop/cart/queries'
import { getOrder } from '@/shop/orders/queries/get-order'
import { asOwner } from '@/testing/database'
import { createOrder } from '@/testing/orders'
import { createShop, type TestShop } from '@/testing/shops'
import { createCategory } from './commands/categories'
import { createProduct, updateProduct } from './commands/save-product'
import { turnLanguage } from './commands/turn-language'
import { blankVariant } from './constants'
import { getDeskProduct } from './queries/desk'
import { getProductByHandle } from './queries/get-product'
import { listCategories } from './queries/list-categories'
import { listProducts } from './queries/list-products'
import { suggest } from './queries/suggest'
import { type CreateProductInput, createProductInput } from './schema'

const actor = { kind: 'staff', id: randomUUID(), name: 'Ada' } as const
const readIn = (shop: TestShop, locale: 'en' | 'ja' | 'ko') => mintShopScope(shop.id, { locale, main: 'en' })
const variant = (value: string) => {
  const { reserved: _reserved, usualPriceMinor: _usual, ...blank } = blankVariant(randomUUID(), [value])
  return { ...blank, priceMinor: 4_600, onHand: 5, seenOnHand: 0 }
}

const lantern = (change: Partial<CreateProductInput> = {}): CreateProductInput =>
  createProductInput.parse({
    ...{ title: 'Moon paper lantern', handle: '', descriptionHtml: '<p>Washi over bamboo.</p>', vendor: 'Mino' },
    ...{ productType: 'Lantern', tags: [], status: 'active', inShop: true, listedInMall: true },
    options: [{ name: 'Colour', values: ['Indigo', 'White'] }],
    ...{ seoTitle: '', seoDescription: '', images: [], categoryIds: [] },
    variants: [variant('Indigo'), variant('White')],
    words: {
      ja: {
        ...noWords,
        title: '月の和紙提灯',
        descriptionHtml: '<p>竹に和紙。<script>x</script></p>',
        options: [
          {
            option: 'Colour',
            name: '色',
            values: [
              { value: 'Indigo', text: '藍' },
              { value: 'Gone', text: '無' },
            ],
          },
        ],
      },
    },
    ...change,
  })

describe('a product in several languages', () => {
  it('is read in the shopper’s language, part by part, and falls back to the shop’s own', async () => {
    const shop = await createShop()
    const { handle } = await createProduct(shop.scope, actor, lantern())
    const ja = await getProductByHandle(readIn(shop, 'ja'), handle)
    expect(ja).toMatchObject({
      title: '月の和紙提灯',
      descriptionHtml: '<p>竹に和紙。</p>',
      summary: '竹に和紙。',
      options: [{ name: '色', values: ['藍', 'White'] }],
      langs: { title: undefined, description: undefined, options: 'en' },
    })
    expect(ja.variants.map(({ title }) => title)).toEqual(['藍', 'White'])
    const ko = await getProductByHandle(readIn(shop, 'ko'), handle)
    expect(ko).toMatchObject({ title: 'Moon paper lantern', langs: { title: 'en', description: 'en', options: 'en' } })
    expect((await getProductByHandle(readIn(shop, 'en'), handle)).langs).toEqual({})
    expect((await listProducts(readIn(shop, 'ja'), {})).items[0]).toMatchObject({
      title: '月の和紙提灯',
      lang: undefined,
    })
    expect((await listProducts(readIn(shop, 'ko'), {})).items[0]).toMatchObject({
      lang: 'en',
      summary: 'Washi over bamboo.',
    })
  })

  it('is found by words of every language, whatever the reader’s', async () => {
    const shop = await createShop()
    await createProduct(shop.scope, actor, lantern())
    for (const q of ['lantern', '提灯', '藍', '竹に'])
      for (const locale of ['en', 'ja', 'ko'] as const)
        expect((await listProducts(readIn(shop, locale), { q })).total, `${q} in ${locale}`).toBe(1)
    const { products } = await suggest(readIn(shop, 'ja'), 'lanter')
    expect(products.map(({ title }) => title)).toEqual(['月の和紙提灯'])
    const inMall = await listGoods(listGoodsInput.parse({ q: '和紙提灯' }), 'ja')
    expect(inMall.items.filter((good) => good.shop.slug === shop.slug)).toMatchObject([{ title: '月の和紙提灯' }])
    const inEnglish = await listGoods(listGoodsInput.parse({ q: '和紙提灯' }), 'en')
    expect(inEnglish.items.filter((good) => good.shop.slug === shop.slug)).toMatchObject([
      { title: 'Moon paper lantern' },
    ])
  })

  it('keeps what was written when it is saved again, and forgets what belongs to nothing', async () => {
    const shop = await createShop()
    const { id } = await createProduct(shop.scope, actor, lantern())
    const { state } = await getDeskProduct(shop.scope, id)
    expect(state.words.ja?.options).toEqual([
      { option: 'Colour', name: '色', values: [{ value: 'Indigo', text: '藍' }] },
    ])
    expect(Object.keys(state.words)).toEqual(['ja'])
    const saved = { ...lantern({ title: 'Lantern', words: state.words }), id, version: state.version }
    await updateProduct(shop.scope, actor, saved)
    expect((await getDeskProduct(shop.scope, id)).state.words).toEqual(state.words)
    const { version } = (await getDeskProduct(shop.scope, id)).state
    await updateProduct(shop.scope, actor, { ...saved, version, words: undefined })
    expect((await getDeskProduct(shop.scope, id)).state.words).toEqual(state.words)
    await expect(updateProduct(shop.scope, actor, { ...saved, words: {} })).rejects.toMatchObject({
      code: 'PRODUCT_CHANGED',
    })
  })

  it('lies in the cart under the name the shopper reads', async () => {
    const shop = await createShop()
    const { id } = await createProduct(shop.scope, actor, lantern())
    const { state } = await getDeskProduct(shop.scope, id)
    const { cartId } = await openCart(null)
    const place = { cartId, currency: 'USD', isMember: false, locale: 'ja' }
    await addToCart(shop.scope, place, { variantId: state.variants[0]?.id ?? '', quantity: 1 })
    const names = { title: '月の和紙提灯', variantTitle: '藍', lang: undefined }
    expect((await viewCart(shop.scope, cartId, 'USD', place)).lines).toMatchObject([names])
    expect((await viewCartOverShops(cartId, place))[0]?.lines).toMatchObject([names])
    const korean = await viewCart(shop.scope, cartId, 'USD', { ...place, locale: 'ko' })
    expect(korean.lines).toMatchObject([{ title: 'Moon paper lantern', variantTitle: 'Indigo', lang: 'en' }])
  })

  it('stands on the order as the shopper read it, and at the desk in the shop’s own language', async () => {
    const shop = await createShop()
    await asOwner(`UPDATE shop SET locale = 'ja' WHERE id = $1`, [shop.id])
    const options = [{ option: '色', name: 'Colour', values: [{ value: '藍', text: 'Indigo' }] }]
    const { id, handle } = await createProduct(
      shop.scope,
      actor,
      lantern({
        ...{
          title: '月の提灯',
          options: [{ name: '色', values: ['藍'] }],
          variants: [{ ...variant('藍'), sku: 'ML-1' }],
        },
        words: { en: { ...noWords, title: 'Moon lantern', options } },
      }),
    )
    const { state } = await getDeskProduct(shop.scope, id)
    const product = { productId: id, variantId: state.variants[0]?.id ?? '', handle, title: state.title, priceMinor: 0 }
    const { orderId, signature, shopper } = await createOrder(shop, { lines: [{ product, quantity: 1 }] })
    const { lines } = await shopper.orders.status({ orderId, signature })
    expect(lines).toMatchObject([{ title: 'Moon lantern', variantTitle: 'Indigo', sku: 'ML-1' }])
    expect((await getOrder(shop.scope, orderId)).lines).toMatchObject([
      { title: '月の提灯', variantTitle: '藍', sku: 'ML-1' },
    ])
  })

  it('turns with the shop to another main language, once', async () => {
    const shop = await createShop()
    const shelf = await createCategory(shop.scope, actor, {
      ...{ title: 'Lighting', handle: '', parentId: null },
      titles: { ja: '照明' },
    })
    const { id } = await createProduct(shop.scope, actor, lantern({ categoryIds: [shelf.id] }))
    for (const _ of [1, 2]) await turnLanguage(shop.scope, { from: 'en', to: 'ja' })
    const { state, categories } = await getDeskProduct(shop.scope, id)
    expect(categories).toMatchObject([{ title: '照明' }])
    expect(state).toMatchObject({
      title: '月の和紙提灯',
      options: [{ name: '色', values: ['藍', 'White'] }],
      words: { en: { title: 'Moon paper lantern' } },
    })
    expect(state.variants.map(({ options, onHand }) => [options[0], onHand])).toEqual([
      ['藍', 5],
      ['White', 5],
    ])
    await updateShop(shop.scope, actor, { locale: 'ja' })
    const asked = await asOwner<{ payload: unknown }>(
      `SELECT payload FROM outbox_event WHERE about_shop_id = $1 AND kind = 'catalog.turn-language'`,
      [shop.id],
    )
    expect(asked).toEqual([{ payload: { shopId: shop.id, from: 'en', to: 'ja' } }])
  })

  it('names shelves in the shopper’s language', async () => {
    const shop = await createShop()
    const { id } = await createCategory(shop.scope, actor, {
      ...{ title: 'Lighting', handle: '', parentId: null },
      titles: { ja: '照明', ko: '' },
    })
    await createProduct(shop.scope, actor, lantern({ categoryIds: [id] }))
    expect(await listCategories(readIn(shop, 'ja'))).toMatchObject([{ title: '照明', lang: undefined }])
    expect(await listCategories(readIn(shop, 'ko'))).toMatchObject([{ title: 'Lighting', lang: 'en' }])
    expect((await suggest(readIn(shop, 'en'), '照')).categories).toMatchObject([{ title: 'Lighting' }])
    const [kept] = await inShop(shop.scope, (tx) => tx.category.findMany({ select: { titles: true } }))
    expect(kept?.titles).toEqual({ ja: '照明' })
  })
})
