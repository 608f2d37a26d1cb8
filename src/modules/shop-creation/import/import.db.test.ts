import { Readable } from 'node:stream'
import iconv from 'iconv-lite'
import { describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/ids'
import { atTime } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { storage } from '@/platform/storage'
import { listDeskProducts } from '@/shop/catalog/queries/desk'
import { findProductByHandle } from '@/shop/catalog/queries/get-product'
import { listProducts } from '@/shop/catalog/queries/list-products'
import { asOwner } from '@/testing/database'
import { createShop } from '@/testing/shops'
import { checkImport } from './commands/check-run'
import {
  arriveImport,
  beginImport,
  beginUndo,
  discardImport,
  openImport,
  recheckImport,
  sweepImportFiles,
} from './commands/runs'
import { undoImport } from './commands/undo-run'
import { writeImport } from './commands/write-run'
import { findImport, listChanges, listIssueGroups, reportPictures } from './queries'

// Uploads of a test go where the machine keeps what may be lost; the environment is read once, on first use.
vi.hoisted(() => {
  process.env.MEDIA_DIR = `${process.env.TMPDIR ?? '/tmp'}/mallwright-test-media-${process.pid}`
})

const actor = { kind: 'staff', id: newId(), name: 'Mira Sandoval' } as const

const openShop = async (): Promise<ShopScope> => (await createShop()).scope

const oldHeader =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Variant Requires Shipping,Variant Taxable,Variant Barcode,Image Src,Image Position,Image Alt Text,SEO Title,Status'
const oldRows = [
  'moon-lantern,Moon lantern,"<p>Washi over\nsplit bamboo.</p><script>alert(1)</script>",Mino,Lantern,"paper, light",true,Title,Default Title,ML-1,380.0,shopify,12,deny,46.00,58.00,true,true,4006381333931,https://pictures.invalid/moon.jpg,1,Moon,,active',
  'gloves,Gloves,<p>For gardens</p>,Mino,Outdoor,,true,Color,Green,,0.0,,1,deny,9.99,,true,true,,https://pictures.invalid/green.jpg,1,,,active',
  'gloves,,,,,,,,Yellow,,0.0,,3,deny,15.99,,true,true,,https://pictures.invalid/yellow.jpg,2,,,',
]
const oldFile = [oldHeader, ...oldRows].join('\n')

async function upload(scope: ShopScope, content: string | Buffer): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const { runId, key } = await openImport(scope, actor, { fileName: 'products.csv', bytes: bytes.length })
  await storage().put(key, Readable.from([bytes]))
  await arriveImport(scope, runId)
  await checkImport(scope, runId)
  return runId
}

async function runImport(scope: ShopScope, content: string | Buffer): Promise<string> {
  const runId = await upload(scope, content)
  await beginImport(scope, actor, runId)
  await writeImport(scope, runId)
  return runId
}

/** Everything a shop's catalogue consists of, without what a second writing may change. */
async function contentOf(scope: ShopScope): Promise<unknown> {
  const tables = {
    product: `select to_jsonb(t) - array['version', 'updated_at', 'grams'] as row from product t where shop_id = $1 order by id`,
    variant: 'select to_jsonb(t) as row from variant t where shop_id = $1 order by id',
    stock: `select to_jsonb(t) - 'updated_at' as row from stock_item t where shop_id = $1 order by variant_id`,
    images: `select to_jsonb(t) - 'id' as row from product_image t where shop_id = $1 order by product_id, position`,
    shelves: 'select to_jsonb(t) as row from product_category t where shop_id = $1 order by product_id, category_id',
    categories: 'select to_jsonb(t) as row from category t where shop_id = $1 order by id',
  }
  const parts = await Promise.all(
    Object.entries(tables).map(async ([name, sql]) => [name, await asOwner(sql, [scope.shopId])]),
  )
  return Object.fromEntries(parts)
}

/** Stock is what its movements add up to. */
const brokenStock = (scope: ShopScope) =>
  asOwner(
    `select s.variant_id from stock_item s left join stock_movement m on m.shop_id = s.shop_id and m.variant_id = s.variant_id
     where s.shop_id = $1 group by 1, s.on_hand having s.on_hand <> coalesce(sum(m.on_hand_delta), 0)`,
    [scope.shopId],
  )

