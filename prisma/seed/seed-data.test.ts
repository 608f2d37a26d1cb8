import { describe, expect, it } from 'vitest'
import { checkContrast } from '@/modules/shop-creation/design/rules'
import { legalProblems } from '@/modules/shop-creation/pages/rules/legal-forms'
import { picture } from '@/ui/illustration/picture'
import { frontOf } from '@/ui/illustration/street/shop-front'
import { gtinCheckDigit } from './build/gtin'
import { buildProduct } from './build/variants'
import { calendarOf } from './clock'
import { shopPages } from './data/pages'
import { members, staff } from './data/people'
import { regions } from './data/regions'
import { shops } from './data/shops'
import { trades } from './data/trades'
import { HISTORY_DAYS, publishedDaysAgo } from './history'
import { planPurchases } from './orders/plan'
import { designOf } from './steps/design'
import { inputOf } from './steps/pages'

const tradeCodes = trades.flatMap(({ code, children = [] }) => [code, ...children.map((child) => child.code)])
const stateCodes = regions.flatMap(({ states }) => states.map(({ code }) => code))

describe('the demo mall', () => {
  it('has six shops with 25 products and more', () => {
    expect(shops).toHaveLength(6)
    for (const shop of shops) expect(shop.products.length).toBeGreaterThanOrEqual(25)
    expect(shops.reduce((sum, shop) => sum + shop.products.length, 0)).toBeGreaterThanOrEqual(160)
  })

  it('covers all states and the capital once', () => {
    expect(stateCodes).toHaveLength(51)
    expect(new Set(stateCodes).size).toBe(51)
    expect(regions).toHaveLength(7)
  })

  it('has three staff and two members, all of whose shops exist', () => {
    expect(staff).toHaveLength(3)
    expect(members).toHaveLength(2)
    const slugs = shops.map(({ slug }) => slug)
    for (const person of staff) for (const { slug } of person.shops ?? []) expect(slugs).toContain(slug)
  })
})

describe.each(shops.map((shop, i) => [shop.slug, shop, i] as const))('%s', (_slug, shop, index) => {
  const numbering = { shop: index, prefix: shop.orderPrefix, article: 0 }
  const built = shop.products.map((product) => buildProduct(product, numbering))
  const handles = shop.categories.flatMap((category) => [
    category.handle,
    ...(category.children ?? []).map((child) => child.handle),
  ])

  it('stands in a known trade and region', () => {
    expect(tradeCodes).toContain(shop.trade)
    expect(stateCodes).toContain(shop.region)
    expect(shop.hours).toHaveLength(7)
    expect(frontOf({ id: shop.slug, name: shop.name }, shop.front).goods.length).toBe(shop.front.goods?.length)
  })

  it('files every product under its own categories, once', () => {
    expect(new Set(shop.products.map(({ handle }) => handle)).size).toBe(shop.products.length)
    for (const product of shop.products) {
      for (const category of product.categories) expect(handles).toContain(category)
      if (product.was) expect(product.was).toBeGreaterThan(product.price)
      expect(product.options?.length ?? 0).toBeLessThanOrEqual(3)
    }
    for (const handle of handles) expect(shop.products.some(({ categories }) => categories.includes(handle))).toBe(true)
  })

  it('numbers its variants without repeats, with right check digits', () => {
    const variants = built.flatMap(({ variants }) => variants)
    expect(new Set(variants.map(({ gtin }) => gtin)).size).toBe(variants.length)
    for (const { gtin, priceMinor, stock } of variants) {
      expect(gtin).toMatch(/^2\d{12}$/)
      expect(gtinCheckDigit(gtin.slice(0, 12))).toBe(Number(gtin[12]))
      expect(priceMinor).toBeGreaterThan(0)
      expect(stock).toBeGreaterThanOrEqual(0)
    }
  })

  it('has drawable pictures', () => {
    for (const { pictures } of built) {
      expect(pictures.length).toBeGreaterThan(0)
      for (const { spec } of pictures) expect(picture(spec, { width: 200, height: 220 })).not.toMatch(/NaN|undefined/)
    }
  })
})

const moments = ['2026-11-20T15:00:00Z', '2026-11-20T00:05:00Z', '2027-03-01T07:40:00Z', '2026-06-30T23:59:00Z']

describe.each(moments)('the plan of sixty days, seeded at %s', (moment) => {
  const calendar = calendarOf(new Date(moment))
  const purchases = planPurchases(shops, calendar)

  it('is the same for the same day, in order, and within the days', () => {
    expect(planPurchases(shops, calendar)).toEqual(purchases)
    const times = purchases.map(({ placedAt }) => placedAt.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.at(-1)).toBeLessThan(calendar.today.getTime())
    expect(times[0]).toBeGreaterThan(calendar.daysAgo(HISTORY_DAYS + 2).getTime())
  })

  it('leaves no shop without orders of every fate that shows at the desk', () => {
    for (const { slug } of shops) {
      const fates = purchases.filter(({ parts }) => parts.some((part) => part.slug === slug)).map(({ fate }) => fate)
      expect(fates).toEqual(
        expect.arrayContaining(['kept', 'never-paid', 'short-deposit', 'cancelled', 'part-shipped']),
      )
    }
    expect(purchases.some(({ parts }) => parts.length > 1)).toBe(true)
  })

  it('sells only goods that were on sale on that day', () => {
    for (const { placedAt, parts } of purchases) {
      for (const { slug, lines } of parts) {
        const index = shops.findIndex((shop) => shop.slug === slug)
        for (const { handle, quantity } of lines) {
          const place = shops[index]?.products.findIndex((product) => product.handle === handle) ?? -1
          expect(calendar.daysAgo(publishedDaysAgo(place, index)).getTime()).toBeLessThan(placedAt.getTime())
          expect(quantity).toBeGreaterThan(0)
        }
      }
    }
  })
})

describe('the designs of the shops', () => {
  it.each(shops.map((shop) => [shop.slug, shop] as const))('%s passes the editor’s own check', (_slug, shop) => {
    const design = designOf(shop.design)
    expect(design.template).toBe(shop.design.template)
    expect(checkContrast(design).filter(({ ok }) => !ok)).toEqual([])
  })
})

describe('what the shops say', () => {
  const today = new Date('2026-11-20T15:00:00Z')
  it.each(shops.map((shop) => [shop.slug, shop] as const))('%s passes the checks of its editors', (slug) => {
    const said = shopPages[slug]
    if (!said) throw new Error(`${slug} says nothing`)
    for (const kind of ['delivery', 'returns', 'privacy'] as const) expect(said.policies[kind], kind).toBeDefined()
    for (const text of [...said.pages, ...said.notices]) expect(() => inputOf('page', text, today)).not.toThrow()
    expect(legalProblems(said.legal.country, said.legal.values).size).toBe(0)
    const handles = said.pages.map(({ handle }) => handle)
    for (const { kind, value } of said.footer)
      expect(kind === 'page' ? handles.includes(value) : said.policies[value] !== undefined, value).toBe(true)
    expect(said.notices.length).toBeGreaterThanOrEqual(2)
  })
})
