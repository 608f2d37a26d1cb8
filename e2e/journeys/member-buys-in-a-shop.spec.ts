import { seen } from '../desk'
import { expect, test } from '../fixtures'
import { linkIn, mailTo } from '../mailbox'
import { mall } from '../mall'
import { ownWord, password, somebody } from '../retail'
import { order, payBy, putInBag } from '../shopper'

test('a member signs up, is handed over to a shop, buys with a saved address and sees the order in the account', async ({
  page,
  visitor,
  newShop,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Rice bowl', priceMinor: 2400 }], { name: `Kiln ${ownWord('north')}` })
  const email = `${ownWord('ines')}@people.test`

  await test.step('signs up on the portal; the account opens with the link in the mail', async () => {
    await page.goto(mall.portal('/sign-up'))
    await accessible(page)
    await page.getByLabel('Name', { exact: true }).fill('Ines Sorrell')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel(/^Password/).fill(password)
    await page.getByRole('button', { name: 'Become a member' }).click()
    await expect(page.getByText('Look into your mail')).toBeVisible()
    await accessible(page)
    await page.goto(linkIn(await mailTo(email, /confirm/i), /\/confirm\?/))
    await expect(page.getByText('Your e-mail is confirmed')).toBeVisible()
    await accessible(page)
    await page.getByRole('link', { name: 'Go on' }).click()
    expect((await mailTo(email, /welcome/i)).text).toMatch(/member number/i)
  })

  await test.step('keeps an address', async () => {
    await page.goto(mall.portal('/account'))
    await expect(page.getByRole('region', { name: 'Member card' })).toContainText('Ines Sorrell')
    await accessible(page)
    await page.goto(mall.portal('/account/addresses'))
    await page.getByRole('button', { name: 'Add an address' }).click()
    await accessible(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('This is needed for delivery.').first()).toBeVisible()
    await page.getByLabel('Street and number').fill(somebody.line1)
    await page.getByLabel('Town').fill(somebody.city)
    await page.getByLabel('State or prefecture').fill(somebody.state)
    await page.getByLabel('Postal code').fill(somebody.postalCode)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Usual address')).toBeVisible()
    await accessible(page)
  })

  // A browser that knows nothing of the member: the shop sends it to the portal and gets it back.
  const elsewhere = await visitor()
  await test.step('signs in from a shop’s checkout and comes back to it', async () => {
    await putInBag(elsewhere, shop)
    await elsewhere.goto(shop.at('/checkout'))
    await elsewhere.getByRole('link', { name: 'Sign in and have this filled in' }).click()
    await elsewhere.waitForURL(`${mall.portal()}**`)
    await accessible(elsewhere)
    await elsewhere.getByLabel('E-mail').fill(email)
    await elsewhere.getByLabel(/^Password/).fill('not her password')
    await elsewhere.getByRole('button', { name: 'Sign in' }).click()
    await expect(elsewhere.getByText('This e-mail and password do not belong together.')).toBeVisible()
    await elsewhere.getByLabel(/^Password/).fill(password)
    await elsewhere.getByRole('button', { name: 'Sign in' }).click()
    await elsewhere.waitForURL(shop.at('/checkout'))
    await expect(elsewhere.getByText('Signed in as Ines Sorrell.')).toBeVisible()
    await expect(elsewhere.getByLabel('Street address')).toHaveValue(somebody.line1)
    await expect(elsewhere.getByLabel('E-mail')).toHaveValue(email)
    await accessible(elsewhere)
  })

  await test.step('buys without typing the address', async () => {
    await payBy(elsewhere, 'Bank transfer')
    await order(elsewhere)
    await elsewhere.waitForURL(/\/orders\//)
    await expect(elsewhere.getByText(somebody.line1).first()).toBeVisible()
  })

  await test.step('finds the order among those of all shops', async () => {
    await page.goto(mall.portal('/account/orders'))
    const line = page.getByRole('link').filter({ hasText: shop.name })
    await expect(line).toContainText('Rice bowl')
    await expect(line).toContainText('Waiting for payment')
    await expect(line).toContainText('$30.50')
    await accessible(page)
    await line.click()
    await expect(page.getByRole('heading', { name: 'Thank you. Now the transfer' })).toBeVisible()
  })

  await test.step('ends the other sign-in from the list of devices', async () => {
    await page.goto(mall.portal('/account/security'))
    await expect(page.getByText('This device')).toBeVisible()
    await accessible(page)
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
    await expect(page.getByRole('button', { name: 'Sign out everywhere else' })).toHaveCount(0)
    await elsewhere.goto(mall.portal('/account'))
    await expect(elsewhere).toHaveURL(/\/sign-in/)
    await seen(page.getByRole('button', { name: 'Sign out', exact: true })).click()
    await expect(page).not.toHaveURL(/\/account/)
    await page.goto(mall.portal('/account'))
    await expect(page).toHaveURL(/\/sign-in/)
  })
})
