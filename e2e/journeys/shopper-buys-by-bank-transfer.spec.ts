import { openRow, seen } from '../desk'
import { expect, test } from '../fixtures'
import { linkIn, mailTo } from '../mailbox'
import { ownWord } from '../retail'
import { orderAsGuest, putInBag } from '../shopper'

test('a transfer is promised, confirmed at the desk and shipped; the shopper follows the parcel', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([
    { title: 'Rice bowl', priceMinor: 2400, stock: 5, option: { name: 'Glaze', values: ['Celadon', 'Tenmoku'] } },
  ])
  const email = `${ownWord('dana')}@people.test`
  const desk = await visitor()
  await atDesk(desk)
  await desk.goto(shop.desk('/orders'))
  await expect(desk.getByText('Your first order will appear here')).toBeVisible()
  await accessible(desk)

  let number = ''
  await test.step('the shopper orders and reads where to send the money', async () => {
    await putInBag(page, shop)
    await orderAsGuest(page, shop, email, 'Bank transfer')
    await page.waitForURL(/\/orders\//)
    await expect(page.getByRole('heading', { name: 'Thank you. Now the transfer' })).toBeVisible()
    await expect(page.getByText('Reference', { exact: true })).toBeVisible()
    await accessible(page)
    number = /Order (\S+)/.exec((await page.getByText(/^Order [A-Z]+-\d+$/).textContent()) ?? '')?.[1] ?? ''
    expect((await mailTo(email, new RegExp(number))).text).toContain('$30.50')
  })

  await test.step('the desk sees the order arrive by itself', async () => {
    await expect(seen(desk.getByText(number))).toBeVisible()
    await openRow(desk, number)
    await expect(seen(desk.getByRole('button', { name: 'Confirm deposit' }))).toBeVisible()
    await accessible(desk)
  })

  await test.step('a part of the sum does not pay it, the rest does', async () => {
    await seen(desk.getByRole('button', { name: 'Confirm deposit' })).click()
    const dialog = desk.getByRole('dialog', { name: `Confirm deposit for ${number}` })
    await dialog.getByLabel('Came in now').fill('10.50')
    await dialog.getByLabel('Note').fill('First half')
    await expect(dialog.getByText('$20.00 short: the order keeps waiting for the rest.')).toBeVisible()
    await accessible(desk)
    await dialog.getByRole('button', { name: 'Confirm $10.50' }).click()
    await expect(dialog).toBeHidden()
    await expect(seen(desk.getByText('Deposit of $10.50 came, $20.00 is missing'))).toBeVisible()

    await seen(desk.getByRole('button', { name: 'Confirm deposit' })).click()
    await expect(dialog.getByText('Exact: the order is paid and can be packed.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Confirm $20.00' }).click()
    await expect(dialog).toBeHidden()
    await expect(seen(desk.getByText('Payment received'))).toBeVisible()
  })

  await test.step('ships it with carrier and number', async () => {
    await seen(desk.getByRole('button', { name: 'Mark shipped' })).click()
    const dialog = desk.getByRole('dialog', { name: `Ship ${number}` })
    await dialog.getByLabel('Carrier').fill('Downeast Freight')
    await dialog.getByLabel('Tracking number').fill('DE 2207 4418 US')
    await dialog.getByLabel('Tracking link').fill('https://track.downeast.example/DE22074418US')
    await accessible(desk)
    await dialog.getByRole('button', { name: 'Mark shipped' }).click()
    await expect(dialog).toBeHidden()
    await expect(seen(desk.getByText(/1 piece sent with Downeast Freight/))).toBeVisible()
    await accessible(desk)
  })

  await test.step('the shopper is told, and follows the parcel by its own link', async () => {
    const mail = await mailTo(email, /on its way|sent|shipped/i)
    expect(mail.text).toContain('DE 2207 4418 US')
    await page.reload()
    await expect(page.getByText('Parcel 1 with Downeast Freight')).toBeVisible()
    await accessible(page)
    await page.context().clearCookies()
    const link = linkIn(mail, /\/(track|parcels?)\//)
    await page.goto(link)
    await expect(page.getByRole('heading', { name: `Parcel for order ${number}` })).toBeVisible()
    await expect(page.getByText('DE 2207 4418 US')).toBeVisible()
    await expect(page.getByText('Dana Whitfield')).toHaveCount(0)
    await accessible(page)
    expect((await page.goto(link.replace(/s=./, 's=_')))?.status()).toBe(404)
  })

  await test.step('delivered', async () => {
    await seen(desk.getByRole('button', { name: 'Mark delivered' })).click()
    await expect(seen(desk.getByText('Delivered'))).toBeVisible()
  })
})