describe('a product file', () => {
  it('comes in whole: dry run, products, variants, stock, pictures asked for', async () => {
    const scope = await openShop()
    const runId = await upload(scope, oldFile)
    expect(await findImport(scope, runId)).toMatchObject({
      state: 'checked',
      format: 'shopify-old',
      encoding: 'utf8',
      rowsTotal: 3,
      counts: { created: 2, changed: 0, same: 0, left: 0 },
    })
    expect((await listProducts(scope)).total).toBe(0)
    await beginImport(scope, actor, runId)
    await writeImport(scope, runId)
    const run = await findImport(scope, runId)
    expect(run).toMatchObject({ state: 'done', rowsDone: 3, counts: { created: 2, variants: 3, images: 3 } })
    const moon = await findProductByHandle(scope, 'moon-lantern')
    expect(moon).toMatchObject({
      title: 'Moon lantern',
      descriptionHtml: '<p>Washi over\nsplit bamboo.</p>',
      vendor: 'Mino',
      tags: ['paper', 'light'],
      options: [],
      priceMinMinor: 4600,
      compareAtMinor: 5800,
    })
    expect(moon?.variants).toMatchObject([{ sku: 'ML-1', gtin: '4006381333931', stockLeft: 12, weightGrams: 380 }])
    const gloves = await findProductByHandle(scope, 'gloves')
    expect(gloves?.options).toEqual([{ name: 'Color', values: ['Green', 'Yellow'] }])
    expect(gloves?.variants.map((v) => [v.title, v.priceMinor, v.stockLeft])).toEqual([
      ['Green', 999, 1],
      ['Yellow', 1599, 3],
    ])
    expect((await listProducts(scope, { q: 'washi' })).items.map((p) => p.handle)).toEqual(['moon-lantern'])
    expect(await reportPictures(scope, runId)).toMatchObject({ pending: 3, ready: 0, failed: [] })
    const asked = await asOwner<{ n: string }>(
      `select count(*) as n from outbox_event where kind = 'catalog.fetch-image' and about_shop_id = $1`,
      [scope.shopId],
    )
    expect(asked[0]?.n).toBe('3')
    expect(await brokenStock(scope)).toEqual([])
  })

  it('reads the new headers just as well', async () => {
    const scope = await openShop()
    const file = [
      'Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Option1 Linked To,Price,Compare-at price,Cost per item,Charge tax,Inventory tracker,Inventory quantity,Continue selling when out of stock,Weight value (grams),Requires shipping,Product image URL,Image position,Image alt text,SEO title,SEO description,Color (product.metafields.shopify.color-pattern)',
      'Halyard throw,halyard-throw,<p>Linen</p>,Mino,Home & Garden > Linens,Throw,,TRUE,Active,HT-IN,,Color,Indigo,,"1,250.00",,410.50,TRUE,shopify,4,DENY,900,TRUE,,,,Halyard linen throw,Woven,indigo',
      ',halyard-throw,,,,,,,,HT-NA,,,Natural,,1250.00,1300.00,,FALSE,shopify,0,CONTINUE,900,TRUE,,,,,,',
    ].join('\r\n')
    const runId = await runImport(scope, `﻿${file}`)
    const run = await findImport(scope, runId)
    expect(run).toMatchObject({ format: 'shopify-new', counts: { created: 1, variants: 2 } })
    expect(run.columns.unused).toEqual(['Option1 Linked To', 'Color (product.metafields.shopify.color-pattern)'])
    const throwProduct = await findProductByHandle(scope, 'halyard-throw')
    expect(throwProduct?.variants).toMatchObject([
      { sku: 'HT-IN', priceMinor: 125_000, stockLeft: 4 },
      { sku: 'HT-NA', compareAtMinor: 130_000, available: true, stockLeft: null },
    ])
    expect(throwProduct?.categories.map((c) => c.title)).toEqual(['Linens'])
  })

  it('changes nothing the second time', async () => {
    const scope = await openShop()
    await runImport(scope, oldFile)
    const before = await contentOf(scope)
    const again = await runImport(scope, oldFile)
    expect(await findImport(scope, again)).toMatchObject({ state: 'done', counts: { created: 0, changed: 0, same: 2 } })
    expect(await contentOf(scope)).toEqual(before)
  })

  it('clears by an empty cell, leaves by an absent column', async () => {
    const scope = await openShop()
    await runImport(scope, oldFile)
    const runId = await upload(scope, 'Handle,Vendor,Variant Price,Variant Compare At Price\nmoon-lantern,,48.00,\n')
    const [change] = await listChanges(scope, runId, 'change', 0)
    expect(change?.summary.fields).toEqual([
      { field: 'vendor', variant: '', before: 'Mino', after: '' },
      { field: 'price', variant: '', before: 4600, after: 4800 },
      { field: 'compareAt', variant: '', before: 5800, after: null },
    ])
    await beginImport(scope, actor, runId)
    await writeImport(scope, runId)
    const moon = await findProductByHandle(scope, 'moon-lantern')
    expect(moon).toMatchObject({
      vendor: '',
      title: 'Moon lantern',
      tags: ['paper', 'light'],
      priceMinMinor: 4800,
      compareAtMinor: null,
    })
    expect(moon?.variants).toMatchObject([{ sku: 'ML-1', stockLeft: 12 }])
  })

  it('reads Japanese and Korean files in their own encodings', async () => {
    const scope = await openShop()
    const file = (title: string, handle: string) =>
      `Handle,Title,Body (HTML),Variant Price\n${handle},${title},<p>${title}です。とても良い品です</p>,1200.00\n`
    const jp = await runImport(scope, iconv.encode(file('抹茶ラテと和紙の灯り', 'matcha'), 'cp932'))
    expect(await findImport(scope, jp)).toMatchObject({ encoding: 'cp932', counts: { created: 1 } })
    expect((await findProductByHandle(scope, 'matcha'))?.title).toBe('抹茶ラテと和紙の灯り')
    const kr = await runImport(
      scope,
      iconv.encode('Handle,Title,Variant Price\nhanji,한지 등불과 조각보 가방,12\n', 'euc-kr'),
    )
    expect(await findImport(scope, kr)).toMatchObject({ encoding: 'euc-kr', counts: { created: 1 } })
    expect((await findProductByHandle(scope, 'hanji'))?.title).toBe('한지 등불과 조각보 가방')
    const wide = await runImport(
      scope,
      iconv.encode('Handle,Title,Variant Price\nwide,Café à la mode,12\n', 'utf16le', { addBOM: true }),
    )
    expect(await findImport(scope, wide)).toMatchObject({ encoding: 'utf16le', counts: { created: 1 } })
    const west = await runImport(
      scope,
      iconv.encode('Handle,Title,Variant Price\nwest,Café crème brûlée,12\n', 'windows-1252'),
    )
    expect(await findImport(scope, west)).toMatchObject({ encoding: 'windows-1252', counts: { created: 1 } })
    expect((await findProductByHandle(scope, 'west'))?.title).toBe('Café crème brûlée')
  })
})

