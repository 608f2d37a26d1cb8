import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/ids'
import { storage } from '@/platform/storage'
import { findProductByHandle } from '@/shop/catalog/queries/get-product'
import { asOwner } from '@/testing/database'
import { createShop, type TestShop } from '@/testing/shops'
import { checkImport } from './commands/check-run'
import { arriveImport, beginImport, openImport } from './commands/runs'
import { sayMeaning } from './commands/say-meaning'
import { writeImport } from './commands/write-run'
import { findImport, guessMeaning, listIssueGroups } from './queries'

vi.hoisted(() => {
  process.env.MEDIA_DIR = `${process.env.TMPDIR ?? '/tmp'}/mallwright-test-woo-${process.pid}`
})

const actor = { kind: 'staff', id: newId(), name: 'Mira Sandoval' } as const

async function sent({ scope }: TestShop, text: string): Promise<string> {
  const { runId, key } = await openImport(scope, actor, { fileName: 'products.csv', bytes: 1 })
  await storage().put(key, Readable.from([Buffer.from(text)]))
  await arriveImport(scope, runId)
  await checkImport(scope, runId)
  return runId
}

async function written({ scope }: TestShop, runId: string): Promise<void> {
  await beginImport(scope, actor, runId)
  await writeImport(scope, runId)
}

const head =
  'ID,Type,SKU,"GTIN, UPC, EAN, or ISBN",Name,Published,Is featured?,Visibility in catalog,Short description,Description,Date sale price starts,Date sale price ends,Tax status,Tax class,In stock?,Stock,Backorders allowed?,Weight (kg),Sale price,Regular price,Categories,Tags,Images,Parent,Position,Brands,Attribute 1 name,Attribute 1 value(s),Attribute 1 visible,Attribute 2 name,Attribute 2 value(s)'
const rows = [
  '10,simple,LAMP,4006381333931,Moon lamp,1,0,visible,Short,"Long\\nlines",,,taxable,,1,12,0,0.38,46.00,58.00,"Home > Lamps, Gifts","paper, light","https://p.invalid/1.jpg, https://p.invalid/2.jpg",,0,Mino,,,,,',
  '11,variable,TEE,,Tee,1,0,visible,,,,,taxable,,1,9,0,,,,Clothing,,https://p.invalid/t.jpg,,0,,Size,"S, M",1,Material,Cotton',
  '12,simple,,,Moon lamp,0,0,visible,,,,,none,,0,,1,,,10,,,,,0,,,,,,',
  '13,grouped,SET,,A set,1,0,visible,,,,,taxable,,1,,0,,,,,,,,0,,,,,,',
  '14,"simple, virtual",E,,E-book,1,0,visible,,,,2020-01-01,taxable,,1,,0,,5,9,,,,,0,,,,,,',
  "15,variation,TEE-M,,Tee - M,1,0,visible,,,,,taxable,,1,parent,0,,,'=21,,,https://p.invalid/m.jpg,TEE,2,,Size,M,,,",
  '16,variation,TEE-S,,Tee - S,1,0,visible,,,,,taxable,,1,3,1,,,20,,,,id:11,1,,Size,S,,,',
  '17,variation,LOST,,Lost,1,0,visible,,,,,taxable,,1,3,0,,,20,,,,NOBODY,1,,Size,S,,,',
].map((row) => row.replace("'=21", '21'))

describe('a WooCommerce file', () => {
  it('comes in with variations that stand far from their product, and says what cannot', async () => {
    const shop = await createShop()
    const runId = await sent(shop, `${head}\n${rows.join('\n')}\n`)
    const run = await findImport(shop.scope, runId)
    expect(run).toMatchObject({ state: 'checked', format: 'woocommerce', counts: { created: 4, left: 2 } })
    const problems = (await listIssueGroups(shop.scope, runId)).flatMap((group) =>
      group.rows.map(({ row, code, column }) => [row, code, column]),
    )
    expect(problems).toEqual(
      expect.arrayContaining([
        [5, 'kind-unsupported', 'Type'],
        [9, 'parent-missing', 'Type'],
      ]),
    )
    await written(shop, runId)
    const lamp = await findProductByHandle(shop.scope, 'moon-lamp')
    expect(lamp).toMatchObject({ descriptionHtml: 'Short\nLong\nlines', vendor: 'Mino', tags: ['paper', 'light'] })
    expect(lamp).toMatchObject({ priceMinMinor: 4600, compareAtMinor: 5800 })
    expect(lamp?.variants).toMatchObject([{ sku: 'LAMP', gtin: '4006381333931', stockLeft: 12, weightGrams: 380 }])
    expect(lamp?.categories.map(({ title }) => title).toSorted()).toEqual(['Gifts', 'Lamps'])
    const tee = await findProductByHandle(shop.scope, 'tee')
    expect(tee?.options).toEqual([{ name: 'Size', values: ['M', 'S'] }])
    expect(tee?.variants.map((v) => [v.title, v.sku, v.priceMinor, v.stockLeft])).toEqual([
      ['M', 'TEE-M', 2100, 4],
      ['S', 'TEE-S', 2000, null],
    ])
    expect(await findProductByHandle(shop.scope, 'e-book')).toMatchObject({
      priceMinMinor: 900,
      variants: [{ requiresShipping: false, stockLeft: null }],
    })
    const hidden = await asOwner(
      `select status, published_at from product where shop_id = $1 and handle = 'moon-lamp-12'`,
      [shop.id],
    )
    expect(hidden).toEqual([{ status: 'draft', published_at: null }])
    const again = await sent(shop, `${head}\n${rows.join('\n')}\n`)
    expect(await findImport(shop.scope, again)).toMatchObject({ counts: { created: 0, changed: 0, same: 4 } })
  })
})

describe('a file of unknown kind', () => {
  const file = '商品名,サイズ,販売価格,在庫数,メモ\n灯り,小,1200.00,3,x\n灯り,大,1800.00,2,y\n縄,,300.00,9,\n'

  it('waits for the meaning of its columns, and the next one of its kind does not', async () => {
    const shop = await createShop({ currency: 'USD' })
    const runId = await sent(shop, file)
    expect(await findImport(shop.scope, runId)).toMatchObject({ state: 'mapping' })
    const asked = await guessMeaning(shop.scope, runId)
    expect(asked.mapping).toEqual({ 商品名: 'title', サイズ: 'option', 販売価格: 'price', 在庫数: 'quantity' })
    expect(asked.samples[0]).toEqual(['灯り', '小', '1200.00', '3', 'x'])
    await expect(sayMeaning(shop.scope, actor, runId, { メモ: 'price' })).rejects.toMatchObject({
      code: 'MAPPING_UNUSABLE',
    })
    await sayMeaning(shop.scope, actor, runId, asked.mapping)
    await checkImport(shop.scope, runId)
    const run = await findImport(shop.scope, runId)
    expect(run).toMatchObject({ state: 'checked', format: 'mapped', counts: { created: 2, left: 0 } })
    expect(run.columns.unused).toEqual(['メモ'])
    await written(shop, runId)
    expect((await findProductByHandle(shop.scope, '灯り'))?.options).toEqual([{ name: 'サイズ', values: ['小', '大'] }])
    const next = await sent(shop, file.replace('1200.00', '1300.00'))
    expect(await findImport(shop.scope, next)).toMatchObject({
      state: 'checked',
      format: 'mapped',
      counts: { changed: 1 },
    })
    const stranger = await createShop()
    expect(await findImport(stranger.scope, await sent(stranger, file))).toMatchObject({ state: 'mapping' })
  })
})
