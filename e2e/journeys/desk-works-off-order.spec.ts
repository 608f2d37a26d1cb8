import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { mailTo } from '../mailbox'
import { placeOrder, type Shop } from '../retail'

const vase = { title: 'Shoulder vase', priceMinor: 12_000, stock: 4 }
const dish = { title: 'Serving dish', priceMinor: 3_000, stock: 9 }

const variantOf = (shop: Shop, at: number) => shop.goods[at]?.variants[0]?.id ?? ''

/** The order's line, as row of the table or of the phone's list. */
const lineOf = (page: Page, number: string) => page.getByText(number).filter({ visible: true }).first()

const act = (page: Page, name: string) => page.getByRole('button', { name }).filter({ visible: true }).first()

const detailOf = (page: Page, number: string) => page.getByRole('region', { name: `Order ${number}` })

async function confirmDeposit(page: Page, amount: string, said: string) {
  await act(page, 'Confirm deposit').click()
  const question = page.getByRole('dialog', { name: /^Confirm deposit for/ })
  await question.getByLabel('Came in now').fill(amount)
  await expect(question.getByText(said)).toBeVisible()
  await question.getByRole('button', { name: /^Confirm \$/ }).click()
  await expect(question).toBeHidden()
}

test('the desk sees an order arrive, takes its deposit, ships it and closes it', async ({
  page,
  newShop,
  atDesk,
  accessible,
}) => {
  const shop = await newShop([vase, dish])
  await atDesk(page)
  await page.goto(shop.desk('/orders'))
  await expect(page.getByRole('heading', { name: 'Your first order will appear here' })).toBeVisible()
  await accessible(page)

  const order = await test.step('it appears without a reload', async () => {
    const placed = await placeOrder(shop, [
      { variantId: variantOf(shop, 0) },
      { variantId: variantOf(shop, 1), quantity: 2 },
    ])
    await expect(lineOf(page, placed.number)).toBeVisible()
    await accessible(page)
    return placed
  })

  await test.step('a short deposit keeps it waiting, the rest pays it', async () => {
    await lineOf(page, order.number).click()
    const detail = detailOf(page, order.number)
    await expect(detail.getByRole('heading', { name: 'Money' })).toBeVisible()
    await accessible(page)
    // 120.00 + 2 × 30.00 of goods and 6.50 for the post
    await confirmDeposit(page, '100.00', '$86.50 short: the order keeps waiting for the rest.')
    await expect(detail.getByText('Deposit of $100.00 came, $86.50 is missing')).toBeVisible()
    await confirmDeposit(page, '86.50', 'Exact: the order is paid and can be packed.')
    await expect(detail.getByText('Payment received')).toBeVisible()
    await mailTo(order.email, /paid|payment/i)
  })

  await test.step('one parcel now, the rest later', async () => {
    await act(page, 'Mark shipped').click()
    const question = page.getByRole('dialog', { name: `Ship ${order.number}` })
    await question.getByRole('button', { name: 'One less: Serving dish' }).click()
    await question.getByLabel('Carrier').fill('Pier Parcel')
    await question.getByLabel('Tracking number').fill('PP-90117')
    await accessible(page)
    await question.getByRole('button', { name: 'Mark shipped' }).click()
    const detail = detailOf(page, order.number)
    await expect(detail.getByText('2 pieces sent with Pier Parcel, PP-90117')).toBeVisible()
    await expect(detail.getByText('1 piece to pack')).toBeVisible()
    await mailTo(order.email, /way|ship|sent/i)

    await act(page, 'Ship the rest').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Mark shipped' }).click()
    await expect(detail.getByText('Parcel 2')).toBeVisible()
  })

  await test.step('delivered, with a note for the team', async () => {
    const detail = detailOf(page, order.number)
    await act(page, 'Mark delivered').click()
    await expect(
      detail
        .getByRole('listitem')
        .filter({ hasText: /^Delivered/ })
        .first(),
    ).toBeVisible()
    await detail.getByRole('button', { name: 'Add note' }).click()
    await detail.getByLabel('Note for the team').fill('Rang to say thank you.')
    await detail.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(detail.getByText('Rang to say thank you.')).toBeVisible()
    await accessible(page)
  })
})

