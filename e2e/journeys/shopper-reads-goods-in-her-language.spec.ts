import type { Page } from '@playwright/test'
import { seen } from '../desk'
import { expect, test } from '../fixtures'
import { mall } from '../mall'
import { ownWord, somebody } from '../retail'
import { say } from '../words'

const t = (path: string, values?: Record<string, string>) => say('ja', path, values)

/** Writes a product in Japanese, field by field, as its keeper does. */
async function writeInJapanese(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: /^日本語 · \d+ missing$/ }).click()
  const title = page.getByLabel('Title', { exact: true }).and(page.locator('[lang="ja"]')).first()
  await expect(title).toHaveAttribute('placeholder', 'Harbour lamp')
  await title.fill('港のランプ')
  await page
    .getByRole('textbox', { name: 'Description' })
    .and(page.locator('[lang="ja"]'))
    .first()
    .fill('真鍮を手で打ち出しました。')
  await page.getByLabel('Name of the choice').fill('色')
  await page.getByLabel('Brass', { exact: true }).fill('真鍮')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: '日本語 · 1 missing' })).toBeVisible()
}

async function order(page: Page, email: string): Promise<void> {
  await page.getByRole('link', { name: t('checkout.toCheckout') }).click()
  await page.getByLabel(t('checkout.email'), { exact: true }).fill(email)
  await page.getByLabel(t('checkout.name'), { exact: true }).fill('山田 花子')
  await page.getByLabel(t('checkout.address.country'), { exact: true }).selectOption('US')
  await page.getByLabel(t('checkout.address.line1In.US'), { exact: true }).fill(somebody.line1)
  await page.getByLabel(t('checkout.address.cityIn.US'), { exact: true }).fill(somebody.city)
  await page.getByLabel(t('checkout.address.stateIn.US'), { exact: true }).selectOption(somebody.state)
  await page.getByLabel(t('checkout.address.postalCodeIn.US'), { exact: true }).fill(somebody.postalCode)
  await page.getByRole('radio', { name: t('settlement.methods.bank-transfer') }).check()
  await page.getByRole('button', { name: t('checkout.place', { total: '' }).trim() }).click()
  await page.waitForURL(/\/ja\/orders\//)
}

test('goods are written in a second language, read and ordered in it; the desk reads its own', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([
    {
      title: 'Harbour lamp',
      priceMinor: 8_400,
      descriptionHtml: '<p>Beaten by hand.</p>',
      option: { name: 'Metal', values: ['Brass', 'Tin'] },
    },
  ])
  const [lamp] = shop.goods
  const path = `/products/${lamp?.handle}`
  await atDesk(page)
  await writeInJapanese(page, shop.desk(`/catalogue/${lamp?.id}`))
  await accessible(page)

  const hana = await visitor()
  await hana.goto(shop.at(`/ja${path}`))
  await expect(hana.getByRole('heading', { level: 1, name: '港のランプ' })).toBeVisible()
  await expect(hana.getByText('真鍮を手で打ち出しました。')).toBeVisible()
  await expect(hana.locator('fieldset legend')).toContainText('色')
  await expect(hana.locator('fieldset .choice')).toContainText(['真鍮', 'Tin'])
  await accessible(hana)
  await hana.goto(shop.at(`/ko${path}`))
  await expect(hana.getByRole('heading', { level: 1, name: 'Harbour lamp' })).toHaveAttribute('lang', 'en')
  await hana.goto(shop.at('/products?q=港のランプ'))
  await expect(hana.getByRole('link', { name: /Harbour lamp/ }).first()).toBeVisible()

  await hana.goto(shop.at(`/ja${path}`))
  await hana.getByRole('button', { name: t('shop.cart.add') }).click()
  await hana.getByRole('link', { name: t('shop.cart.see') }).click()
  await expect(hana.getByText('港のランプ').first()).toBeVisible()
  await order(hana, `${ownWord('hana')}@people.test`)
  await expect(hana.getByText('港のランプ').first()).toBeVisible()
  const [placed] = (await shop.owner.orders.list.query({})).rows
  const { lines } = await shop.owner.orders.get.query({ orderId: placed?.id ?? '' })
  expect(lines).toMatchObject([{ title: 'Harbour lamp', variantTitle: 'Brass' }])
})

test('prices are told in another currency besides, as information', async ({ page, newShop, accessible }) => {
  const shop = await newShop([{ title: 'Harbour lamp', priceMinor: 10_000 }])
  await page.goto(shop.at(`/products/${shop.goods[0]?.handle}`))
  await expect(page.getByText('≈')).toHaveCount(0)
  await seen(page.getByText('Prices in another currency', { exact: true })).click()
  await page.getByRole('button', { name: /^JPY/ }).click()
  await expect(page.getByText('≈ ¥15,482').first()).toBeVisible()
  await accessible(page)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-money', 'JPY')
  await expect(page.getByText('≈ ¥15,482').first()).toBeVisible()
  await page.getByRole('button', { name: say('en', 'shop.cart.add') }).click()
  await page.getByRole('link', { name: say('en', 'shop.cart.see') }).click()
  await page.getByRole('link', { name: say('en', 'checkout.toCheckout') }).click()
  await expect(page.getByText('You are charged in USD.', { exact: false })).toBeVisible()

  await page.goto(mall.portal())
  await seen(page.getByText('Prices in another currency', { exact: true })).click()
  await page.getByRole('button', { name: /^EUR/ }).click()
  await expect(page.getByText(/≈ €\d/).first()).toBeVisible()
  await accessible(page)
})
