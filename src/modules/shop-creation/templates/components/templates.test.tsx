import { createTranslator, NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import messages from '@/i18n/messages/en/shop.json'
import type { ProductCard, ProductDetail } from '@/shop/catalog/types'
import { firstDesign } from '../../design/rules'
import { blockKinds, firstBlock } from '../../design/rules/blocks'
import type { BlockKind, DesignBlock, TemplateKey } from '../../design/types'
import { VariantState } from '../../storefront/components/product/variant-state'
import type { Visit } from '../../storefront/components/visit'
import type { HomeGoods } from '../../storefront/types'
import { templateKeys, templates } from './offers'
import { templateOf } from './registry'

vi.mock('../../storefront/components/cart/use-cart', () => {
  const still = { mutate: () => undefined, error: null, isPending: false }
  return { useCart: () => ({ cart: undefined, add: still, setQuantity: still, quantityOf: () => 0 }) }
})
vi.mock('../../storefront/components/blocks/newsletter-form', () => ({ NewsletterForm: () => <form /> }))
vi.mock('../../storefront/components/frame/recently-seen', () => ({
  RecentlySeen: () => <section data-block="recently-seen" />,
}))

const words = (text: string) => ({ en: text, ja: '', ko: '' })

const none = words('')
const newsItem = { day: '2026-11-02', text: none, target: '' }
const offer = {
  ...{ code: 'TEN', label: '', kind: 'percent' as const, percentBp: 1_000, amountMinor: 0, minimumMinor: 0 },
  endsAt: null,
}
const media = {
  id: '018f0000-0000-7000-8000-000000000002',
  alt: 'Lamp',
  width: 800,
  height: 900,
  widths: [320],
  blur: '',
}

/** Every kind once, each with words of the retailer's own where it has any. */
const everyBlock: DesignBlock[] = blockKinds.map((kind): DesignBlock => {
  const block = firstBlock(kind, `${kind}-1`)
  if (block.kind === 'image-text') return { ...block, headline: words('Our story'), text: words('Told in full.') }
  if (block.kind === 'faq') return { ...block, items: [{ question: words('Really?'), answer: words('Yes.') }] }
  if (block.kind === 'banner') return { ...block, text: words('Open on Sunday') }
  if (block.kind === 'story') return { ...block, text: words('Long ago.') }
  if (block.kind === 'rich-text') return { ...block, html: words('<p>Set freely.</p>') }
  if (block.kind === 'news') return { ...block, from: 'own', items: [{ ...newsItem, headline: words('New oven') }] }
  if (block.kind === 'quotes') return { ...block, items: [{ text: words('Lovely.'), by: words('Ann'), stars: 5 }] }
  if (block.kind === 'gallery') return { ...block, pictures: [{ mediaId: media.id, alt: words('Us'), caption: none }] }
  if (block.kind === 'video') return { ...block, videoId: media.id }
  if (block.kind === 'countdown') return { ...block, until: '2030-01-01T10:00' }
  if (block.kind === 'coupons') return { ...block, codes: [offer.code] }
  return block
})

const day = { from: '10:00', to: '17:00' }

function visitOf(template: TemplateKey, part: Partial<Visit> = {}): Visit {
  const category = (handle: string, title: string) => ({
    ...{ id: handle, handle, title, parentId: null, position: 0, productCount: 12, children: [] },
  })
  return {
    shop: {
      ...{
        id: '018f0000-0000-7000-8000-000000000001',
        slug: 'lantern',
        name: 'Lantern',
        tagline: 'Light',
        story: 'We make light.',
      },
      ...{ currency: 'USD', locale: 'en', timeZone: 'America/New_York', email: 'a@b.example', phone: '+1 555 0100' },
      ...{ addressLines: ['1 Main Street', 'Hudson, NY'], country: 'US', hours: [day, day, day, day, day, null, null] },
      ...{ front: { awning: ['#223344', '#eeeeee'] as const, wall: '#dddddd' }, confirmed: true, taxRateBp: 0 },
    } as Visit['shop'],
    design: { ...firstDesign(template), blocks: everyBlock },
    origin: 'http://marram.mall.test',
    designVersion: 1,
    categories: [category('lamps', 'Lamps'), category('shades', 'Shades')],
    features: { orders: true, coupons: true, delivery: true, gifts: false, access: true, letters: true },
    pictures: { [media.id]: media },
    offers: [offer],
    pages: { pages: [], policies: [], legal: false, notices: false },
    notices: [],
    locale: 'en',
    base: '',
    t: createTranslator({ locale: 'en', messages: { shop: messages }, namespace: 'shop' }) as Visit['t'],
    mall: { name: 'Harbor Street', url: 'http://mall.localhost' },
    preview: false,
    ...part,
  }
}

function good(number: number, part: Partial<ProductCard> = {}): ProductCard {
  return {
    ...{
      id: `p${number}`,
      handle: `lamp-${number}`,
      title: `Lamp ${number}, brass`,
      summary: 'Warm.',
      vendor: 'Ito, Mei',
    },
    ...{ productType: 'Lamp', tags: [], options: [], priceMinMinor: 2_500, priceMaxMinor: 2_500, compareAtMinor: null },
    ...{ available: true, stockLeft: 3, variantCount: 1, onlyVariantId: `v${number}`, sku: `${2040 + number}` },
    ...{ cover: media, publishedAt: new Date(0), specs: [] },
    ...part,
  }
}

/** What a home reads, as `getHomeGoods` hands it over. */
function goodsFor(visit: Visit, count: number, part: Partial<ProductCard> = {}): HomeGoods {
  const { newest, sale, aisleRows, deals } = templateOf(visit).reads(visit)
  const all = Array.from({ length: count }, (_, index) => good(index + 1, part))
  return {
    total: count,
    prices: [
      { fromMinor: 0, toMinor: 1_999, count },
      { fromMinor: 2_000, toMinor: 3_999, count },
    ],
    newest: all.slice(0, newest),
    sale: all.slice(0, sale),
    grids: {},
    deals: deals
      ? { ending: all.slice(0, deals), cut: all.slice(0, deals), last: all.slice(0, deals), cheap: all }
      : null,
    linked: {},
    facts: { p1: { sold: 7, endsAt: new Date(0) } },
    aisles: visit.categories.map(({ handle, title }, index) => ({
      ...{ handle, title, total: count },
      items: aisleRows > 0 ? all.slice(index * aisleRows, (index + 1) * aisleRows) : [],
    })),
  }
}

const drawn = (node: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ shop: messages }} timeZone="UTC">
      {node}
    </NextIntlClientProvider>,
  )

