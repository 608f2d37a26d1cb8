import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { ask } from '../mall'
import { ownWord, type Shop } from '../retail'

/** The background job reads, checks and writes; on a busy machine that takes its time. */
const patience = { timeout: 45_000 }

const sizes = Array.from({ length: 20 }, (_, at) => `${20 + at * 5} cm`)
const shades = Array.from({ length: 25 }, (_, at) => `No ${at + 1}`)

/** One product in five hundred kinds. */
function manyKinds(handle: string): string {
  const rows = sizes.flatMap((size) => shades.map((shade) => [size, shade] as const))
  const lines = rows.map(([size, shade], at) => {
    const product = at === 0 ? `${handle} lantern,active,Size,Shade` : ',,,'
    return `${handle},${product},${size},${shade},${handle}-${at},19.50,4`
  })
  return ['handle,title,status,option1_name,option2_name,option1_value,option2_value,sku,price,stock', ...lines].join(
    '\n',
  )
}

async function choose(page: Page, name: string, buffer: Buffer) {
  const mimeType = name.endsWith('.zip') ? 'application/zip' : 'text/csv'
  await page.getByLabel('Choose file').setInputFiles({ name, mimeType, buffer })
}

/** Has a file made at the desk and fetches it. */
async function takeOut(page: Page, shop: Shop, kind: RegExp): Promise<Buffer> {
  await page.goto(shop.desk('/import/export'))
  await page.getByRole('radio', { name: kind }).click()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByText('ready', { exact: true }).filter({ visible: true }).first()).toBeVisible(patience)
  const arriving = page.waitForEvent('download')
  await page
    .getByRole('link', { name: /\.(?:csv|zip)$/ })
    .first()
    .click()
  return readFileSync(await (await arriving).path())
}

/** What the newest shop file would do with the goods. */
const productsIn = async (shop: Shop) =>
  (await shop.owner.bundle.list.query())[0]?.report.find(({ key }) => key === 'products')

test('imports five hundred variants, changes all of them in the grid, exports: brought back, nothing changes', async ({
  page,
  newShop,
  atDesk,
  isMobile,
}) => {
  test.skip(isMobile, 'hundreds of rows are worked on at a desk')
  const shop = await newShop([])
  const word = ownWord('many')
  await atDesk(page)

  await test.step('brings the file in', async () => {
    await page.goto(shop.desk('/import'))
    await choose(page, 'lanterns.csv', Buffer.from(manyKinds(word)))
    await page.getByRole('button', { name: 'Import 1 product' }).click(patience)
    await expect(page.getByText('in 500 variants.', { exact: false })).toBeVisible(patience)
  })

  await test.step('pastes five hundred prices into the grid', async () => {
    await page.goto(shop.desk('/catalogue/grid'))
    const first = page.getByRole('gridcell', { name: /, Price: / }).first()
    await first.click(patience)
    const prices = Array.from({ length: 500 }, (_, at) => (21 + at * 0.25).toFixed(2)).join('\n')
    await first.evaluate((cell, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, prices)
    await expect(page.getByText('500 cells changed')).toBeVisible()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('1 product saved')).toBeVisible(patience)
  })

  const file = await takeOut(page, shop, /^Product file/)
  expect(file.toString('utf8')).toContain(',145.75,')

  await test.step('brings what it took out', async () => {
    await page.goto(shop.desk('/import'))
    await choose(page, 'again.csv', file)
    await expect(page.getByRole('img', { name: '0 new, 0 changed, 1 unchanged, 0 left out' })).toBeVisible(patience)
    await expect(page.getByText('There is nothing to import: everything is as in the file.')).toBeVisible()
  })
})

test('takes a whole shop along and opens it anew in another one', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const word = ownWord('ash')
  const from = await newShop(
    [
      { title: `${word} bowl`, priceMinor: 3400, stock: 5, option: { name: 'Size', values: ['Small', 'Large'] } },
      { title: `${word} tray`, priceMinor: 5200 },
    ],
    { tagline: `Of ${word} wood`, story: 'Turned in one room since 1974.' },
  )
  await atDesk(page)
  const file = await takeOut(page, from, /^Whole shop/)
  const to = await newShop([])

  await test.step('a file that was cut off is refused, and nothing comes in', async () => {
    await page.goto(to.desk('/import/bundle'))
    await expect(page.getByText('Drop a shop file here')).toBeVisible()
    await accessible(page)
    await choose(page, 'torn.zip', file.subarray(0, file.length - 200))
    await expect(page.getByText('torn.zip cannot be brought in')).toBeVisible(patience)
    await expect(page.getByText('Nothing was changed.', { exact: false })).toBeVisible()
    await accessible(page)
    expect(await to.owner.catalog.desk.counts.query()).toMatchObject({ all: 0 })
    await page.getByRole('button', { name: 'Choose another file' }).click()
  })

  await test.step('reads what would come, and brings it in', async () => {
    await choose(page, 'shop.zip', file)
    const bring = page.getByRole('button', { name: /^Bring in \d+ sections/ })
    await expect(bring).toBeVisible(patience)
    expect(await productsIn(to)).toMatchObject({ created: 2, changed: 0, same: 0 })
    await accessible(page)
    expect(await to.owner.catalog.desk.counts.query()).toMatchObject({ all: 0 })
    await bring.click()
    await expect(page.getByText('Everything chosen stands in the shop.')).toBeVisible(patience)
    await accessible(page)
  })

  await test.step('the new shop sells the same goods and says the same', async () => {
    const guest = await visitor()
    await guest.goto(to.at(`/products/${word}-bowl`))
    await expect(guest.getByRole('heading', { name: `${word} bowl` })).toBeVisible()
    await expect(guest.getByRole('radio', { name: /Large/ })).toHaveCount(1)
    expect((await ask(to.at(`/products/${word}-tray`))).status).toBe(200)
  })

  await test.step('brought in once more it changes nothing', async () => {
    await page.goto(to.desk('/import/bundle'))
    await choose(page, 'again.zip', file)
    await expect(page.getByRole('button', { name: /^Bring in \d+ sections/ })).toBeVisible(patience)
    expect(await productsIn(to)).toMatchObject({ created: 0, changed: 0, same: 2 })
  })
})
