import { createTranslator } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import english from '@/i18n/messages/en/shop.json'
import japanese from '@/i18n/messages/ja/shop.json'
import { atTime } from '@/platform/clock'
import type { ProductCard, SpecView } from '@/shop/catalog/types'
import { firstDesign } from '../../../design/rules'
import { firstBlock } from '../../../design/rules/blocks'
import type { BlockOf } from '../../../design/types'
import { SeasonBlock } from '../../../storefront/components/blocks/season'
import type { Visit } from '../../../storefront/components/visit'
import { Good } from './good'
import { NorenGoods } from './goods'
import { Words } from './upright'

const shop = { name: '水無月堂', currency: 'JPY', locale: 'ja', timeZone: 'Asia/Tokyo' } as Visit['shop']

/** What the template's pieces look at. */
function visitIn(locale: 'en' | 'ja'): Visit {
  const t =
    locale === 'ja'
      ? createTranslator({ locale, messages: { shop: japanese }, namespace: 'shop' })
      : createTranslator({ locale, messages: { shop: english }, namespace: 'shop' })
  return { shop, design: firstDesign('noren'), locale, base: '', t: t as Visit['t'], pictures: {} } as unknown as Visit
}

const choice = (key: string, ja: string, en: string): SpecView => ({
  ...{ key, names: { ja: '', en: key }, kind: 'choice', unit: '', value: 'x' },
  choices: [{ key: 'x', names: { ja, en } }],
})

const media = { id: '018f0000-0000-7000-8000-000000000002', alt: '', width: 800, height: 900, widths: [320], blur: '' }

function sweet(part: Partial<ProductCard> = {}): ProductCard {
  return {
    ...{ id: 'k', handle: 'kuri', title: '栗きんとん Kuri kinton', summary: '新栗と砂糖だけ。 Chestnuts and sugar.' },
    ...{ vendor: '', productType: '', tags: [], options: [], priceMinMinor: 2_592, priceMaxMinor: 2_592 },
    ...{ compareAtMinor: null, available: true, stockLeft: 20, variantCount: 1, onlyVariantId: 'v', sku: '' },
    ...{ cover: media, publishedAt: new Date(0) },
    specs: [choice('contents', '6個入', 'Box of six'), choice('keeping', '冷蔵 5日', 'Chilled, 5 days')],
    ...part,
  }
}

const drawn = (node: ReactNode) => renderToStaticMarkup(node)
const goodIn = (locale: 'en' | 'ja', part: Partial<ProductCard> = {}) =>
  drawn(<Good visit={visitIn(locale)} good={sweet(part)} place={0} sizes="50vw" />)

describe('a good', () => {
  it('stands upright with its words beside it, and says count, price and keeping', () => {
    const html = goodIn('ja')
    expect(html).toContain('class="it up')
    expect(html).toMatch(/class="tx"><b class="n" lang="ja">栗きんとん<\/b><span class="d">新栗と砂糖だけ。<\/span>/)
    for (const told of ['6個入', '2,592', '冷蔵 5日']) expect(html).toContain(told)
    expect(html).not.toContain('Kuri')
  })

  it('tells readers of other languages how the signs are read', () => {
    const html = goodIn('en')
    for (const told of ['栗きんとん', 'Kuri kinton', 'Chestnuts and sugar.', 'Box of six']) expect(html).toContain(told)
    expect(html).not.toContain('新栗')
  })

  it('is set across where its name is long or Latin', () => {
    expect(goodIn('ja', { title: '季節の上生菓子の詰め合わせ' })).not.toContain('it up')
    expect(goodIn('en', { title: 'Morning mug' })).not.toContain('it up')
  })

  it('without a picture is its name alone on the wall', () => {
    const html = goodIn('ja', { cover: null })
    expect(html.match(/栗きんとん/g)).toHaveLength(1)
    expect(html).toContain('class="bare v"')
  })

  it('says that it is gone before it says how long it keeps', () => {
    const html = goodIn('ja', { available: false })
    expect(html).toContain('売り切れ')
    expect(html).not.toContain('冷蔵')
  })
})

describe('goods on the home', () => {
  const block = firstBlock('product-grid', 'goods') as BlockOf<'product-grid'>
  const looks = (count: number) => {
    const goods = Array.from({ length: count }, (_, place) => sweet({ id: `${place}`, handle: `h${place}` }))
    const html = drawn(<NorenGoods visit={visitIn('ja')} block={block} goods={goods} total={count} />)
    return [...html.matchAll(/class="it up ?(\w*)"/g)].map(([, look]) => look)
  }

  it.each([
    [1, ['wide']],
    [2, ['big', 'tall']],
    [3, ['big', 'tall', 'wide']],
    [4, ['big', 'tall', 'half', 'half']],
    [5, ['big', 'tall', '', '', '']],
    [9, ['big', 'tall', '', '', '']],
  ])('are %i without a gap', (count, wanted) => {
    expect(looks(count)).toEqual(wanted)
  })
})

describe('words beside a picture', () => {
  it('run down the page in Japanese, clause by clause', () => {
    const html = drawn(<Words as="h1" title="霜ふる朝に、栗をひとつ。" text="新栗が届きました。" />)
    expect(html).toContain('<div class="v">')
    expect(html).toContain('<span class="cl">霜ふる朝に、</span>')
  })

  it('are set across in other scripts, and where they are too long for columns', () => {
    expect(drawn(<Words as="h1" title="One chestnut" text="From Nakatsugawa." />)).not.toContain('class="v')
    const long = drawn(<Words as="h2" title="昭和七年" text={'夏を越せない氷のかわりに。'.repeat(30)} />)
    expect(long).toMatch(/<div class="v"><h2>.*<\/h2><\/div><p>/)
  })
})

describe('the season', () => {
  const block = firstBlock('season', 'season') as BlockOf<'season'>
  const at = (day: string, locale: 'en' | 'ja') =>
    atTime(new Date(`${day}T03:00:00Z`), () =>
      drawn(
        <SeasonBlock
          visit={visitIn(locale)}
          block={block}
          grids={{
            season: [sweet({ tags: ['立冬'] }), sweet({ id: 'h', handle: 'h', title: '初霜', tags: ['Shosetsu'] })],
          }}
        />,
      ),
    )

  it('names the term of the day, with the goods that bear it', () => {
    const html = at('2026-11-22', 'ja')
    expect(html).toContain('小雪のころ')
    expect(html).toMatch(/aria-current="date"><b>小雪<\/b><time[^>]*>十一月二十二日<\/time><ul><li><a[^>]*>初霜/)
    expect([...html.matchAll(/<b>(..)<\/b>/g)].map(([, term]) => term)).toEqual([
      '霜降',
      '立冬',
      '小雪',
      '大雪',
      '冬至',
    ])
  })

  it('speaks the reader’s language', () => {
    expect(at('2026-11-21', 'en')).toMatch(/aria-current="date"><b>Start of winter<\/b><time[^>]*>Nov 7</)
  })
})
