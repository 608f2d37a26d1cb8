import { expect, test } from '../fixtures'
import { query } from '../mailbox'
import { expectBack, expectGone, switchOff, switchOn } from './switching'

test('marketing off: nothing is counted and its page is gone; on again: the figures are there', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Oak spoon', priceMinor: 900 }])
  const [spoon] = shop.goods
  const week = { days: 7, by: 'day' } as const
  const report = () => shop.owner.marketing.access.report.query(week)
  const seen = async () => {
    const rows = await query<{ views: number }>('select views from access_product_day where product_id = $1', [
      spoon?.id,
    ])
    return rows.reduce((sum, row) => sum + Number(row.views), 0)
  }
  const guest = await visitor()
  const asked: string[] = []
  guest.on('request', (request) => {
    if (request.url().includes('marketing.access.record')) asked.push(request.url())
  })
  const look = async () => {
    await guest.goto(shop.at(`/products/${spoon?.handle}`))
    await expect(guest.getByRole('heading', { name: 'Oak spoon' })).toBeVisible()
    await expect(guest.getByRole('button', { name: 'Add to bag' })).toBeEnabled()
  }
  const traces = { pages: ['/marketing'], calls: [report] }

  await look()
  await expect.poll(seen).toBe(1)

  await atDesk(page)
  await switchOff(page, shop, { module: 'Marketing' })
  await accessible(page)
  await expectGone(page, shop, traces)
  asked.length = 0
  await look()
  await guest.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  expect(await seen()).toBe(1)

  await page.goto(shop.desk('/modules/marketing'))
  await expect(page.getByRole('heading', { name: 'Marketing', level: 1 })).toBeVisible()
  await accessible(page)

  await switchOn(page, shop, { module: 'Marketing' })
  await expectBack(page, shop, traces)
  await accessible(page)
  await look()
  await expect.poll(() => asked.length).toBe(1)
  await expect.poll(seen).toBeGreaterThan(1)
})
