import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { type Shop, somebody } from './retail'

/** Puts the first good of a shop into the bag, on its own page. */
export async function putInBag(page: Page, shop: Shop, handle = shop.goods[0]?.handle) {
  await page.goto(shop.at(`/products/${handle}`))
  await page.getByRole('button', { name: 'Add to bag' }).click()
  await expect(page.getByText('One in your bag.')).toBeVisible()
}

/** From the bag to the checkout form, priced. */
export async function checkOut(page: Page, shop: Shop) {
  await page.goto(shop.at('/cart'))
  await page.getByRole('link', { name: 'Go to checkout' }).click()
  await expect(page.getByRole('heading', { name: 'Checkout', level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Summary' })).toBeVisible()
}

/** Where it goes: fills the fields of an address in the United States. */
export async function tellAddress(page: Page) {
  await page.getByLabel('Street address').fill(somebody.line1)
  await page.getByLabel('City').fill(somebody.city)
  await page.getByLabel('State').selectOption(somebody.state)
  await page.getByLabel('ZIP code').fill(somebody.postalCode)
  await expect(page.getByRole('radio', { name: /^Post/ })).toBeVisible()
}

/** Who orders. */
export async function tellName(page: Page, email: string) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Full name').fill(somebody.name)
}

type Method = 'Credit or debit card' | 'Bank transfer'

export const payBy = (page: Page, method: Method) => page.getByRole('radio', { name: method }).check()

/** Presses the button that says what it costs. */
export const order = (page: Page) => page.getByRole('button', { name: /^Order for/ }).click()

/** The numbers that the sandbox gateway knows. */
export const cards = {
  ok: '4242424242424242',
  declined: '4000000000000002',
  confirm: '4000002500003155',
  down: '4000000000000119',
}

/** Types a card on the gateway's own page and pays. */
export async function payWithCard(page: Page, number: string) {
  await expect(page.getByRole('region', { name: 'Card payment' })).toBeVisible()
  await page.getByLabel('Card number').fill(number)
  await page.getByLabel('Good through').fill('11 / 31')
  await page.getByLabel('Security code').fill('123')
  await page.getByRole('button', { name: /^Pay / }).click()
}

/** A guest's order up to the point where it is paid. */
export async function orderAsGuest(page: Page, shop: Shop, email: string, method: Method) {
  await checkOut(page, shop)
  await tellName(page, email)
  await tellAddress(page)
  await payBy(page, method)
  await order(page)
}
