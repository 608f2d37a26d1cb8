import { Mail } from 'lucide-react'
import { DescriptionHtml } from '../../../storefront/components/html'
import { Box, Facts, plainText, Seen, Stage } from '../../../storefront/components/product/parts'
import { blockOf } from '../../../storefront/components/visit'
import { nameParts } from '../../../storefront/rules'
import type { ProductPieces } from '../../types'
import { Entry } from './entry'
import { MarginVisit } from './words'

/** One entry in full: plates left, the description as it would be printed right. Without a picture nothing is missing. */
export function BookshelfProduct({ visit, page, crumbs }: ProductPieces) {
  const { t, shop } = visit
  const { product, related } = page
  const [name, rest] = nameParts(product.title)
  const [first] = product.variants
  const number = product.variants.length === 1 ? (first?.sku ?? '') : ''
  const author = product.vendor === shop.name ? '' : product.vendor
  const place = blockOf(visit, 'hours-map')
  const subject = encodeURIComponent([number, product.title].filter(Boolean).join(', '))
  return (
    <>
      {crumbs}
      <div className="pd">
        <Stage visit={visit} product={product} sizes="(max-width: 720px) 100vw, 48vw" />
        <article className="buy" data-block="buy-box">
          <header>
            {number ? <p className="no">{number}</p> : null}
            {author ? <p className="au">{author}</p> : null}
            <h1 lang={product.langs.title}>{name}</h1>
            {rest ? (
              <p className="sub" lang={product.langs.title}>
                {rest}
              </p>
            ) : null}
          </header>
          {plainText(product.descriptionHtml) ? (
            <DescriptionHtml html={product.descriptionHtml} lang={product.langs.description} />
          ) : null}
          <Facts visit={visit} product={product} without={['maker', 'number']} />
          <div className="order-box">
            <Box visit={visit} product={product} price="label" />
          </div>
          {shop.email ? (
            <p className="ask">
              <a href={`mailto:${shop.email}?subject=${subject}`}>
                <Mail className="ic" aria-hidden="true" /> {t('bookshelf.ask')}
              </a>
            </p>
          ) : null}
        </article>
      </div>
      {related.length > 0 || place ? (
        <div className={related.length > 0 && place ? 'pd2' : 'pd2 one'}>
          {related.length > 0 ? (
            <section className="b-product-list" data-block="product-list" aria-labelledby="related">
              <h2 id="related">
                {t('bookshelf.sameShelf')}
                {product.categories[0] ? <span>{product.categories[0].title}</span> : null}
              </h2>
              <ol>
                {related.map((good) => (
                  <Entry key={good.id} visit={visit} good={good} />
                ))}
              </ol>
            </section>
          ) : null}
          {place ? (
            <aside>
              <MarginVisit visit={visit} block={place} />
            </aside>
          ) : null}
        </div>
      ) : null}
      <Seen visit={visit} current={product.id} form="titles" />
    </>
  )
}
