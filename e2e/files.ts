import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import type { Shop } from './retail'

/** The background job reads, checks and writes; on a busy machine that takes its time. */
export const patience = { timeout: 45_000 }

/** Gives a file to the import page that is open. */
export async function choose(page: Page, name: string, buffer: Buffer) {
  const mimeType = name.endsWith('.zip') ? 'application/zip' : 'text/csv'
  await page.getByLabel('Choose file').setInputFiles({ name, mimeType, buffer })
}

/** Has a file made at the desk and fetches it. */
export async function takeOut(page: Page, shop: Shop, kind: RegExp): Promise<Buffer> {
  await page.goto(shop.desk('/import/export'))
  await page.getByRole('radio', { name: kind }).click()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByText('ready', { exact: true }).filter({ visible: true }).first()).toBeVisible(patience)
  const arriving = page.waitForEvent('download')
  await page
    .getByRole('link', { name: /\.(?:csv|zip)$/ })
    .first()
    .click()
  return readFileSync(await (await arriving).path())
}
