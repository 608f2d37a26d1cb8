import { Readable } from 'node:stream'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/ids'
import { updateShop } from '@/mall/tenancy/commands/change-shop'
import { saveRate, saveZone } from '@/modules/delivery/rates/commands'
import { saveCoupon } from '@/modules/promotion/coupons/commands'
import { inShop } from '@/platform/db/shop'
import { storage } from '@/platform/storage'
import { openZip } from '@/platform/zip'
import { bundleSectionsOf, writeWhole } from '@/server/bundle-sections'
import { createCategory } from '@/shop/catalog/commands/categories'
import { storeImage } from '@/shop/catalog/commands/store-image'
import { saveCustomField, saveShippingClass, saveTaxClass } from '@/shop/catalog/commands/terms'
import { writeProductStates } from '@/shop/catalog/commands/write-states'
import { addRedirect } from '@/shop/redirects/commands'
import { asOwner } from '@/testing/database'
import { randomProduct } from '@/testing/random-products'
import { createShop, type TestShop } from '@/testing/shops'
import { publishDesign, saveDraft } from '../design/commands'
import { bringVideo } from '../design/commands/store-video'
import { getDesignDraft } from '../design/queries'
import { firstDesign } from '../design/rules'
import { noWords } from '../design/rules/blocks'
import type { Design } from '../design/types'
import { beginUndo } from '../import/commands/runs'
import { undoImport } from '../import/commands/undo-run'
import { checkBundle } from './commands/check-bundle'
import { listWholeVideos } from './commands/name-books'
import { readBundle } from './commands/read-bundle'
import { arriveBundle, beginBundle, openBundleRun } from './commands/runs'
import { findBundle } from './queries'

vi.hoisted(() => {
  process.env.MEDIA_DIR = `${process.env.TMPDIR ?? '/tmp'}/mallwright-test-bundle-${process.pid}`
})

const actor = { kind: 'staff', id: newId(), name: 'Mira Sandoval' } as const
const goods = 60
const limits = { maxEntries: 1_000, maxEntryBytes: 1e8, maxBytes: 1e9 }

const photo = (red: number) =>
  sharp({ create: { width: 700, height: 420, channels: 3, background: { r: red, g: 90, b: 40 } } })
    .jpeg()
    .toBuffer()

async function addGoods({ scope }: TestShop, mediaIds: string[]): Promise<string[]> {
  const make = async (title: string, handle: string, parentId: string | null) =>
    (await createCategory(scope, actor, { title, titles: {}, handle, parentId })).id
  const home = await make('Home, garden', 'at-home', null)
  const categoryIds = [home, await make('Lamps > small', 'lamps', home), await make('=Sale', 'sale', null)]
  await make('Empty for now', 'later', home)
  for (const key of ['reduced', 'none']) await saveTaxClass(scope, actor, { key, name: key, rateBp: 800 })
  await saveShippingClass(scope, actor, { key: 'bulky', name: 'Bulky', surchargeMinor: 900, perPiece: true })
  const kinds = { words: 'text', width: 'number', soft: 'boolean', made: 'date' } as const
  for (const [key, kind] of Object.entries(kinds) as [keyof typeof kinds, (typeof kinds)['words' | 'width']][])
    await saveCustomField(scope, actor, {
      ...{ key, kind, names: { en: key, ja: `${key}の値` }, unit: 'cm', choices: [], isFacet: true },
      categoryId: key === 'width' ? home : null,
    })
  const world = { categoryIds, mediaIds, taxClasses: ['reduced', 'none'], shippingClasses: ['bulky'] }
  const products = fc.sample(randomProduct(world, { isPlain: false }), { numRuns: goods, seed: 7 })
  const [first, second] = products
  if (first && second) first.relatedIds = [second.id]
  const writes = products.map((after) => ({ before: null, after }))
  await inShop(scope, (tx) => writeProductStates(tx, scope, writes, { actor: 'test', kind: 'import' }))
  return products.map(({ id }) => id)
}

