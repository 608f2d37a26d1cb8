import { describe, expect, it } from 'vitest'
import { inShop } from '@/platform/db/shop'
import { createCategory, updateCategory } from '@/shop/catalog/commands/categories'
import { writeProductStates } from '@/shop/catalog/commands/write-states'
import { loadProductStates } from '@/shop/catalog/queries/load-states'
import { createProduct, createShop, type TestShop, testActor } from '@/testing/shops'
import { addRedirect, removeRedirect } from './commands'
import { findRedirect, listRedirects } from './queries'

const move = (shop: TestShop, id: string, handle: string) =>
  inShop(shop.scope, async (tx) => {
    const [before] = await loadProductStates(tx, shop.scope, { ids: [id] })
    if (!before) throw new Error('the product is gone')
    await writeProductStates(tx, shop.scope, [{ before, after: { ...before, handle } }], {
      actor: 'test',
      kind: 'adjustment',
    })
  })

describe('an old address', () => {
  it('of a product leads to it, wherever it moves', async () => {
    const shop = await createShop()
    const { productId } = await createProduct(shop, { handle: 'first' })
    await move(shop, productId, 'second')
    await move(shop, productId, '三番目')
    const third = `/products/${encodeURIComponent('三番目')}`
    expect(await findRedirect(shop.scope, '/products/first')).toBe(third)
    expect(await findRedirect(shop.scope, '/ja/products/second/')).toBe(third)
    expect(await findRedirect(shop.scope, third)).toBeNull()
    await move(shop, productId, 'first')
    expect(await findRedirect(shop.scope, '/products/first')).toBeNull()
    expect(await findRedirect(shop.scope, third)).toBe('/products/first')
    const stranger = await createShop()
    expect(await findRedirect(stranger.scope, third)).toBeNull()
  })

  it('of a category leads to its new one, also over two moves', async () => {
    const shop = await createShop()
    const { id } = await createCategory(shop.scope, testActor, { title: 'Lamps', handle: 'lamps', parentId: null })
    await updateCategory(shop.scope, testActor, { id, title: 'Lamps', handle: 'light', parentId: null })
    await updateCategory(shop.scope, testActor, { id, title: 'Lamps', handle: 'lights', parentId: null })
    expect(await findRedirect(shop.scope, '/categories/lamps')).toBe('/categories/lights')
    expect(await findRedirect(shop.scope, '/categories/light')).toBe('/categories/lights')
  })

  it('can be typed, never leads back to itself, and can be taken away', async () => {
    const shop = await createShop()
    await addRedirect(shop.scope, testActor, { fromPath: '/a', toPath: '/b' })
    await addRedirect(shop.scope, testActor, { fromPath: '/b', toPath: '/c' })
    await expect(addRedirect(shop.scope, testActor, { fromPath: '/c', toPath: '/a' })).rejects.toMatchObject({
      code: 'REDIRECT_LOOP',
    })
    expect(await listRedirects(shop.scope, { q: '', after: '' })).toMatchObject([
      { fromPath: '/a', toPath: '/b', productId: null },
      { fromPath: '/b', toPath: '/c' },
    ])
    expect(await listRedirects(shop.scope, { q: '_', after: '' })).toEqual([])
    await removeRedirect(shop.scope, testActor, '/a')
    expect(await findRedirect(shop.scope, '/a')).toBeNull()
    await expect(removeRedirect(shop.scope, testActor, '/a')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
