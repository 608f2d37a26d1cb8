import { expect, test } from '../fixtures'
import { placeOrder } from '../retail'
import { expectBack, expectGone, switchOff, switchOn } from './switching'

test('back office off: no orders at the desk, none taken in the shop; on again: all orders are there', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Oak spoon', priceMinor: 4000 }])
  const [spoon] = shop.goods
  const { number } = await placeOrder(shop, [{ variantId: spoon?.variants[0]?.id ?? '' }])
  const traces = { pages: ['/orders', '/paying-in'], calls: [() => shop.owner.orders.list.query({})] }
  const guest = await visitor()

  await atDesk(page)
  await switchOff(page, shop, { module: 'Back office', asks: true })
  await accessible(page)
  await expectGone(page, shop, traces)
  await guest.goto(shop.at(`/products/${spoon?.handle}`))
  await expect(guest.getByRole('button', { name: 'Not taking orders now' })).toBeDisabled()
  await accessible(guest)

  await switchOn(page, shop, { module: 'Back office' })
  await expectBack(page, shop, traces)
  await page.goto(shop.desk('/orders'))
  await expect(page.getByText(number).filter({ visible: true }).first()).toBeVisible()
  await guest.reload()
  await expect(guest.getByRole('button', { name: 'Add to bag' })).toBeEnabled()
})
