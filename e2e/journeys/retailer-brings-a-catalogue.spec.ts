import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { seen } from '../desk'
import { expect, test } from '../fixtures'
import { ask, mall } from '../mall'
import { ownWord, type Shop } from '../retail'

/** A real export of another shop; it is no part of the product and may lie beside it. */
const sample = resolve('..', 'shared', 'data', 'shopify-home-sample.csv')

/** The background job reads, checks and writes; on a busy machine that takes its time. */
const patience = { timeout: 30_000 }

async function choose(page: Page, name: string, text: string | Buffer) {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text
  await page.getByLabel('Choose file').setInputFiles({ name, mimeType: 'text/csv', buffer })
}

async function openImport(page: Page, shop: Shop) {
  await page.goto(shop.desk('/import'))
  await expect(page.getByText('Drop a product file here')).toBeVisible()
}

test('a small file: checked first, a wrong price mended in place, imported, seen in shop and mall, undone', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const word = ownWord('kelp')
  const file = [
    'Title,URL handle,Description,Vendor,Status,Published on online store,Option1 name,Option1 value,Price,Inventory quantity,Inventory tracker',
    `"${word} bowl, deep",${word}-bowl,"<p>Thrown on <b>Monday</b><script>alert(1)</script></p>",Kiln,active,TRUE,Size,Small,24.50,3,shopify`,
    `,${word}-bowl,,,,,,Large,34.00,2,shopify`,
    `${word} mug,${word}-mug,Plain,Kiln,active,TRUE,,,-18,4,shopify`,
    `${word} plate,${word}-plate,Flat,Kiln,draft,TRUE,,,12,4,shopify`,
  ].join('\n')
  const shop = await newShop([])
  await atDesk(page)

  await test.step('drops the file and reads what would happen', async () => {
    await page.goto(shop.desk('/catalogue'))
    await expect(page.getByText('Nothing on the shelves yet')).toBeVisible()
    await accessible(page)
    await page.getByRole('link', { name: 'Import a file' }).click()
    await accessible(page)
    await choose(page, 'kiln.csv', file)
    await expect(page.getByRole('img', { name: '2 new, 0 changed, 0 unchanged, 1 left out' })).toBeVisible(patience)
    await expect(page.getByText('Price below zero')).toBeVisible()
    await accessible(page)
    expect(await shop.owner.catalog.desk.counts.query()).toMatchObject({ all: 0 })
  })

  await test.step('mends the wrong price in place', async () => {
    await page
      .getByRole('row', { name: new RegExp(`${word}-mug`) })
      .getByRole('button', { name: 'Edit' })
      .click()
    await page.getByRole('textbox', { name: /New value for row 4/ }).fill('18')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Check again with 1 change' }).click()
    await expect(page.getByRole('img', { name: '3 new, 0 changed, 0 unchanged, 0 left out' })).toBeVisible(patience)
  })

  await test.step('imports it', async () => {
    await page.getByRole('button', { name: 'Import 3 products' }).click()
    await expect(page.getByText('3 products created, none changed, in 4 variants.', { exact: false })).toBeVisible(
      patience,
    )
    await accessible(page)
  })

  const guest = await visitor()
  await test.step('the goods stand in the shop, the draft does not, and the mall shows them', async () => {
    await guest.goto(shop.at(`/products/${word}-bowl`))
    await expect(guest.getByRole('heading', { name: `${word} bowl, deep` })).toBeVisible()
    await expect(guest.getByText('Thrown on Monday').first()).toBeVisible()
    await expect(guest.getByRole('radio', { name: /Large/ })).toHaveCount(1)
    expect((await ask(shop.at(`/products/${word}-bowl`))).text).not.toContain('alert(1)')
    await accessible(guest)
    expect((await ask(shop.at(`/products/${word}-plate`))).status).toBe(404)
    await guest.goto(mall.portal(`/goods?q=${word}`))
    await expect(guest.getByRole('link', { name: new RegExp(`${word} mug`) }).first()).toBeVisible()
    await accessible(guest)
  })

  await test.step('publishes the draft from the catalogue', async () => {
    await page.goto(shop.desk('/catalogue'))
    await accessible(page)
    await page
      .getByRole('checkbox', { name: `Select ${word} plate` })
      .filter({ visible: true })
      .check()
    await seen(page.getByRole('button', { name: 'Put on sale' })).click()
    await expect(page.getByText('1 product is on sale')).toBeVisible()
    await expect.poll(async () => (await ask(shop.at(`/products/${word}-plate`))).status).toBe(200)
  })

  await test.step('takes the whole import back', async () => {
    await page.goto(shop.desk('/import'))
    await page.getByRole('button', { name: 'kiln.csv' }).click()
    await page.getByRole('button', { name: 'Undo import' }).click()
    const question = page.getByRole('alertdialog')
    await accessible(page)
    await question.getByRole('button', { name: 'Undo import' }).click()
    await expect(page.getByText('Undone', { exact: true })).toBeVisible(patience)
    expect((await ask(shop.at(`/products/${word}-bowl`))).status).toBe(404)
  })
})

