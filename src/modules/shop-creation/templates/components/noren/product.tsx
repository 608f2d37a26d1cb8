import { DescriptionHtml } from '../../../storefront/components/html'
import { Box, Facts, plainText, Seen, Stage } from '../../../storefront/components/product/parts'
import { wallAt } from '../../../storefront/components/walls'
import type { ProductPieces } from '../../types'
import { Good } from './good'
import { isUpright, signsOf, toldIn, twoScripts } from './letters'

/** Names that run down the page beside their picture; longer ones stand across, over the price. */
const longestName = 14
/** A description of so few signs stands beside the name. */
const longestSaid = 60

/** The picture large, the name down the page beside it, then the box with what it costs and how it keeps. */
export function NorenProduct({ visit, page, crumbs }: ProductPieces) {
  const { t, locale } = visit
  const { product, related } = page
  const { signs, reading } = twoScripts(product.title)
  const up = isUpright(signs, longestName)
  const whole = plainText(product.descriptionHtml)
  const told = toldIn(product.summary, locale)
  const beside = up && isUpright(told, longestSaid) ? told : ''
  // Said beside the name already, whole: it is not told twice.
  const said = beside !== '' && signsOf(whole) <= signsOf(product.summary)
  const lang = reading ? 'ja' : undefined
  const named = locale !== 'ja' && reading ? reading : ''
  const title = <h1 lang={lang}>{signs}</h1>
  return (
    <>
      {crumbs}
      <article className={up ? 'pd up' : 'pd'}>
        {product.images.length > 0 ? (
          <Stage visit={visit} product={product} sizes="(max-width: 720px) 100vw, 54vw" />
        ) : (
          <div className="pics none" aria-hidden="true">
            <span className={up ? 'bare v' : 'bare'} style={wallAt(signsOf(product.title))}>
              {signs}
            </span>
          </div>
        )}
        {up ? (
          <div className="nm">
            {title}
            {beside ? <p>{beside}</p> : null}
          </div>
        ) : null}
        <div className="buy" data-block="buy-box">
          {up && !named ? null : (
            <div>
              {up ? null : title}
              {named ? <p className="rd">{named}</p> : null}
            </div>
          )}
          <Box visit={visit} product={product} price="label" />
          {whole && !(said && locale === 'ja') ? <DescriptionHtml html={product.descriptionHtml} /> : null}
          <Facts visit={visit} product={product} />
        </div>
      </article>
      {related.length > 0 ? (
        <section className="b-product-grid" data-block="product-grid" aria-labelledby="related">
          <h2 id="related">{t('noren.beside')}</h2>
          <div className="r4">
            {related.map((good, place) => (
              <Good
                key={good.id}
                visit={visit}
                good={good}
                place={place + 1}
                small
                sizes="(max-width: 720px) 50vw, 22vw"
              />
            ))}
          </div>
        </section>
      ) : null}
      <Seen visit={visit} current={product.id} form="tiles" />
    </>
  )
}