async function addDesign({ scope }: TestShop, mediaIds: string[], productIds: string[]): Promise<void> {
  const clip = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(640, 7)])
  const open = async () => Readable.from([clip])
  await bringVideo(scope, { key: 'a'.repeat(64), format: 'mp4', open })
  const [video] = await listWholeVideos(scope)
  const [logo = '', gone = newId()] = mediaIds
  const words = (en: string) => ({ ...noWords, en, ja: `${en}です` })
  const design: Design = {
    ...firstDesign('atelier'),
    logoMediaId: logo,
    blocks: [
      ...firstDesign('atelier').blocks.filter(({ kind }) => kind !== 'hero'),
      {
        ...{ id: 'b-hero', on: true, v: 1, kind: 'hero', headline: words('Paper'), text: noWords },
        link: { label: words('See'), target: '/products' },
        picture: { kind: 'media', mediaId: gone },
      },
      {
        ...{ id: 'b-goods', on: true, v: 2, kind: 'product-grid', title: noWords, source: 'picked', category: '' },
        ...{ tag: '', picked: productIds.slice(0, 3), count: 8 },
      },
      {
        ...{ id: 'b-film', on: true, v: 1, kind: 'video', title: noWords, text: noWords, videoId: video?.id ?? null },
        ...{ format: 'mp4', posterId: logo, silent: true },
      },
      {
        ...{ id: 'b-text', on: true, v: 1, kind: 'rich-text' },
        html: { ...noWords, en: '<p>By <strong>hand</strong>.</p>' },
      },
    ],
  }
  const { draftVersion } = await getDesignDraft(scope)
  const saved = await saveDraft(scope, actor, { design, draftVersion })
  const shown = await publishDesign(scope, actor, { draftVersion: saved.draftVersion })
  await saveDraft(scope, actor, {
    design: { ...design, subtitle: words('Since 1921') },
    draftVersion: shown.draftVersion,
  })
}

async function addRest({ scope }: TestShop): Promise<void> {
  const everyDay = { from: '10:00', to: '18:30' }
  await updateShop(scope, actor, {
    name: 'Halloran & 娘',
    tagline: 'Paper, light',
    story: 'Since 1921.\nBy hand.',
    contactPhone: '+1 207 555 0100',
    hours: [everyDay, everyDay, null, everyDay, everyDay, everyDay, null],
    taxRateBp: 550,
  })
  await addRedirect(scope, actor, { fromPath: '/old/about', toPath: '/pages/about' })
  const zoneId = await saveZone(scope, actor, { name: 'North', countries: ['US'], states: ['ME', 'NH'] })
  const rate = { zoneId, kind: 'weight', priceMinor: 0, freeFromMinor: 9_000, minDays: 1, maxDays: 4 } as const
  await saveRate(scope, actor, { ...rate, name: 'Post', bands: [{ upToGrams: 500, priceMinor: 450 }] })
  await saveCoupon(scope, actor, {
    ...{ code: 'MAI-2026', label: 'May', kind: 'percent', percentBp: 1_000, amountMinor: 0, minimumMinor: 500 },
    ...{ startsAt: new Date('2026-05-01T00:00:00Z'), endsAt: null, totalLimit: 40, perCustomerLimit: 1, active: true },
  })
}

async function openFullShop(): Promise<TestShop> {
  const shop = await createShop()
  const pictures = [await storeImage(shop.scope, await photo(200)), await storeImage(shop.scope, await photo(20))]
  const mediaIds = pictures.map(({ id }) => id)
  const productIds = await addGoods(shop, mediaIds)
  await addDesign(shop, mediaIds, productIds)
  await addRest(shop)
  // An old address of a product follows it.
  await asOwner(`update product set handle = handle where shop_id = $1`, [shop.id])
  await asOwner(
    `insert into redirect (shop_id, from_path, product_id, created_at) select shop_id, '/products/once', id, now() from product where shop_id = $1 limit 1`,
    [shop.id],
  )
  return shop
}

async function exported({ scope }: TestShop): Promise<string> {
  const key = `exports/${scope.shopId}/${newId()}.zip`
  await storage().put(key, await writeWhole(scope, async () => {}))
  return key
}

async function contentsOf(key: string): Promise<Map<string, string>> {
  const zip = await openZip(key, limits)
  const found = new Map<string, string>()
  for (const name of [...zip.names].toSorted())
    found.set(name, Buffer.concat(await (await zip.open(name)).toArray()).toString('base64'))
  zip.close()
  return found
}

async function check({ scope }: TestShop, source: string): Promise<string> {
  const file = await storage().get(source)
  const { runId, key } = await openBundleRun(scope, actor, { fileName: 'shop.zip', bytes: file?.bytes ?? 0 })
  await storage().put(key, file?.stream ?? Buffer.alloc(0))
  await arriveBundle(scope, runId, { inBackground: false })
  await checkBundle(scope, runId, bundleSectionsOf)
  return runId
}

async function bring(shop: TestShop, source: string): Promise<string> {
  const runId = await check(shop, source)
  const { report } = await findBundle(shop.scope, runId)
  const keys = report.map(({ key }) => key)
  await beginBundle(shop.scope, actor, runId, keys, () => true, { inBackground: false })
  await readBundle(shop.scope, runId, bundleSectionsOf)
  return runId
}

const text = (base64: string | undefined) => Buffer.from(base64 ?? '', 'base64').toString('utf8')

