import type { Page } from '@playwright/test'
import { signInAt } from '../client'
import { openRow } from '../desk'
import { expect, test } from '../fixtures'
import { demo, mall } from '../mall'
import { giveCookies } from '../retail'

/** Pages that no journey stops at, on wide and narrow screens, by day and by night: they open, and axe finds nothing. */
test.describe.configure({ timeout: 240_000 })

const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }

type Look = (page: Page) => Promise<void>

type Sizes = readonly [typeof wide, ...(typeof wide)[]]

async function walk(page: Page, addresses: readonly string[], accessible: Look, sizes: Sizes = [wide, narrow]) {
  for (const address of addresses) {
    await test.step(address, async () => {
      await page.setViewportSize(sizes[0])
      const answer = await page.goto(address)
      expect(answer?.status(), address).toBe(200)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      for (const size of sizes) {
        await page.setViewportSize(size)
        await accessible(page)
      }
    })
  }
}

const signIn = (where: string) => {
  const found = demo().signIns.find((one) => one.where === where)
  if (!found) throw new Error(`the demo mall names no sign-in for ${where}`)
  return found
}

test('the portal', async ({ page, accessible }) => {
  const paths = ['/shops', '/goods', '/trades', '/regions', '/notices', '/cart', '/sign-in', '/reset']
  await walk(page, ['/', ...paths].map(mall.portal), accessible)
})

test('a member’s own pages', async ({ page, accessible }) => {
  const { email, password } = signIn('Portal')
  await giveCookies(page.context(), mall.portal, await signInAt(mall.portal, email, password))
  const paths = ['/account', '/account/orders', '/account/addresses', '/account/security']
  await walk(page, paths.map(mall.portal), accessible)
})

/** A shop of each template, and the home of one in another language; each with a good to look at. */
const shops = [
  ['marram', 'morning-mug'],
  ['hallorans', 'leeks-washed'],
  ['ostrander', 'warren-tote'],
  ['restpost', 'kestrel-m2'],
  ['attlebury', '2041-the-salt-road'],
  ['minazuki', 'kuri-kinton'],
] as const

for (const [slug, good] of shops) {
  test(`the shop ${slug}`, async ({ page, accessible }) => {
    const paths = ['/', '/products', `/products/${good}`, '/search?q=a', '/cart']
    const gift = ['marram', 'minazuki'].includes(slug) ? ['/gift', '/ja/gift', '/ko/gift'] : []
    const words = ['/delivery', ...gift, '/policies/delivery', '/legal', '/notices', '/ja/notices', '/account']
    await walk(page, [...paths, ...words].map(mall.shop(slug)), accessible)
  })
}

/** Night changes colours alone: what stands on a phone has been seen by day. */
for (const [colorScheme, sizes] of [
  ['light', [wide, narrow]],
  ['dark', [wide]],
] as const) {
  test.describe(`by ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('the desk of a busy shop', async ({ page, accessible }) => {
      const { email, password } = signIn('Console')
      await giveCookies(page.context(), mall.console, await signInAt(mall.console, email, password))
      const places = ['today', 'orders', 'paying-in', 'catalogue', 'catalogue/new', 'catalogue/categories', 'import']
      const more = [
        'import/export',
        'import/bundle',
        'import/redirects',
        'settlement',
        'delivery',
        'gifts',
        'promotion',
        'marketing',
        'modules',
        'design',
        'pages',
        'pages/new',
        'pages/new?policy=terms',
        'notices',
        'notices/new',
        'legal',
        'settings/shop',
        'settings/staff',
        'settings/account',
      ]
      await walk(
        page,
        [...places, ...more].map((place) => mall.console(`/marram/${place}`)),
        accessible,
        sizes,
      )
      await page.setViewportSize(wide)
      for (const [list, row] of [
        ['catalogue', 'Morning mug'],
        ['orders', 'MA-1047'],
      ] as const) {
        await page.goto(mall.console(`/marram/${list}`))
        await openRow(page, row)
        await expect(page.getByRole('heading', { name: row })).toBeVisible()
        for (const size of sizes) {
          await page.setViewportSize(size)
          await accessible(page)
        }
        await page.setViewportSize(wide)
      }
    })

    test('the mall’s office', async ({ page, accessible }) => {
      const { email, password } = signIn('Admin')
      await giveCookies(page.context(), mall.admin, await signInAt(mall.admin, email, password))
      await walk(
        page,
        ['/', '/shops', '/members', '/mail', '/jobs', '/audit', '/currencies'].map(mall.admin),
        accessible,
        sizes,
      )
    })
  })
}
