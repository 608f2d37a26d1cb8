import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/ids'
import { beginExport } from '@/modules/shop-creation/export/commands/runs'
import { writeExport } from '@/modules/shop-creation/export/commands/write-export'
import { getExportFile } from '@/modules/shop-creation/export/queries'
import { beginExportInput } from '@/modules/shop-creation/export/schema'
import type { ExportFormat } from '@/modules/shop-creation/export/types'
import { inShop } from '@/platform/db/shop'
import { storage } from '@/platform/storage'
import { createCategory } from '@/shop/catalog/commands/categories'
import { requestImages } from '@/shop/catalog/commands/request-images'
import { saveCustomField, saveShippingClass, saveTaxClass } from '@/shop/catalog/commands/terms'
import { writeProductStates } from '@/shop/catalog/commands/write-states'
import { asOwner } from '@/testing/database'
import { type ProductWorld, randomProduct, type Shape } from '@/testing/random-products'
import { createShop, type TestShop } from '@/testing/shops'
import { checkImport } from './commands/check-run'
import { arriveImport, beginImport, openImport } from './commands/runs'
import { writeImport } from './commands/write-run'
import { findImport, listChanges, listIssueGroups } from './queries'

vi.hoisted(() => {
  process.env.MEDIA_DIR = `${process.env.TMPDIR ?? '/tmp'}/mallwright-test-trip-${process.pid}`
})

const actor = { kind: 'staff', id: newId(), name: 'Mira Sandoval' } as const

/** A shop with what goods may be filed under, and some pictures. */
async function openShop(): Promise<{ shop: TestShop; world: ProductWorld }> {
  const shop = await createShop()
  const { scope } = shop
  for (const key of ['reduced', 'none']) await saveTaxClass(scope, actor, { key, name: key, rateBp: 0 })
  await saveShippingClass(scope, actor, { key: 'bulky', name: 'Bulky', surchargeMinor: 900, perPiece: false })
  const field = { names: { en: 'A (b)' }, unit: '', choices: [], categoryId: null, isFacet: false }
  for (const [key, kind] of [
    ['words', 'text'],
    ['width', 'number'],
    ['soft', 'boolean'],
    ['made', 'date'],
  ] as const)
    await saveCustomField(scope, actor, { ...field, names: { en: `A (${key})` }, key, kind })
  const addresses = [1, 2, 3, 4].map((n) => `https://pictures.invalid/${n}.jpg?a=1,2`)
  const mediaIds = await inShop(scope, (tx) => requestImages(tx, scope, addresses))
  return { shop, world: { categoryIds: [], mediaIds, taxClasses: ['reduced', 'none'], shippingClasses: ['bulky'] } }
}

async function addShelves({ scope }: TestShop): Promise<string[]> {
  const make = async (title: string, parentId: string | null) =>
    (await createCategory(scope, actor, { title, handle: '', parentId })).id
  const home = await make('Home, garden', null)
  const lamps = await make('Lamps > small', home)
  return [home, lamps, await make('=Sale', null)]
}

async function exported({ scope }: TestShop, format: ExportFormat): Promise<{ key: string; text: string }> {
  const { runId } = await beginExport(scope, actor, beginExportInput.parse({ format }))
  await writeExport(scope, runId)
  const { key } = await getExportFile(scope, runId)
  const file = await storage().get(key)
  return { key, text: Buffer.concat((await file?.stream.toArray()) ?? []).toString('utf8') }
}

async function imported({ scope }: TestShop, text: string) {
  const { runId, key } = await openImport(scope, actor, { fileName: 'products.csv', bytes: text.length })
  await storage().put(key, Readable.from([Buffer.from(text)]))
  await arriveImport(scope, runId)
  await checkImport(scope, runId)
  const checked = await findImport(scope, runId)
  const problems = (await listIssueGroups(scope, runId)).filter(({ severity }) => severity === 'error')
  expect(problems).toEqual([])
  const changes = await listChanges(scope, runId, 'change', 0)
  if (checked.counts.created + checked.counts.changed > 0) {
    await beginImport(scope, actor, runId)
    await writeImport(scope, runId)
  }
  return { format: checked.format, counts: checked.counts, changes, state: (await findImport(scope, runId)).state }
}

async function fill(shop: TestShop, world: ProductWorld, shape: Shape, count: number, seed: number): Promise<void> {
  const products = fc.sample(randomProduct(world, shape), { numRuns: count, seed })
  await inShop(shop.scope, (tx) =>
    writeProductStates(
      tx,
      shop.scope,
      products.map((after) => ({ before: null, after })),
      { actor: 'test', kind: 'import' },
    ),
  )
}

