import { expect, test } from '../fixtures'
import { ask, mall } from '../mall'

test('the portal opens, without an error and for everyone', async ({ page, accessible }) => {
  await page.goto(mall.portal())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await accessible(page)
})

test('the plain address leads to the portal', async ({ page }) => {
  const { host } = new URL(mall.portal())
  await page.goto(`http://${host.replace('mall.', '')}/`)
  expect(new URL(page.url()).host).toBe(host)
})

test('a shop that does not exist is not found', async () => {
  const { status } = await ask(mall.shop('no-such-shop-anywhere')())
  expect(status).toBe(404)
})

test('the server says that it lives and that it is ready', async () => {
  expect((await ask(mall.portal('/api/health'))).status).toBe(200)
  const { status, text } = await ask(mall.portal('/api/ready'))
  expect(status, text).toBe(200)
})
