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
  const { offer } = await shop.owner.delivery.gift.offer.query()
  await shop.owner.delivery.gift.save.mutate({ offer: { ...offer, card: { ...offer.card, on: true } }, version: 0 })
  const traces = {
    pages: ['/gifts', '/delivery'],
    calls: [() => shop.owner.delivery.rates.zones.query(), () => shop.owner.delivery.gift.offer.query()],
  }
  const guest = await visitor()
  const post = guest.getByRole('radio', { name: /^Post/ })
  const asGift = guest.getByRole('link', { name: 'Send as a gift' })
  const fetched = guest.getByRole('radio', { name: /Pick up at the shop/ })

  await putInBag(guest, shop)
  await guest.goto(shop.at('/cart'))
  await expect(asGift).toBeVisible()
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
  expect((await guest.goto(shop.at('/gift')))?.status()).toBe(404)
  await guest.goto(shop.at('/cart'))
  await expect(guest.getByRole('link', { name: 'Go to checkout' })).toBeVisible()
  await expect(asGift).toHaveCount(0)
  await guest.goto(shop.at('/checkout'))

  await switchOn(page, shop, { module: 'Delivery' })
  await expectBack(page, shop, traces)
  await expect(page.getByText('United States').filter({ visible: true }).first()).toBeVisible()
  await accessible(page)
  await guest.reload()
  await expect(post).toBeVisible()
})