test('files that cannot be used say why, and nothing of them comes in', async ({
  page,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([])
  await atDesk(page)
  const head = 'Handle,Title,Variant Price'
  const files: [string, string | Buffer, string][] = [
    ['empty.csv', '', 'The file is empty.'],
    ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]), 'This is no CSV file.'],
    ['twice.csv', 'Handle,Title,Title\na,b,c', 'Columns stand more than once in the header: “Title”.'],
    ['quote.csv', `${head}\na,"Never closed,3\nb,Other,4`, 'is never closed'],
  ]
  for (const [name, text, words] of files) {
    await openImport(page, shop)
    await choose(page, name, text)
    await expect(page.getByText(`${name} cannot be imported`)).toBeVisible(patience)
    await expect(page.getByText(words, { exact: false }).first()).toBeVisible()
    await expect(page.getByText('Nothing was changed.', { exact: false }).first()).toBeVisible()
  }
  await accessible(page)
  expect(await shop.owner.catalog.desk.counts.query()).toMatchObject({ all: 0 })
})

test('a file of an unknown kind: what its columns mean is asked once and remembered', async ({
  page,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([])
  await atDesk(page)
  const word = ownWord('urn')
  const rows = (n: number) => `Ware,Betrag,Farbe\n${word} ${n},12.50,blue`
  await openImport(page, shop)
  await choose(page, 'wares.csv', rows(1))
  await expect(page.getByText('What do the columns mean?').first()).toBeVisible(patience)
  await accessible(page)
  const means = async (column: string, meaning: string) => {
    await page.getByLabel(`Meaning of ${column}`).click()
    await page.getByRole('option', { name: meaning, exact: true }).click()
  }
  await means('Ware', 'Name')
  await means('Betrag', 'Price')
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByRole('img', { name: /^1 new, 0 changed/ })).toBeVisible(patience)
  await page.getByRole('button', { name: 'Import 1 product' }).click()
  await expect.poll(async () => (await shop.owner.catalog.desk.counts.query()).all, patience).toBe(1)

  await openImport(page, shop)
  await choose(page, 'more-wares.csv', rows(2))
  await expect(page.getByRole('img', { name: /^1 new, 0 changed/ })).toBeVisible(patience)
  await accessible(page)
})

if (existsSync(sample)) {
  test('a real export comes in whole', async ({ page, visitor, newShop, atDesk, accessible }) => {
    const shop = await newShop([])
    await atDesk(page)
    await openImport(page, shop)
    await choose(page, 'shopify-home-sample.csv', readFileSync(sample))
    await expect(page.getByRole('img', { name: /^20 new, 0 changed, 0 unchanged, 0 left out/ })).toBeVisible(patience)
    await accessible(page)
    await page.getByRole('button', { name: 'Import 20 products' }).click()
    await expect(page.getByText('20 products created, none changed, in 21 variants.', { exact: false })).toBeVisible(
      patience,
    )
    await accessible(page)

    const guest = await visitor()
    await guest.goto(shop.at('/products/floor-lamp'))
    await expect(guest.getByRole('heading', { name: 'Floor Lamp', level: 1 })).toBeVisible()
    await expect(guest.getByText('$69.99').first()).toBeVisible()
    await expect(guest.getByText('$85').first()).toBeVisible()
    await expect(guest.getByText('Black floor lamp').first()).toBeVisible()
    await accessible(guest)
    await guest.goto(shop.at('/products'))
    await expect(guest.getByRole('status').filter({ hasText: '20 goods' })).toBeVisible()
    await accessible(guest)
  })
}