describe('a whole shop', () => {
  it('comes into another shop and leaves it again as the same file, pictures byte for byte', async () => {
    const [from, to] = [await openFullShop(), await createShop()]
    const first = await exported(from)
    const runId = await check(to, first)
    const planned = await findBundle(to.scope, runId)
    expect(planned).toMatchObject({ state: 'checked', error: null, origin: { shop: 'Halloran & 娘' } })
    expect(Object.fromEntries(planned.report.map(({ key, created }) => [key, created]))).toMatchObject({
      ...{ pictures: 2, shelves: 4, terms: 7, products: goods, redirects: 2, delivery: 1, coupons: 1 },
    })
    expect(await asOwner('select id from product where shop_id = $1', [to.id])).toEqual([])
    expect(await asOwner('select id from media where shop_id = $1', [to.id])).toEqual([])
    const done = await bring(to, first)
    const { state, report } = await findBundle(to.scope, done)
    expect(state).toBe('done')
    expect(report.filter(({ state: one, problems }) => one !== 'done' || problems.length > 0)).toEqual([])

    const [left, came] = [await contentsOf(first), await contentsOf(await exported(to))]
    const manifest = (contents: typeof left) => {
      const { madeAt: _at, files, ...rest } = JSON.parse(text(contents.get('manifest.json')))
      return { ...rest, files: files.length }
    }
    expect(manifest(came)).toEqual(manifest(left))
    expect([...came.keys()]).toEqual([...left.keys()])
    for (const [name, content] of left)
      if (name !== 'manifest.json' && came.get(name) !== content)
        expect({ name, content: text(came.get(name)) }).toEqual({ name, content: text(content) })
    expect([...left.keys()].filter((name) => name.startsWith('pictures/')).length).toBeGreaterThan(8)
    // Nothing of the shop it came from is named in it.
    const ids = await asOwner<{ id: string }>(
      `select id from product where shop_id = $1 union select id from media where shop_id = $1 union select id from category where shop_id = $1 union select id from shop where id = $1`,
      [from.id],
    )
    const whole = [...left].map(([name, content]) => name + text(content)).join('\n')
    expect(ids.filter(({ id }) => whole.includes(id))).toEqual([])
  })

  it('brought again changes nothing, and its goods can be taken back', async () => {
    const [from, to] = [await openFullShop(), await createShop()]
    const file = await exported(from)
    const done = await bring(to, file)
    const again = await findBundle(to.scope, await check(to, file))
    expect(again.report.filter(({ created, changed }) => created + changed > 0)).toEqual([])
    expect(again.report.find(({ key }) => key === 'products')).toMatchObject({ same: goods })
    const { productsRunId } = await findBundle(to.scope, done)
    await beginUndo(to.scope, actor, productsRunId ?? '')
    await undoImport(to.scope, productsRunId ?? '')
    expect(await asOwner('select id from product where shop_id = $1', [to.id])).toEqual([])
    const versions = await asOwner('select version from shop_design_version where shop_id = $1', [to.id])
    expect(versions.length).toBeGreaterThan(1)
  })

  it('goes on where it was cut off, and brings only what was chosen', async () => {
    const [from, to] = [await openFullShop(), await createShop()]
    const runId = await check(to, await exported(from))
    await beginBundle(to.scope, actor, runId, ['shelves', 'terms', 'products'], () => true, { inBackground: false })
    // A worker that dies after the terms leaves the run as it is.
    await asOwner(`update bundle_run set lease = null where id = $1`, [runId])
    await readBundle(to.scope, runId, bundleSectionsOf)
    await readBundle(to.scope, runId, bundleSectionsOf)
    const { state, report } = await findBundle(to.scope, runId)
    expect(state).toBe('done')
    expect(report.filter((section) => section.state === 'done').map(({ key }) => key)).toEqual([
      'shelves',
      'terms',
      'products',
    ])
    expect(await asOwner('select id from media where shop_id = $1', [to.id])).toEqual([])
    expect(await asOwner('select id from product where shop_id = $1', [to.id])).toHaveLength(goods)
  })

  it('whose file is lost meanwhile says what did not come', async () => {
    const [from, to] = [await openFullShop(), await createShop()]
    const runId = await check(to, await exported(from))
    await beginBundle(to.scope, actor, runId, ['shelves', 'design'], () => true, { inBackground: false })
    await storage().delete(`bundles/${to.id}/${runId}.zip`)
    await readBundle(to.scope, runId, bundleSectionsOf)
    const { state, report } = await findBundle(to.scope, runId)
    expect(state).toBe('done')
    expect(report.filter((section) => section.state === 'refused').map(({ key }) => key)).toEqual(['shelves', 'design'])
  })
})
