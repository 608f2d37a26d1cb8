import { clientOf, refusalOf } from '../client'
import { expect, test } from '../fixtures'
import { ask } from '../mall'
import { whenSpread } from '../waiting'
import { expectBack, expectGone, switchOff, switchOn } from './switching'

test.use({ expectedErrors: [/status of 503/] })

test('shop creation off: a closed sign for everyone; on again: the shop opens as it was', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Oak spoon', priceMinor: 4000 }])
  const [spoon] = shop.goods
  const traces = {
    pages: ['/design', '/pages', '/notices', '/legal', '/import'],
    calls: [
      () => shop.owner.design.draft.query(),
      () => shop.owner.import.list.query(),
      () => shop.owner.pages.desk.legal.query(),
    ],
  }
  const guest = await visitor()
  await guest.goto(shop.at())
  await expect(guest.getByText('Oak spoon').first()).toBeVisible()

  await atDesk(page)
  await switchOff(page, shop, { module: 'Shop creation', asks: true })
  await expect.poll(async () => (await ask(shop.at())).status, whenSpread).toBe(503)
  await accessible(page)
  await expectGone(page, shop, traces)
  await guest.reload()
  await expect(guest.getByRole('heading', { name: `${shop.name} is closed at the moment` })).toBeVisible()
  await accessible(guest)
  const add = clientOf(shop.at).cart.add.mutate({ variantId: spoon?.variants[0]?.id ?? '', quantity: 1 })
  expect(await refusalOf(add)).toBe('SHOP_CLOSED')

  await switchOn(page, shop, { module: 'Shop creation' })
  await expect.poll(async () => (await ask(shop.at())).status, whenSpread).toBe(200)
  await expectBack(page, shop, traces)
  await guest.reload()
  await expect(guest.getByText('Oak spoon').first()).toBeVisible()
})
