import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

type Fixtures = {
  /** messages of the browser that this test provokes on purpose */
  expectedErrors: RegExp[]
  /** another person with a browser of their own, watched like the first */
  visitor: () => Promise<Page>
  /** fails when axe finds something on the page as it stands */
  accessible: (page: Page) => Promise<void>
  watched: string[]
}

/** A refused request is an answer, not an error of the page; the page says so itself. */
const ordinary = [/Failed to load resource: the server responded with a status of 4\d\d/]

function watch(context: BrowserContext, into: string[]) {
  context.on('weberror', (error) => into.push(`${error.page()?.url()}: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') into.push(`${message.page()?.url()}: ${message.text()}`)
  })
}

/**
 * `test` for journeys: whatever the browser reports as an error (exceptions, failed hydration, refused scripts) fails the
 * test that caused it.
 */
export const test = base.extend<Fixtures>({
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

  visitor: async ({ browser, contextOptions, viewport, isMobile, hasTouch, watched }, use) => {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, viewport, isMobile, hasTouch })
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
      expect(found, page.url()).toEqual([])
    })
  },
})

export { expect }
