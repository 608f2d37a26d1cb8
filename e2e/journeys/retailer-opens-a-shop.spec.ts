import type { Page } from '@playwright/test'
import { deskOf, signInAt } from '../client'
import { expect, test } from '../fixtures'
import { linkIn, mailTo } from '../mailbox'
import { ask, mall } from '../mall'
import { ownWord, password, putOnShelf } from '../retail'

const shown = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first()

test('a retailer opens a shop within a minute and takes orders once the mail is confirmed', async ({
  page,
  visitor,
  accessible,
}) => {
  const slug = ownWord('tidewater')
  const email = `${slug}@shops.test`

  await test.step('name and address; what is taken or reserved is refused with free ones beside it', async () => {
    await page.goto(mall.portal('/open-a-shop'))
    await page.getByLabel('Name of the shop').fill('Tidewater Clay')
    const address = page.getByLabel('Address', { exact: true })
    await expect(address).toHaveValue('tidewater-clay')
    await page.getByLabel('Trade').selectOption({ label: 'Pottery' })
    await page.getByLabel('Region').selectOption({ label: 'Maine' })

    await address.fill('admin')
    await expect(page.getByText('The mall keeps the address admin for itself.')).toBeVisible()
    await address.fill('marram')
    await expect(page.getByText('The address marram is taken.')).toBeVisible()
    await accessible(page)
    await page.getByRole('button', { name: 'Choose a template' }).click()
    await expect(page.getByRole('heading', { name: 'What is it called?' })).toBeVisible()

    const free = page.getByRole('group', { name: 'Free instead:' }).getByRole('button').first()
    const wish = (await free.textContent()) ?? ''
    await free.click()
    await expect(address).toHaveValue(wish)
    await expect(page.getByText('This address is free.')).toBeVisible()
    await address.fill(slug)
    await expect(page.getByText('This address is free.')).toBeVisible()
    await page.getByRole('button', { name: 'Choose a template' }).click()
  })

  await test.step('template and colours', async () => {
    await expect(page.getByRole('heading', { name: 'Choose a template' })).toBeVisible()
    await page.getByText('A price list, quick to add').click()
    await page.getByText('Harbor', { exact: true }).click()
    await expect(page.getByRole('radio', { name: 'Counter' })).toBeChecked()
    await expect(page.getByRole('radio', { name: 'Harbor', exact: true })).toBeChecked()
    await accessible(page)
    await page.getByRole('button', { name: 'Use Counter' }).click()
  })

  await test.step('the person; then the desk, signed in', async () => {
    await page.getByLabel('Your name').fill('June Calder')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill('short')
    await page.getByRole('button', { name: 'Open Tidewater Clay' }).click()
    await expect(page.getByText('A password needs at least 10 characters.')).toBeVisible()
    await accessible(page)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Open Tidewater Clay' }).click()
    await page.waitForURL(mall.console(`/${slug}/today`))
    await expect(page.getByText(`Please confirm ${email}.`, { exact: false })).toBeVisible()
    await accessible(page)
  })

  const desk = deskOf(await signInAt(mall.console, email, password), slug)
  const bowl = await putOnShelf(desk, { title: 'Tide bowl', priceMinor: 3200, stock: 4 })
  const guest = await visitor()

  await test.step('the shop is live at its own address, marked, and takes no orders yet', async () => {
    await guest.goto(mall.shop(slug)())
    await expect(guest.getByText('This shop is just being set up.', { exact: false })).toBeVisible()
    await expect(guest.getByText('Tide bowl').first()).toBeVisible()
    await accessible(guest)
    await guest.goto(mall.shop(slug)(`/products/${bowl.handle}`))
    await expect(guest.getByRole('heading', { name: 'Tide bowl' })).toBeVisible()
    await expect(guest.getByRole('button', { name: 'Not taking orders now' })).toBeDisabled()
    await accessible(guest)
  })

  await test.step('with the link in the mail it opens', async () => {
    await page.goto(linkIn(await mailTo(email, /confirm/i), /\/confirm\?/))
    await expect(page.getByText('Your e-mail is confirmed')).toBeVisible()
    await expect(page.getByText('Tidewater Clay takes orders from now on.')).toBeVisible()
    await accessible(page)
    await page.getByRole('link', { name: 'To the desk' }).click()
    await page.waitForURL(/\/today$/)
    await expect(shown(page, /Please confirm/)).toHaveCount(0)

    await guest.reload()
    await guest.getByRole('button', { name: 'Add to bag' }).click()
    await expect(guest.getByText('One in your bag.')).toBeVisible()
    await expect(guest.getByText('This shop is just being set up.', { exact: false })).toHaveCount(0)
  })

  await test.step('it stands in the mall', async () => {
    await guest.goto(mall.portal('/shops?sort=newest'))
    await expect(guest.getByRole('link', { name: /Tidewater Clay/ }).first()).toBeVisible()
    await accessible(guest)
    expect((await ask(mall.portal('/goods?q=tide+bowl'))).text).toContain('Tide bowl')
  })
})
