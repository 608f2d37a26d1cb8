import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures'

/** Goes there as somebody without a mouse does: with Tab, until it has the focus. */
async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 160; presses++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
    await page.keyboard.press(key)
    // The shop itself stands between list and fields; a button before it leads past it.
    if (key === 'Tab' && (await page.locator('.dz-skip:focus').count()) > 0) await page.keyboard.press('Enter')
  }
  throw new Error(`Tab does not lead to ${target}`)
}

async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await reach(page, target)
  await page.keyboard.press(key)
}

const row = (page: Page, name: string) =>
  page.getByRole('complementary', { name: 'Blocks' }).getByRole('button', { name, exact: false, pressed: undefined })
const firstRow = (page: Page, name: string) => page.locator('.dz-list .dz-name').filter({ hasText: name }).first()
const order = (page: Page) => page.locator('.dz-list .dz-name').allInnerTexts()
const saved = (page: Page) => expect(page.getByText(/^Saved /)).toBeVisible()

test('a retailer designs a shop with the keyboard alone', async ({ page, newShop, atDesk, visitor, accessible }) => {
  test.setTimeout(180_000)
  const shop = await newShop([
    { title: 'Moon lantern', priceMinor: 4_600 },
    { title: 'Halyard throw', priceMinor: 8_900 },
  ])
  await atDesk(page)
  await page.goto(shop.desk('/design'))
  await expect(page.getByRole('heading', { name: 'Shop looks' })).toBeVisible()
  const front = await visitor()

  await test.step('adds a block from the list of kinds, found by typing', async () => {
    await reach(page, row(page, 'Add').first())
    await page.keyboard.press('/')
    await expect(page.getByRole('dialog', { name: 'Add a block' })).toBeVisible()
    await accessible(page)
    await page.keyboard.type('banner')
    await page.keyboard.press('Enter')
    await expect(firstRow(page, 'Banner strip')).toBeFocused()
  })

  await test.step('moves it, duplicates it, takes the copy away', async () => {
    const before = (await order(page)).findIndex((name) => name.startsWith('Banner'))
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(async () => (await order(page)).findIndex((name) => name.startsWith('Banner'))).toBe(before - 1)
    await expect(firstRow(page, 'Banner strip')).toBeFocused()
    await page.keyboard.press('d')
    await expect(page.locator('.dz-list .dz-name').filter({ hasText: 'Banner strip' })).toHaveCount(2)
    await page.keyboard.press('Delete')
    await expect(page.locator('.dz-list .dz-name').filter({ hasText: 'Banner strip' })).toHaveCount(1)
  })

  await test.step('writes into it; what is written is saved by itself and shown in the preview', async () => {
    await reach(page, firstRow(page, 'Banner strip'), 'Shift+Tab').catch(() =>
      reach(page, firstRow(page, 'Banner strip')),
    )
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('Open late on Thursday')
    await saved(page)
    await expect(page.frameLocator('iframe').getByText('Open late on Thursday')).toBeVisible()
    await accessible(page)
  })

  await test.step('publishes with the keys', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+P')
    await expect(page.getByText('Published. Visitors see it now.')).toBeVisible()
    await front.goto(shop.at())
    await expect(front.getByText('Open late on Thursday')).toBeVisible()
  })

  await test.step('plans the next state for a moment and until another', async () => {
    await pressOn(page, firstRow(page, 'Banner strip'), 'ArrowRight')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('Winter windows')
    await saved(page)
    await pressOn(page, page.getByRole('button', { name: 'More ways to publish' }))
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Publish at a time' })
    await expect(dialog).toBeVisible()
    await accessible(page)
    await reach(page, dialog.getByLabel('Name'))
    await page.keyboard.type('Winter')
    await pressOn(page, dialog.getByRole('switch'), 'Space')
    await pressOn(page, dialog.getByRole('button', { name: 'Plan it' }))
    await expect(page.getByText('Planned. It goes live by itself.')).toBeVisible()
    await expect(page.locator('#versions').getByText('Winter', { exact: true })).toBeVisible()
  })

  await test.step('rolls back in one press; visitors see the first state again', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Show visitors Version 1 again' }))
    await expect(page.getByText('Visitors see the earlier version now.')).toBeVisible()
    await front.goto(shop.at())
    await expect(front.getByText('Moon lantern').first()).toBeVisible()
    await expect(front.getByText('Open late on Thursday')).toHaveCount(0)
  })

  await test.step('switches the template and finds everything', async () => {
    const before = (await order(page)).length
    await pressOn(page, page.locator('.dz-row').filter({ hasText: 'Look' }))
    await pressOn(page, page.getByRole('button', { name: /Bookshelf/ }))
    await saved(page)
    expect((await order(page)).length).toBe(before)
    await expect(firstRow(page, 'Winter windows')).toBeVisible()
    await expect(page.frameLocator('iframe').getByText('Winter windows')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Z')
    await saved(page)
    await expect(page.locator('.dz-row').filter({ hasText: 'Gallery' })).toBeVisible()
  })

  await test.step('makes a menu and publishes it', async () => {
    await pressOn(page, page.locator('.dz-row').filter({ hasText: 'Menu of the header' }))
    await pressOn(page, page.getByRole('button', { name: 'Add an entry' }))
    await reach(page, page.getByLabel('Name', { exact: true }))
    await page.keyboard.type('All we make')
    await saved(page)
    await page.keyboard.press('ControlOrMeta+Shift+P')
    await expect(page.locator('#versions').getByText('Same as what visitors see')).toBeVisible()
    await front.goto(shop.at())
    await expect(front.getByRole('navigation').getByText('All we make').first()).toBeVisible()
  })
})
