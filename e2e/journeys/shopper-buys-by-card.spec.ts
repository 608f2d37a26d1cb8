import { expect, test } from '../fixtures'
import { linkIn, mailTo, query } from '../mailbox'
import { ownWord } from '../retail'
import { cards, checkOut, order, orderAsGuest, payBy, payWithCard, putInBag, tellAddress, tellName } from '../shopper'

const bowl = {
  title: 'Rice bowl',
  priceMinor: 2400,
  stock: 5,
  option: { name: 'Glaze', values: ['Celadon', 'Tenmoku'] },
}

test('a guest finds a good, chooses its kind, pays by card and can look the order up', async ({
  page,
  newShop,
  accessible,
}) => {
  const shop = await newShop([
    bowl,
    { title: '抹茶碗 柚子肌', priceMinor: 8800, stock: 1 },
    { title: 'Oak spoon', priceMinor: 900 },
  ])
  const email = `${ownWord('dana')}@people.test`

  await test.step('searches in Latin and in Japanese', async () => {
    await page.goto(shop.at('/search?q=抹茶'))
    await expect(page.getByRole('link', { name: /抹茶碗/ }).first()).toBeVisible()
    await expect(page.getByRole('status').getByText('One good')).toBeVisible()
    await accessible(page)
    await page.goto(shop.at())
    await accessible(page)
    await page.goto(shop.at('/search?q=rice'))
    await accessible(page)
    await page
      .getByRole('link', { name: /Rice bowl/ })
      .filter({ visible: true })
      .first()
      .click()
    await expect(page.getByRole('heading', { name: 'Rice bowl', level: 1 })).toBeVisible()
  })

  await test.step('chooses a kind and puts two into the bag', async () => {
    await page.getByRole('radio', { name: /Tenmoku/ }).check({ force: true })
    await page.getByRole('button', { name: 'One Rice bowl more' }).click()
    await page.getByRole('button', { name: 'Add to bag' }).click()
    await expect(page.getByText('2 in your bag.')).toBeVisible()
    await accessible(page)
    await page.getByRole('link', { name: 'See the bag' }).click()
    await expect(page.getByRole('heading', { name: 'Your bag' })).toBeVisible()
    await expect(page.getByText('Tenmoku').first()).toBeVisible()
    await expect(page.getByText('$48.00').filter({ visible: true }).first()).toBeVisible()
    await accessible(page)
  })

  await test.step('checks out; what is missing is said beside its field', async () => {
    await checkOut(page, shop)
    await payBy(page, 'Credit or debit card')
    await order(page)
    await expect(page.getByText('E-mail is missing.')).toBeVisible()
    await expect(page.getByLabel('E-mail')).toBeFocused()
    await accessible(page)
    await tellName(page, email)
    await tellAddress(page)
    await expect(page.getByRole('button', { name: 'Order for $54.50' })).toBeVisible()
    await accessible(page)
    await order(page)
  })

  await test.step('pays on the gateway’s own page', async () => {
    await expect(page).toHaveURL(/\/pay\/sandbox/)
    await accessible(page)
    await payWithCard(page, cards.ok)
    await page.waitForURL(/\/orders\//)
    await expect(page.getByRole('heading', { name: 'Thank you, Dana Whitfield' })).toBeVisible()
    await expect(page.getByText('Paid: Credit or debit card')).toBeVisible()
    await accessible(page)
  })

  await test.step('the mail leads back to the order, and only its own link opens it', async () => {
    const mail = await mailTo(email, /order/i)
    const link = linkIn(mail, /\/orders\//)
    await page.context().clearCookies()
    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'Thank you, Dana Whitfield' })).toBeVisible()
    await expect(page.getByText('$54.50').filter({ visible: true }).first()).toBeVisible()
    const forged = await page.goto(link.replace(/s=(.)/, (_, sign) => `s=${sign === '_' ? 'A' : '_'}`))
    expect(forged?.status()).toBe(404)
    await accessible(page)
  })

  await test.step('no digit of the card is kept but the last four', async () => {
    const kept = await query<{ found: string }>(
      `select to_jsonb(c)::text as found from sandbox_charge c where to_jsonb(c)::text like '%' || $1 || '%'
       union all select to_jsonb(p)::text from payment p where to_jsonb(p)::text like '%' || $1 || '%'`,
      [cards.ok.slice(0, 12)],
    )
    expect(kept).toEqual([])
  })
})

