import { DescriptionHtml } from '../../../storefront/components/html'
import { Box, Facts, factsOf, plainText, Seen, Stage } from '../../../storefront/components/product/parts'
import { firstSentence } from '../../../storefront/components/texts'
import type { ProductPieces } from '../../types'
import { GoodShelf } from './row'
import { CounterShell } from './shell'

/** One good between the aisles and the basket. */
export function CounterProduct({ visit, page, crumbs }: ProductPieces) {
  const { t } = visit
  const { product, related } = page
  const hasText = plainText(product.descriptionHtml) !== ''
  return (
    <CounterShell visit={visit} current={product.categories[0]?.handle}>
      {crumbs}
      <article className="pd">
        <Stage visit={visit} product={product} sizes="(max-width: 720px) 100vw, 420px" />
        <div className="buy" data-block="buy-box">
          <div>
            <h1 lang={product.langs.title}>{product.title}</h1>
            {product.summary ? (
              <p className="s" lang={product.langs.description}>
                {firstSentence(product.summary)}
              </p>
            ) : null}
          </div>
          <Box visit={visit} product={product} price="ticket" />
        </div>
      </article>
      {hasText || factsOf(visit, product).length > 0 ? (
        <section className="b-product-details" data-block="product-details" aria-labelledby="details">
          <div>
            <h2 id="details">{t('product.details')}</h2>
            <DescriptionHtml html={product.descriptionHtml} lang={product.langs.description} />
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
      <Seen visit={visit} current={product.id} form="rows" />
    </CounterShell>
  )
}
