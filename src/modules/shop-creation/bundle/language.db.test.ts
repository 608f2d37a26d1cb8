import { Readable } from 'node:stream'
import { expect, it, vi } from 'vitest'
import { newId } from '@/lib/ids'
import { noWords as noProductWords } from '@/lib/product-words'
import { updateShop } from '@/mall/tenancy/commands/change-shop'
import { storage } from '@/platform/storage'
import { bundleSectionsOf, writeWhole } from '@/server/bundle-sections'
import { createCategory } from '@/shop/catalog/commands/categories'
import { asOwner } from '@/testing/database'
import { createProduct, createShop } from '@/testing/shops'
import { checkBundle } from './commands/check-bundle'
import { readBundle } from './commands/read-bundle'
import { arriveBundle, beginBundle, openBundleRun } from './commands/runs'
import { findBundle } from './queries'

vi.hoisted(() => {
  process.env.MEDIA_DIR = `${process.env.TMPDIR ?? '/tmp'}/mallwright-test-language-${process.pid}`
})

const actor = { kind: 'staff', id: newId(), name: 'Mira Sandoval' } as const

it('a shop of another language comes in: its goods stay what they are, and those that stood there are turned', async () => {
  const [from, to] = [await createShop(), await createShop()]
  await updateShop(from.scope, actor, { locale: 'ja' }, { turnsGoods: false })
  const shelf = { handle: 'lamps', parentId: null }
  await createCategory(from.scope, actor, { ...shelf, title: '照明', titles: {} })
  await createProduct(from, { title: '月の提灯', handle: 'moon' })
  await createCategory(to.scope, actor, { ...shelf, handle: 'cups', title: 'Cups', titles: { ja: '湯呑' } })
  await createProduct(to, { title: 'Cup', handle: 'cup' })
  const own = JSON.stringify({ ja: { ...noProductWords, title: '湯呑み' } })
  await asOwner(`update product set words = $2 where shop_id = $1`, [to.id, own])

  const bytes = Buffer.concat(await Readable.from(await writeWhole(from.scope, async () => {})).toArray())
  const { runId, key } = await openBundleRun(to.scope, actor, { fileName: 'shop.zip', bytes: bytes.length })
  await storage().put(key, bytes)
  await arriveBundle(to.scope, runId, { inBackground: false })
  await checkBundle(to.scope, runId, bundleSectionsOf)
  const keys = (await findBundle(to.scope, runId)).report.map((section) => section.key)
  await beginBundle(to.scope, actor, runId, keys, () => true, { inBackground: false })
  await readBundle(to.scope, runId, bundleSectionsOf)

  const titles = await asOwner(
    `select handle, title, words #>> '{en,title}' as former from product where shop_id = $1 order by handle`,
    [to.id],
  )
  expect(titles).toEqual([
    { handle: 'cup', title: '湯呑み', former: 'Cup' },
    { handle: 'moon', title: '月の提灯', former: null },
  ])
  expect(await asOwner(`select title, titles from category where shop_id = $1 order by handle`, [to.id])).toEqual([
    { title: '湯呑', titles: { en: 'Cups' } },
    { title: '照明', titles: {} },
  ])
  expect(await asOwner('select locale from shop where id = $1', [to.id])).toEqual([{ locale: 'ja' }])
  expect(
    await asOwner(`select payload from outbox_event where about_shop_id = $1 and kind = 'catalog.turn-language'`, [
      to.id,
    ]),
  ).toEqual([])
})