describe('a bad file', () => {
  const head = 'Handle,Title,Variant Price\n'
  it.each<[string, string | Buffer, object]>([
    ['empty', '', { code: 'empty' }],
    ['only a header', head, { code: 'no-products' }],
    ['an Excel file', Buffer.from('504b03041400060008000000', 'hex'), { code: 'not-csv' }],
    ['a web page', '<!DOCTYPE html>\n<html><body>Sign in</body></html>', { code: 'not-csv' }],
    ['bytes', Buffer.from([0x41, 0x00, 0x01, 0x02, 0xff, 0xfe, 0x00, 0x13, 0x37]), { code: 'not-csv' }],
    [
      'no encoding we know',
      Buffer.concat([Buffer.from(`${head}a,`), Buffer.from([0xff, 0xff, 0x80, 0xa0, 0xff, 0xff]), Buffer.from(',1\n')]),
      { code: 'encoding-unknown' },
    ],
    ['headers of something else and nothing below', 'Name,Qty,Shelf\n', { code: 'headers-unknown', row: 1 }],
    [
      'a header twice',
      'Handle,Title,Variant Price,title\na,A,1,B\n',
      { code: 'headers-twice', names: ['Title', 'title'] },
    ],
    ['a quote that is not closed', `${head}a,A,1\nb,"B,2\nc,C,3\n`, { code: 'quote-not-closed', row: 3 }],
    ['a quote in the middle', `${head}a,A,1\nb,"B"x,2\n`, { code: 'quote-stray', row: 3 }],
  ])('%s is refused as a whole, saying where', async (_, content, problem) => {
    const scope = await openShop()
    const runId = await upload(scope, content)
    expect(await findImport(scope, runId)).toMatchObject({ state: 'failed', error: problem })
    await expect(beginImport(scope, actor, runId)).rejects.toMatchObject({ code: 'IMPORT_STATE' })
    expect((await listDeskProducts(scope, { q: '', sort: 'updated', page: 1 })).counts.all).toBe(0)
  })

  it('over 100 MB is not even taken', async () => {
    const scope = await openShop()
    await expect(openImport(scope, actor, { fileName: 'big.csv', bytes: 100 * 1024 * 1024 + 1 })).rejects.toMatchObject(
      { code: 'FILE_TOO_LARGE' },
    )
  })

  it('leaves out whole products and says row, column and value', async () => {
    const scope = await openShop()
    const rows = [
      'good,Good,10.00,5',
      'minus,Minus,-3.00,5',
      'words,Words,cheap,5',
      'comma,Comma,"48,00",5',
      'digits,Digits,1.234,5',
      'none,None,,5',
      'count,Count,3.00,many',
      'twice,Twice,1.00,1',
      'other,Other,1.00,1',
      'twice,Twice,2.00,1',
      ',,1.00,1',
    ]
    const runId = await upload(scope, `Handle,Title,Variant Price,Variant Inventory Qty\n${rows.join('\n')}\n`)
    const groups = await listIssueGroups(scope, runId)
    const found = groups
      .flatMap((group) =>
        group.rows.map(({ row, column, code, data }) => [row, column, code, data.value ?? data.firstRow]),
      )
      .toSorted((a, b) => Number(a[0]) - Number(b[0]))
    expect(found).toEqual([
      [3, 'Variant Price', 'price-negative', '-3.00'],
      [4, 'Variant Price', 'price-number', 'cheap'],
      [5, 'Variant Price', 'price-comma', '48,00'],
      [6, 'Variant Price', 'price-digits', '1.234'],
      [7, 'Variant Price', 'price-missing', ''],
      [8, 'Variant Inventory Qty', 'number', 'many'],
      [11, 'Handle', 'handle-repeated', 'twice'],
      [12, '', 'option-repeated', ''],
    ])
  })
})

