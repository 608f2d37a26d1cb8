import type { Locator, Page } from '@playwright/test'
import { seen } from '../desk'
import { expect, test } from '../fixtures'
import { ownWord, placeOrder, somebody } from '../retail'
import { cards } from '../shopper'

const farthest = 80

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Presses Tab until the target has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeVisible()
  for (let pressed = 0; pressed < farthest; pressed += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${target} was not reached with ${farthest} presses of ${key}`)
}

async function enter(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

async function type(page: Page, target: Locator, text: string) {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

test('a shopper without a mouse buys by card', async ({ page, newShop }) => {
  const shop = await newShop([
    { title: 'Rice bowl', priceMinor: 2400, option: { name: 'Glaze', values: ['Celadon', 'Tenmoku'] } },
  ])
  await page.goto(shop.at())
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await enter(page, seen(page.getByRole('link', { name: /Rice bowl/ })))
  await expect(page.getByRole('heading', { name: 'Rice bowl', level: 1 })).toBeVisible()

  await tabTo(page, page.getByRole('radio', { name: /Celadon/ }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /Tenmoku/ })).toBeChecked()
  await enter(page, page.getByRole('button', { name: 'Add to bag' }))
  await expect(page.getByText('One in your bag.')).toBeVisible()
  await enter(page, page.getByRole('link', { name: 'See the bag' }))
  await enter(page, page.getByRole('link', { name: 'Go to checkout' }))

  await type(page, page.getByLabel('E-mail'), `${ownWord('dana')}@people.test`)
  await type(page, page.getByLabel('Full name'), somebody.name)
  await type(page, page.getByLabel('Street address'), somebody.line1)
  await type(page, page.getByLabel('City'), somebody.city)
  await type(page, page.getByLabel('State'), 'Maine')
  await type(page, page.getByLabel('ZIP code'), somebody.postalCode)
  await expect(page.getByRole('button', { name: 'Order for $30.50' })).toBeEnabled()
  await tabTo(page, page.getByRole('radio', { name: 'Credit or debit card' }))
  await page.keyboard.press('Space')
  await enter(page, page.getByRole('button', { name: 'Order for $30.50' }))

  await expect(page).toHaveURL(/\/pay\/sandbox/)
  await type(page, page.getByLabel('Card number'), cards.ok)
  await type(page, page.getByLabel('Good through'), '11 / 31')
  await type(page, page.getByLabel('Security code'), '123')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Thank you, Dana Whitfield' })).toBeVisible()
})

test('a clerk without a mouse confirms a deposit, ships, and finds the order again', async ({
  page,
  newShop,
  atDesk,
}) => {
  const shop = await newShop([{ title: 'Rice bowl', priceMinor: 2400 }])
  const line = { variantId: shop.goods[0]?.variants[0]?.id ?? '' }
  const [first, second] = [await placeOrder(shop, [line]), await placeOrder(shop, [line])]
  await atDesk(page)
  await page.goto(shop.desk())
  await expect(page.getByText(/In step/)).toBeVisible()

  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { name: 'Orders', level: 1 })).toBeVisible()
  await expect(seen(page.getByText(first.number))).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: `Order ${first.number}` })).toBeVisible()
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: `Order ${second.number}` })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('deposit')
  await expect(page.getByRole('option', { name: new RegExp(`Confirm deposit for ${second.number}`) })).toBeVisible()
  await page.keyboard.press('Enter')
  const deposit = page.getByRole('dialog', { name: `Confirm deposit for ${second.number}` })
  await expect(deposit).toBeVisible()
  await enter(page, deposit.getByRole('button', { name: 'Confirm $30.50' }))
  await expect(deposit).toBeHidden()
  await expect(seen(page.getByText('Payment received'))).toBeVisible()

  await page.keyboard.press('e')
  const ship = page.getByRole('dialog', { name: `Ship ${second.number}` })
  await type(page, ship.getByLabel('Tracking number'), 'DE 2207 4418 US')
  await page.keyboard.press('Enter')
  await expect(ship).toBeHidden()
  await expect(seen(page.getByText(/1 piece sent/))).toBeVisible()

  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.keyboard.type(first.number)
  await expect(seen(page.getByText(first.number))).toBeVisible()
  await expect(page.getByText(second.number).filter({ visible: true })).toHaveCount(0)
})
