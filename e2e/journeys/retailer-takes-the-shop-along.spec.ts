import { choose, patience, takeOut } from '../files'
import { expect, test } from '../fixtures'
import { ask } from '../mall'
import { ownWord, type Shop } from '../retail'

/** What the newest shop file would do with the goods. */
const productsIn = async (shop: Shop) =>
  (await shop.owner.bundle.list.query())[0]?.report.find(({ key }) => key === 'products')

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
