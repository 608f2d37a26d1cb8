import type { Page } from '@playwright/test'
import { seen } from '../desk'
import { expect, test } from '../fixtures'
import { mailTo } from '../mailbox'
import { mall } from '../mall'
import { ownWord, password, somebody } from '../retail'
import { type Locale, say } from '../words'

const names = { ja: '日本語', ko: '한국어' } as const

/** Nothing on the page is a key that has no words, and the page says which language it is in. */
async function expectLanguage(page: Page, locale: Locale) {
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  await expect(page.locator('body')).not.toContainText(
    /\b(shop|checkout|portal|settlement|orders|desk)\.[a-z]+\.?[a-zA-Z]+/,
  )
}

for (const locale of ['ja', 'ko'] as const) {
  const t = (path: string, values?: Record<string, string>) => say(locale, path, values)

  test(`from the mall to a paid-for order in ${locale}`, async ({ page, newShop, accessible }) => {
    const shop = await newShop([{ title: '夜の梅 羊羹', priceMinor: 2700 }], { name: '水車堂' })
    const [yokan] = shop.goods
    const email = `${ownWord('hana')}@people.test`

    await page.goto(mall.portal())
    await seen(page.getByRole('link', { name: names[locale] })).click()
    await expect(page).toHaveURL(mall.portal(`/${locale}`))
    await expectLanguage(page, locale)
    await accessible(page)

    await page.goto(shop.at())
    await seen(page.getByRole('link', { name: names[locale] })).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}$`))
    await expectLanguage(page, locale)
    await accessible(page)
    await seen(
      page.locator(`a[href*="/products/${yokan?.handle}"], a[href*="${encodeURI(yokan?.handle ?? '')}"]`),
    ).click()
    await expect(page.getByRole('heading', { level: 1, name: '夜の梅 羊羹' })).toBeVisible()
    await expectLanguage(page, locale)
    await accessible(page)

    await page.getByRole('button', { name: t('shop.cart.add') }).click()
    await page.getByRole('link', { name: t('shop.cart.see') }).click()
    await expect(page.getByRole('heading', { name: t('checkout.cartTitle'), level: 1 })).toBeVisible()
    await expectLanguage(page, locale)
    await accessible(page)
    await page.getByRole('link', { name: t('checkout.toCheckout') }).click()
    await page.getByLabel(t('checkout.email'), { exact: true }).fill(email)
    await page.getByLabel(t('checkout.name'), { exact: true }).fill('山田 花子')
    await page.getByLabel(t('checkout.address.country'), { exact: true }).selectOption('US')
    await page.getByLabel(t('checkout.address.line1In.US'), { exact: true }).fill(somebody.line1)
    await page.getByLabel(t('checkout.address.cityIn.US'), { exact: true }).fill(somebody.city)
    await page.getByLabel(t('checkout.address.stateIn.US'), { exact: true }).selectOption(somebody.state)
    await page.getByLabel(t('checkout.address.postalCodeIn.US'), { exact: true }).fill(somebody.postalCode)
    await page.getByRole('radio', { name: t('settlement.methods.bank-transfer') }).check()
    await expectLanguage(page, locale)
    await accessible(page)
    await page.getByRole('button', { name: t('checkout.place', { total: '' }).trim() }).click()
    await page.waitForURL(new RegExp(`/${locale}/orders/`))
    await expect(page.getByRole('heading', { name: t('checkout.order.titleTransfer') })).toBeVisible()
    await expectLanguage(page, locale)
    await accessible(page)

    const [order] = (await shop.owner.orders.list.query({})).rows
    expect((await mailTo(email, new RegExp(order?.number ?? 'none'))).subject).toMatch(/[\u3040-\u30ff\uac00-\ud7a3]/)
  })
}

test('the desk in Japanese, chosen at its door', async ({ page, newShop, retailer, accessible }) => {
  const shop = await newShop([{ title: '夜の梅 羊羹', priceMinor: 2700 }])
  await page.goto(shop.desk('/today'))
  await seen(page.getByRole('link', { name: names.ja })).click()
  await expectLanguage(page, 'ja')
  await accessible(page)
  await page.getByLabel(say('ja', 'auth.email')).fill(retailer.email)
  await page.getByLabel(say('ja', 'auth.password.label')).and(page.locator('input')).fill(password)
  await page.getByRole('button', { name: say('ja', 'auth.signIn.submit') }).click()
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  for (const path of ['/today', '/orders', '/catalogue', '/modules', '/settings/shop']) {
    await page.goto(shop.desk(path))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectLanguage(page, 'ja')
    await accessible(page)
  }
})
