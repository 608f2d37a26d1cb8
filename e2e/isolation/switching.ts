import type { Page } from '@playwright/test'
import { refusalOf } from '../client'
import { expect } from '../fixtures'
import type { Shop } from '../retail'

type Names = { module: string /** others that the board says stop with it, or have to be there */; asks?: boolean }

/** Presses a module's switch on the board, and answers what the board asks first. */
export async function switchOff(page: Page, shop: Shop, { module, asks = false }: Names) {
  await page.goto(shop.desk('/modules'))
  const press = page.getByRole('switch', { name: module, exact: true })
  await expect(press).toBeChecked()
  await press.click()
  if (asks)
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: `Switch off ${module}` })
      .click()
  await expect(page.getByText(`${module} is off`)).toBeVisible()
  await expect(press).not.toBeChecked()
}

export async function switchOn(page: Page, shop: Shop, { module }: Names) {
  await page.goto(shop.desk('/modules'))
  const press = page.getByRole('switch', { name: module, exact: true })
  await expect(press).not.toBeChecked()
  await press.click()
  await expect(page.getByText(`${module} is on`)).toBeVisible()
  await expect(press).toBeChecked()
}

type Traces = {
  /** pages of the desk behind the shop's address */
  pages: readonly string[]
  /** one call of each of its routers */
  calls: readonly (() => Promise<unknown>)[]
}

/** Nothing of a switched-off module is left at the desk: its pages and its procedures answer like strangers. */
export async function expectGone(page: Page, shop: Shop, { pages, calls }: Traces) {
  for (const call of calls) expect(await refusalOf(call())).toBe('NOT_FOUND')
  for (const path of pages) {
    const answer = await page.goto(shop.desk(path))
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('navigation').locator(`a[href="/${shop.slug}${path}"]`)).toHaveCount(0)
  }
}

/** All of it is there again. */
export async function expectBack(page: Page, shop: Shop, { pages, calls }: Traces) {
  for (const call of calls) await call()
  for (const path of pages) {
    const answer = await page.goto(shop.desk(path))
    expect(answer?.status(), path).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
}
