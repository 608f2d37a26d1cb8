import { expect, test } from '../fixtures'
import { checkOut, putInBag, tellAddress } from '../shopper'
import { expectBack, expectGone, switchOff, switchOn } from './switching'

test('delivery off: only fetching is offered; on again: the rates are there', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Oak spoon', priceMinor: 4000 }])
  const traces = { pages: ['/delivery'], calls: [() => shop.owner.delivery.rates.zones.query()] }
  const guest = await visitor()
  const post = guest.getByRole('radio', { name: /^Post/ })
  const fetched = guest.getByRole('radio', { name: /Pick up at the shop/ })

  await putInBag(guest, shop)
  await checkOut(guest, shop)
  await tellAddress(guest)
  await expect(post).toBeChecked()
  await accessible(guest)

  await atDesk(page)
  await switchOff(page, shop, { module: 'Delivery' })
  await expectGone(page, shop, traces)
  await guest.reload()
  await expect(fetched).toBeChecked()
  await expect(post).toHaveCount(0)
  await expect(guest.getByLabel('Street address')).toHaveCount(0)
  await accessible(guest)

  await switchOn(page, shop, { module: 'Delivery' })
  await expectBack(page, shop, traces)
  await expect(page.getByText('United States').filter({ visible: true }).first()).toBeVisible()
  await accessible(page)
  await guest.reload()
  await expect(post).toBeVisible()
})
