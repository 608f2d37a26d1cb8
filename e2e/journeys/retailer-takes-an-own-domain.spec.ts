import { clientOf } from '../client'
import { expect, test } from '../fixtures'
import { ask, mall } from '../mall'
import { type NameServer, openNameServer } from '../name-server'
import { ownWord } from '../retail'
import { putInBag } from '../shopper'
import { whenSpread } from '../waiting'

let names: NameServer
test.beforeAll(async () => {
  names = await openNameServer(Number((process.env.DNS_SERVERS ?? '').split(':')[1]))
})
test.afterAll(() => names.close())

test('a name of one’s own: entered, proved, open, main address; cart and links come along', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Salt bowl', priceMinor: 2400 }])
  const host = `${ownWord('clay')}.shop.localhost`
  const { port } = new URL(mall.portal())
  const own = (path = '/') => `http://${host}:${port}${path}`
  const [bowl] = shop.goods

  await test.step('is entered, and says which records are wanted', async () => {
    expect((await ask(own())).status).toBe(421)
    await atDesk(page)
    await page.goto(shop.desk('/settings/domains'))
    await accessible(page)
    await page.getByLabel('Domain', { exact: true }).fill('10.0.0.1')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByText('This is no domain a shop can have.', { exact: false })).toBeVisible()
    await page.getByLabel('Domain', { exact: true }).fill(`https://${host}/`)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('heading', { name: host })).toBeVisible()
    await page.getByRole('button', { name: 'Check now' }).click()
    await expect(page.getByText('The TXT record is not to be seen yet.', { exact: false })).toBeVisible()
    await accessible(page)
  })

  await test.step('opens once the DNS proves it', async () => {
    const value = await page.locator('code', { hasText: 'mallwright-shop=' }).textContent()
    names.set('TXT', `_mallwright.${host}`, value ?? '')
    names.set('CNAME', host, new URL(mall.portal()).hostname)
    await page.getByRole('button', { name: 'Check now' }).click()
    await expect(page.getByText('Main address', { exact: true })).toBeVisible()
    await expect.poll(async () => (await ask(own())).status, whenSpread).toBe(200)
    expect((await ask(mall.portal(`/api/domains/allowed?domain=${host}`))).status).toBe(200)
    expect((await ask(mall.portal(`/api/domains/allowed?domain=not-${host}`))).status).toBe(404)
  })

  await test.step('is where visitors are led, and what search engines are told', async () => {
    const guest = await visitor()
    await guest.goto(shop.at(`/products/${bowl?.handle}`))
    await expect(guest).toHaveURL(own(`/products/${bowl?.handle}`))
    await expect(guest.locator('link[rel=canonical]')).toHaveAttribute('href', own(`/products/${bowl?.handle}`))
    await guest.getByRole('button', { name: 'Add to bag' }).click()
    await expect(guest.getByRole('link', { name: /Bag/ }).first()).toContainText('1')
    await accessible(guest)
  })

  await test.step('gets the cart that was filled elsewhere in the mall', async () => {
    const other = await newShop([{ title: 'Flax towel', priceMinor: 1800 }])
    const guest = await visitor()
    await putInBag(guest, other)
    const cookies = (await guest.context().cookies()).filter(({ name }) => name === 'mw-cart')
    expect(cookies).toHaveLength(1)
    await guest.goto(mall.portal('/cart'))
    await guest.evaluate(
      (to) => window.location.assign(to),
      `/api/handoff/cart?shop=${shop.slug}&back=${encodeURIComponent('/cart')}`,
    )
    await guest.waitForURL(own('/cart'))
    const carried = (await guest.context().cookies(own())).find(({ name }) => name === 'mw-cart')
    expect(carried?.value).toBe(cookies[0]?.value)
  })

  await test.step('is let go, and leads nowhere any more', async () => {
    await page.getByRole('button', { name: 'Remove' }).click()
    const question = page.getByRole('alertdialog')
    await accessible(page)
    await question.getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByText('No domain of its own')).toBeVisible()
    await expect.poll(async () => (await ask(own())).status, whenSpread).toBe(421)
    await expect.poll(async () => (await ask(shop.at())).status, whenSpread).toBe(200)
    expect((await clientOf(shop.at).cart.get.query()).count).toBe(0)
  })
})