function homeOf(visit: Visit, goods: HomeGoods): string {
  const { Home } = templateOf(visit)
  return drawn(<Home visit={visit} goods={goods} />)
}

/** Blocks of the frame stand on every page, not on the home alone. */
const ofFrame: readonly BlockKind[] = ['notice']

describe.each(templateKeys)('%s', (template) => {
  const visit = visitOf(template)
  const { leavesOut } = templates[template]

  it('draws every kind of block, but for those it says it leaves out', () => {
    const html = homeOf(visit, goodsFor(visit, 40))
    for (const kind of blockKinds.filter((one) => !ofFrame.includes(one))) {
      expect(html.includes(`data-block="${kind}"`), kind).toBe(!leavesOut.includes(kind))
    }
    expect(html).toContain('Told in full.')
    expect(html).toContain('Really?')
  })

  it.each([0, 1, 3, 4, 40])('opens with %i goods', (count) => {
    const goods = goodsFor(visit, count)
    const html = homeOf(visit, goods)
    expect(html).toContain('<h1')
    if (count > 0) expect(html).toContain('/products/lamp-1')
  })

  it('needs no pictures, and takes long names and names without spaces', () => {
    const title = '水無月堂の晩秋の詰め合わせ十二個入り、栗と柿と紅葉の干菓子を添えて'
    const html = homeOf(visit, goodsFor(visit, 40, { cover: null, title, sku: '', vendor: '', summary: '' }))
    expect(html).toContain('水無月堂の晩秋の詰め合わせ十二個入り')
    expect(html).not.toMatch(/undefined|NaN/)
  })

  it('draws every block alone: none needs another', () => {
    for (const block of everyBlock) {
      const alone = visitOf(template, { design: { ...firstDesign(template), blocks: [block] } })
      expect(() => homeOf(alone, goodsFor(alone, 40)), block.kind).not.toThrow()
    }
  })

  it.each([
    ['with pictures', [media]],
    ['without', []],
  ])('shows a good %s', (_name, images) => {
    const { Product } = templateOf(visit)
    const product: ProductDetail = {
      ...{
        id: 'p',
        handle: 'lamp',
        title: 'Lamp, brass',
        descriptionHtml: '<p>Warm.</p><p>Slow.</p><ul><li>12 W</li></ul>',
      },
      ...{ summary: 'Warm.', vendor: 'Ito, Mei', productType: 'Lamp', tags: [], options: [], langs: {}, seoTitle: '' },
      ...{ seoDescription: '', priceMinMinor: 2_500, priceMaxMinor: 2_500, compareAtMinor: null, available: true },
      ...{ membersOnly: false, specs: [] },
      ...{ images, categories: [], publishedAt: new Date(0), updatedAt: new Date(0) },
      variants: [
        {
          ...{ id: 'v', options: [], title: '', sku: '2041', gtin: '', priceMinor: 2_500, compareAtMinor: null },
          ...{
            available: true,
            stockLeft: 1,
            mediaId: null,
            weightGrams: 400,
            requiresShipping: true,
            hasMemberPrice: false,
          },
        },
      ],
    }
    const html = drawn(
      <VariantState initial="v">
        <Product visit={visit} page={{ product, related: [good(2), good(3)], facts: {} }} crumbs={null} />
      </VariantState>,
    )
    for (const told of ['Warm.', 'Slow.', '12 W', '$25', '2041', 'lamp-2']) expect(html).toContain(told)
    expect(html.includes('data-block="product-gallery"')).toBe(images.length > 0)
  })

  it('offers a palette and letters of its own, and a thumb inside its field', () => {
    const { palettes, fonts, thumb } = templates[template]
    expect(palettes.length).toBeGreaterThanOrEqual(2)
    expect(fonts.length).toBeGreaterThanOrEqual(2)
    for (const [x, y, width, height] of thumb) {
      expect(x + width).toBeLessThanOrEqual(160)
      expect(y + height).toBeLessThanOrEqual(116)
    }
  })
})
