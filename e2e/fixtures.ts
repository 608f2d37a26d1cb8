import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { mall } from './mall'
import { becomeRetailer, type Good, giveCookies, openShop, type Retailer, type Shop } from './retail'

type Fixtures = {
  /** messages of the browser that this test provokes on purpose */
  expectedErrors: RegExp[]
  /** another person with a browser of their own, watched like the first */
  visitor: () => Promise<Page>
  /** fails when axe finds something on the page as it stands, or when the page is wider than the screen */
  accessible: (page: Page) => Promise<void>
  /** opens a shop of this test's own */
  newShop: (goods: readonly Good[], wishes?: Parameters<typeof openShop>[2]) => Promise<Shop>
  /** lets a browser sit down at the desk as the retailer of this test's shops */
  atDesk: (page: Page) => Promise<void>
  watched: string[]
}

type WorkerFixtures = {
  /** owns every shop of `newShop` */
  retailer: Retailer
}

/** A refused request is an answer, not an error of the page; the page says so itself. */
const ordinary = [/Failed to load resource: the server responded with a status of 4\d\d/]

function watch(context: BrowserContext, into: string[]) {
  context.on('weberror', (error) => into.push(`${error.page()?.url()}: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') into.push(`${message.page()?.url()}: ${message.text()}`)
  })
}

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/**
 * `test` for journeys: whatever the browser reports as an error (exceptions, failed hydration, refused scripts) fails the
 * test that caused it.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  expectedErrors: [[], { option: true }],

  watched: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = []
      watch(context, errors)
      await use(errors)
      const isExpected = (text: string) => [...ordinary, ...expectedErrors].some((pattern) => pattern.test(text))
      expect(errors.filter((text) => !isExpected(text))).toEqual([])
    },
    { auto: true },
  ],

  visitor: async ({ browser, watched }, use) => {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext()
      contexts.push(context)
      watch(context, watched)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from this pattern
  accessible: async ({}, use) => {
    await use(async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(
        ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      )
      expect.soft(found, page.url()).toEqual([])
      expect.soft(await overhang(page), `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
    })
  },

  retailer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from this pattern
    async ({}, use) => {
      await use(await becomeRetailer())
    },
    { scope: 'worker' },
  ],

  newShop: async ({ retailer }, use) => {
    await use((goods, wishes) => openShop(retailer, goods, wishes))
  },

  atDesk: async ({ retailer }, use) => {
    await use((page) => giveCookies(page.context(), mall.console, retailer.cookies))
  },
})

export { expect }