describe.each<[ExportFormat, string, Shape]>([
  ['own', 'own', { isPlain: false }],
  ['shopify', 'shopify-new', { isPlain: true }],
])('a file of kind %s', (format, found, shape) => {
  it.each([1, 2, 3])('comes back as it went, here and in another shop (seed %i)', async (seed) => {
    const [from, to] = [await openShop(), await openShop()]
    const world = { ...from.world, categoryIds: await addShelves(from.shop) }
    await fill(from.shop, world, shape, 60, seed)
    const { text } = await exported(from.shop, format)
    const again = await imported(from.shop, text)
    expect(again.changes).toEqual([])
    expect(again).toMatchObject({ format: found, counts: { created: 0, changed: 0, same: 60, left: 0 } })
    const there = await imported(to.shop, text)
    expect(there).toMatchObject({ state: 'done', counts: { created: 60, left: 0 } })
    expect((await exported(to.shop, format)).text).toBe(text)
  })
})

describe('our own file', () => {
  it('brings goods that are shown beside each other, whichever comes first, and keeps old addresses', async () => {
    const { shop } = await openShop()
    const head = 'handle,title,price,stock,related,previous_handle,tax_class'
    const text = `${head}\nlamp,Lamp,10,1,"shade, rope",,reduced\nshade,Shade,5,2,lamp,,\nrope,Rope,1,3,,,\n`
    const first = await imported(shop, text)
    expect(first).toMatchObject({ format: 'own', state: 'done', counts: { created: 3 } })
    const { text: out } = await exported(shop, 'own')
    expect(out).toContain('"shade, rope"')
    expect(await imported(shop, out)).toMatchObject({ counts: { same: 3, changed: 0 } })
    const moved = await imported(shop, 'handle,title,price,previous_handle\nmoon,Moon,10,lamp\n')
    expect(moved.changes[0]?.summary.fields).toMatchObject([
      { field: 'title', before: 'Lamp', after: 'Moon' },
      { field: 'address', before: 'lamp', after: 'moon' },
    ])
    const rows = await asOwner(
      `select from_path, p.handle from redirect r join product p on p.id = r.product_id where r.shop_id = $1`,
      [shop.id],
    )
    expect(rows).toEqual([{ from_path: '/products/lamp', handle: 'moon' }])
    expect(await imported(shop, 'handle,title,price,previous_handle\nmoon,Moon,10,lamp\n')).toMatchObject({
      counts: { created: 0, changed: 0, same: 1 },
    })
  })

  it('brings texts in further languages, alone or with everything else', async () => {
    const { shop } = await openShop()
    const head = 'handle,title,price,option1_name,option1_value'
    await imported(shop, `${head}\nbox,Box,10,Size,S\nbox,,12,,L\n`)
    const words = 'handle,title_ja,option1_name_ja,option1_values_ja\nbox,箱,大きさ,"S > 小, L > 大, Gone > 無"\n'
    const first = await imported(shop, words)
    expect(first).toMatchObject({ format: 'own', state: 'done', counts: { changed: 1, errors: 0 } })
    expect(first.changes[0]?.summary.fields).toMatchObject([{ field: 'words', before: '' }])
    const { text } = await exported(shop, 'own')
    expect(text).toContain('"S > 小, L > 大"')
    expect(await imported(shop, text)).toMatchObject({ counts: { same: 1, changed: 0 } })
    const cleared = await imported(shop, 'handle,title_ja,title_ko\nbox,,상자\n')
    expect(cleared.changes[0]?.summary.fields).toMatchObject([{ field: 'words' }])
    const [row] = await asOwner<{ words: unknown }>('SELECT words FROM product WHERE shop_id = $1', [shop.id])
    expect(row?.words).toMatchObject({ ja: { title: '', options: [{ name: '大きさ' }] }, ko: { title: '상자' } })
  })

  it('clears by an empty cell, leaves by an absent column, and says what it does not know', async () => {
    const { shop } = await openShop()
    await imported(shop, 'handle,title,price,cost,track_stock,field:width,tags\nlamp,Lamp,10,4,TRUE,12,"a, b"\n')
    const change = await imported(shop, 'handle,price,cost,field:width,image_alt\nlamp,10,,,\n')
    expect(change.changes[0]?.summary.fields).toEqual([
      { field: 'details', variant: '', before: 'width: 12', after: '' },
      { field: 'cost', variant: '', before: 400, after: null },
    ])
    const { scope } = shop
    const { runId, key } = await openImport(scope, actor, { fileName: 'p.csv', bytes: 1 })
    const wrong = 'handle,price,tax_class,field:width,published_at\nlamp,10,dear,wide,soon\n'
    await storage().put(key, Readable.from([Buffer.from(wrong)]))
    await arriveImport(scope, runId)
    await checkImport(scope, runId)
    const codes = (await listIssueGroups(scope, runId)).map(({ code }) => code)
    expect(codes.toSorted()).toEqual(['class-unknown', 'date', 'field-value'])
  })
})
