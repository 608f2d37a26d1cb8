import { randomUUID } from 'node:crypto'
import { clientOf } from '../client'
import { seen } from '../desk'
import { expect, test } from '../fixtures'
import { ownWord, payOrder, placeOrder, somebody } from '../retail'
import { checkOut, order, payBy, putInBag, tellAddress, tellName } from '../shopper'

test('zones and rates set at the desk are what checkout offers', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Rice bowl', priceMinor: 2400, weightGrams: 700 }])
  await atDesk(page)
  await page.goto(shop.desk('/delivery'))
  await accessible(page)

  await test.step('a zone of three states with a rate by weight, free from an amount', async () => {
    await page.getByRole('button', { name: 'New zone' }).first().click()
    const zone = page.getByRole('dialog', { name: 'New zone' })
    await zone.getByLabel('Name of the zone').fill('Northern New England')
    await zone.getByRole('combobox', { name: 'Countries' }).fill('United St')
    await page
      .getByRole('option', { name: /^United States/ })
      .first()
      .click()
    for (const state of ['Maine', 'New Hampshire', 'Vermont']) {
      await zone.getByRole('combobox', { name: /^States/ }).fill(state)
      await page.getByRole('option', { name: state }).click()
    }
    await page.keyboard.press('Escape')
    await expect(zone.getByRole('button', { name: 'Remove United States' })).toBeVisible()
    await accessible(page)
    await zone.getByRole('button', { name: 'Save' }).click()
    await expect(zone).toBeHidden()

    const section = page.getByRole('region', { name: /Northern New England/ })
    await section.getByRole('button', { name: 'Add a rate' }).click()
    const rate = page.getByRole('dialog', { name: 'Add a rate' })
    await rate.getByLabel('What the customer reads').fill('Downeast van')
    await rate.getByText('By weight').click()
    await rate.getByRole('button', { name: 'Add a weight' }).click()
    await rate.getByRole('textbox', { name: 'Up to (g)' }).fill('1000')
    await rate.getByRole('textbox', { name: 'Price', exact: true }).fill('4.20')
    await rate.getByLabel('Free from goods worth').fill('60')
    await accessible(page)
    await rate.getByRole('button', { name: 'Save' }).click()
    await expect(rate).toBeHidden()
    await expect(seen(page.getByText('Downeast van'))).toBeVisible()
    await accessible(page)
  })

  await test.step('the nearest zone wins; the third bowl makes it free; elsewhere the other rate holds', async () => {
    const guest = await visitor()
    const van = guest.getByRole('radio', { name: /Downeast van/ })
    await putInBag(guest, shop)
    await checkOut(guest, shop)
    await guest.getByLabel('State').selectOption('ME')
    await expect(van).toBeVisible()
    await expect(guest.getByRole('button', { name: 'Order for $28.20' })).toBeVisible()
    await accessible(guest)
    await guest.getByLabel('State').selectOption('OH')
    await expect(guest.getByRole('radio', { name: /^Post/ })).toBeVisible()
    await expect(van).toHaveCount(0)
    await expect(guest.getByRole('button', { name: 'Order for $30.50' })).toBeVisible()
    await expect(guest.getByLabel('Country').locator('option')).toHaveText(['United States'])
    await guest.getByRole('radio', { name: /Pick up at the shop/ }).check()
    await expect(guest.getByRole('button', { name: 'Order for $24.00' })).toBeVisible()
    await accessible(guest)
  })
})

