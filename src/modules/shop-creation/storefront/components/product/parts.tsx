import { Fragment } from 'react'
import type { ProductDetail } from '@/shop/catalog/types'
import type { PriceForm, SeenForm } from '../../types'
import { RecentlySeen } from '../frame/recently-seen'
import { specLabel, specText } from '../spec-text'
import { weightText } from '../texts'
import { blockOf, href, say, type Visit } from '../visit'
import { wallAt } from '../walls'
import { BuyBox } from './buy-box'
import { Pictures } from './pictures'

type FactKey = 'maker' | 'kind' | 'weight' | 'number'
type Fact = { key: string; label: string; value: string }

/** What the shop says of its goods beyond the common facts, in the reader's language. */
const specsOf = (visit: Visit, { specs }: ProductDetail): Fact[] =>
  specs.map((spec) => ({ key: `spec-${spec.key}`, label: specLabel(spec, visit), value: specText(spec, visit) }))

/** Facts that hold for the good as a whole. */
export function factsOf(visit: Visit, product: ProductDetail): Fact[] {
  const { t, locale, shop } = visit
  const [first] = product.variants
  const single = product.variants.length === 1 ? first : undefined
  const weight = single && single.weightGrams > 0 ? weightText(single.weightGrams, shop.currency, locale) : ''
  const values: Record<FactKey, string> = {
    maker: product.vendor,
    kind: product.productType,
    weight,
    number: single?.sku ?? '',
  }
  const keys: readonly FactKey[] = ['maker', 'kind', 'weight', 'number']
  const common = keys.map((key) => ({ key, label: t(`product.${key}`), value: values[key] }))
  return [...common, ...specsOf(visit, product)].filter(({ value }) => value !== '')
}

type FactsProps = {
  visit: Visit
  product: ProductDetail /** facts that stand elsewhere on the page */
  without?: readonly FactKey[]
}

/** Facts as a list of names and values; nothing where there are none. */
export function Facts({ visit, product, without = [] }: FactsProps) {
  const facts = factsOf(visit, product).filter(({ key }) => !without.some((other) => other === key))
  if (facts.length === 0) return null
  return (
    <dl className="spec">
      {facts.map(({ key, label, value }) => (
        <Fragment key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** The name on a wall, where a good has no picture. */
export function NameOnWall({ title, lang }: { title: string; lang?: string | undefined }) {
  return (
    <div className="pics">
      <span className="bare" style={wallAt(title.length)} aria-hidden="true" lang={lang}>
        {title}
      </span>
    </div>
  )
}

/** The pictures of a good; nothing where there are none. */
export function Stage({ visit, product, sizes }: { visit: Visit; product: ProductDetail; sizes: string }) {
  if (product.images.length === 0) return null
  const ofVariant = Object.fromEntries(
    product.variants.flatMap((variant) => (variant.mediaId ? [[variant.id, variant.mediaId]] : [])),
  )
  return (
    <Pictures
      images={product.images}
      ofVariant={ofVariant}
      label={visit.t('product.pictures', { name: product.title })}
      sizes={sizes}
    />
  )
}

type BoxProps = {
  visit: Visit
  product: ProductDetail
  price: PriceForm
  /** pieces sold lately, where the price tells them */
  sold?: number
}

/** Templates that lead from a good straight to the window of gifts; in the others the way goes through the bag. */
const sendsFromGood: readonly string[] = ['gallery', 'noren', 'bookshelf']

/** Variants, price and the way into the cart, with the price as the template sets it. */
export function Box({ visit, product, price, sold = 0 }: BoxProps) {
  const { shop, features } = visit
  return (
    <BuyBox
      price={price}
      sold={sold}
      productId={product.id}
      membersOnly={product.membersOnly}
      name={product.title}
      options={product.options}
      optionsLang={product.langs.options}
      variants={product.variants}
      images={product.images}
      currency={shop.currency}
      taxRateBp={shop.taxRateBp}
      cartHref={href(visit, '/cart')}
      giftHref={features.gifts && sendsFromGood.includes(visit.design.template) ? href(visit, '/gift') : null}
      unit={product.options.length === 0 ? product.productType : ''}
      closed={!features.orders}
    />
  )
}

/** The seen block stays off where the retailer took it away. */
export function Seen({ visit, current, form }: { visit: Visit; current: string; form: SeenForm }) {
  const block = blockOf(visit, 'recently-seen')
  return block ? (
    <RecentlySeen
      form={form}
      title={say(visit, block.title, visit.t('home.seen'))}
      base={visit.base}
      currency={visit.shop.currency}
      orders={visit.features.orders}
      current={current}
    />
  ) : null
}

/** A description without its marks, to measure it. */
export const plainText = (html: string) => html.replace(/<[^>]*>/g, '').trim()