describe('an import', () => {
  const wrong = 'Handle,Title,Variant Price\na,A,"48,00"\nb,B,12.00\nc,C,approx\n'

  it('reads commas as points, and cells anew, when it is told to', async () => {
    const scope = await openShop()
    const runId = await upload(scope, wrong)
    expect((await findImport(scope, runId)).counts).toMatchObject({ created: 1, left: 2, errors: 2 })
    await recheckImport(scope, runId, {
      commaPrices: true,
      withoutPictures: false,
      cells: [{ row: 4, column: 'Variant Price', value: '9.50' }],
    })
    await checkImport(scope, runId)
    expect((await findImport(scope, runId)).counts).toMatchObject({ created: 3, left: 0, errors: 0 })
    await beginImport(scope, actor, runId)
    await writeImport(scope, runId)
    expect((await listProducts(scope, { sort: 'price-asc' })).items.map((p) => p.priceMinMinor)).toEqual([
      950, 1200, 4800,
    ])
  })

  it('is undone to exactly what stood before', async () => {
    const scope = await openShop()
    await runImport(scope, oldFile)
    const before = await contentOf(scope)
    const changed = oldFile
      .replace('Moon lantern', 'Sun lantern')
      .replace('46.00', '40.00')
      .replace(',12,deny', ',99,deny')
      .replace('Color,Green', 'Shade,Moss')
      .replace(',Yellow,', ',Ochre,')
    const extra = `${changed}\nnew-one,New one,,,,,true,Title,Default Title,,0,shopify,7,deny,5.00,,true,true,,,,,,active\n`
    const runId = await runImport(scope, extra)
    expect((await findImport(scope, runId)).counts).toMatchObject({ created: 1, changed: 2 })
    expect((await findProductByHandle(scope, 'gloves'))?.options).toEqual([
      { name: 'Shade', values: ['Moss', 'Ochre'] },
    ])
    await beginUndo(scope, actor, runId)
    await undoImport(scope, runId)
    expect(await findImport(scope, runId)).toMatchObject({
      state: 'undone',
      counts: { undo: { removed: 1, restored: 2, kept: 0 } },
    })
    expect(await contentOf(scope)).toEqual(before)
    expect(await brokenStock(scope)).toEqual([])
  })

  it('leaves alone, in its undo, what was edited or ordered since, and what was sold stays sold', async () => {
    const scope = await openShop()
    const runId = await runImport(scope, oldFile)
    await asOwner(`update product set version = version + 1 where shop_id = $1 and handle = 'gloves'`, [scope.shopId])
    await beginUndo(scope, actor, runId)
    await undoImport(scope, runId)
    expect((await findImport(scope, runId)).counts.undo).toEqual({ removed: 1, restored: 0, kept: 1 })
    const prices = await runImport(
      scope,
      'Handle,Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty\ngloves,Color,Green,1.00,50\n',
    )
    const [green] = await asOwner<{ id: string }>(`select id from variant where shop_id = $1 and option1 = 'Green'`, [
      scope.shopId,
    ])
    await asOwner(`update stock_item set on_hand = on_hand - 10 where variant_id = $1`, [green?.id])
    await beginUndo(scope, actor, prices)
    await undoImport(scope, prices)
    const gloves = await findProductByHandle(scope, 'gloves')
    expect(gloves?.variants.map((v) => [v.title, v.priceMinor, v.stockLeft])).toEqual([
      ['Green', 999, 0],
      ['Yellow', 1599, 3],
    ])
  })

  it('goes on where it was cut off, and writes nothing twice', async () => {
    const scope = await openShop()
    const many = Array.from({ length: 650 }, (_, i) => `p-${i},Product ${i},${i + 1}.00,${i}`)
    const runId = await upload(scope, `Handle,Title,Variant Price,Variant Inventory Qty\n${many.join('\n')}\n`)
    await beginImport(scope, actor, runId)
    // The third lot fails once, as if the process had been killed there.
    await asOwner(
      `create or replace function cut_off() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$`,
    )
    await asOwner(
      `create trigger cut_off before insert on product for each row when (new.handle = 'p-500') execute function cut_off()`,
    )
    await expect(writeImport(scope, runId)).rejects.toThrow()
    const half = await findImport(scope, runId)
    expect(half.state).toBe('importing')
    expect(half.counts.created).toBe(400)
    await asOwner('drop trigger cut_off on product')
    await writeImport(scope, runId)
    expect(await findImport(scope, runId)).toMatchObject({
      state: 'done',
      rowsDone: 650,
      counts: { created: 650, changed: 0, same: 0 },
    })
    expect((await listProducts(scope)).total).toBe(650)
    expect(await brokenStock(scope)).toEqual([])
  })

  it('touches no other shop', async () => {
    const [mine, theirs] = [await openShop(), await openShop()]
    await runImport(theirs, oldFile)
    const before = await contentOf(theirs)
    const runId = await runImport(mine, oldFile.replaceAll('Moon', 'Sun'))
    expect(await contentOf(theirs)).toEqual(before)
    await expect(findImport(theirs, runId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(beginUndo(theirs, actor, runId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('files of imports', () => {
  const keyOf = async (runId: string) =>
    (await asOwner<{ key: string }>('select file_key as key from import_run where id = $1', [runId]))[0]?.key ?? ''

  it('go with an import that is discarded', async () => {
    const scope = await openShop()
    const runId = await upload(scope, oldFile)
    const key = await keyOf(runId)
    expect(await storage().head(key)).not.toBeNull()
    await discardImport(scope, runId)
    expect(await storage().head(key)).toBeNull()
  })

  it('that nobody knows of are swept after a day; others stay', async () => {
    const scope = await openShop()
    const kept = await keyOf(await upload(scope, oldFile))
    const stray = `imports/${scope.shopId}/${newId()}.csv`
    await storage().put(stray, Buffer.from('late'))
    await sweepImportFiles()
    expect(await storage().head(stray)).not.toBeNull()
    await atTime(new Date(Date.now() + 2 * 86_400_000), sweepImportFiles)
    expect([await storage().head(stray), (await storage().head(kept)) !== null]).toEqual([null, true])
  })

  it('fill a shop’s space and no more', async () => {
    const scope = await openShop()
    const open = () => openImport(scope, actor, { fileName: 'large.csv', bytes: 100 * 1024 * 1024 })
    for (let file = 0; file < 10; file++) await open()
    await expect(open()).rejects.toMatchObject({ code: 'IMPORT_SPACE' })
    await atTime(new Date(Date.now() + 2 * 3_600_000), open)
  })
})
