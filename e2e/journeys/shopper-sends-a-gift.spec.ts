import type { Page } from '@playwright/test'
import { openRow, seen } from '../desk'
import { expect, test } from '../fixtures'
import { mailTo } from '../mailbox'
import { ownWord, type Shop, somebody } from '../retail'
import { cards, order, payBy, payWithCard, putInBag, tellName } from '../shopper'

/** What the shop of these journeys wraps, ties and writes. */
const offer = {
  wrappings: [
    {
      id: 'box',
      names: { en: 'Kraft box', ja: 'クラフト箱', ko: '크라프트 상자' },
      priceMinor: 0,
      drawing: 'box' as const,
      colour: '#c9ad86',
      second: '#bda078',
      mediaId: null,
      takesRibbon: true,
    },
    {
      id: 'linen',
      names: { en: 'Linen cloth', ja: '麻布', ko: '리넨 보자기' },
      priceMinor: 600,
      drawing: 'cloth' as const,
      colour: '#a3c2c6',
      second: '#dfeaea',
      mediaId: null,
      takesRibbon: true,
    },
  ],
  ribbons: [{ id: 'sea', names: { en: 'Sea', ja: '海', ko: '바다' }, colour: '#649aa5', priceMinor: 100 }],
  card: { on: true, priceMinor: 0, maxLength: 60 },
  noshi: {
    on: true,
    priceMinor: 0,
    headings: [
      { id: 'thanks', text: '御礼', occasion: 'glad' as const },
      { id: 'mourning', text: '志', occasion: 'mourning' as const },
    ],
  },
  bag: { on: false, priceMinor: 0 },
  hidesPrices: true,
}

/** Presses one of the pictures, ribbons or words to choose from, once the window takes it. */
const choose = (page: Page, name: string) => page.locator('label').filter({ hasText: name }).click()

const openGift = async (page: Page, shop: Shop) => {
  await page.goto(shop.at('/cart'))
  await page.getByRole('link', { name: 'Send as a gift' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your bag, as a gift' })).toBeVisible()
}

test('a bag is wrapped, written to and sent to somebody else', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Morning mug', priceMinor: 2800, stock: 5 }])
  await shop.owner.delivery.gift.save.mutate({ offer, version: 0 })
  const email = `${ownWord('aoife')}@people.test`
  await putInBag(page, shop)
  await openGift(page, shop)

  await test.step('cloth, ribbon and card, each told with its price', async () => {
    await choose(page, 'No slip')
    await choose(page, 'Linen cloth')
    await choose(page, 'Sea')
    const message = page.getByLabel(/Message, written by hand/)
    await message.fill('a'.repeat(61))
    await expect(page.getByText('61 of 60')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Continue to delivery' })).toBeDisabled()
    await message.fill('For every breakfast in the new kitchen.')
    const kept = page.waitForResponse((answer) => answer.url().includes('delivery.gift.choose') && answer.ok())
    await page.getByLabel('To', { exact: true }).fill('Marianne')
    await expect(page.getByRole('figure').getByText('Marianne,')).toBeVisible()
    await expect(page.getByText('$35.00', { exact: true })).toBeVisible()
    await kept
    await accessible(page)
  })

  await test.step('what was chosen is there again after a detour', async () => {
    await page.reload()
    await expect(page.getByRole('radio', { name: /Linen cloth/ })).toBeChecked()
    await expect(page.getByLabel('To', { exact: true })).toHaveValue('Marianne')
    await page.getByRole('switch', { name: /Send it to someone else/ }).check()
    await page.getByRole('button', { name: 'Continue to delivery' }).click()
  })

  await test.step('to her home; a look at another place loses nothing', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Where it goes' })).toBeVisible()
    await expect(page.getByRole('radio', { name: /Someone else/ })).toBeChecked()
    await page.getByLabel('Name of the recipient').fill('Marianne Holt')
    await page.getByLabel('Street address').fill(somebody.line1)
    await page.getByLabel('City').fill(somebody.city)
    await page.getByLabel('State').selectOption(somebody.state)
    await page.getByLabel('ZIP code').fill(somebody.postalCode)
    await expect(page.getByRole('radio', { name: /^Post/ })).toBeVisible()
    await accessible(page)
    await page.getByRole('radio', { name: /My home/ }).check()
    await expect(page.getByLabel('Street address')).toHaveValue('')
    await page.getByRole('radio', { name: /Someone else/ }).check()
    await expect(page.getByLabel('Street address')).toHaveValue(somebody.line1)
    await page.getByRole('button', { name: 'Continue to checkout' }).click()
  })

  await test.step('ordered as it was seen', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Checkout' })).toBeVisible()
    await expect(page.getByText('Marianne Holt')).toBeVisible()
    await expect(page.getByText('Linen cloth')).toBeVisible()
    await tellName(page, email)
    await payBy(page, 'Credit or debit card')
    await accessible(page)
    await order(page)
    await payWithCard(page, cards.ok)
    await page.waitForURL(/\/orders\//)
    await expect(page.getByText('No prices on the slip in the box')).toBeVisible()
    await accessible(page)
    const mail = await mailTo(email, /order/i)
    expect(mail.text).toContain('Linen cloth')
    expect(mail.text).toContain('There are no prices on the slip in the box.')
  })

  await test.step('the packer sees everything', async () => {
    const number = /Order (\S+)/.exec((await page.getByText(/^Order [A-Z]+-\d+$/).textContent()) ?? '')?.[1] ?? ''
    const desk = await visitor()
    await atDesk(desk)
    await desk.goto(shop.desk('/orders'))
    await openRow(desk, number)
    await expect(seen(desk.getByRole('heading', { name: 'Pack as a gift' }))).toBeVisible()
    await expect(seen(desk.getByText('For every breakfast in the new kitchen.'))).toBeVisible()
    await expect(seen(desk.getByText('No prices on the slip'))).toBeVisible()
    await expect(seen(desk.getByText('Another person’s home'))).toBeVisible()
    await accessible(desk)
  })
})

test('a slip is tied as its occasion asks; a shop that offers nothing has no window', async ({
  page,
  newShop,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Morning mug', priceMinor: 2800 }])
  await putInBag(page, shop)
  await page.goto(shop.at('/cart'))
  await expect(page.getByRole('link', { name: 'Go to checkout' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Send as a gift' })).toHaveCount(0)
  expect((await page.goto(shop.at('/gift')))?.status()).toBe(404)

  await shop.owner.delivery.gift.save.mutate({ offer, version: 0 })
  await openGift(page, shop)
  await choose(page, '御礼')
  await expect(page.getByRole('radio', { name: /Red and white, bow/ })).toBeChecked()
  await expect(page.getByRole('radio', { name: /Yellow and white/ })).toHaveCount(0)
  await choose(page, '志')
  await expect(page.getByRole('radio', { name: /Yellow and white/ })).toBeChecked()
  await expect(page.getByRole('radio', { name: /Red and white/ })).toHaveCount(0)
  await page.getByLabel('Name on the slip').fill('佐伯')
  await expect(page.getByRole('img', { name: 'The box with the slip “志”' })).toBeVisible()
  await accessible(page)
  await page.goto(shop.at('/ja/gift'))
  await expect(page.getByRole('heading', { level: 1, name: 'お買いものと、のし' })).toBeVisible()
  await accessible(page)
})