test('an order is refunded in part, another cancelled; goods go back on the shelf', async ({
  page,
  newShop,
  atDesk,
}) => {
  const shop = await newShop([vase])
  const first = await placeOrder(shop, [{ variantId: variantOf(shop, 0) }])
  const second = await placeOrder(shop, [{ variantId: variantOf(shop, 0), quantity: 2 }])
  for (const { orderId, totalMinor } of [first, second]) {
    await shop.owner.orders.confirmDeposit.mutate({
      orderId,
      amountMinor: totalMinor,
      note: '',
      idempotencyKey: crypto.randomUUID(),
    })
  }
  await atDesk(page)

  await page.goto(shop.desk(`/orders?order=${first.orderId}`))
  await act(page, 'Refund').click()
  const refund = page.getByRole('dialog', { name: `Refund ${first.number}` })
  await refund.getByLabel('Amount').fill('999')
  await expect(refund.getByText('Type an amount up to $126.50.')).toBeVisible()
  await expect(refund.getByRole('button', { name: 'Refund', exact: true })).toBeDisabled()
  await refund.getByLabel('Amount').fill('20')
  await refund.getByRole('button', { name: 'Refund $20.00' }).click()
  await expect(detailOf(page, first.number).getByText('Refund of $20.00 asked for')).toBeVisible()

  await page.goto(shop.desk(`/orders?order=${second.orderId}`))
  await page.getByRole('button', { name: 'More for this order' }).filter({ visible: true }).first().click()
  await page.getByRole('menuitem', { name: 'Cancel order' }).click()
  const cancel = page.getByRole('dialog', { name: `Cancel ${second.number}?` })
  await expect(cancel.getByText('Dana Whitfield gets $246.50 back. This cannot be undone.')).toBeVisible()
  await cancel.getByRole('button', { name: 'Cancel and refund $246.50' }).click()
  await expect(detailOf(page, second.number).getByText(/Order cancelled, goods back in stock/)).toBeVisible()

  const { state } = await shop.owner.catalog.desk.product.query({ id: shop.goods[0]?.id ?? '' })
  expect(state.variants[0]?.onHand).toBe(3)
})

test('the list is found again by its address, worked by keys and taken away as a file', async ({
  page,
  newShop,
  atDesk,
  isMobile,
}) => {
  const shop = await newShop([dish])
  const one = await placeOrder(shop, [{ variantId: variantOf(shop, 0) }])
  const two = await placeOrder(shop, [{ variantId: variantOf(shop, 0) }])
  await shop.owner.orders.confirmDeposit.mutate({
    orderId: one.orderId,
    amountMinor: one.totalMinor,
    note: '',
    idempotencyKey: crypto.randomUUID(),
  })
  await atDesk(page)

  await page.goto(shop.desk('/orders?payment=paid'))
  await expect(lineOf(page, one.number)).toBeVisible()
  await expect(page.getByText(two.number)).toHaveCount(0)
  await page.getByRole('button', { name: 'Remove Payment' }).click()
  await expect(lineOf(page, two.number)).toBeVisible()
  await expect(page).not.toHaveURL(/payment/)
  await page.getByLabel('Search orders').fill(one.number)
  await expect(page).toHaveURL(/q=/)
  await expect(page.getByText(two.number)).toHaveCount(0)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.charCodeAt(0)).toBe(0xfeff)
  expect(text).toContain(one.number)
  expect(text).not.toContain(two.number)

  if (isMobile) return
  await page.goto(shop.desk('/orders'))
  await expect(lineOf(page, two.number)).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+X')
  await expect(page.getByRole('toolbar', { name: '2 selected' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(detailOf(page, one.number)).toBeVisible()
  await page.keyboard.press('e')
  await page.getByRole('dialog', { name: 'Ship 1 order' }).getByRole('button', { name: 'Mark shipped' }).click()
  await expect(page.getByText('1 order is on its way')).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find or do' }).fill(two.number)
  await page.getByRole('option', { name: new RegExp(two.number) }).click()
  await expect(detailOf(page, two.number)).toBeVisible()
})