test('a declined card leaves the order waiting; another card pays it', async ({ page, newShop, accessible }) => {
  const shop = await newShop([bowl])
  const email = `${ownWord('dana')}@people.test`
  await putInBag(page, shop)
  await orderAsGuest(page, shop, email, 'Credit or debit card')
  await payWithCard(page, cards.declined)
  await expect(page.getByRole('heading', { name: 'The card was declined' })).toBeVisible()
  await accessible(page)
  await page.getByRole('link', { name: 'To your order' }).click()
  await expect(page.getByText('The payment did not go through')).toBeVisible()
  await expect(page.getByText('The bank declined the card.', { exact: false })).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await payWithCard(page, cards.ok)
  await page.waitForURL(/\/orders\//)
  await expect(page.getByRole('heading', { name: 'Thank you, Dana Whitfield' })).toBeVisible()
  const [bag] = await query<{ paid: number }>(
    `select count(*)::int as paid from purchase p join shop_order o on o.purchase_id = p.id
     where o.email = $1 and o.state = 'paid'`,
    [email],
  )
  expect(bag?.paid).toBe(1)
})

test('a card that the bank wants to have confirmed: refused, then confirmed', async ({ page, newShop, accessible }) => {
  const shop = await newShop([bowl])
  const email = `${ownWord('dana')}@people.test`
  await putInBag(page, shop)
  await orderAsGuest(page, shop, email, 'Credit or debit card')
  await payWithCard(page, cards.confirm)
  await expect(page.getByRole('heading', { name: 'Your bank asks' })).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: 'No, stop' }).click()
  await expect(page.getByRole('heading', { name: 'The payment was not confirmed' })).toBeVisible()
  await page.getByRole('link', { name: 'To your order' }).click()
  await expect(page.getByText('The payment did not go through')).toBeVisible()
  await expect(page.getByText('The payment was not confirmed with the bank. Nothing was charged.')).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await payWithCard(page, cards.confirm)
  await page.getByRole('button', { name: 'Yes, pay' }).click()
  await page.waitForURL(/\/orders\//)
  await expect(page.getByRole('heading', { name: 'Thank you, Dana Whitfield' })).toBeVisible()
})

test.describe('the card network is down', () => {
  test.use({ expectedErrors: [/status of 50\d/] })

  test('nothing is charged, and a transfer is still a way', async ({ page, newShop, accessible }) => {
    const shop = await newShop([bowl])
    const email = `${ownWord('dana')}@people.test`
    await putInBag(page, shop)
    await orderAsGuest(page, shop, email, 'Credit or debit card')
    await payWithCard(page, cards.down)
    await expect(
      page.getByText('The card network does not answer. Nothing was charged.', { exact: false }),
    ).toBeVisible()
    await accessible(page)
    await page.getByRole('link', { name: 'Back without paying' }).click()
    await page.waitForURL(/\/orders\//)
    await accessible(page)
  })
})

test('the last piece is sold once: who comes second is told, and keeps what was typed', async ({
  page,
  visitor,
  newShop,
  accessible,
}) => {
  const shop = await newShop([{ title: 'Moon jar', priceMinor: 42_000, stock: 1 }])
  const second = await visitor()
  await putInBag(page, shop)
  await putInBag(second, shop)
  await checkOut(second, shop)
  await tellName(second, `${ownWord('late')}@people.test`)
  await tellAddress(second)
  await payBy(second, 'Bank transfer')
  await orderAsGuest(page, shop, `${ownWord('early')}@people.test`, 'Bank transfer')
  await page.waitForURL(/\/orders\//)
  await order(second)
  await expect(second.getByRole('alert').filter({ hasText: /Nothing was ordered/ })).toBeVisible()
  await expect(second.getByLabel('Full name')).toHaveValue('Dana Whitfield')
  await accessible(second)
})
