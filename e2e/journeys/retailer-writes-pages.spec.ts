import type { Page } from '@playwright/test'
import { openRow, seen } from '../desk'
import { expect, test } from '../fixtures'
import { ask } from '../mall'
import { whenSpread } from '../waiting'

const saved = (page: Page) => expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save', exact: false }).last().click()
  await saved(page)
}
const write = async (page: Page, { title, body }: { title: string; body: string }) => {
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(body)
}

test('a retailer writes pages, says who sells, and tells news', async ({
  page,
  visitor,
  newShop,
  atDesk,
  accessible,
}) => {
  test.setTimeout(180_000)
  const shop = await newShop([{ title: 'Tide bowl', priceMinor: 5_200 }])
  await atDesk(page)
  const guest = await visitor()

  await test.step('a page in two languages, published', async () => {
    await page.goto(shop.desk('/pages'))
    await accessible(page)
    await page.getByRole('link', { name: 'New page' }).first().click()
    await write(page, { title: 'Care of glazes', body: 'Wash it by hand.' })
    await page.getByRole('button', { name: /^日本語/ }).click()
    await write(page, { title: '釉薬のお手入れ', body: '手で洗ってください。' })
    await page.getByRole('button', { name: 'Published' }).click()
    await accessible(page)
    await save(page)
    await expect(page.getByText('Visible', { exact: true }).first()).toBeVisible()
    await guest.goto(shop.at('/pages/care-of-glazes'))
    await expect(guest.getByRole('heading', { level: 1, name: 'Care of glazes' })).toBeVisible()
    await expect(guest.getByText('Wash it by hand.')).toBeVisible()
    await accessible(guest)
    await guest.goto(shop.at('/ja/pages/care-of-glazes'))
    await expect(guest.getByRole('heading', { level: 1, name: '釉薬のお手入れ' })).toBeVisible()
    await guest.goto(shop.at('/ko/pages/care-of-glazes'))
    await expect(guest.getByRole('heading', { level: 1, name: 'Care of glazes' })).toHaveAttribute('lang', 'en')
  })

  await test.step('its new address is followed from the old one', async () => {
    await page.getByLabel('Address', { exact: true }).fill('glaze-care')
    await save(page)
    await expect.poll(async () => (await ask(shop.at('/pages/care-of-glazes'))).status, whenSpread).toBe(308)
    await guest.goto(shop.at('/pages/care-of-glazes'))
    await expect(guest).toHaveURL(shop.at('/pages/glaze-care'))
    expect((await ask(shop.at('/pages/nothing-of-the-kind'))).status).toBe(404)
  })

  await test.step('a policy from what the settings know, into every footer', async () => {
    await page.goto(shop.desk('/pages'))
    await page.getByRole('link', { name: /^Returns/ }).click()
    await page.getByRole('button', { name: 'Begin with it' }).click()
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Returns')
    await page.getByRole('button', { name: 'Published' }).click()
    await save(page)
    await expect.poll(async () => (await ask(shop.at('/policies/returns'))).status, whenSpread).toBe(200)
    await guest.goto(shop.at())
    await guest.getByRole('contentinfo').getByRole('link', { name: 'Returns' }).click()
    await expect(guest.getByRole('heading', { level: 1, name: 'Returns' })).toBeVisible()
  })

  await test.step('the legal notice from its form: half of it is refused, the whole is shown', async () => {
    await page.goto(shop.desk('/legal'))
    await page.getByLabel(/^Address/).fill('1 Quay Street\nPortland, ME 04101')
    await page.getByLabel(/^Seller/).fill('')
    await page.getByRole('switch', { name: /Show in the shop/ }).click()
    await expect(page.getByText(/missing or wrong/)).toBeVisible()
    await accessible(page)
    await page.getByLabel(/^Seller/).fill('Tide Pottery LLC')
    await save(page)
    await guest.goto(shop.at('/legal'))
    await expect(guest.getByText('Tide Pottery LLC')).toBeVisible()
    await accessible(guest)
    await expect(guest.getByRole('contentinfo').getByRole('link', { name: 'Legal notice' })).toBeVisible()
  })

  await test.step('a notice stands in its list, on its page, and in the block of the home', async () => {
    await page.goto(shop.desk('/notices'))
    await page.getByRole('link', { name: 'New notice' }).first().click()
    await write(page, { title: 'Kiln opening on Saturday', body: 'Sixty pots, still warm.' })
    await page.getByRole('button', { name: 'Published' }).click()
    await save(page)
    await guest.goto(shop.at('/notices'))
    await guest.getByRole('link', { name: 'Kiln opening on Saturday' }).click()
    await expect(guest.getByText('Sixty pots, still warm.')).toBeVisible()

    await page.goto(shop.desk('/design'))
    await page.getByRole('button', { name: 'Add' }).first().click()
    await page.getByRole('dialog', { name: 'Add a block' }).getByText('News', { exact: false }).first().click()
    await expect(page.getByText(/^Saved /)).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Shift+P')
    await expect(page.getByText('Published. Visitors see it now.')).toBeVisible()
    await guest.goto(shop.at())
    await expect(
      guest.getByRole('region', { name: 'News from the shop' }).getByText('Kiln opening on Saturday'),
    ).toBeVisible()
  })

  await test.step('deleted with one press, back with another', async () => {
    await page.goto(shop.desk('/notices'))
    await openRow(page, 'Kiln opening on Saturday')
    await page.getByRole('main').getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect(page.getByText(/is in the bin for 30 days/)).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(seen(page.getByText('Kiln opening on Saturday'))).toBeVisible()
  })
})
