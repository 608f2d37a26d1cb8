import { expect, test } from '../fixtures'

/** A shop on its first day: three goods, none with a picture, one with a name that will not fit. */
const goods = [
  { title: 'Moon lantern', priceMinor: 4_600, stock: 5 },
  {
    title: 'Halyard throw in undyed wool from the outer islands, woven double for cold mornings on deck',
    priceMinor: 8_900,
    compareAtMinor: 11_900,
    stock: 2,
  },
  { title: '木製の急須と湯のみ', priceMinor: 12_350, option: { name: 'Size', values: ['Small', 'Large'] } },
]

const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }

for (const template of ['gallery', 'counter', 'atelier', 'arcade', 'bookshelf', 'noren'] as const) {
  test(`a shop built from ${template} stands on its first day`, async ({ page, newShop, accessible }) => {
    const shop = await newShop(goods, { template })
    const stands = async () => {
      for (const size of [narrow, wide]) {
        await page.setViewportSize(size)
        await accessible(page)
      }
    }

    await test.step('home shows all three', async () => {
      await page.goto(shop.at())
      for (const { title } of goods) await expect(page.getByText(title).first()).toBeAttached()
      await stands()
    })

    await test.step('the list leads to a good', async () => {
      await page.goto(shop.at('/products'))
      await stands()
      await page
        .getByRole('link', { name: /Moon lantern/ })
        .first()
        .click()
      await expect(page.getByRole('heading', { name: 'Moon lantern', level: 1 })).toBeVisible()
      await stands()
    })

    await test.step('which is put into the bag and stands there', async () => {
      await page.getByRole('button', { name: 'Add to bag' }).click()
      await expect(page.getByText('One in your bag.')).toBeVisible()
      await page.goto(shop.at('/cart'))
      await expect(page.getByRole('main').getByText('Moon lantern').first()).toBeVisible()
      await stands()
    })

    await test.step('and an address that leads nowhere says so', async () => {
      const answer = await page.goto(shop.at('/no-such-page'))
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await stands()
    })
  })
}
