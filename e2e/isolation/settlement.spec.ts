import { expect, test } from '../fixtures'
import { checkOut, putInBag } from '../shopper'
import { expectBack, expectGone, switchOff, switchOn } from './switching'

test('settlement off: nothing can be ordered, the bag is kept; on again: card and transfer are offered', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Oak spoon', priceMinor: 4000 }])
  const traces = { pages: ['/settlement'], calls: [() => shop.owner.settlement.overview.query()] }
  const guest = await visitor()
  const card = guest.getByRole('radio', { name: 'Credit or debit card' })
  const transfer = guest.getByRole('radio', { name: 'Bank transfer' })

  await putInBag(guest, shop)
  await checkOut(guest, shop)
  await expect(card).toBeVisible()
  await expect(transfer).toBeVisible()

  await atDesk(page)
  await switchOff(page, shop, { module: 'Settlement', asks: true })
  await expectGone(page, shop, { pages: ['/settlement', '/promotion'], calls: traces.calls })
  await guest.reload()
  await expect(guest.getByText(`${shop.name} offers no way to pay at the moment.`)).toBeVisible()
  await expect(guest.getByText('Your bag is kept.')).toBeVisible()
  await expect(card).toHaveCount(0)
  await expect(guest.getByRole('button', { name: /^Order for/ })).toBeDisabled()
  await accessible(guest)

  await switchOn(page, shop, { module: 'Settlement' })
  await expectBack(page, shop, { pages: ['/settlement', '/promotion'], calls: traces.calls })
  await accessible(page)
  await guest.reload()
  await expect(card).toBeVisible()
})

test('card off alone: the transfer stays', async ({ page, visitor, newShop, atDesk, accessible }) => {
  const shop = await newShop([{ title: 'Oak spoon', priceMinor: 4000 }])
  await atDesk(page)
  await page.goto(shop.desk('/modules?open=settlement'))
  const part = page.getByRole('switch', { name: 'Card', exact: false }).first()
  await expect(part).toBeChecked()
  await accessible(page)
  await part.click()
  await expect(part).not.toBeChecked()

  const guest = await visitor()
  await putInBag(guest, shop)
  await checkOut(guest, shop)
  await expect(guest.getByRole('radio', { name: 'Bank transfer' })).toBeVisible()
  await expect(guest.getByRole('radio', { name: 'Credit or debit card' })).toHaveCount(0)
})
