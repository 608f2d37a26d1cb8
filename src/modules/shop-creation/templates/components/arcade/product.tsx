import { Mail, Truck } from 'lucide-react'
import { dayAndTime } from '@/lib/when'
import { DescriptionHtml } from '../../../storefront/components/html'
import { Box, Facts, plainText, Seen } from '../../../storefront/components/product/parts'
import { PicturesWithThumbs } from '../../../storefront/components/product/pictures'
import { blockOf, say, type Visit } from '../../../storefront/components/visit'
import type { ProductPage } from '../../../storefront/types'
import type { ProductPieces } from '../../types'
import { DealGrid, Percent, Silhouette } from './card'
import { DealClock } from './clock'

function Stage({ visit, page: { product } }: { visit: Visit; page: ProductPage }) {
  const cut = <Percent visit={visit} now={product.priceMinMinor} was={product.compareAtMinor} />
  if (product.images.length === 0) {
    return (
      <div className="ph">
        {cut}
        <div className="pics none">
          <Silhouette good={product} />
        </div>
      </div>
    )
  }
  const ofVariant = Object.fromEntries(
    product.variants.flatMap((variant) => (variant.mediaId ? [[variant.id, variant.mediaId]] : [])),
  )
  return (
    <div className="ph">
      {cut}
      <PicturesWithThumbs
        images={product.images}
        ofVariant={ofVariant}
        label={visit.t('product.pictures', { name: product.title })}
        sizes="(max-width: 720px) 100vw, 38vw"
      />
    </div>
  )
}

/** What the shop promises of every order, in its own words: the lines over its header. */
function Promises({ visit }: { visit: Visit }) {
  const lines = (blockOf(visit, 'notice')?.items ?? []).map((words) => say(visit, words)).filter(Boolean)
  const { email } = visit.shop
  return (
    <ul className="why">
      {lines.map((line) => (
        <li key={line}>
          <Truck className="ic" aria-hidden="true" />
          {line}
        </li>
      ))}
      {email ? (
        <li>
          <Mail className="ic" aria-hidden="true" />
          <a href={`mailto:${email}`}>{visit.t('footer.write')}</a>
        </li>
      ) : null}
    </ul>
  )
}

/** Pictures, facts, and the price with what is left and how long it holds, side by side. */
export function ArcadeProduct({ visit, page, crumbs }: ProductPieces) {
  const { t, shop, locale } = visit
  const { product, related, facts } = page
  const endsAt = facts[product.id]?.endsAt
  return (
    <>
      {crumbs}
      <article className="pd">
        <Stage visit={visit} page={page} />
        <header className="nm">
          {product.productType ? <p className="cd">{product.productType}</p> : null}
          <h1 lang={product.langs.title}>{product.title}</h1>
        </header>
        <div className="buy" data-block="buy-box">
          {endsAt ? (
            <div className="t2">
              <DealClock
                until={endsAt.toISOString()}
                untilText={t('blocks.until', { moment: dayAndTime(endsAt, locale, shop.timeZone, new Date(0)) })}
                label={t('arcade.holds')}
                over={<p className="over">{t('arcade.priceOver')}</p>}
              />
            </div>
          ) : null}
          <Box visit={visit} product={product} price="deal" sold={facts[product.id]?.sold ?? 0} />
        </div>
        <div className="inf">
          <Facts visit={visit} product={product} without={['kind']} />
          {plainText(product.descriptionHtml) ? (
            <DescriptionHtml html={product.descriptionHtml} lang={product.langs.description} />
          ) : null}
          <Promises visit={visit} />
        </div>
      </article>
      {related.length > 0 ? (
        <section className="b-product-grid plain" aria-labelledby="related">
          <div className="head">
            <h2 id="related">{t('product.goesWith')}</h2>
          </div>
          <DealGrid visit={visit} goods={related} facts={facts} />
        </section>
      ) : null}
      <Seen visit={visit} current={product.id} form="cards" />
    </>
  )
}