test('a coupon made at the desk: minimum, limit per customer, limit in all, counted in marketing', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Rice bowl', priceMinor: 2400 }])
  const [bowl] = shop.goods
  const line = { variantId: bowl?.variants[0]?.id ?? '' }
  await atDesk(page)

  await test.step('makes it', async () => {
    await page.goto(shop.desk('/promotion'))
    await accessible(page)
    await page.getByRole('button', { name: 'New coupon' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'New coupon' })
    await dialog.getByLabel('Code').fill('harvest')
    await dialog.getByLabel('Shown as').fill('Harvest week')
    await dialog.getByLabel('Percent off the goods').fill('25')
    await dialog.getByLabel('From goods worth').fill('30')
    await dialog.getByLabel('How often in all').fill('2')
    await dialog.getByLabel('How often per customer').fill('1')
    await accessible(page)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    await expect(seen(page.getByText('HARVEST'))).toBeVisible()
    await accessible(page)
  })

  const guest = await visitor()
  const email = `${ownWord('dana')}@people.test`
  await test.step('too little in the bag is said; enough is reckoned; the order keeps it', async () => {
    await putInBag(guest, shop)
    await checkOut(guest, shop)
    await tellName(guest, email)
    await tellAddress(guest)
    await guest.getByLabel('Coupon code').fill('harvest')
    await guest.getByRole('button', { name: 'Apply' }).click()
    await expect(guest.getByText('needs goods worth at least $30.00', { exact: false })).toBeVisible()
    await guest.getByLabel('Coupon code').fill('nonsense')
    await guest.keyboard.press('Enter')
    await expect(guest.getByText('This shop knows no code nonsense.')).toBeVisible()
    await accessible(guest)
    await guest.goto(shop.at('/cart'))
    await guest.getByRole('button', { name: 'One Rice bowl more' }).click()
    await expect(guest.getByText('$48.00').first()).toBeVisible()
    await checkOut(guest, shop)
    await guest.getByLabel('Coupon code').fill('harvest')
    await guest.getByRole('button', { name: 'Apply' }).click()
    await expect(guest.getByRole('button', { name: 'Order for $42.50' })).toBeVisible()
    await payBy(guest, 'Bank transfer')
    await order(guest)
    await guest.waitForURL(/\/orders\//)
    await expect(guest.getByText('−$12.00').first()).toBeVisible()
    await accessible(guest)
  })

  await test.step('the same customer gets it once, and all customers together twice', async () => {
    const shopper = clientOf(shop.at)
    await shopper.cart.add.mutate({ ...line, quantity: 2 })
    const again = await shopper.checkout.quote.query({ email, shipTo: somebody, codes: ['HARVEST'] })
    // Whoever names an address is told nothing of it before they order.
    expect(again.codeProblems).toEqual([])
    const placing = shopper.checkout.place.mutate({
      idempotencyKey: randomUUID(),
      version: again.version,
      contact: { name: somebody.name, email: email.replace('@', '+again@'), phone: '' },
      shipTo: somebody,
      deliveryKey: again.delivery.chosenKey,
      codes: ['HARVEST'],
      paymentMethod: 'bank-transfer',
      note: '',
    })
    await expect(placing).rejects.toThrow('You have used the code HARVEST already')
    await payOrder(shop, await placeOrder(shop, [{ ...line, quantity: 2 }], ['HARVEST']))
    const late = await shopper.checkout.quote.query({
      email: 'third@people.test',
      shipTo: somebody,
      codes: ['HARVEST'],
    })
    expect(late.codeProblems[0]?.reason).toBe('used-up')
    expect(late.discountMinor).toBe(0)
  })

  await test.step('the desk reads what came of it', async () => {
    await page.reload()
    await expect(seen(page.getByText('2 of 2'))).toBeVisible()
    await page.goto(shop.desk('/marketing'))
    await expect(seen(page.getByText('Orders'))).toBeVisible()
    const { total, topGoods } = await shop.owner.marketing.access.report.query({ days: 7, by: 'day' })
    expect(total).toMatchObject({ visitors: 1, orders: 1, turnoverMinor: 4_250 })
    expect(topGoods[0]).toMatchObject({ title: 'Rice bowl', sold: 2 })
    await expect(seen(page.getByText('Rice bowl'))).toBeVisible()
    await accessible(page)
  })
})
