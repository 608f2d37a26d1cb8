import type { Locator, Page } from '@playwright/test'

/** What stands twice in a page, once for the wide screen and once for the phone: the one that can be seen. */
export const seen = (locator: Locator) => locator.filter({ visible: true }).first()

/** Opens a row of a working list; on the phone it is a button of its own. */
export const openRow = (page: Page, text: string) => seen(page.getByText(text)).click()
