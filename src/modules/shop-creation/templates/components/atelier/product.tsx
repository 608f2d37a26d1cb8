import { DescriptionHtml } from '../../../storefront/components/html'
import { Box, Facts, plainText, Stage } from '../../../storefront/components/product/parts'
import { descriptionParts, nameParts } from '../../../storefront/rules'
import type { ProductPieces } from '../../types'
import { Strip } from './strip'

/** A description's second paragraph longer than this is told as text, not set large. */
const longestLead = 320

/** One good as a long page: how it looks and what it costs, then what there is to tell. */
export function AtelierProduct({ visit, page, crumbs }: ProductPieces) {
  const { t } = visit
  const { product, related } = page
  const [name, rest] = nameParts(product.title)
  const parts = descriptionParts(product.descriptionHtml)
  const set = parts.lead !== '' && plainText(parts.lead).length <= longestLead
  const told = set ? parts.rest : parts.lead + parts.rest
  return (
    <>
      <article className="pd">
        {product.images.length > 0 ? (
          <Stage visit={visit} product={product} sizes="(max-width: 720px) 100vw, 62vw" />
        ) : (
          <div className="pics none" aria-hidden="true">
            <span>{name}</span>
          </div>
        )}
        <div className="buy" data-block="buy-box">
          {crumbs}
          <div>
            <h1 lang={product.langs.title}>{name}</h1>
            <p className="t" lang={product.langs.title}>
              {rest || product.productType || product.vendor}
            </p>
          </div>
          {plainText(parts.first) ? <DescriptionHtml html={parts.first} lang={product.langs.description} /> : null}
          <Box visit={visit} product={product} price="label" />
          <Facts visit={visit} product={product} />
        </div>
      </article>
      {set ? (
        <div className="lead" data-block="product-details">
          <DescriptionHtml html={parts.lead} lang={product.langs.description} />
        </div>
      ) : null}
      {plainText(told) ? (
        <section className="b-product-details" data-block="product-details" aria-labelledby="details">
          <h2 id="details">{t('product.details')}</h2>
          <DescriptionHtml html={told} lang={product.langs.description} />
        </section>
      ) : null}
      <Strip visit={visit} id="related" title={t('atelier.others')} goods={related} />
    </>
  )
}
