import { choose, patience, takeOut } from '../files'
import { expect, test } from '../fixtures'
import { ownWord } from '../retail'

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

test('imports five hundred variants, changes all of them in the grid, exports: brought back, nothing changes', async ({
  page,
  newShop,
  atDesk,
}) => {
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
