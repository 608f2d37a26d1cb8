import { clientOf, refusalOf } from '../client'
import { openRow } from '../desk'
import { expect, test } from '../fixtures'
import { linkIn, mailTo } from '../mailbox'
import { ask, demo, mall } from '../mall'
import { ownWord } from '../retail'
import { whenSpread } from '../waiting'

test.use({ expectedErrors: [/status of 503/] })

test('the operator suspends a shop and restores it; the log keeps both', async ({
  page,
  visitor,
  newShop,
  atDesk,
  retailer,
  accessible,
}) => {
  const name = `Foundry ${ownWord('nine')}`
  const shop = await newShop([{ title: 'Iron hook', priceMinor: 1800 }], { name })
  const [hook] = shop.goods
  const operator = demo().signIns.find(({ where }) => where === 'Admin')
  const reason = 'Goods did not arrive in three cases'
  const putIn = () => clientOf(shop.at).cart.add.mutate({ variantId: hook?.variants[0]?.id ?? '', quantity: 1 })

  await test.step('signs in at the office and finds the shop', async () => {
    await page.goto(mall.admin('/shops'))
    await expect(page).toHaveURL(/\/sign-in/)
    await accessible(page)
    await page.getByLabel('E-mail').fill(operator?.email ?? '')
    await page.getByLabel(/^Password/).fill(operator?.password ?? '')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(/\/shops/)
    await page.getByRole('searchbox', { name: 'Search shops' }).fill(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: 'All 1', exact: true })).toBeVisible()
    await openRow(page, name)
    await expect(page.getByRole('heading', { name })).toBeVisible()
    await accessible(page)
  })

  await test.step('suspends it, with a reason', async () => {
    await page.getByRole('button', { name: 'Suspend' }).click()
    const dialog = page.getByRole('dialog', { name: `Suspend ${name}?` })
    await dialog.getByRole('button', { name: 'Suspend' }).click()
    await expect(dialog.getByText('Please give a reason in a few words.')).toBeVisible()
    await dialog.getByLabel('Reason').fill(reason)
    await accessible(page)
    await dialog.getByRole('button', { name: 'Suspend' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('visitors find a polite sign, nothing is sold', async () => {
    await expect.poll(async () => (await ask(shop.at())).status, whenSpread).toBe(503)
    await expect.poll(async () => (await ask(shop.at(`/products/${hook?.handle}`))).status, whenSpread).toBe(503)
    const guest = await visitor()
    await guest.goto(shop.at())
    await expect(guest.getByRole('heading', { name: `${name} is closed for now` })).toBeVisible()
    await accessible(guest)
    expect(await refusalOf(putIn())).toBe('SHOP_CLOSED')
    await guest.getByRole('link', { name: /Harbor Street/ }).click()
    await expect(guest).toHaveURL(mall.portal())
  })

  await test.step('the retailer reads it in a mail and at the desk', async () => {
    expect((await mailTo(retailer.email, new RegExp(name))).text).toContain(reason)
    const desk = await visitor()
    await atDesk(desk)
    await desk.goto(shop.desk())
    await expect(desk.getByText('The mall has suspended this shop', { exact: false })).toBeVisible()
    await accessible(desk)
  })

  await test.step('restores it, and it sells again', async () => {
    await expect(page.getByText('Suspended: the shop shows that it is closed and takes no orders')).toBeVisible()
    await page.getByRole('button', { name: 'Restore' }).click()
    const dialog = page.getByRole('dialog', { name: `Restore ${name}?` })
    await dialog.getByLabel('Reason').fill('All three have their goods')
    await dialog.getByRole('button', { name: 'Restore' }).click()
    await expect(dialog).toBeHidden()
    await expect.poll(async () => (await ask(shop.at())).status, whenSpread).toBe(200)
    expect((await putIn()).count).toBe(1)
    expect(linkIn(await mailTo(retailer.email, new RegExp(`${name}.*(open|back|again)`, 'i')), /\/today/)).toContain(
      shop.slug,
    )
  })

  await test.step('the log says who did what, and why', async () => {
    await page.goto(mall.admin('/audit?kind=shop'))
    // A table on the wide screen, a list on the phone.
    const line = page.getByRole('row').or(page.getByRole('listitem')).filter({ hasText: name })
    await expect(line.filter({ hasText: 'Shop suspended' })).toContainText(reason)
    await expect(line.filter({ hasText: 'Shop restored' })).toContainText('All three have their goods')
    await accessible(page)
  })
})
