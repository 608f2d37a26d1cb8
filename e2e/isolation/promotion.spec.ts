import { expect, test } from '../fixtures'
import { coupon } from '../retail'
import { checkOut, putInBag } from '../shopper'
import { expectBack, expectGone, switchOff, switchOn } from './switching'

test('promotion off: no coupon field, no coupon pages; on again: the coupon is worth what it was', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Oak spoon', priceMinor: 4000 }])
  await shop.owner.promotion.coupons.save.mutate(coupon({ code: 'HARVEST', percentBp: 1000 }))
  const traces = { pages: ['/promotion'], calls: [() => shop.owner.promotion.coupons.list.query()] }
  const guest = await visitor()
  const field = guest.getByLabel('Coupon code')

  await putInBag(guest, shop)
  await checkOut(guest, shop)
  await field.fill('harvest')
  await guest.getByRole('button', { name: 'Apply' }).click()
  await expect(guest.getByText('harvest is taken off.')).toBeVisible()
  await accessible(guest)

  await atDesk(page)
  await switchOff(page, shop, { module: 'Promotion' })
  await expectGone(page, shop, traces)
  await guest.reload()
  await expect(guest.getByRole('heading', { name: 'Payment' })).toBeVisible()
  await expect(guest.getByRole('radio', { name: /Bank transfer/ })).toBeVisible()
  await expect(field).toHaveCount(0)
  await accessible(guest)

  await switchOn(page, shop, { module: 'Promotion' })
  await expectBack(page, shop, traces)
  await expect(page.getByText('HARVEST').filter({ visible: true }).first()).toBeVisible()
  await accessible(page)
  await guest.reload()
  await expect(field).toBeVisible()
})
