import type { ProductDetail } from '@/shop/catalog/types'
import type { ProductPage } from '../../types'
import { GoodShelf } from '../counter/row'
import { CounterShell } from '../counter/shell'
import { ArtPicture } from '../frame/art-picture'
import { RecentlySeen } from '../frame/recently-seen'
import { Tile } from '../gallery/tile'
import { DescriptionHtml } from '../html'
import { type Crumb, Crumbs } from '../list/crumbs'
import { firstSentence, weightText } from '../texts'
import { artUrl, blockOf, href, say, type Visit } from '../visit'
import { wallAt } from '../walls'
import { BuyBox } from './buy-box'
import { Pictures } from './pictures'
import { VariantState } from './variant-state'

type Props = { visit: Visit; page: ProductPage; variantId: string; crumbs: readonly Crumb[] }

/** Facts that hold for the good as a whole. */
function factsOf(visit: Visit, product: ProductDetail): [label: string, value: string][] {
  const { t, locale, shop } = visit
  const [first] = product.variants
  const single = product.variants.length === 1 ? first : undefined
  const facts: [string, string][] = [
    [t('product.maker'), product.vendor],
    [t('product.kind'), product.productType],
    [
      t('product.weight'),
      single && single.weightGrams > 0 ? weightText(single.weightGrams, shop.currency, locale) : '',
    ],
    [t('product.number'), single?.sku ?? ''],
  ]
  return facts.filter(([, value]) => value !== '')
}

function Facts({ visit, product }: { visit: Visit; product: ProductDetail }) {
  const facts = factsOf(visit, product)
  if (facts.length === 0) return null
  return (
    <dl className="spec">
      {facts.map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label}-value`}>{value}</dd>])}
    </dl>
  )
}

function Stage({ visit, product, sizes }: { visit: Visit; product: ProductDetail; sizes: string }) {
  if (product.images.length === 0) {
    if (visit.design.template === 'counter') return null
    return (
      <div className="pics">
        <span className="bare" style={wallAt(product.title.length)} aria-hidden="true">
          {product.title}
        </span>
      </div>
    )
  }
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

function Box({ visit, product }: { visit: Visit; product: ProductDetail }) {
  const { shop, design, features } = visit
  return (
    <BuyBox
      look={design.template}
      name={product.title}
      options={product.options}
      variants={product.variants}
      images={product.images}
      currency={shop.currency}
      taxRateBp={shop.taxRateBp}
      cartHref={href(visit, '/cart')}
      unit={product.options.length === 0 ? product.productType : ''}
      closed={!features.orders}
    />
  )
}

/** The seen block stays off where the retailer took it away. */
function Seen({ visit, current }: { visit: Visit; current: string }) {
  const block = blockOf(visit, 'recently-seen')
  return block ? (
    <RecentlySeen
      look={visit.design.template}
      title={say(visit, block.title, visit.t('home.seen'))}
      base={visit.base}
      currency={visit.shop.currency}
      orders={visit.features.orders}
      current={current}
    />
  ) : null
}

const plainText = (html: string) => html.replace(/<[^>]*>/g, '').trim()

function GalleryProduct({ visit, page, variantId, crumbs }: Props) {
  const { t, shop } = visit
  const { product, related } = page
  const hasText = plainText(product.descriptionHtml) !== ''
  // A short description stands in the buy box whole; a long one gets its own place below.
  const short = plainText(product.descriptionHtml).length <= 420
  return (
    <VariantState initial={variantId}>
      <Crumbs visit={visit} crumbs={crumbs} />
      <article className="pd">
        <Stage visit={visit} product={product} sizes="(max-width: 720px) 100vw, 62vw" />
        <div className="buy" data-block="buy-box">
          <div>
            <p className="s">{product.productType || product.vendor}</p>
            <h1>{product.title}</h1>
          </div>
          <Box visit={visit} product={product} />
          {hasText ? short ? <DescriptionHtml html={product.descriptionHtml} /> : <p>{product.summary}</p> : null}
          <Facts visit={visit} product={product} />
          {shop.addressLines.length > 0 ? (
            <div className="see">
              <figure>
                <ArtPicture src={artUrl(visit, 'front')} />
              </figure>
              <p>{t('product.seeIt', { place: shop.addressLines.join(', ') })}</p>
            </div>
          ) : null}
        </div>
      </article>
      {hasText && !short ? (
        <section className="b-product-details" data-block="product-details" aria-labelledby="details">
          <h2 id="details">{t('product.details')}</h2>
          <DescriptionHtml html={product.descriptionHtml} />
        </section>
      ) : null}
      {related.length > 0 ? (
        <section className="b-product-grid" data-block="product-grid" aria-labelledby="related">
          <h2 id="related">{t('product.beside')}</h2>
          <div className="g4">
            {related.map((good, index) => (
              <Tile key={good.id} visit={visit} good={good} index={index + 1} sizes="(max-width: 720px) 50vw, 25vw" />
            ))}
          </div>
        </section>
      ) : null}
      <Seen visit={visit} current={product.id} />
    </VariantState>
  )
}

function CounterProduct({ visit, page, variantId, crumbs }: Props) {
  const { t } = visit
  const { product, related } = page
  const hasText = plainText(product.descriptionHtml) !== ''
  return (
    <VariantState initial={variantId}>
      <CounterShell visit={visit} current={product.categories[0]?.handle}>
        <Crumbs visit={visit} crumbs={crumbs} />
        <article className="pd">
          <Stage visit={visit} product={product} sizes="(max-width: 720px) 100vw, 420px" />
          <div className="buy" data-block="buy-box">
            <div>
              <h1>{product.title}</h1>
              {product.summary ? <p className="s">{firstSentence(product.summary)}</p> : null}
            </div>
            <Box visit={visit} product={product} />
          </div>
        </article>
        {hasText || factsOf(visit, product).length > 0 ? (
          <section className="b-product-details" data-block="product-details" aria-labelledby="details">
            <div>
              <h2 id="details">{t('product.details')}</h2>
              <DescriptionHtml html={product.descriptionHtml} />
            </div>
            <Facts visit={visit} product={product} />
          </section>
        ) : null}
        {related.length > 0 ? (
          <GoodShelf
            visit={visit}
            id="related"
            title={t('product.goesWith')}
            goods={related}
            total={related.length}
            path={null}
          />
        ) : null}
        <Seen visit={visit} current={product.id} />
      </CounterShell>
    </VariantState>
  )
}

/** One good: pictures, variants, price and stock, and what stands near it. */
export function ProductWindow(props: Props) {
  return props.visit.design.template === 'counter' ? <CounterProduct {...props} /> : <GalleryProduct {...props} />
}
